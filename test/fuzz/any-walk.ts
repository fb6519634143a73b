import { fc } from '../seeded';
import { CORRECTIONS, FACT_MAKERS, ONWARDS, SENTENCES } from './sentences';

const BUTTONS = ['full', 'short', 'ready', 'pause', 'resume', 'next', 'previous', 'easier', 'stop'];

/** Into the answer's audio, as a fraction of what is left of it; or once it has been heard. */
const interruptsAt = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });

const says = (sentences: readonly string[]) =>
  fc.record({
    kind: fc.constant('says' as const),
    text: fc.constantFrom(...sentences),
    interruptsAt,
  });

const touches = fc.record({
  kind: fc.constant('touches' as const),
  button: fc.constantFrom(...BUTTONS),
  interruptsAt,
});

const waits = fc.record({
  kind: fc.constant('waits' as const),
  /** Seconds, a while, or days. */
  lengthMs: fc.oneof(
    fc.integer({ min: 1_000, max: 60_000 }),
    fc.integer({ min: 60_000, max: 3_600_000 }),
    fc.integer({ min: 1, max: 10 }).map((count) => count * 86_400_000),
  ),
});

/** A request of late that comes once more: the last one, or an older one, as if it had been overtaken. */
const comesAgain = fc.record({
  kind: fc.constant('comes again' as const),
  back: fc.nat({ max: 3 }),
});

/** One thing that happens in a household. */
export type Step =
  | { readonly kind: 'says'; readonly text: string; readonly interruptsAt: number | null }
  | { readonly kind: 'touches'; readonly button: string; readonly interruptsAt: number | null }
  | { readonly kind: 'waits'; readonly lengthMs: number }
  | { readonly kind: 'walks off' }
  | { readonly kind: 'changes Echo' }
  | { readonly kind: 'comes again'; readonly back: number };

const stepAmong = (sentences: readonly string[]): fc.Arbitrary<Step> =>
  fc.oneof<fc.MaybeWeightedArbitrary<Step>[]>(
    { weight: 24, arbitrary: says(sentences) },
    { weight: 12, arbitrary: says(ONWARDS) },
    { weight: 5, arbitrary: says(FACT_MAKERS) },
    { weight: 4, arbitrary: touches },
    { weight: 3, arbitrary: waits },
    { weight: 2, arbitrary: fc.constant({ kind: 'walks off' }) },
    { weight: 2, arbitrary: fc.constant({ kind: 'changes Echo' }) },
    { weight: 2, arbitrary: comesAgain },
  );

/** Some things that happen one after the other: in half of all walks nobody says what was really done. */
export const anyWalk = (least: number, most: number): fc.Arbitrary<readonly Step[]> =>
  fc.oneof(
    ...[SENTENCES, [...SENTENCES, ...CORRECTIONS]].map((sentences) =>
      fc.array(stepAmong(sentences), { minLength: least, maxLength: most, size: 'max' }),
    ),
  );
