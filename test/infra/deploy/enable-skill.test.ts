import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { enableSkill } from '../../../infra/deploy/enable-skill';
import { listenOnLoopback, type LoopbackServer } from '../../../simulator/services/loopback-server';

const LOGIN = { clientId: 'client', clientSecret: 'secret', refreshToken: 'refresh' };

let amazon: LoopbackServer;
let asked: string[];

/** An Amazon that answers the login and the enablement with these. */
async function openAmazon(login: readonly [number, string], enablement: number) {
  asked = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { method, url, headers } = request;
      asked.push([method, url, headers.authorization, body].filter(Boolean).join(' '));
      const [status, answer] = url === '/login' ? login : [enablement, ''];
      response.writeHead(status).end(answer);
    });
  });
  amazon = await listenOnLoopback(server);
  return { login: `${amazon.endpoint}/login`, skills: amazon.endpoint };
}

afterEach(() => amazon.close());

describe('giving the skill to the Echos of its developer', () => {
  test('logs in with the refresh token, and enables the development stage', async () => {
    const addresses = await openAmazon([200, '{"access_token":"access"}'], 204);

    await enableSkill('amzn1.ask.skill.x', LOGIN, addresses);

    expect(asked).toEqual([
      'POST /login grant_type=refresh_token&client_id=client&client_secret=secret&refresh_token=refresh',
      'PUT /v1/skills/amzn1.ask.skill.x/stages/development/enablement Bearer access',
    ]);
  });

  test('fails in a sentence when the login is refused, without a word of the secret', async () => {
    const addresses = await openAmazon([400, '{"error":"invalid_grant"}'], 204);

    const enabling = enableSkill('amzn1.ask.skill.x', LOGIN, addresses);

    await expect(enabling).rejects.toMatchObject({
      name: 'CloudFailure',
      message: 'Login with Amazon did not take the refresh token of the secret (400).',
    });
  });

  test('fails in a sentence when Alexa refuses', async () => {
    const addresses = await openAmazon([200, '{"access_token":"access"}'], 409);

    const enabling = enableSkill('amzn1.ask.skill.x', LOGIN, addresses);

    await expect(enabling).rejects.toMatchObject({
      name: 'CloudFailure',
      message: 'Alexa did not enable the skill for testing (409).',
    });
  });

  test('fails in a sentence when nobody answers', async () => {
    const addresses = await openAmazon([200, '{}'], 204);
    await amazon.close();

    const enabling = enableSkill('amzn1.ask.skill.x', LOGIN, addresses);

    await expect(enabling).rejects.toMatchObject({
      message: expect.stringMatching(/^127\.0\.0\.1:\d+ did not answer\.$/),
    });
  });
});
