import { NO_HISTORY } from '../domain/history';
import { NEW_PROGRESS, type Progress, withFacts } from '../domain/progress';
import type { Runner } from '../domain/runner';
import { corrected, type Fact } from '../domain/fact';
import { readFact, readProgress, SCHEMA, writeFact, writeProgress } from './progress-document';
import {
  factOrder,
  hiddenFactOrder,
  isSessionOn,
  meets,
  type LoadedProgress,
  NEWEST_FACTS,
  type ReachableStore,
  type SaveResult,
} from './progress-store';

interface Shelf {
  version: number;
  progress: string | null;
  readonly facts: Map<string, string>;
}

/** What is kept of each runner: first by account, then by person. */
class Shelves {
  readonly #accounts = new Map<string, Map<string, Shelf>>();

  of({ account, person }: Runner): Shelf {
    const people = this.#accounts.get(account) ?? new Map<string, Shelf>();
    this.#accounts.set(account, people);
    const shelf = people.get(person) ?? { version: 0, progress: null, facts: new Map() };
    people.set(person, shelf);
    return shelf;
  }

  clear({ account, person }: Runner): void {
    this.#accounts.get(account)?.delete(person);
  }

  clearAccount(account: string): void {
    this.#accounts.delete(account);
  }
}

/** Keeps progress as long as the process lives: for tests and for a simulator without a disk. */
export function inMemoryProgressStore(): ReachableStore {
  const shelves = new Shelves();
  return {
    load: async (runner) => load(shelves.of(runner)),
    save: async (runner, progress, version) => save(shelves.of(runner), progress, version),
    sessionsOn: async (runner, from, to) =>
      corrected(oldestFirst(shelves.of(runner))).filter(isSessionOn(from, to)),
    forgetRunner: async (runner) => {
      shelves.clear(runner);
      return 'forgotten';
    },
    forgetAccount: async (account) => {
      shelves.clearAccount(account);
      return 'forgotten';
    },
  };
}

function load(shelf: Shelf): LoadedProgress {
  const { progress, version } = shelf;
  const kept = progress === null ? NEW_PROGRESS : readProgress(progress, SCHEMA);
  const facts = oldestFirst(shelf);
  const newest = facts.slice(-NEWEST_FACTS);
  if (!meets(kept, newest, newest.length))
    return { progress: withFacts({ ...kept, history: NO_HISTORY }, facts), version };
  const hidden = shelf.facts.get(hiddenFactOrder(kept, newest, newest.length) ?? '');
  const late = hidden === undefined ? [] : [readFact(hidden, SCHEMA)];
  return { progress: withFacts(kept, [...late, ...newest]), version };
}

function save(shelf: Shelf, progress: Progress, version: number): SaveResult {
  for (const fact of progress.unwritten)
    if (!shelf.facts.has(factOrder(fact))) shelf.facts.set(factOrder(fact), writeFact(fact));
  if (shelf.version !== version) return 'conflict';
  shelf.version = version + 1;
  shelf.progress = writeProgress(progress);
  return 'saved';
}

const oldestFirst = ({ facts }: Shelf): readonly Fact[] =>
  [...facts.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, fact]) => readFact(fact, SCHEMA));
