import type { Decision, Outcome } from './handlers/situation';
import { phrasesFor } from './phrases/phrases-for';
import type { Errand, ErrandKind, ErrandOf, ErrandResults } from './turn/errand';
import type { Taking } from './taking';

/** A request that names no device has no reminders to be asked about. */
const NOWHERE = Promise.resolve('out of reach' as const);

/** How each errand is run. */
const ERRANDS: {
  readonly [K in ErrandKind]: (errand: ErrandOf<K>, taking: Taking) => Promise<ErrandResults[K]>;
} = {
  'forget the runner': async (_, { turn, ports, signal, note }) => {
    const result = await ports.store.forgetRunner(turn.runner, signal);
    if (result === 'forgotten') return result;
    note('forget', result.reason);
    return result.kind;
  },
  'list reminders': (_, { turn: { device }, ports, signal }) =>
    device ? ports.reminders.list(device, signal) : NOWHERE,
  'set reminder': ({ reminder, id, zone }, { turn: { device, at, locale }, ports, signal }) => {
    const order = { reminder, id, zone, at, locale, text: phrasesFor(locale).reminder };
    return device ? ports.reminders.set(device, order, signal) : NOWHERE;
  },
  'cancel reminders': ({ ids }, { turn: { device }, ports, signal }) =>
    device ? ports.reminders.cancel(device, ids, signal) : NOWHERE,
  'sessions on days': async ({ from, to }, { turn, ports, signal, note }) => {
    const result = await ports.store.sessionsOn(turn.runner, from, to, signal);
    if (!('kind' in result)) return result;
    note('sessionsOn', result.reason);
    return result.kind;
  },
};

type Run = (errand: Errand, taking: Taking) => Promise<unknown>;

/** The outcome of a decision once its errands are run; a runner who was forgotten by one leaves nothing to save. */
export async function runErrands(
  decision: Decision,
  taking: Taking,
): Promise<{ readonly outcome: Outcome; readonly forgotten: boolean }> {
  let forgotten = false;
  let decided = decision;
  while ('errand' in decided) {
    const { errand, decide } = decided;
    const result = await (ERRANDS[errand.kind] as Run)(errand, taking);
    forgotten ||= result === 'forgotten';
    decided = (decide as (result: unknown) => Decision)(result);
  }
  return { outcome: decided, forgotten };
}
