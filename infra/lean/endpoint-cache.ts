/**
 * What the bundle has in place of the SDK's memory of endpoints: a client makes one, and uses it only if it is told to
 * discover endpoints. Ours is not.
 */
export function EndpointCache(): void {}
