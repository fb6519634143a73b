import { EXERCISES } from '../../lambda/content/exercises';
import { setsOf } from '../../lambda/domain/plan';
import { openFact, tallyOf } from '../../lambda/domain/progress';
import type { ExerciseFact } from '../../lambda/domain/session-fact';
import type { TrainingSession } from '../../lambda/domain/training-session';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { examples, fc } from '../seeded';
import { startConversation } from './conversation';

const RUNNER = { account: KITCHEN_ECHO.userId, person: 'account' };

/** A runner who does lunges and one leg squats, or push-ups, and what is kept of it. */
async function train(
  what: 'something for my knees' | 'just the push up' = 'something for my knees',
) {
  const store = inMemoryProgressStore();
  const conversation = startConversation({ store });
  await conversation.sayAll(`alexa, ask runner strength for ${what}`, 'ready');
  const progress = async () => (await store.load(RUNNER)).progress;
  const facts = async () => openFact(await progress(), EXERCISES)?.exercises ?? [];
  const lunges = async () =>
    (await facts())
      .filter(({ exercise }) => exercise === 'lunge')
      .map(({ variant, done }) => [variant, ...done]);
  return { ...conversation, progress, facts, lunges };
}

describe('an exercise whose variant is changed on the way', () => {
  test('that is done again, harder, is kept as it was done first and as it was done then', async () => {
    const { say, sayAll, echo, lunges } = await train();

    await sayAll('previous');
    await say('alexa, make it harder', { at: 3000 });
    await echo.hearOut();
    await say('pause');

    expect(await lunges()).toEqual([
      ['standard', 10, 10],
      ['harder', 8, 8],
    ]);
  });

  test('in the middle of a set is kept as so many reps in one way and the others in the other', async () => {
    const { say, echo, lunges } = await train();
    await say('alexa, pause', { at: 130_000 });
    const [[, right, left]] = (await lunges()) as [[string, number, number]];

    await say('too hard');
    await echo.hearOut();
    await say('pause');

    expect([right, left > 0]).toEqual([10, true]);
    expect(await lunges()).toEqual([
      ['standard', 10, left],
      ['easier', 0, 10 - left],
    ]);
  });

  test('counts as done, and is told of as what it was in all', async () => {
    const { say, sayAll, progress } = await train();
    await say('alexa, too hard', { at: 60_000 });

    await sayAll('ready', 'no');
    const told = await say('alexa, ask runner strength how many lunges last time');

    const { sessions, standings } = tallyOf(await progress(), EXERCISES);
    expect(sessions).toBe(1);
    expect(told).toMatch(/ten lunges on each leg/i);
    expect(standings.lunge?.easier?.best?.amount).toBeLessThan(10);
  });

  test('and then corrected is kept with as many reps as the runner says', async () => {
    const { say, sayAll, lunges } = await train();
    await say('alexa, pause', { at: 60_000 });
    const [[, before]] = (await lunges()) as [[string, number]];
    await sayAll('too hard');

    await say('alexa, pause', { at: 70_000 });
    await say('nine on the right');
    const more = await lunges();
    await say('two on the right');
    const fewer = await lunges();

    expect(before).toBeGreaterThan(2);
    expect(more[0]).toEqual(['standard', before, 0]);
    expect(more[1]?.[1]).toBe(9 - before);
    expect(fewer.map(([, right]) => right)).toEqual([2, 0]);
  });
});

const anyTraining = fc.constantFrom('something for my knees', 'just the push up');

/** Something that changes the session, said once it was paused after some of what plays, or after all of it. */
const anyStep = fc.record({
  heard: fc.constantFrom(0.2, 0.5, 0.8, 1),
  says: fc.constantFrom(
    'previous',
    'next',
    'make it harder',
    'make it easier',
    'resume',
    'repeat',
    'yes',
  ),
});

/** Which reps were played in which variant: each once, however often it was done again. */
class Played {
  readonly #reps = new Map<string, Set<string>>();

  /** From where a part began to where it was paused. */
  note({ plan, playing }: TrainingSession, { place }: TrainingSession): void {
    if (!playing) return;
    const sets = setsOf(plan, EXERCISES);
    for (const { index, exercise, variant, side, dose } of sets.slice(
      playing.from.set,
      place.set + 1,
    )) {
      const nth = sets.filter((set) => set.exercise === exercise && set.index < index).length;
      // Push-ups and five more are one count.
      const ofSide = side === null ? 0 : nth;
      const key = `${exercise} ${variant} ${ofSide}`;
      const reps = this.#reps.get(key) ?? new Set();
      const first = index === playing.from.set ? playing.from.done : 0;
      const last = index < place.set ? dose.reps : place.done;
      for (let rep = first + 1; rep <= last; rep++) reps.add(`${nth} ${rep}`);
      this.#reps.set(key, reps);
    }
  }

  get list(): readonly string[] {
    return [...this.#reps]
      .flatMap(([key, { size }]) => (size > 0 ? `${key}: ${size}` : []))
      .toSorted();
  }
}

/** What facts tell, in the same form. */
const listOf = (facts: readonly ExerciseFact[]): readonly string[] =>
  facts
    .flatMap(({ exercise, variant, done }) =>
      done.flatMap((reps, nth) => (reps > 0 ? `${exercise} ${variant} ${nth}: ${reps}` : [])),
    )
    .toSorted();

test('however a runner goes back and forth, harder and easier, the facts have the reps of each variant that were played in it', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyTraining,
      fc.array(anyStep, { minLength: 3, maxLength: 12 }),
      async (what, steps) => {
        const { say, echo, progress, facts } = await train(what);
        const played = new Played();

        for (const { heard, says } of steps) {
          const { session: before } = await progress();
          const at = Math.round((echo.playing?.answer.sound.lengthMs ?? 0) * heard);
          await say('alexa, pause', heard < 1 ? { at } : {});
          const { session: after } = await progress();
          if (before && after) played.note(before, after);
          if (after) expect(listOf(await facts())).toEqual(played.list);
          await say(`alexa, ${says}`);
          if (!(await progress()).session) break;
        }
      },
    ),
    { numRuns: examples(15, 100) },
  );
});
