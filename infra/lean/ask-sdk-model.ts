/**
 * What the bundle has of ask-sdk-model beside its types: ask-sdk-core looks at this name when it is loaded, and would
 * make one for a skill with an API client. Ours has none.
 */
export const services = { ServiceClientFactory: class {} };
