import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { examples, fc } from '../seeded';
import { anyWalk, type Step } from './any-walk';
import { withFactsSeen } from './kept';
import { Walk } from './walk';

/** Takes some steps; gives what was wrong. */
const wrongAfter = async (steps: readonly Step[]): Promise<readonly string[]> => {
  const kept = withFactsSeen(inMemoryProgressStore());
  const found = await new Walk({ account: 'walker', kept }).take(steps);
  return [...found.answers, ...found.kept];
};

const says = (text: string, interruptsAt: number | null = null): Step => ({
  kind: 'says',
  text,
  interruptsAt,
});

test('whatever a runner says, touches and leaves, every answer is sound, and what was heard is what is kept, once', async () => {
  await fc.assert(
    fc.asyncProperty(anyWalk(5, 40), async (steps) => {
      expect(await wrongAfter(steps)).toEqual([]);
    }),
    { numRuns: examples(15, 50) },
  );
}, 60_000);

test('a request that comes minutes late does not make reps done that nobody heard', async () => {
  const wrong = await wrongAfter([
    says('start the short session'),
    says('half past six'),
    says('ready'),
    says('ready'),
    { kind: 'comes again', back: 2 },
    says('make it four times a week', 0),
  ]);

  expect(wrong).toEqual([]);
});

test('a "ready" from before a session was chosen, delivered again, does not begin what nobody hears', async () => {
  const wrong = await wrongAfter([
    says('ready'),
    says('leave out the one leg squat'),
    { kind: 'comes again', back: 1 },
    { kind: 'walks off' },
  ]);

  expect(wrong).toEqual([]);
});
