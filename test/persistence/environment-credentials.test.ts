import { defaultProvider } from '../../lambda/persistence/environment-credentials';

const ENVIRONMENT = { ...process.env };

afterEach(() => {
  process.env = { ...ENVIRONMENT };
});

const credentialsWith = (environment: Readonly<Record<string, string>>) => {
  process.env = { ...environment };
  return defaultProvider()();
};

const KEYS = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' };

describe('the credentials for the table', () => {
  test('are the temporary ones of the environment', async () => {
    const found = await credentialsWith({ ...KEYS, AWS_SESSION_TOKEN: 'token' });

    expect(found).toEqual({
      accessKeyId: 'id',
      secretAccessKey: 'secret',
      sessionToken: 'token',
    });
  });

  test('need no session token', async () => {
    expect(await credentialsWith(KEYS)).toEqual({ accessKeyId: 'id', secretAccessKey: 'secret' });
  });

  test.each(Object.keys(KEYS))('are missing without %s, which is said', async (missing) => {
    const environment = Object.fromEntries(
      Object.entries(KEYS).filter(([name]) => name !== missing),
    );

    await expect(credentialsWith(environment)).rejects.toThrow(
      'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    );
  });
});
