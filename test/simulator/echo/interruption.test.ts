import { asking, counting, saying, toyRoom } from '../toy-skill';

const ANSWERS = {
  LaunchRequest: asking(saying('Ready?'), 'Say ready.'),
  ready: asking(counting(20), 'Say ready.'),
  pause: asking(saying('Paused.'), 'Say resume.'),
};

describe('a sentence during the count', () => {
  test('stops the audio at that instant and reaches the skill two seconds later', async () => {
    const { echo, events, transcript } = toyRoom(ANSWERS);
    await echo.say('open toy');
    await echo.say('ready');

    await echo.say('pause', { at: 25_000 });

    const counted = events.filter((event) => event.kind === 'heard' && event.timed);
    const [answered] = events.filter((event) => event.kind === 'answered').slice(1);
    const sent = events.findLast((event) => event.kind === 'request');
    expect(counted).toHaveLength(9);
    expect(sent?.at).toBe((answered?.at ?? 0) + 700 + 25_000 + 2000);
    expect(transcript.text()).toContain('You      (at 0:25) pause');
  });

  test('takes as long to arrive as the delays that were set', async () => {
    const { echo, events } = toyRoom(ANSWERS, { delays: { startMs: 100, wakeToRequestMs: 4000 } });
    await echo.say('open toy');
    const saidAt = () => events.findLast((event) => event.kind === 'said')?.at ?? 0;
    const sentAt = () => events.findLast((event) => event.kind === 'request')?.at ?? 0;
    await echo.say('ready');
    const startedAt = sentAt() + 100;

    await echo.say('pause', { at: 3000 });

    expect(saidAt()).toBe(startedAt + 3000);
    expect(sentAt()).toBe(saidAt() + 4000);
  });

  test('cannot be said at an instant that has passed or is never reached', async () => {
    const { echo } = toyRoom(ANSWERS);
    await echo.say('open toy');
    await echo.say('ready');

    await expect(echo.say('pause', { at: 60_001 })).rejects.toThrow('at 1:00');
    await echo.wait(30_000);
    await expect(echo.say('pause', { at: 20_000 })).rejects.toThrow('at 0:20');
  });
});

describe('a sentence in the open microphone', () => {
  test('is said once the question has been heard, and arrives a second later', async () => {
    const { echo, events } = toyRoom(ANSWERS);
    await echo.say('open toy');

    await echo.say('ready');

    const openedAt = events.find((event) => event.kind === 'microphone opened')?.at ?? 0;
    const sentAt = events.findLast((event) => event.kind === 'request')?.at;
    expect(sentAt).toBe(openedAt + 1000);
  });

  test('"exit" leaves the conversation, and the skill is only told', async () => {
    const { echo, events } = toyRoom(ANSWERS);
    await echo.say('open toy');

    await echo.say('Alexa, exit');

    const last = events.findLast((event) => event.kind === 'request');
    expect(last?.envelope.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'USER_INITIATED',
    });
    expect(echo.inConversation).toBe(false);
  });
});

describe('the wake word alone', () => {
  test('stops the audio and listens, says the reprompt and listens again before the conversation ends', async () => {
    const { echo, events, transcript } = toyRoom(ANSWERS);
    await echo.say('open toy');
    await echo.say('ready');

    await echo.wake({ at: 4000 });
    const wokenAt = echo.now;
    const microphone = echo.microphone;
    await echo.walkOff();

    const since = events.slice(events.findIndex(({ kind }) => kind === 'woken'));
    const reprompt = since.find((event) => event.kind === 'heard');
    expect(microphone).toBe('open');
    expect(reprompt).toMatchObject({ at: wokenAt + 8000, cue: { text: 'Say ready.' } });
    expect(since.filter(({ kind }) => kind === 'microphone opened')).toHaveLength(2);
    expect(since.findLast(({ kind }) => kind === 'ended')?.at).toBeGreaterThan(wokenAt + 16_000);
    expect(transcript.text()).toContain('  0:03   2.\n\nYou      (at 0:04) Alexa ...\n');
  });

  test('lets a sentence follow', async () => {
    const { echo, requests } = toyRoom(ANSWERS);
    await echo.say('open toy');
    await echo.say('ready');

    await echo.wake({ at: 4000 });
    await echo.say('pause');

    expect(requests()).toEqual([
      '07:00:02 LaunchRequest',
      '07:00:04 IntentRequest',
      '07:00:10 IntentRequest',
    ]);
  });
});
