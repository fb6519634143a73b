/**
 * What the bundle has of ask-sdk-model beside its types: ask-sdk-core looks in here for a factory of service clients when it
 * is loaded, and would call it for a skill with an API client. Ours has none.
 */
export const services = {};
