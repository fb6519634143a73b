import { sessionWithVariant, withTooHard } from '../content/plan-changes';
import { stepped } from '../content/variants';
import type { ExerciseId, Variant } from '../domain/exercise';
import type { AskOf } from '../turn/ask';
import type { Saying, SayingOf } from '../turn/saying';
import { answerInPlace } from './answer-in-place';
import { isInExercise, play } from './play';
import type { Handler, Outcome, Situation } from './situation';
import { hasBegun } from './what-next';
import { setHere, tallyToday, variantHere } from './where-things-stand';

/**
 * "Too hard", "make the lunge harder": one step at once, on both sides, kept for next time unless it is for today. In the
 * middle of an exercise there is time to fetch what it needs, and the rep that was cut short is done again.
 */
export const changeVariant: Handler<'change variant'> = (situation) => {
  const { ask, progress } = situation;
  const { exercise: named, direction } = ask;
  const exercise = named.kind === 'known' ? named.exercise : exerciseMeant(situation);
  if (named.kind === 'unknown' || !exercise) {
    const say: readonly Saying[] = named.kind === 'unknown' ? [{ kind: 'unknown exercise' }] : [];
    return {
      reply: { kind: 'asks', say, question: { kind: 'which to change', aspect: direction } },
      progress,
    };
  }
  const variant = stepped(variantHere(situation, exercise), direction);
  if (!variant)
    return answerInPlace(situation, [{ kind: 'variant exhausted', direction }], 'short');
  // Without a session there is no today to keep it to.
  const lasting = ask.lasting || progress.session === null;
  const taken = withVariantTaken(situation, exercise, variant, lasting);
  return goOnWith(taken, { kind: 'variant set', exercise, variant, lasting });
};

/**
 * The exercise that "too hard" is about: the one that was just heard, else the one that the session stands at. Over a
 * warm-up it is none that is to come.
 */
const exerciseMeant = ({ interrupted, progress: { session } }: Situation): ExerciseId | null =>
  session !== null && session.movesDone !== null
    ? null
    : (interrupted?.cue.set.exercise ?? setHere(session)?.exercise ?? null);

/** The situation with a variant in the plan that is open and, if it is to last, kept for later. */
function withVariantTaken(
  situation: Situation<AskOf<'change variant'>>,
  exercise: ExerciseId,
  variant: Variant,
  lasting: boolean,
): Situation {
  const { direction } = situation.ask;
  const { settings, session } = situation.progress;
  const variants = { ...settings.variants, [exercise]: variant };
  const { standings } = tallyToday(situation);
  const changed = session && sessionWithVariant(session, exercise, variant, standings);
  const offered = settings.harderOffered.filter((id) => id !== exercise);
  // What turned out too hard is not offered again when the session ends.
  const harderOffered = direction === 'easier' ? [...offered, exercise] : offered;
  const tooHard = direction === 'easier' ? variantHere(situation, exercise) : null;
  const progress = {
    ...situation.progress,
    settings: lasting ? { ...settings, variants, harderOffered } : settings,
    session: changed && lasting ? withTooHard(changed, exercise, tooHard) : changed,
  };
  return { ...situation, progress };
}

function goOnWith(situation: Situation, set: SayingOf<'variant set'>): Outcome {
  const { session } = situation.progress;
  const say = [set];
  const isBeingDone =
    session !== null &&
    hasBegun(session) &&
    setHere(session)?.exercise === set.exercise &&
    isInExercise(situation, session);
  if (!isBeingDone) return answerInPlace(situation, say, 'long');
  return play(situation, session, session.place, 'resume', { say, length: 'fetch' });
}
