import type { Response } from 'ask-sdk-model';
import { KITCHEN_ECHO } from '../../../simulator/echo/device';
import { DEVICE_MODELS, type DeviceModelId } from '../../../simulator/echo/device-model';
import type { EchoOptions } from '../../../simulator/echo/options';
import { asking, counting, saying, toyRoom } from '../toy-skill';

const TOUCH = { arguments: ['pause'], source: { type: 'TouchWrapper' }, components: {} };

const SPEECH = '${payload.part.properties.speech.url}';

/** A screen that counts to a number by itself, one count every three seconds, and tells when it is done. */
function countingScreen(reps: number, speech = SPEECH): Response {
  const [beside] = counting(reps).directives as unknown as [
    { readonly document: object; readonly datasources: { readonly part: object } },
  ];
  const screen = {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: 'the count',
    sources: { audio: beside.document },
    datasources: {
      part: {
        type: 'object',
        properties: { part: beside.datasources.part },
        transformers: [
          { transformer: 'aplAudioToSpeech', template: 'audio', outputName: 'speech' },
        ],
      },
    },
    document: {
      type: 'APL',
      version: '1.4',
      onMount: {
        type: 'Sequential',
        commands: [
          { type: 'SpeakItem', componentId: 'voice' },
          { type: 'SendEvent', arguments: ['done', 7] },
        ],
      },
      mainTemplate: {
        items: [{ type: 'Container', items: [{ type: 'Text', id: 'voice', speech }] }],
      },
    },
  };
  return { directives: [screen as never] };
}

const EVENT = 'Alexa.Presentation.APL.UserEvent';

const ANSWERS = {
  LaunchRequest: asking(countingScreen(4), 'Say ready.'),
  [EVENT]: asking(saying('Ready?'), 'Say ready.'),
};

const roomWith = (
  answers: Readonly<Record<string, Response>>,
  options: Partial<EchoOptions> = {},
  id: DeviceModelId = 'show-5',
) =>
  toyRoom(answers, {
    device: { ...KITCHEN_ECHO, model: DEVICE_MODELS.find((model) => model.id === id)! },
    ...options,
  });

describe('a screen that plays its audio by itself', () => {
  test('appears when the audio begins, and tells the skill when it has ended', async () => {
    const room = roomWith(ANSWERS);

    await room.echo.say('open toy');
    await room.echo.hearOut();

    const drawn = room.events.find(({ kind }) => kind === 'drawn');
    const heard = room.events.filter((event) => event.kind === 'heard');
    const sent = room.events.findLast((event) => event.kind === 'request');
    expect(heard.map(({ at, cue }) => [at - drawn!.at, cue.text])).toEqual([
      [0, '1.'],
      [3000, '2.'],
      [6000, '3.'],
      [9000, '4.'],
      [12_700, 'Ready?'],
    ]);
    expect(sent?.envelope.request).toMatchObject({
      type: EVENT,
      token: 'the count',
      arguments: ['done', 7],
      source: { handler: 'Mount' },
    });
  });

  test('is left to a renderer with nothing to play and nothing to send', async () => {
    const room = roomWith(ANSWERS);

    await room.echo.say('open toy');
    await room.echo.hearOut();

    const drawn = room.events.find((event) => event.kind === 'drawn');
    expect(drawn?.drawing.document['onMount']).toEqual([]);
    expect(drawn?.drawing.datasources).toMatchObject({
      part: { properties: { speech: { url: expect.stringContaining('.invalid/') } } },
    });
  });

  test('falls silent under a finger, and tells nothing more', async () => {
    const room = roomWith({ ...ANSWERS, [EVENT]: asking(saying('Paused.'), 'Say resume.') });
    await room.echo.say('open toy');
    await room.echo.wait(5000);

    await room.echo.touch(TOUCH);
    await room.echo.walkOff();

    expect(room.requests().filter((request) => request.includes(EVENT))).toHaveLength(1);
    expect(room.transcript.text()).not.toContain('3.');
  });

  test('leaves the microphone as it would have been when it is answered with nothing', async () => {
    const [answered, lost] = [
      roomWith({ ...ANSWERS, [EVENT]: {} }),
      roomWith(ANSWERS, { sendsEvents: false }),
    ];

    for (const { echo } of [answered, lost]) {
      await echo.say('open toy');
      await echo.walkOff();
    }

    const heardIn = ({ events }: typeof lost) =>
      events.flatMap((event) =>
        event.kind === 'heard' || event.kind.startsWith('microphone') ? [event.at] : [],
      );
    expect(heardIn(answered)).toEqual(heardIn(lost));
    expect(lost.requests().some((request) => request.includes(EVENT))).toBe(false);
    expect(lost.transcript.text()).toContain('Say ready.');
  });

  test.each([
    [
      'beside it as well',
      { directives: [...countingScreen(2).directives!, ...counting(2).directives!] },
      /not both/,
    ],
    ['of more than four minutes', countingScreen(81), /at most 240 s/],
    [
      'that is bound to nothing',
      countingScreen(2, '${payload.part.speech}'),
      /Nothing can be spoken/,
    ],
    [
      'that no transformer makes',
      countingScreen(2, SPEECH.replace('speech', 'voice')),
      /No transformer/,
    ],
  ])('breaks a rule with audio %s', async (_, response, rule) => {
    const room = roomWith({ LaunchRequest: asking(response, 'Say ready.') });

    await expect(room.echo.say('open toy')).rejects.toThrow(rule);
  });

  test('breaks a rule on a device without a screen', async () => {
    const room = roomWith(ANSWERS, {}, 'dot');

    await expect(room.echo.say('open toy')).rejects.toThrow('does not support');
  });
});
