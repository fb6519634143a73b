import { EXERCISE_IDS, type ExerciseId } from '../../lambda/domain/exercise';
import { BARE_MINIMUM } from '../../lambda/domain/plan';
import type { Wish } from '../../lambda/domain/wish';
import { fc } from '../seeded';
import { ZONES } from './plain-calendar';

/** How an exercise of a session went. */
export type Outcome = 'in full' | 'one side short' | 'not at all' | 'too hard' | 'another dose';

/** One thing that a runner does, some time after the one before. */
export type Step = { readonly hoursLater: number; readonly zone: string } & (
  | {
      readonly kind: 'trains';
      readonly wish: Wish;
      readonly chosen: readonly ExerciseId[];
      readonly outcomes: readonly Outcome[];
      readonly pressUps: number;
      readonly saysItIsOver: boolean;
    }
  | {
      readonly kind: 'corrects';
      readonly exercise: ExerciseId;
      readonly nth: number | null;
      readonly reps: number;
    }
  | { readonly kind: 'sets goal'; readonly weeklyGoal: number }
  | {
      readonly kind: 'takes time off';
      readonly fromNextWeek: boolean;
      readonly weeks: number;
      /** Whether the runner does stay away until then. */
      readonly isAway: boolean;
    }
);

/** Whatever happens, happens mostly at home; and then for once on the other side of the date line. */
const zone = fc.oneof(
  { weight: 8, arbitrary: fc.constant('Europe/London') },
  { weight: 3, arbitrary: fc.constantFrom(...ZONES) },
);

/** Mostly a day or two until the next session, at times minutes, seldom weeks. */
const hoursLater = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 14, max: 70 }) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 8 }) },
  { weight: 1, arbitrary: fc.integer({ min: 200, max: 900 }) },
);

const soon = fc.integer({ min: 1, max: 20 });

const outcome = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Outcome>('in full') },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Outcome>('one side short', 'not at all', 'too hard', 'another dose'),
  },
);

const outcomes = fc.oneof(
  { weight: 2, arbitrary: fc.constant<readonly Outcome[]>([]) },
  { weight: 1, arbitrary: fc.array(outcome, { minLength: 6, maxLength: 6 }) },
);

/** What is wished for, and of which exercises such a session consists. */
const wished = fc.oneof(
  fc.constant({ wish: { kind: 'full' }, chosen: EXERCISE_IDS } as const),
  fc.constant({ wish: { kind: 'short' }, chosen: BARE_MINIMUM } as const),
  fc
    .subarray([...EXERCISE_IDS], { minLength: 1 })
    .map((chosen) => ({ wish: { kind: 'minutes', minutes: 5 }, chosen }) as const),
  fc
    .subarray([...EXERCISE_IDS], { minLength: 1, maxLength: 2 })
    .map((chosen) => ({ wish: { kind: 'focus', area: 'legs' }, chosen }) as const),
);

const trains = fc
  .record({
    kind: fc.constant('trains'),
    hoursLater,
    zone,
    wished,
    outcomes,
    pressUps: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(50)),
    saysItIsOver: fc.boolean(),
  })
  .map(({ wished: { wish, chosen }, ...others }) => ({ ...others, wish, chosen }));

const corrects = fc.record({
  kind: fc.constant('corrects'),
  hoursLater: soon,
  zone,
  exercise: fc.constantFrom(...EXERCISE_IDS),
  nth: fc.constantFrom(null, 0, 1),
  reps: fc.integer({ min: 0, max: 60 }),
});

const setsGoal = fc.record({
  kind: fc.constant('sets goal'),
  hoursLater: soon,
  zone,
  weeklyGoal: fc.integer({ min: 1, max: 4 }),
});

const takesTimeOff = fc.record({
  kind: fc.constant('takes time off'),
  hoursLater: soon,
  zone,
  fromNextWeek: fc.boolean(),
  weeks: fc.integer({ min: 1, max: 3 }),
  isAway: fc.boolean(),
});

/** What a runner does over the years, step by step. */
export const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 14, arbitrary: trains },
    { weight: 2, arbitrary: corrects },
    { weight: 1, arbitrary: setsGoal },
    { weight: 2, arbitrary: takesTimeOff },
  ),
  { minLength: 1, maxLength: 320, size: 'max' },
);
