import { asking, counting, MONDAY, saying, toyRoom } from '../toy-skill';

const QUESTION = asking(saying('Ready?'), 'Say ready.');
// 150 ms + 62 for each letter.
const QUESTION_MS = 150 + 5 * 62;
const REPROMPT_MS = 150 + 8 * 62;
// The wake word at the start, and the way to the first audio.
const FIRST_AUDIO = MONDAY + 2000 + 700;

describe('the microphone', () => {
  test('opens when the question has been heard, and closes eight seconds later', async () => {
    const { echo } = toyRoom({ LaunchRequest: QUESTION });
    const openAt = FIRST_AUDIO + QUESTION_MS;
    const stateAt = async (instant: number) => {
      await echo.advanceTo(instant);
      return echo.microphone;
    };

    await echo.say('open toy');

    expect(await stateAt(openAt - 1)).toBe('closed');
    expect(await stateAt(openAt)).toBe('open');
    expect(await stateAt(openAt + 7999)).toBe('open');
    expect(await stateAt(openAt + 8000)).toBe('closed');
  });

  test('plays the reprompt after eight seconds, listens again, then the conversation ends', async () => {
    const { echo, events, requests } = toyRoom({ LaunchRequest: QUESTION });
    await echo.say('open toy');

    await echo.walkOff();

    const againAt = FIRST_AUDIO + QUESTION_MS + 8000;
    const times = events
      .filter(({ kind }) => !['said', 'answered', 'request', 'response'].includes(kind))
      .map(({ kind, at }) => [kind, at]);
    expect(times).toEqual([
      ['heard', FIRST_AUDIO],
      ['microphone opened', FIRST_AUDIO + QUESTION_MS],
      ['microphone closed', againAt],
      ['heard', againAt],
      ['microphone opened', againAt + REPROMPT_MS],
      ['microphone closed', againAt + REPROMPT_MS + 8000],
      ['ended', againAt + REPROMPT_MS + 8000],
    ]);
    expect(requests()).toEqual(['07:00:02 LaunchRequest', '07:00:20 SessionEndedRequest']);
    expect(echo.inConversation).toBe(false);
  });

  test('is given up after eight seconds when there is no reprompt', async () => {
    const { echo, events } = toyRoom({
      LaunchRequest: { ...saying('Ready?'), shouldEndSession: false },
    });
    await echo.say('open toy');

    await echo.walkOff();

    expect(events.at(-1)?.at).toBe(FIRST_AUDIO + QUESTION_MS + 8000);
  });

  test('stays closed, with the conversation open for half a minute, when the skill says neither', async () => {
    const { echo, requests } = toyRoom({ LaunchRequest: saying('Ready?') });
    await echo.say('open toy');

    await echo.walkOff();

    expect(echo.microphone).toBe('closed');
    expect(requests().at(-1)).toBe('07:00:33 SessionEndedRequest');
  });

  test('never opens after a goodbye, and the skill hears nothing more', async () => {
    const { echo, requests, transcript } = toyRoom({
      LaunchRequest: { ...saying('Goodbye.'), shouldEndSession: true },
    });
    await echo.say('open toy');

    await echo.say('ready');

    expect(requests()).toEqual(['07:00:02 LaunchRequest']);
    expect(transcript.text()).toContain('The Echo is idle. Say: Alexa, open runner strength.');
  });

  test('plays the audio of a reprompt with its own times', async () => {
    const { directives = [] } = counting(2);
    const { echo, transcript } = toyRoom({
      LaunchRequest: { ...saying('Ready?'), reprompt: { directives }, shouldEndSession: false },
    });
    await echo.say('open toy');

    await echo.walkOff();

    expect(transcript.text()).toContain('(8 seconds of silence)\n  0:00   1.\n  0:03   2.\n');
  });
});
