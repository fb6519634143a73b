import { NEW_PROGRESS, withFacts } from '../domain/progress';
import type { Runner } from '../domain/runner';
import { readFact, readProgress, SCHEMA, writeFact, writeProgress } from './progress-document';
import { factOrder, NEWEST_FACTS, type ProgressStore } from './progress-store';

interface Shelf {
  version: number;
  progress: string | null;
  readonly facts: Map<string, string>;
}

/** Keeps progress as long as the process lives: for tests and for a simulator without a disk. */
export function inMemoryProgressStore(): ProgressStore {
  const accounts = new Map<string, Map<string, Shelf>>();

  const shelfOf = ({ account, person }: Runner): Shelf => {
    const people = accounts.get(account) ?? new Map<string, Shelf>();
    accounts.set(account, people);
    const shelf = people.get(person) ?? { version: 0, progress: null, facts: new Map() };
    people.set(person, shelf);
    return shelf;
  };

  return {
    load: async (runner) => {
      const { progress, version, facts } = shelfOf(runner);
      const newest = [...facts.keys()].toSorted((a, b) => (a < b ? -1 : 1)).slice(-NEWEST_FACTS);
      const kept = progress === null ? NEW_PROGRESS : readProgress(progress, SCHEMA);
      return {
        progress: withFacts(
          kept,
          newest.map((key) => readFact(facts.get(key)!, SCHEMA)),
        ),
        version,
      };
    },
    save: async (runner, progress, version) => {
      const shelf = shelfOf(runner);
      for (const fact of progress.unwritten)
        if (!shelf.facts.has(factOrder(fact))) shelf.facts.set(factOrder(fact), writeFact(fact));
      if (shelf.version !== version) return 'conflict';
      shelf.version = version + 1;
      shelf.progress = writeProgress(progress);
      return 'saved';
    },
    forgetAccount: async (account) => {
      accounts.delete(account);
    },
  };
}
