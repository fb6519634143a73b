import type { Decision, Outcome } from './handlers/situation';
import { phrasesFor } from './phrases/phrases-for';
import type { Ports } from './ports';
import type { Errand, ErrandKind, ErrandOf, ErrandResults } from './turn/errand';
import type { Turn } from './turn/turn';

/** A request that names no device has no reminders to be asked about. */
const NOWHERE = Promise.resolve('out of reach' as const);

/** How each errand is run. */
const ERRANDS: {
  readonly [K in ErrandKind]: (
    errand: ErrandOf<K>,
    turn: Turn,
    ports: Ports,
  ) => Promise<ErrandResults[K]>;
} = {
  'forget the runner': (_, { runner }, { store }) => store.forgetRunner(runner),
  'list reminders': (_, { device }, { reminders }) => (device ? reminders.list(device) : NOWHERE),
  'set reminder': ({ reminder, id, zone }, { device, at, locale }, { reminders }) =>
    device
      ? reminders.set(device, { reminder, id, zone, at, locale, text: phrasesFor(locale).reminder })
      : NOWHERE,
  'cancel reminders': ({ ids }, { device }, { reminders }) =>
    device ? reminders.cancel(device, ids) : NOWHERE,
  'sessions on days': ({ from, to }, { runner }, { store }) => store.sessionsOn(runner, from, to),
};

type Run = (errand: Errand, turn: Turn, ports: Ports) => Promise<unknown>;

/** The outcome of a decision once its errands are run; a runner who was forgotten by one leaves nothing to save. */
export async function runErrands(
  decision: Decision,
  turn: Turn,
  ports: Ports,
): Promise<{ readonly outcome: Outcome; readonly forgotten: boolean }> {
  let forgotten = false;
  let decided = decision;
  while ('errand' in decided) {
    const { errand, decide } = decided;
    const result = await (ERRANDS[errand.kind] as Run)(errand, turn, ports);
    forgotten ||= errand.kind === 'forget the runner';
    decided = (decide as (result: unknown) => Decision)(result);
  }
  return { outcome: decided, forgotten };
}
