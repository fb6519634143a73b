import type { RequestEnvelope } from 'ask-sdk-model';
import type { Invoke } from '../simulator/echo/options';

const REQUEST = {
  version: '1.0',
  context: { System: { application: { applicationId: 'amzn1.ask.skill.other' } } },
  request: { type: 'LaunchRequest', requestId: 'r', timestamp: '2026-11-23T07:00:00Z' },
} as unknown as RequestEnvelope;

/** The entry as a function would load it in such an environment; no table is anywhere, so touching one would fail otherwise. */
function loadHandler(skillId: string | undefined) {
  const environment = { ...process.env };
  delete environment['SKILL_ID'];
  jest.replaceProperty(process, 'env', {
    ...environment,
    AWS_REGION: 'us-east-1',
    ...(skillId === undefined ? {} : { SKILL_ID: skillId }),
  });
  let handler: Invoke | undefined;
  jest.isolateModules(() => {
    ({ handler } = require('../lambda/index') as { handler: Invoke });
  });
  return handler!;
}

describe('the function refuses', () => {
  afterEach(() => jest.restoreAllMocks());

  test.each([
    ['every request when it was not told its skill', undefined],
    ['every request when its skill is the empty text', ''],
    ['a request for another skill', 'amzn1.ask.skill.ours'],
  ])('%s', async (_, skillId) => {
    const handler = loadHandler(skillId);

    await expect(handler(REQUEST)).rejects.toMatchObject({ name: 'WrongSkillError' });
  });

  test('a request that names no skill at all', async () => {
    const handler = loadHandler('amzn1.ask.skill.ours');

    const nameless = { ...REQUEST, context: {} } as unknown as RequestEnvelope;
    await expect(handler(nameless)).rejects.toMatchObject({ name: 'WrongSkillError' });
  });
});
