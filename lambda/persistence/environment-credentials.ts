/** The long-lived or temporary key pair with which requests to the table are signed. */
export interface EnvironmentCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/**
 * Credentials from the environment, where Lambda puts them; the bundle has this in place of the SDK's chain of
 * sign-in methods (`@aws-sdk/credential-provider-node`), hence the name and the two calls:
 * `await defaultProvider()()`.
 */
export const defaultProvider = () => async (): Promise<EnvironmentCredentials> => {
  const accessKeyId = process.env['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = process.env['AWS_SECRET_ACCESS_KEY'];
  const sessionToken = process.env['AWS_SESSION_TOKEN'];
  if (!accessKeyId || !secretAccessKey) {
    throw new Error('Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: the table needs both.');
  }
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
};
