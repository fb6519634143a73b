import { EXERCISES } from '../content/exercises';
import { type Dose, EXERCISE_IDS, type ExerciseId, type Variant } from '../domain/exercise';
import { setsOf } from '../domain/plan';
import { tallyOf } from '../domain/progress';
import { doseOf } from '../domain/progression';
import { type Standing, standingIn } from '../domain/standing';
import type { Tally } from '../domain/tally';
import type { NamedExercise } from '../turn/ask';
import type { Saying, SayingOf } from '../turn/saying';
import { answerInPlace } from './answer-in-place';
import type { Handler, Outcome, Situation } from './situation';
import { setHere, tallyHere, tallyToday, variantHere, whenWas } from './where-things-stand';

/** "How many push-ups last time?" Push-ups are meant where nothing is named: of them it is as many as possible. */
export const tellLastCount: Handler<'last count'> = (situation) =>
  tellResult(situation, situation.ask.exercise, lastResult);

/** "What's my best?" */
export const tellBest: Handler<'best'> = (situation) =>
  tellResult(situation, situation.ask.exercise, bestResult);

function tellResult(
  situation: Situation,
  named: NamedExercise,
  resultOf: (situation: Situation, exercise: ExerciseId) => Saying | null,
): Outcome {
  const exercise = named.kind === 'known' ? named.exercise : 'press-up';
  const saying: Saying =
    named.kind === 'unknown'
      ? { kind: 'unknown exercise' }
      : (resultOf(situation, exercise) ?? { kind: 'no result', exercise });
  return answerInPlace(situation, [saying], 'long');
}

/** The last time is one of a session that is closed; of what was never done before, it is what was done today. */
function lastResult(situation: Situation, exercise: ExerciseId): Saying | null {
  const lastIn = ({ standings }: Tally) =>
    Object.values(standings[exercise] ?? {})
      .flatMap(({ last }) => last ?? [])
      .toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
  const last = lastIn(tallyOf(situation.progress, EXERCISES)) ?? lastIn(tallyHere(situation));
  if (!last) return null;
  const { amount, day } = last;
  return { kind: 'last result', exercise, amount, when: whenWas(situation, day) };
}

/** The best in the variant that is done now, else the most in any. */
function bestResult(situation: Situation, exercise: ExerciseId): Saying | null {
  const standings = tallyHere(situation).standings[exercise] ?? {};
  const bests = (Object.entries(standings) as [Variant, Standing][])
    .flatMap(([variant, { best }]) => (best ? { ...best, variant } : []))
    .toSorted((a, b) => b.amount - a.amount);
  const here = variantHere(situation, exercise);
  const best = bests.find(({ variant }) => variant === here) ?? bests[0];
  if (!best) return null;
  const { amount, variant, day } = best;
  return { kind: 'best result', exercise, variant, amount, when: whenWas(situation, day) };
}

/** "Why twelve?" Of the exercise that is named, else of the one that has that number, else of the one in hand. */
export const tellWhy: Handler<'why this many'> = (situation) => {
  const { exercise: named, number } = situation.ask;
  if (named.kind === 'unknown')
    return answerInPlace(situation, [{ kind: 'unknown exercise' }], 'long');
  const exercise = named.kind === 'known' ? named.exercise : meantBy(situation, number);
  if (!exercise) return answerInPlace(situation, [{ kind: 'name one for why' }], 'long');
  return answerInPlace(situation, [whyOf(situation, exercise)], 'long');
};

/** Of several with that number it is the one in hand or the one that comes next; without a number, the first that moved. */
function meantBy(situation: Situation, number: number | null): ExerciseId | null {
  const { interrupted, progress } = situation;
  const here = interrupted?.cue.set.exercise ?? setHere(progress.session)?.exercise;
  const toCome = progress.session
    ? setsOf(progress.session.plan, EXERCISES).slice(progress.session.place.set)
    : [];
  const inOrder = [...(here ? [here] : []), ...toCome.map(({ exercise }) => exercise)];
  const isNumber = (exercise: ExerciseId) => numberOf(whyOf(situation, exercise).dose) === number;
  const withNumber = [...inOrder, ...EXERCISE_IDS].find(isNumber);
  const firstMoved = EXERCISE_IDS.find((id) => whyOf(situation, id).because !== 'start');
  return withNumber ?? here ?? firstMoved ?? null;
}

/** @example numberOf({ kind: 'holds', reps: 5, holdMs: 12_000 }) // 12 */
const numberOf = (dose: Dose): number => (dose.kind === 'holds' ? dose.holdMs / 1000 : dose.reps);

function whyOf(situation: Situation, exercise: ExerciseId): SayingOf<'why'> {
  const variant = variantHere(situation, exercise);
  const { standings } = tallyToday(situation);
  const { target } = standingIn(standings, exercise, variant, EXERCISES);
  const facts = EXERCISES[exercise];
  const [dose, before] = [doseOf(facts, target.amount), doseOf(facts, target.before)];
  return { kind: 'why', exercise, variant, dose, before, because: target.because };
}
