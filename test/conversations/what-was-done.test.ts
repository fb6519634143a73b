import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { EXERCISES } from '../../lambda/content/exercises';
import { NEW_PROGRESS, type Progress, tallyOf, withFact } from '../../lambda/domain/progress';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { sessionOn } from '../domain/sessions';
import { MONDAY_AT_SEVEN, startConversation } from './conversation';

const RUNNER = { account: KITCHEN_ECHO.userId, person: 'account' };

/** A runner in the middle of the towel drag, and what is remembered of it. */
async function inTheTowelDrag() {
  const store = inMemoryProgressStore();
  const conversation = startConversation({ store });
  await conversation.sayAll('alexa, open runner strength', 'full', 'ready');
  const progress = async (): Promise<Progress> => (await store.load(RUNNER)).progress;
  return { ...conversation, progress };
}

describe('what a runner says was really done', () => {
  test('stands exactly, for the set in progress, and the set goes on after it', async () => {
    const { say, progress } = await inTheTowelDrag();

    const heard = await say('I only did eight', { at: 72_000 });

    expect(heard).toMatch(/^Eight, right foot\..* Three\. Two\. One\. Nine\./);
    expect((await progress()).session?.done[0]).toBe(8);
  });

  test('stands for the side that was named', async () => {
    const { say, progress } = await inTheTowelDrag();
    await say('pause', { at: 150_000 });

    await say('twelve on the right');

    const { session } = await progress();
    expect(session?.done[0]).toBe(12);
    expect(session?.place.set).toBe(1);
  });

  test('moves the count to the rep that the runner was at', async () => {
    const { say } = await inTheTowelDrag();

    const heard = await say('I was at twelve', { at: 60_000 });

    expect(heard).toMatch(/^Three\. Two\. One\. Twelve\. Thirteen\./);
  });

  test('is asked for when the number was not understood', async () => {
    const { say } = await inTheTowelDrag();

    expect(await say('I only did umpteen', { at: 60_000 })).toMatch(
      /^How many (was it|did you do)\?$/,
    );
  });

  test('to the full count ends the set, and asks before the next exercise', async () => {
    const { say } = await inTheTowelDrag();

    const heard = await say('I did twenty on the left', { at: 165_000 });

    expect(heard).toMatch(/^Twenty, left foot\. .*(Ready|Set).*eccentric calf raise/);
  });

  test('is not guessed between two exercises, and nobody is sent into one', async () => {
    const { say, progress } = await inTheTowelDrag();

    const heard = await say('I was at eighteen');

    expect(heard).toMatch(/^There's nothing to correct right now\. .*Ready/);
    expect((await progress()).session?.done.slice(0, 3)).toEqual([20, 20, 0]);
  });

  test('may be left unsaid: the session stays open', async () => {
    const { say, sayAll, progress } = await inTheTowelDrag();
    await say('I only did umpteen', { at: 60_000 });

    await sayAll('no');

    expect((await progress()).session).not.toBeNull();
  });

  test('of the press-ups is confirmed, or corrected, before it is written down', async () => {
    const { say, sayAll, progress } = await inTheTowelDrag();
    await sayAll('ready', 'ready', 'ready', 'ready', 'ready');

    const estimate = await say("I'm done", { at: 50_000 });
    const open = await progress();
    await sayAll('no', 'seven');
    const closed = await progress();

    expect(estimate).toMatch(/^I make it \w+ push-ups\. (Is that|Do I have that) right\?$/);
    expect(open.session?.countConfirmed).toBe(false);
    expect(closed.session).toBeNull();
    expect(tallyOf(closed, EXERCISES).sessions).toBe(1);
  });
});

test.each([
  ['within a week is corrected', '2026-11-17', /^Eight/],
  ['is too long ago to be corrected after a week', '2026-11-16', /nothing to correct/],
])('a session that has closed %s', async (_, day, answer) => {
  const store = inMemoryProgressStore();
  const trained = withFact(NEW_PROGRESS, sessionOn(day, day, ['press-up']), EXERCISES);
  await store.save(RUNNER, trained, 0);
  const { sayAll } = startConversation({ store, startAt: MONDAY_AT_SEVEN });

  const heard = await sayAll('alexa, open runner strength', 'I did eight push-ups');

  expect(heard).toMatch(answer);
});

describe('what a runner likes', () => {
  test('is kept: pace, rest, time to get ready, first side, variants', async () => {
    const { say, sayAll, progress } = await inTheTowelDrag();

    await say('slower', { at: 60_000 });
    await say('longer rest', { at: 20_000 });
    await say('more time to get ready', { at: 20_000 });
    await say('too hard', { at: 20_000 });
    await sayAll('start left', 'make the lunge harder');

    expect((await progress()).settings).toMatchObject({
      pace: 'slower',
      moreRestMs: 15_000,
      moreSetUpMs: 5_000,
      firstSide: 'left',
      variants: { 'towel-drag': 'easier', lunge: 'harder' },
    });
  });

  test('of an exercise is asked for where none was named', async () => {
    const { sayAll, echo } = startConversation();

    const which = await sayAll('alexa, open runner strength', 'make it easier');
    const kept = await sayAll('the lunge');
    await echo.hearOut();

    expect(which).toMatch(/Which exercise do you want easier\?$/);
    expect(kept).toMatch(/^For an easier lunge, .*(I'll keep it that way|I'll remember that)\./);
  });

  test('for today is forgotten tomorrow', async () => {
    const { say, progress } = await inTheTowelDrag();

    const heard = await say('easier for now', { at: 50_000 });

    const { session, settings } = await progress();
    expect(heard).toContain('Just for today.');
    expect(session?.plan.exercises[0]?.variant).toBe('easier');
    expect(settings.variants).toEqual({});
  });

  test('of pain nothing is stored', async () => {
    const { say, progress } = await inTheTowelDrag();
    const before = JSON.stringify(await progress());

    await say('my foot hurts', { at: 50_000 });

    const after = JSON.stringify(await progress());
    expect(after).not.toMatch(/hurt|pain/i);
    expect(Object.keys(JSON.parse(after) as object)).toEqual(
      Object.keys(JSON.parse(before) as object),
    );
  });
});
