import { EXERCISES } from '../content/exercises';
import { EXERCISE_IDS, type ExerciseId, type Variant } from '../domain/exercise';
import { tallyOf } from '../domain/progress';
import { doseOf } from '../domain/progression';
import { type Standing, standingIn } from '../domain/standing';
import type { Tally } from '../domain/tally';
import type { NamedExercise } from '../turn/ask';
import type { Saying } from '../turn/saying';
import { answerInPlace } from './answer-while-playing';
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
