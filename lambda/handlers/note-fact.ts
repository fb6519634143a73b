import { EXERCISES } from '../content/exercises';
import type { Fact } from '../domain/fact';
import { withFact } from '../domain/progress';
import type { Situation } from './situation';

/** What every fact begins with; its id is that of the request, so that a second delivery writes nothing new. */
export const factNow = ({ turn }: Situation): Pick<Fact, 'id' | 'at'> => ({
  id: turn.requestId,
  at: turn.at,
});

/** The situation with a fact that is to be written. */
export const withFactNoted = (situation: Situation, fact: Fact): Situation => ({
  ...situation,
  progress: withFact(situation.progress, fact, EXERCISES),
});
