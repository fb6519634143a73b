import { EXERCISE_WORDS } from '../../lambda/phrases/en/exercise-words';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { FULL_SESSION, MONDAY_AT_SEVEN, startConversation } from './conversation';

const WEEK = 'alexa, ask runner strength how many sessions this week';

describe('a runner', () => {
  test('who does not know what to say hears what can be said, and where', async () => {
    const { say } = startConversation();

    await say('alexa, open runner strength');
    const atTheStart = await say('help');
    await say('full');
    const fetching = await say('help');
    await say('ready');
    const between = await say('help');

    expect(atTheStart).toMatch(/^Say full .*\?$/);
    expect(fetching).toMatch(/^I wait until you have your things.*\?$/);
    expect(between).toMatch(/^Say ready to go on.*\?$/);
  });

  test('is taught how to interrupt before the first set ever, and never again', async () => {
    const { say, sayAll } = startConversation();
    const lesson = 'While I count, start with my name.';

    const firstPart = await sayAll(...FULL_SESSION.slice(0, 3));
    const others = [await say('ready'), await say('ready'), await say('ready'), await say('ready')];
    await sayAll('ready', 'no');
    const nextSession = await sayAll('alexa, open runner strength', 'full', 'ready');

    expect(firstPart).toContain(lesson);
    expect([...others, nextSession].filter((heard) => heard.includes(lesson))).toEqual([]);
  });

  test('hears less teaching the second time and none the third', async () => {
    const { sayAll } = startConversation();

    const heard: string[] = [];
    for (let session = 0; session < 3; session++) {
      heard.push(await sayAll('alexa, open runner strength', 'short', 'ready'));
      await sayAll('ready', 'ready', 'no');
    }

    const { movements, inBrief } = EXERCISE_WORDS['eccentric-calf-raise'];
    const lessons = [movements[0], inBrief].map((lesson) =>
      heard.map((session) => session.includes(lesson)),
    );
    expect(lessons).toEqual([
      [true, false, false],
      [false, true, false],
    ]);
  });

  test('who says what nobody planned for is asked again, and loses nothing', async () => {
    const { say, sayAll, echo } = startConversation();
    await sayAll('alexa, open runner strength', 'full', 'ready');

    const unknown = await echo.send({ type: 'Some.Future.Request' });
    const questionMark = await echo.send({
      type: 'IntentRequest',
      intent: {
        name: 'ExplainExerciseIntent',
        confirmationStatus: 'NONE',
        slots: { Exercise: { name: 'Exercise', value: '?', confirmationStatus: 'NONE' } },
      },
    });
    const goesOn = await say('ready');

    expect(unknown?.sound.cues.at(-1)?.text).toMatch(/\?$/);
    expect(questionMark?.sound.cues[0]?.text).toMatch(
      /^I don't know that one.*Which one shall I explain\?$/,
    );
    expect(goesOn).toMatch(/towel drag/i);
  });

  test('whose Echo plays no APL for Audio is spoken to plainly for three sessions, and has lost nothing', async () => {
    const store = inMemoryProgressStore();
    const old = startConversation({ store, playsDocuments: false });
    await old.sayAll('alexa, open runner strength', 'full', 'ready');
    await old.echo.walkOff();

    const heard = await old.sayAll('alexa, open runner strength', 'ready');

    expect(heard).toContain('One. Pull.');
    expect(heard).toContain('Twenty.');
  });
});

describe('the week', () => {
  test('is the week of the Echo’s own time zone', async () => {
    // Sunday 29 November, 23:30 in London, is Monday already in Kiritimati.
    const startAt = Date.parse('2026-11-29T23:30:00Z');
    const counted = async (zone: string | null) => {
      const { sayAll, echo } = startConversation({ startAt, zone });
      await sayAll(...FULL_SESSION, 'no');
      await echo.wait(60 * 60 * 1000);
      return sayAll(WEEK);
    };

    expect(await counted('Europe/London')).toBe('No sessions this week yet.');
    expect(await counted('Pacific/Kiritimati')).toBe('One session this week, two to go.');
    expect(await counted(null)).toBe('No sessions this week yet.');
  });

  test('begins anew on Monday', async () => {
    const { sayAll, echo } = startConversation();
    await sayAll(...FULL_SESSION, 'no');

    await echo.wait(8 * 24 * 60 * 60 * 1000);

    expect(await sayAll(WEEK)).toBe('No sessions this week yet.');
  });

  test('reaches its goal with the third session', async () => {
    const { sayAll } = startConversation();
    const short = ['alexa, open runner strength', 'short', 'ready', 'ready', 'ready'];
    await sayAll(...short, 'no', ...short, 'no');
    // By now there are twelve calf raises, and longer holds: too many for both sides in one answer.
    await sayAll(...short, 'ready', 'ready', 'no');

    expect(await sayAll(WEEK)).toBe("Three sessions this week. That's your goal.");
  });

  test('has the session of a runner who unplugs the Echo after the last rep', async () => {
    const store = inMemoryProgressStore();
    const { sayAll } = startConversation({ store });
    await sayAll(...FULL_SESSION);
    // Nobody answers, and Alexa's end of the conversation never arrives.

    const tomorrow = startConversation({ store, startAt: MONDAY_AT_SEVEN + 24 * 60 * 60 * 1000 });

    expect(await tomorrow.sayAll(WEEK)).toBe('One session this week, two to go.');
  });

  test('is each person’s own, and stays with the one who began the conversation', async () => {
    const store = inMemoryProgressStore();
    const alice = startConversation({ store, device: { ...KITCHEN_ECHO, personId: 'alice' } });
    await alice.sayAll(...FULL_SESSION, 'no');

    const account = startConversation({ store });

    expect(await account.sayAll(WEEK)).toBe('No sessions this week yet.');
    expect(await alice.sayAll(WEEK)).toBe('One session this week, two to go.');
  });
});

describe('an unfinished session', () => {
  test('is offered for seven days, and then closed with what was done', async () => {
    const store = inMemoryProgressStore();
    await startConversation({ store }).sayAll(
      'alexa, open runner strength',
      'full',
      'ready',
      'ready',
      'stop',
    );
    const after = (days: number) =>
      startConversation({ store, startAt: MONDAY_AT_SEVEN + days * 24 * 60 * 60 * 1000 });

    const onSunday = await after(6).say('alexa, open runner strength');
    const aWeekLater = await after(8).say('alexa, open runner strength');

    expect(onSunday).toMatch(/the lunge, right leg\..*[Gg]o on there\?$/);
    expect(aWeekLater).toContain('No sessions this week yet.');
  });

  test('is offered once: whoever leaves it at that is not asked again', async () => {
    const { say, sayAll } = startConversation();
    await sayAll('alexa, open runner strength', 'full', 'ready', 'ready', 'stop');

    await sayAll('alexa, open runner strength', 'no', 'stop');
    const next = await say('alexa, open runner strength');

    expect(next).toMatch(/full.* short.*\?$/i);
  });

  test('goes on a day later, in a new conversation and a new process, from the same rep', async () => {
    const store = inMemoryProgressStore();
    const today = startConversation({ store });
    await today.sayAll('alexa, open runner strength', 'full', 'ready');
    const paused = await today.say('pause', { at: 72_000 });

    const tomorrow = startConversation({ store, startAt: MONDAY_AT_SEVEN + 24 * 60 * 60 * 1000 });
    const offered = await tomorrow.say('alexa, open runner strength');
    const goesOn = await tomorrow.say('yes');

    const rep = /rep \w+/.exec(paused)?.[0];
    expect(offered).toContain(`${rep}, right foot`);
    expect(goesOn).toMatch(
      new RegExp(`^.*owel drag.*From ${rep}, right foot\\. .*Three\\. Two\\. One\\.`, 'i'),
    );
  });

  test('is closed with what was done when another is started', async () => {
    const { sayAll } = startConversation();
    await sayAll('alexa, open runner strength', 'full', 'ready', 'ready');

    const heard = await sayAll('start the short session');

    expect(heard).toContain("I've saved what you did before.");
    expect(heard).toMatch(/stair/i);
  });
});
