import { EXERCISES } from '../content/exercises';
import { EXERCISE_IDS, type ExerciseId, type Variant } from '../domain/exercise';
import { tallyOf } from '../domain/progress';
import { doseOf } from '../domain/progression';
import { type Result, type Standing, standingIn } from '../domain/standing';
import type { Tally } from '../domain/tally';
import type { NamedExercise } from '../turn/ask';
import type { Saying } from '../turn/saying';
import { answerInPlace } from './answer-while-playing';
import type { Handler, Outcome, Situation } from './situation';
import { setHere, tallyHere, tallyToday, variantHere, whenWas } from './where-things-stand';

/** "How many push-ups last time?" Push-ups are meant where nothing is named: of them it is as many as possible. */
export const tellLastCount: Handler<'last count'> = (situation) =>
  tellResult(situation, situation.ask.exercise, 'last result');

/** "What's my best?" */
export const tellBest: Handler<'best'> = (situation) =>
  tellResult(situation, situation.ask.exercise, 'best result');

function tellResult(
  situation: Situation,
  named: NamedExercise,
  kind: 'last result' | 'best result',
): Outcome {
  if (named.kind === 'unknown')
    return answerInPlace(situation, [{ kind: 'unknown exercise' }], 'long');
  const exercise = named.kind === 'known' ? named.exercise : 'press-up';
  const result =
    kind === 'last result'
      ? lastResult(situation, exercise)
      : bestResult(tallyHere(situation), exercise, variantHere(situation, exercise));
  const saying: Saying = result
    ? { kind, exercise, amount: result.amount, when: whenWas(situation, result.day) }
    : { kind: 'no result', exercise };
  return answerInPlace(situation, [saying], 'long');
}

/** The last time is one of a session that is closed; of what was never done before, it is what was done today. */
function lastResult(situation: Situation, exercise: ExerciseId): Result | undefined {
  const lastIn = ({ standings }: Tally) =>
    Object.values(standings[exercise] ?? {})
      .flatMap(({ last }) => last ?? [])
      .toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
  return lastIn(tallyOf(situation.progress, EXERCISES)) ?? lastIn(tallyHere(situation));
}

/** The best in the variant that is done now, else the most in any. */
const bestResult = (
  { standings }: Tally,
  exercise: ExerciseId,
  variant: Variant,
): Result | undefined =>
  standingIn(standings, exercise, variant, EXERCISES).best ??
  Object.values(standings[exercise] ?? {})
    .flatMap(({ best }) => best ?? [])
    .toSorted((a, b) => b.amount - a.amount)[0];

/** "Why twelve?" Of the exercise that is named, else of the one in hand, else of the first whose target has moved. */
export const tellWhy: Handler<'why this many'> = (situation) => {
  const { ask, interrupted, progress } = situation;
  const exercise =
    ask.exercise.kind === 'known'
      ? ask.exercise.exercise
      : (interrupted?.cue.set.exercise ??
        setHere(progress.session)?.exercise ??
        firstMoved(situation));
  if (ask.exercise.kind === 'unknown')
    return answerInPlace(situation, [{ kind: 'unknown exercise' }], 'long');
  if (!exercise) return answerInPlace(situation, [{ kind: 'name one for why' }], 'long');
  const variant = variantHere(situation, exercise);
  const { target } = standingHere(situation, exercise, variant);
  const facts = EXERCISES[exercise];
  const { because } = target;
  const [dose, before] = [doseOf(facts, target.amount), doseOf(facts, target.before)];
  return answerInPlace(
    situation,
    [{ kind: 'why', exercise, variant, dose, before, because }],
    'long',
  );
};

const firstMoved = (situation: Situation): ExerciseId | null =>
  EXERCISE_IDS.find((exercise) => {
    const variant = variantHere(situation, exercise);
    return standingHere(situation, exercise, variant).target.because !== 'start';
  }) ?? null;

const standingHere = (situation: Situation, exercise: ExerciseId, variant: Variant): Standing =>
  standingIn(tallyToday(situation).standings, exercise, variant, EXERCISES);
