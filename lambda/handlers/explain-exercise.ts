import type { Aspect } from '../turn/ask';
import type { Saying } from '../turn/saying';
import { answerInPlace } from './answer-in-place';
import type { Handler, Outcome, Situation } from './situation';
import { tell } from './what-next';
import { setHere, variantHere } from './where-things-stand';

/** "Explain the lunge": how it is done, what it works, why, and what makes it easier or harder. */
export const explainExercise: Handler<'explain'> = (situation) => {
  const { exercise: named, aspect: asked } = situation.ask;
  const { question, aspect: askedBefore } = situation.turn.memory;
  // "The lunge", as the answer to "which one do you want to make easier?", is about making it easier.
  const aspect = question === 'which exercise' && askedBefore ? askedBefore : asked;
  if (named.kind === 'unknown') return askWhich(situation, aspect, { kind: 'unknown exercise' });
  const exercise =
    named.kind === 'known' ? named.exercise : setHere(situation.progress.session)?.exercise;
  if (!exercise) return askWhich(situation, aspect);
  const explained = { kind: 'explained', exercise, aspect } as const;
  // In the middle of a set one sentence is all there is time for.
  const brief = { kind: 'in brief', exercise, variant: variantHere(situation, exercise) } as const;
  const inSet = aspect === 'how' ? [brief] : [explained];
  return answerInPlace(situation, [explained], 'long', { told: explained, inSet });
};

/** "Which exercises are there?" */
export const listExercises: Handler<'list exercises'> = (situation) =>
  tell(situation, [{ kind: 'exercise list' }]);

const askWhich = ({ progress }: Situation, aspect: Aspect, ...say: readonly Saying[]): Outcome => ({
  reply: { kind: 'asks', say, question: { kind: 'which exercise', aspect } },
  progress,
});
