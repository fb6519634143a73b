import { EXERCISES } from '../../lambda/content/exercises';
import { byTime, type Fact } from '../../lambda/domain/fact';
import {
  NEW_PROGRESS,
  type Progress,
  withFact,
  withFacts,
  withHistorySettled,
} from '../../lambda/domain/progress';
import { NEWEST_FACTS } from '../../lambda/persistence/progress-store';

/** A runner's progress as a table keeps it. */
interface Stored {
  readonly progress: Progress;
  readonly facts: readonly Fact[];
}

/**
 * The progress after facts that each became known in a turn of its own: loaded with the newest facts, noted, and saved.
 * @param dies whether a turn dies between its two writes: the fact is written, the rest of the progress is not
 */
export function progressAfter(
  facts: readonly Fact[],
  dies: (nth: number) => boolean = () => false,
): Progress {
  let stored: Stored = { progress: NEW_PROGRESS, facts: [] };
  for (const [nth, fact] of facts.entries()) stored = afterTurn(stored, fact, dies(nth));
  return loaded(stored);
}

const loaded = ({ progress, facts }: Stored): Progress =>
  withHistorySettled(withFacts(progress, facts.slice(-NEWEST_FACTS)), EXERCISES);

function afterTurn(stored: Stored, fact: Fact, dies: boolean): Stored {
  const isWritten = stored.facts.some(({ id }) => id === fact.id);
  const facts = isWritten ? stored.facts : [...stored.facts, fact].toSorted(byTime);
  if (dies) return { ...stored, facts };
  const { history, ...progress } = withFact(loaded(stored), fact, EXERCISES);
  return { progress: { ...progress, history: { ...history, newest: [] }, unwritten: [] }, facts };
}
