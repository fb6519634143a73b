import type { RequestEnvelope } from 'ask-sdk-model';
import { ACCOUNT_ITSELF } from '../../lambda/domain/runner';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { makeSkill } from '../../lambda/skill';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { countsIn } from '../screens/in-step';
import { type ConversationWithScreen, isShown, startWithScreen } from '../screens/show';
import { SMALL } from '../screens/viewports';
import type { Circumstances } from './conversation';

const RUNNER = { account: KITCHEN_ECHO.userId, person: ACCOUNT_ITSELF };

const TO_THE_FIRST_PART = ['alexa, open runner strength', 'short session', 'ready'] as const;
const SHORT_SESSION = [...TO_THE_FIRST_PART, 'ready', 'ready', 'no'] as const;

const touch = (name: string) => ({ arguments: [name], source: {}, components: {} });

/** A runner at an Echo Show whose screen plays each part by itself. */
function startEmbedded(circumstances: Circumstances = {}) {
  const store = inMemoryProgressStore();
  const conversation = startWithScreen(SMALL, { store, embedsAudio: true, ...circumstances });
  return { ...conversation, ...keptIn(store) };
}

const keptIn = (store: ReturnType<typeof inMemoryProgressStore>) => ({
  store,
  /** What was done in all sessions that are over. */
  done: async () => {
    const facts = await store.sessionsOn(RUNNER, '2026-11-01', '2026-12-31');
    return facts.map(({ exercises }) => exercises.map(({ exercise, done }) => [exercise, done]));
  },
  progress: async () => (await store.load(RUNNER)).progress,
});

/** Every count that was heard, and how long after the one that it follows. */
const countsHeard = ({ events }: ConversationWithScreen) => {
  const heard = events.flatMap((event) =>
    event.kind === 'heard' && event.timed ? [{ at: event.at, text: event.cue.text }] : [],
  );
  return countsIn(heard).map(({ at, count }, index, all) => {
    const before = all[index - 1];
    return [count, before?.count === count - 1 ? at - before.at : null];
  });
};

/** What screens told by themselves, in the order in which they did. */
const endsTold = ({ events }: ConversationWithScreen): readonly RequestEnvelope[] =>
  events.flatMap((event) =>
    event.kind === 'request' &&
    event.envelope.request.type === 'Alexa.Presentation.APL.UserEvent' &&
    event.envelope.request.arguments?.[0] === 'part ended'
      ? [event.envelope]
      : [],
  );

/** The same request, as a network brings it once more, or another one that says the same. */
const again = (envelope: RequestEnvelope, requestId: string, laterMs = 0): RequestEnvelope => {
  const timestamp = new Date(Date.parse(envelope.request.timestamp) + laterMs).toISOString();
  return { ...envelope, request: { ...envelope.request, requestId, timestamp } };
};

/** The skill with the same memory, as something else than the Echo would ask it. */
const skillOn = (store: ReturnType<typeof inMemoryProgressStore>) =>
  makeSkill(
    {
      store,
      deviceSettings: { timeZoneOf: async () => 'Europe/London' },
      reminders: undefined as never,
    },
    { embedsAudio: true },
  );

describe('a session whose screen plays the audio', () => {
  test('is counted, and kept, as one whose audio comes beside the screen', async () => {
    const embedded = startEmbedded();
    const store = inMemoryProgressStore();
    const beside = { ...startWithScreen(SMALL, { store }), ...keptIn(store) };

    await embedded.sayAll(...SHORT_SESSION);
    await beside.sayAll(...SHORT_SESSION);

    expect(countsHeard(embedded)).toEqual(countsHeard(beside));
    expect(await embedded.done()).toEqual(await beside.done());
    expect((await embedded.done())[0]).toHaveLength(3);
    expect(endsTold(embedded)).toHaveLength(3);
  });

  test('is one directive a part, without output speech, and the question opens the microphone', async () => {
    const { sayAll, responses, echo } = startEmbedded();
    await sayAll(...TO_THE_FIRST_PART);
    const [part] = responses().slice(-1);

    await echo.hearOut();
    const [question] = responses().slice(-1);
    await echo.wait(1);

    expect(part?.directives).toHaveLength(1);
    expect(part).not.toHaveProperty('outputSpeech');
    expect(part?.shouldEndSession).toBe(false);
    expect(question?.outputSpeech).toMatchObject({ text: expect.stringMatching(/squat.*\?$/) });
    expect(question?.directives?.every(isShown)).toBe(true);
    expect(echo.microphone).toBe('open');
  });

  test('is the usual one on an Echo that has no screen', async () => {
    const [set, unset] = [true, false].map((embedsAudio) =>
      startWithScreen({ kind: 'none' }, { embedsAudio }),
    );

    await set!.sayAll(...SHORT_SESSION);
    await unset!.sayAll(...SHORT_SESSION);

    expect(set!.responses()).toEqual(unset!.responses());
  });

  test('goes through by itself for a runner who wants that, but for rests that do not fit', async () => {
    const conversation = startEmbedded();
    await conversation.sayAll('alexa, open runner strength', 'straight through', 'short session');

    await conversation.say('ready');
    await conversation.echo.hearOut();
    const question = conversation.responses().at(-1)?.outputSpeech;
    await conversation.sayAll('ready', 'no');

    expect(question).toMatchObject({ text: expect.stringMatching(/squat.*Ready yet\?$/) });
    expect(endsTold(conversation)).toHaveLength(3);
    expect((await conversation.done())[0]).toHaveLength(3);
  });
});

describe('a runner who interrupts a screen that plays', () => {
  test.each(['touch', 'voice'] as const)('by %s is paused and resumed where it was', async (by) => {
    const conversation = startEmbedded();
    const { echo, say, sayAll } = conversation;
    await sayAll(...TO_THE_FIRST_PART);

    await echo.wait(60_000);
    if (by === 'touch') await echo.touch(touch('pause'));
    else await say('alexa, pause', { at: 60_000 });
    const paused = conversation.responses().at(-1)?.outputSpeech;
    const resumed = await say('resume');
    await sayAll('ready', 'ready', 'no');

    expect(paused).toMatchObject({ text: expect.stringMatching(/at rep (three|four), right leg/) });
    expect(resumed).toMatch(/Three\. Two\. One\. (Three|Four)\./);
    expect(endsTold(conversation)).toHaveLength(3);
    expect(await conversation.done()).toEqual([
      [
        ['eccentric-calf-raise', [10, 10]],
        ['one-leg-squat', [5, 5]],
        ['side-plank', [5, 5]],
      ],
    ]);
  });
});

describe('the end of a part', () => {
  test('that no screen tells of is taken for granted once the runner goes on', async () => {
    const lost = startEmbedded({ sendsEvents: false });

    await lost.sayAll(...SHORT_SESSION);

    expect(endsTold(lost)).toEqual([]);
    expect((await lost.done())[0]).toEqual([
      ['eccentric-calf-raise', [10, 10]],
      ['one-leg-squat', [5, 5]],
      ['side-plank', [5, 5]],
    ]);
  });

  test('that no screen tells of is followed by the question all the same, after a silence', async () => {
    const lost = startEmbedded({ sendsEvents: false });
    await lost.sayAll(...TO_THE_FIRST_PART);

    await lost.echo.walkOff();

    expect(lost.transcript.text()).toMatch(/silence\)\n.*say: Alexa, ready/);
    expect((await lost.progress()).session?.done).toEqual([10, 10, 0, 0, 0, 0]);
  });

  test('that is told again, too late or too early changes nothing and says nothing', async () => {
    const { store, sayAll, echo, ...conversation } = startEmbedded();
    await sayAll(...TO_THE_FIRST_PART);
    await echo.hearOut();
    const [told] = endsTold({ ...conversation, echo, sayAll });
    const afterOnce = await conversation.progress();

    const repeated = await skillOn(store).invoke(again(told!, 'r2', 2000));
    const afterTwice = await conversation.progress();
    await sayAll('ready');
    const playing = await conversation.progress();
    const late = await skillOn(store).invoke(again(told!, 'r3', 60_000));
    const sent = ['part ended', String(playing.session?.playing?.since)];
    const request = { ...told!.request, arguments: sent };
    const early = await skillOn(store).invoke(again({ ...told!, request }, 'r4', 60_000));

    expect([repeated, late, early].map(({ response }) => response)).toEqual([{}, {}, {}]);
    // What is carried notes which requests were applied.
    const carried = expect.any(String);
    expect(repeated.sessionAttributes).toEqual({ ...told!.session?.attributes, carried });
    expect(afterTwice).toEqual(afterOnce);
    expect(await conversation.progress()).toEqual(playing);
  });

  test('that is delivered a second time is answered again', async () => {
    const { store, sayAll, echo, events } = startEmbedded();
    await sayAll(...TO_THE_FIRST_PART);
    await echo.hearOut();
    const told = events.findLast((event) => event.kind === 'request')!.envelope;

    const second = await skillOn(store).invoke(told);

    expect(second.response.shouldEndSession).toBe(false);
    expect(second.response.outputSpeech).toMatchObject({ text: expect.stringContaining('squat') });
  });
});

describe('a screen that cannot play', () => {
  test('and is at its end at once is replaced by plain speech, from the same rep', async () => {
    const conversation = startEmbedded();
    await conversation.sayAll(...TO_THE_FIRST_PART);
    const { request, ...envelope } = conversation.events.findLast(
      (event) => event.kind === 'request',
    )!.envelope;
    const type = 'Alexa.Presentation.APL.UserEvent' as const;
    const sent = ['part ended', String(Date.parse(request.timestamp))];
    const told = { ...request, type, requestId: 'r2', arguments: sent };

    const { response } = await skillOn(conversation.store).invoke({
      ...envelope,
      request: told,
    });

    expect(response.outputSpeech).toMatchObject({
      ssml: expect.stringContaining('Eccentric calf raise, right leg'),
    });
    expect((await conversation.progress()).session?.done).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('and is not even drawn is followed by plain speech', async () => {
    const { sayAll, say, echo, responses } = startEmbedded({ brokenRules: 'tell' });
    await sayAll(...TO_THE_FIRST_PART);

    jest.spyOn(console, 'error').mockImplementation(() => {});
    await echo.failToDraw('no such component');
    await say('resume');

    expect(responses().at(-1)?.outputSpeech).toMatchObject({ type: 'SSML' });
  });
});
