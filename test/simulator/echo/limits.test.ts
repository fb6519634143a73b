import type { Response } from 'ask-sdk-model';
import { asking, counting, saying, toyRoom } from '../toy-skill';

const goodbye = (response: Response): Response => ({ ...response, shouldEndSession: true });

const ssml = (words: string): Response => ({
  outputSpeech: { type: 'SSML', ssml: `<speak>${words}</speak>` },
});

const BREAK = '<break time="10s"/>';

describe('an answer that Alexa would refuse', () => {
  test.each<[string, Response, string]>([
    ['more than 8,000 characters', saying('a'.repeat(8001)), '8,000 characters, not 8001'],
    [
      'more than 24 KB',
      { ...saying('Hello.'), card: { type: 'Simple', content: 'a'.repeat(24_576) } },
      'at most 24 KB',
    ],
    ['more than four minutes of speech', ssml(BREAK.repeat(25)), 'at most 240 s, not 250 s'],
    [
      'more than four minutes of speech and audio together',
      { ...ssml(BREAK.repeat(23)), ...counting(4) },
      'at most 240 s',
    ],
    ['a break of eleven seconds', ssml('<break time="11s"/>'), 'at most 10 s'],
    [
      'a reprompt of more than ninety seconds',
      { ...saying('Ready?'), reprompt: ssml(BREAK.repeat(10)) },
      'A reprompt lasts at most 90 s',
    ],
    [
      'two audio documents',
      { directives: [1, 2].flatMap(() => counting(1).directives ?? []) },
      'one APL for Audio document',
    ],
    ['an audio document that cannot be played', counting(81), 'at most 240 s of audio'],
  ])('throws in a test for %s', async (_, response, reason) => {
    const { echo } = toyRoom({ LaunchRequest: response });

    await expect(echo.say('open toy')).rejects.toThrow(reason);
  });

  test('throws what the skill throws', async () => {
    const { echo } = toyRoom({}, { invoke: () => Promise.reject(new Error('wrong skill id')) });

    await expect(echo.say('open toy')).rejects.toThrow('wrong skill id');
  });

  test('is told to people, who hear an apology; the skill is told that there was an error', async () => {
    const { echo, events, transcript } = toyRoom(
      { LaunchRequest: ssml('Knees & hips') },
      { brokenRules: 'tell' },
    );
    await echo.say('open toy');

    await echo.walkOff();

    const last = events.findLast((event) => event.kind === 'request');
    expect(last?.envelope.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'ERROR' });
    expect(transcript.text()).toBe(
      [
        'You      open toy',
        'Broken   SSML needs "&" written as "&amp;": Knees & hips',
        'Coach    Sorry, something is wrong with this skill.',
        '         (the conversation is over)',
        '',
      ].join('\n'),
    );
  });

  test('is one that speaks when a conversation has ended', async () => {
    const { echo } = toyRoom({
      LaunchRequest: asking(saying('Ready?'), 'Say ready.'),
      SessionEndedRequest: saying('Goodbye.'),
    });
    await echo.say('open toy');

    await expect(echo.walkOff()).rejects.toThrow(
      'SessionEndedRequest may not be answered with speech',
    );
  });
});

describe('a device that plays no APL for Audio', () => {
  test('tells the skill, keeps its microphone open, and plays the reprompt', async () => {
    const { echo, events, transcript } = toyRoom(
      { LaunchRequest: asking(counting(20), 'Did you hear me?') },
      { playsDocuments: false },
    );
    await echo.say('open toy');

    await echo.walkOff();

    const types = events
      .filter((event) => event.kind === 'request')
      .map(({ envelope: { request } }) => request);
    expect(types).toMatchObject([
      { type: 'LaunchRequest' },
      {
        type: 'Alexa.Presentation.APLA.RuntimeError',
        token: 'part',
        errors: [{ type: 'RENDER_ERROR' }],
      },
      { type: 'SessionEndedRequest' },
    ]);
    expect(transcript.text()).toContain('Coach    Did you hear me?');
  });
});

test('an audio document is heard after the speech of the same answer', async () => {
  const { echo } = toyRoom({
    LaunchRequest: goodbye({ ...saying('Here we go.'), ...counting(2) }),
  });

  const answer = await echo.say('open toy');

  // 150 ms + 62 for each of eight letters.
  expect(answer?.sound.cues.map((cue) => cue.atMs)).toEqual([0, 646, 3646]);
});
