import { KITCHEN_ECHO } from '../../../simulator/echo/device';
import type { Invoke } from '../../../simulator/echo/options';
import { asking, envelope, LITERAL, saying, toyRoom, type ToyRoom } from '../toy-skill';

const QUESTION = asking(saying('Ready?'), 'Say ready.');

const envelopesOf = ({ events }: ToyRoom) =>
  events.filter((event) => event.kind === 'request').map((event) => event.envelope);

describe('a request', () => {
  test('carries a time in whole seconds, as Alexa writes it', async () => {
    const room = toyRoom({ LaunchRequest: QUESTION });

    await room.echo.say('open toy');

    expect(envelopesOf(room)[0]?.request.timestamp).toBe('2026-11-23T07:00:02Z');
  });

  test('says who speaks to which device, in which language, and where the services are', async () => {
    const device = { ...KITCHEN_ECHO, personId: 'anna', locale: 'en-GB' };
    const room = toyRoom({ LaunchRequest: QUESTION }, { device });

    await room.echo.say('open toy');

    const [request] = envelopesOf(room);
    expect(request?.request.locale).toBe('en-GB');
    expect(request?.context.System).toMatchObject({
      application: { applicationId: device.applicationId },
      user: { userId: device.userId },
      person: { personId: 'anna' },
      device: { deviceId: device.deviceId },
      apiEndpoint: device.apiEndpoint,
      apiAccessToken: device.apiAccessToken,
    });
  });

  test('belongs to one conversation, whose attributes travel back and forth', async () => {
    const invoke: Invoke = async ({ session, request }) => ({
      ...envelope(request.type === 'SessionEndedRequest' ? {} : QUESTION),
      sessionAttributes: { turns: Number(session?.attributes?.['turns'] ?? 0) + 1 },
    });
    const room = toyRoom({}, { invoke });

    await room.echo.say('open toy');
    await room.echo.say('ready');
    await room.echo.walkOff();
    await room.echo.say('open toy');

    const sessions = envelopesOf(room).map(({ session }) => session);
    expect(sessions.map((session) => [session?.new, session?.attributes])).toEqual([
      [true, {}],
      [false, { turns: 1 }],
      [false, { turns: 2 }],
      [true, {}],
    ]);
    expect(new Set(sessions.map((session) => session?.sessionId)).size).toBe(2);
  });

  test('has an id of its own, the same each time the same is said', async () => {
    const idsOf = async () => {
      const room = toyRoom({ LaunchRequest: QUESTION });
      await room.echo.say('open toy');
      await room.echo.say('ready');
      return envelopesOf(room).map(({ request }) => request.requestId);
    };

    const ids = await idsOf();

    expect(new Set(ids).size).toBe(2);
    expect(await idsOf()).toEqual(ids);
  });

  test('opens the skill with a question asked in the same breath', async () => {
    const room = toyRoom({ 'how many': { ...saying('One.'), shouldEndSession: true } });

    const answer = await room.echo.say('ask toy how many');

    expect(answer?.sound.cues[0]?.text).toBe('One.');
    expect(envelopesOf(room)[0]?.session?.new).toBe(true);
  });

  test('begins a new conversation when the skill is opened in the middle of one', async () => {
    const room = toyRoom({ LaunchRequest: QUESTION });
    await room.echo.say('open toy');

    await room.echo.say('open toy');

    const sessions = envelopesOf(room).map(({ session }) => session);
    expect(sessions.map((session) => session?.new)).toEqual([true, true]);
    expect(sessions[0]?.sessionId).not.toBe(sessions[1]?.sessionId);
  });

  test('may be any that Alexa ever invents', async () => {
    const room = toyRoom({ LaunchRequest: QUESTION, 'Alexa.New': saying('Well.') });
    await room.echo.say('open toy');

    await room.echo.send({ type: 'Alexa.New', payload: 1 });

    expect(envelopesOf(room)[1]?.request).toMatchObject({ type: 'Alexa.New', payload: 1 });
  });

  test('is not sent while nobody has opened the skill', async () => {
    const room = toyRoom({ LaunchRequest: QUESTION });

    await room.echo.say('ready');

    expect(room.transcript.text()).toBe(
      'You      ready\n         (The Echo is idle. Say: Alexa, open runner strength.)\n',
    );
    expect(envelopesOf(room)).toEqual([]);
  });

  test.each([
    ['Pacific/Kiritimati', '2026-11-24'],
    ['America/New_York', '2026-11-23'],
    [undefined, '2026-11-23'],
  ])('of an Echo in %s is understood on the day it shows: %s', async (timeZone, day) => {
    const understand = jest.fn((name: string, today: string) => LITERAL.understand(name, today));
    const device = { ...KITCHEN_ECHO, ...(timeZone !== undefined && { timeZone }) };
    const startAt = Date.parse('2026-11-23T20:00:00Z');
    const understanding = { ...LITERAL, understand };
    const room = toyRoom({}, { device, startAt, understanding });

    await room.echo.say('ask toy until tomorrow');

    expect(understand).toHaveBeenCalledWith('until tomorrow', day, undefined);
  });
});
