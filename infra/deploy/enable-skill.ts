import { CloudFailure } from './cloud';

/** A Login with Amazon client, as the secret for Alexa holds it. */
export interface LoginWithAmazon {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
}

/** Where Amazon is asked; tests ask elsewhere. */
export interface AmazonAddresses {
  readonly login: string;
  readonly skills: string;
}

const AMAZON: AmazonAddresses = {
  login: 'https://api.amazon.com/auth/o2/token',
  skills: 'https://api.amazonalexa.com',
};

/** Amazon answers in far less; a deployment must not hang on it. */
const TIMEOUT_MS = 20_000;

/**
 * Enables the development stage of a skill for its developer, which is what "Test: Development" in the console does.
 * @throws CloudFailure
 */
export async function enableSkill(
  skillId: string,
  login: LoginWithAmazon,
  addresses: AmazonAddresses = AMAZON,
): Promise<void> {
  const token = await accessToken(login, addresses.login);
  const path = `v1/skills/${skillId}/stages/development/enablement`;
  const answer = await ask(`${addresses.skills}/${path}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}` },
  });
  if (!answer.ok)
    throw new CloudFailure(`Alexa did not enable the skill for testing (${answer.status}).`);
}

async function accessToken(login: LoginWithAmazon, address: string): Promise<string> {
  const answer = await ask(address, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: login.clientId,
      client_secret: login.clientSecret,
      refresh_token: login.refreshToken,
    }),
  });
  const { access_token: token } = (await answer.json().catch(() => ({}))) as {
    readonly access_token?: string;
  };
  if (answer.ok && token) return token;
  throw new CloudFailure(
    `Login with Amazon did not take the refresh token of the secret (${answer.status}).`,
  );
}

async function ask(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...request, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch {
    throw new CloudFailure(`${new URL(address).host} did not answer.`);
  }
}
