import { planFor } from '../content/programmes';
import { estimatedMs } from '../content/session-length';
import type { Saying } from '../turn/saying';
import { notMedicalAdvice } from './not-medical-advice';
import { withPreference } from './preferences';
import type { Handler, Situation } from './situation';
import { askOn, hasBegun } from './what-next';
import { offerUnfinished, tallyHere, weekStands } from './where-things-stand';

/** "Open runner strength": who this is, or where the week stands, or where the runner broke off. */
export const launch: Handler<'launch'> = (situation) => {
  const { session } = situation.progress;
  if (session && hasBegun(session)) return offerUnfinished(situation, session);
  if (session) return askOn(situation, { kind: 'back with the kit' });
  if (situation.letGo)
    return askOn(situation, { kind: 'session let go' }, weekStands(situation, 'week'));
  if (!situation.isKnown) {
    const { noticed } = situation.turn.memory;
    const said = notMedicalAdvice(situation);
    return noticed
      ? askOn(situation, ...said)
      : askOn(situation, { kind: 'progress out of reach' }, ...said);
  }
  const { settings, applied } = situation.progress;
  // A second delivery of the first request is still the first.
  const isWelcomed = settings.welcomed && !applied.includes(situation.turn.requestId);
  if (isWelcomed || tallyHere(situation).since !== null)
    return askOn(situation, weekStands(situation, 'welcome back'));
  return askOn(withPreference(situation, { welcomed: true }, {}), welcome(situation));
};

function welcome(situation: Situation): Saying {
  const minutes = (kind: 'full' | 'short') => {
    const plan = planFor({ kind }, situation.progress.settings, tallyHere(situation));
    return plan ? Math.round(estimatedMs(plan) / 60_000) : 0;
  };
  return { kind: 'welcome', fullMinutes: minutes('full'), shortMinutes: minutes('short') };
}
