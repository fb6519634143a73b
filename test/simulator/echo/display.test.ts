import type { Response } from 'ask-sdk-model';
import { KITCHEN_ECHO } from '../../../simulator/echo/device';
import {
  DEVICE_MODELS,
  viewportOf,
  type DeviceModelId,
} from '../../../simulator/echo/device-model';
import type { EchoOptions } from '../../../simulator/echo/options';
import { asking, counting, saying, toyRoom, type ToyRoom } from '../toy-skill';

/** A response that also does something to a display. */
const withDirective = (response: Response, directive: object): Response => ({
  ...response,
  directives: [...(response.directives ?? []), directive as never],
});

const document = (type: 'APL' | 'APLT', token = 'home') => ({
  type: `Alexa.Presentation.${type}.RenderDocument`,
  token,
  document: { type, version: '1.0', mainTemplate: { items: [{ type: 'Text', text: '1' }] } },
});

const commands = (token: string) => ({
  type: 'Alexa.Presentation.APL.ExecuteCommands',
  token,
  commands: [{ type: 'Idle' }],
});

const TOUCH = { arguments: ['pause'], source: { type: 'TouchWrapper' }, components: {} };

const on = (id: DeviceModelId, options: Partial<EchoOptions> = {}) => ({
  device: { ...KITCHEN_ECHO, model: DEVICE_MODELS.find((model) => model.id === id)! },
  ...options,
});

const QUESTION = asking(saying('Ready?'), 'Say ready.');

const contextsOf = ({ events }: ToyRoom) =>
  events.filter((event) => event.kind === 'request').map((event) => event.envelope.context);

describe('the context of a request', () => {
  test.each([
    ['spot', 'ROUND', 480, 480],
    ['show-5', 'RECTANGLE', 960, 480],
    ['show-8', 'RECTANGLE', 1280, 800],
    ['show-15', 'RECTANGLE', 1920, 1080],
    ['tv', 'RECTANGLE', 1920, 1080],
  ] as const)('describes the screen of %s', async (id, shape, pixelWidth, pixelHeight) => {
    const room = toyRoom({ LaunchRequest: QUESTION }, on(id));

    await room.echo.say('open toy');

    const [context] = contextsOf(room);
    expect(context?.System.device?.supportedInterfaces).toHaveProperty(['Alexa.Presentation.APL']);
    expect(context?.Viewport).toMatchObject({ shape, pixelWidth, pixelHeight });
    expect(context?.Viewports).toMatchObject([
      { type: 'APL', shape, configuration: { current: { size: { pixelWidth, pixelHeight } } } },
    ]);
  });

  test('names four characters of a Dot with clock, and no display of a Dot', async () => {
    const [clock, dot] = [toyRoom({}, on('dot-with-clock')), toyRoom({}, on('dot'))];

    await clock.echo.say('open toy');
    await dot.echo.say('open toy');

    expect(contextsOf(clock)[0]?.Viewports).toMatchObject([{ type: 'APLT', lineLength: 4 }]);
    expect(contextsOf(dot)[0]).not.toHaveProperty('Viewports');
    expect(contextsOf(dot)[0]?.System.device?.supportedInterfaces).toEqual({});
  });

  test('tells which document is on the screen', async () => {
    const room = toyRoom({ LaunchRequest: withDirective(QUESTION, document('APL')) }, on('show-8'));

    await room.echo.say('open toy');
    await room.echo.say('ready');

    expect(contextsOf(room)[0]).not.toHaveProperty(['Alexa.Presentation.APL']);
    expect(contextsOf(room)[1]).toHaveProperty(['Alexa.Presentation.APL', 'token'], 'home');
  });

  test('counts in pixels of a usual density', () => {
    const tv = DEVICE_MODELS.find(({ id }) => id === 'tv')!.display;

    expect(tv.kind === 'apl' && viewportOf(tv)).toEqual({ width: 960, height: 540 });
  });
});

describe('a directive for a display', () => {
  test.each([
    ['dot', 'APL'],
    ['dot', 'APLT'],
    ['dot-with-clock', 'APL'],
    ['show-5', 'APLT'],
  ] as const)('breaks a rule on %s when it is %s', async (id, type) => {
    const room = toyRoom({ LaunchRequest: withDirective(QUESTION, document(type)) }, on(id));

    await expect(room.echo.say('open toy')).rejects.toThrow(
      `does not support Alexa.Presentation.${type},`,
    );
  });

  test('needs a token and a document', async () => {
    const bare = { type: 'Alexa.Presentation.APL.RenderDocument', token: 'home' };
    const nameless = { ...document('APL'), token: '' };

    for (const directive of [bare, nameless]) {
      const room = toyRoom({ LaunchRequest: withDirective(QUESTION, directive) }, on('show-5'));
      await expect(room.echo.say('open toy')).rejects.toThrow('needs a');
    }
  });

  test('is drawn before what goes with it is heard', async () => {
    const room = toyRoom({ LaunchRequest: withDirective(QUESTION, document('APL')) }, on('show-5'));

    await room.echo.say('open toy');
    await room.echo.hearOut();

    const drawnAt = room.events.find(({ kind }) => kind === 'drawn')?.at;
    const heardAt = room.events.find(({ kind }) => kind === 'heard')?.at;
    expect(drawnAt).toBe(heardAt! - 700);
  });

  test('is for the document on the screen, or does nothing', async () => {
    const answers = {
      LaunchRequest: withDirective(QUESTION, document('APL')),
      mine: withDirective(QUESTION, commands('home')),
      another: withDirective(QUESTION, commands('kit')),
    };
    const room = toyRoom(answers, on('show-5'));

    await room.echo.say('open toy');
    await room.echo.say('mine');
    await room.echo.say('another');

    expect(room.events.filter(({ kind }) => kind === 'commanded')).toHaveLength(1);
    expect(room.transcript.text()).toContain('(commands for what is not on the screen)');
  });
});

describe('a finger on the screen', () => {
  const ANSWERS = {
    LaunchRequest: withDirective(asking(counting(20), 'Say ready.'), document('APL', 'part')),
    'Alexa.Presentation.APL.UserEvent': asking(saying('Paused.'), 'Say resume.'),
  };

  test('stops the count and reaches the skill with the arguments of the document', async () => {
    const room = toyRoom(ANSWERS, on('show-5'));
    await room.echo.say('open toy');
    await room.echo.wait(10_700);

    const answer = await room.echo.touch(TOUCH);

    const sent = room.events.findLast((event) => event.kind === 'request');
    expect(answer?.sound.cues[0]?.text).toBe('Paused.');
    expect(sent?.envelope.request).toMatchObject({
      type: 'Alexa.Presentation.APL.UserEvent',
      token: 'part',
      ...TOUCH,
    });
    expect(room.transcript.text()).toContain('You      (at 0:10) [pause]\n');
  });

  test('does nothing where nothing was drawn', async () => {
    const room = toyRoom({ LaunchRequest: QUESTION }, on('show-5'));
    await room.echo.say('open toy');

    await room.echo.touch(TOUCH);

    expect(room.requests()).toHaveLength(1);
    expect(room.transcript.text()).toContain('can no longer be touched');
  });

  test('may come up to thirty seconds after the microphone closed', async () => {
    const room = toyRoom(ANSWERS, on('show-5'));
    await room.echo.say('open toy');
    await room.echo.hearOut();
    await room.echo.wait(45_000);

    const stillOpen = room.echo.inConversation;
    await room.echo.walkOff();

    const closed = room.events.findLast(({ kind }) => kind === 'microphone closed');
    const ended = room.events.findLast(({ kind }) => kind === 'ended');
    expect(stillOpen).toBe(true);
    expect(ended?.at).toBe(closed!.at + 30_000);
  });
});

test('a screen that cannot draw is told to the skill, and the conversation goes on', async () => {
  const room = toyRoom(
    { LaunchRequest: withDirective(QUESTION, document('APL')) },
    on('show-5', { brokenRules: 'tell' }),
  );
  await room.echo.say('open toy');

  await room.echo.failToDraw('no such component');

  const sent = room.events.findLast((event) => event.kind === 'request');
  expect(sent?.envelope.request).toMatchObject({
    type: 'Alexa.Presentation.APL.RuntimeError',
    token: 'home',
    errors: [{ message: 'no such component' }],
  });
  expect(room.echo.inConversation).toBe(true);
});

test('leaving ends the conversation without a word', async () => {
  const room = toyRoom({ LaunchRequest: QUESTION });
  await room.echo.say('open toy');

  await room.echo.leave();

  const sent = room.events.findLast((event) => event.kind === 'request');
  expect(sent?.envelope.request).toMatchObject({
    type: 'SessionEndedRequest',
    reason: 'USER_INITIATED',
  });
  expect(room.echo.inConversation).toBe(false);
});
