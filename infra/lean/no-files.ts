/**
 * What the bundle has in place of node:fs/promises. Only the SDK would load it, to look for configuration files, and
 * goes on without them; that takes 3 % of a cold start.
 */
export const readFile = (): Promise<never> =>
  Promise.reject(new Error('The bundle reads no files.'));
