import type { Reminders } from './alexa-services/reminders';
import type { During } from './fault';
import type { Decision, Outcome } from './handlers/situation';
import { phrasesFor } from './phrases/phrases-for';
import type { Device } from './turn/device';
import type { Errand, ErrandKind, ErrandOf, ErrandResults } from './turn/errand';
import type { Taking } from './taking';

/**
 * Asks Alexa's reminders, and notes where they do not answer. A request that names no device has none to be asked about; once
 * time is over there is no use in asking.
 */
async function askReminders<T>(
  during: During,
  { turn: { device }, ports, signal, note }: Taking,
  ask: (reminders: Reminders, device: Device) => Promise<T>,
): Promise<T | 'out of reach'> {
  if (!device || signal.aborted) return 'out of reach';
  const result = await ask(ports.reminders, device);
  if (result === 'out of reach') note(during);
  return result;
}

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
  'list reminders': ({ kind }, taking) =>
    askReminders(kind, taking, (reminders, device) => reminders.list(device, taking.signal)),
  'set reminder': ({ kind, reminder, id, zone }, taking) => {
    const { at, locale } = taking.turn;
    const order = { reminder, id, zone, at, locale, text: phrasesFor(locale).reminder };
    return askReminders(kind, taking, (reminders, device) =>
      reminders.set(device, order, taking.signal),
    );
  },
  'cancel reminders': ({ kind, ids }, taking) =>
    askReminders(kind, taking, (reminders, device) => reminders.cancel(device, ids, taking.signal)),
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
