import { EXERCISES } from '../../lambda/content/exercises';
import { type Part, partFrom, partsOf, type Place } from '../../lambda/domain/part';
import { positionAt, UNSEEN_MS } from '../../lambda/domain/position';
import { NEW_PROGRESS, tallyOf } from '../../lambda/domain/progress';
import { type Milliseconds, seconds } from '../../lambda/domain/time';
import { timelineOf } from '../../lambda/domain/timeline';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { FIRST_FULL } from '../domain/plans';
import { sessionOf } from '../domain/sessions';
import { examples } from '../seeded';
import { MONDAY_AT_SEVEN, startConversation } from './conversation';

const RUNNER = { account: KITCHEN_ECHO.userId, person: 'account' };
const { startDelay, wakeWordToRequest, timestampGrain } = UNSEEN_MS;

/** How much earlier than the wake word the coach may believe it came: all that the clock cannot see, in ms. */
const UNCERTAINTY_MS =
  startDelay.max -
  startDelay.min +
  wakeWordToRequest.max -
  wakeWordToRequest.min +
  2 * timestampGrain;

/** From one pause to the next one that is tried, beside those at the edges of reps. */
const STEP_MS = seconds(7.5) / examples(1, 15);

/** A fraction from 0 to 1 that follows from a number and looks as if it did not. */
const drawn = (seed: number): number => {
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) >>> 0;
  return mixed / 2 ** 32;
};

const between = ({ min, max }: { readonly min: number; readonly max: number }, fraction: number) =>
  Math.round(min + fraction * (max - min));

/** Where a place is on the way through the session: places later on are larger. */
const order = ({ set, done }: Place): number => set * 1_000 + done;

/** A pause, and how long everything takes that the skill cannot see, from 0, the shortest, to 1, the longest. */
interface Pause {
  readonly at: Milliseconds;
  readonly delay: number;
}

/** The pauses in a part after which a rep is most easily taken for its neighbour, and some at any other moment. */
function pausesIn({ cues, length }: Part): readonly Pause[] {
  const counts = cues.filter(({ kind }) => kind === 'count');
  const edges = counts.flatMap(({ at }) => [
    { at: at - 1, delay: 1 },
    { at: at + UNCERTAINTY_MS, delay: 0 },
  ]);
  const steps = Array.from({ length: Math.floor(length / STEP_MS) }, (_, nth) => ({
    at: nth * STEP_MS,
    delay: drawn(nth),
  }));
  return [...edges, ...steps].filter(({ at }) => at < length - seconds(8));
}

/** A runner who is about to begin a part, whose Echo has delays and a voice that the skill cannot see. */
async function beginPart(part: Part, seed: number, delay = drawn(seed * 11)) {
  const store = inMemoryProgressStore();
  const session = {
    ...sessionOf(FIRST_FULL),
    startedAt: MONDAY_AT_SEVEN,
    stoppedAt: MONDAY_AT_SEVEN,
    place: { set: part.cues[0]!.set.index, done: 0 },
    trainedMs: 1,
  };
  await store.save(RUNNER, { ...NEW_PROGRESS, session }, 0);
  const conversation = startConversation({
    store,
    startAt: MONDAY_AT_SEVEN + between({ min: 0, max: 999 }, drawn(seed * 7)),
    delays: {
      startMs: between(startDelay, delay),
      wakeToRequestMs: between(wakeWordToRequest, delay),
    },
    voiceSpeed: 0.85 + 0.5 * drawn(seed * 17),
  });
  await conversation.sayAll('alexa, open runner strength', 'ready');
  return { store, conversation };
}

const timeline = timelineOf(FIRST_FULL, EXERCISES);
const parts = partsOf(timeline).map((part, index) => ({
  part,
  index,
  name: part.cues[0]!.set.exercise,
}));

describe('a pause at any moment', () => {
  test.each(parts)(
    'of the $name goes on from the rep that was cut short, or at most the uncertainty before it',
    async ({ part, index }) => {
      const wrong: unknown[] = [];

      for (const [nth, { at, delay }] of pausesIn(part).entries()) {
        const { store, conversation } = await beginPart(part, index * 1_000 + nth + 1, delay);
        await conversation.say('pause', { at });
        const { session } = (await store.load(RUNNER)).progress;
        const place = session!.place;

        const truly = positionAt(part, at).place;
        const earliest = positionAt(part, at - UNCERTAINTY_MS).place;
        const believed = { set: place.set, done: place.done };
        // A place after the last rep of a set is the same as the beginning of the next.
        const isLater = order(believed) > order(truly) && !isSamePlace(truly, believed);
        const isTooEarly = order(believed) < order(earliest);
        const skips = (session!.done[truly.set] ?? 0) > truly.done;
        if (isLater || isTooEarly || skips) wrong.push({ at, truly, believed, earliest });
      }

      expect(wrong).toEqual([]);
    },
    30_000,
  );

  test('and the resumed part counts every rep that is left, so that both sides end equal', async () => {
    const wrong: unknown[] = [];
    for (const { part, index } of parts)
      for (let second = 10; second < part.length / 1000 - 10; second += 17) {
        const { store, conversation } = await beginPart(part, index * 1_000 + second);
        await conversation.say('pause', { at: second * 1000 });
        const { place } = (await store.load(RUNNER)).progress.session!;
        const expected = partFrom(timeline, place, 'resume')?.cues.filter(
          ({ kind }) => kind === 'count',
        );

        await conversation.say('resume');
        await conversation.echo.walkOff();

        const { progress } = await store.load(RUNNER);
        const { session } = progress;
        const sets = new Set((expected ?? []).map(({ set }) => set));
        const undone = [...sets].filter(
          (set) => session && (session.done[set.index] ?? 0) < set.dose.reps,
        );
        if (undone.length > 0 || tallyOf(progress, EXERCISES).sessions > 0)
          wrong.push({ second, place, undone });
      }

    expect(wrong).toEqual([]);
  }, 30_000);
});

const isSamePlace = (at: Place, next: Place): boolean =>
  next.set === at.set + 1 && next.done === 0 && at.done >= (timeline.sets[at.set]?.dose.reps ?? 0);
