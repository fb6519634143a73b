import type { ExerciseId } from '../domain/exercise';
import type { Side } from '../domain/side';
import type { Outcome, Situation } from './situation';
import { ask } from './what-next';

/** What "how many was it?" is about: null for whatever was counted last, or for both sides. */
interface Counted {
  readonly exercise: ExerciseId | null;
  readonly side: Side | null;
}

/** "How many was it?" The answer to it is about the exercise and the side that the question was about. */
export const askHowMany = (situation: Situation, { exercise, side }: Counted): Outcome =>
  ask(situation, [], { kind: 'how many', exercise, side });

/** "Is that right?" No: then how many was it? Asked again, of the same as before. */
export const askAgainHowMany = (situation: Situation): Outcome =>
  askHowMany(situation, situation.turn.memory);

/** More reps than this in one set nobody means. */
const MOST_REPS_BELIEVED = 200;

/** Whether a number of reps was understood, and may be meant. */
export const isBelievable = (reps: number | null): reps is number =>
  reps !== null && reps <= MOST_REPS_BELIEVED;
