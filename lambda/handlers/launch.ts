import { EXERCISES } from '../content/exercises';
import { planFor } from '../content/programmes';
import type { SessionKind } from '../domain/plan';
import { isNewRunner } from '../domain/progress';
import { timelineOf } from '../domain/timeline';
import type { Saying } from '../turn/reply';
import type { Handler, Situation } from './situation';
import { askOn, hasBegun } from './what-next';
import { unfinished, weekStands } from './where-things-stand';

/** "Open runner strength": who this is, or where the week stands, or where the runner broke off. */
export const launch: Handler<'launch'> = (situation) => {
  const { session } = situation.progress;
  if (session && hasBegun(session)) return askOn(situation, unfinished(session));
  if (session) return askOn(situation, { kind: 'back with the kit' });
  return isNewRunner(situation.progress)
    ? askOn(situation, welcome(situation))
    : askOn(situation, weekStands(situation, 'welcome back'));
};

function welcome({ progress }: Situation): Saying {
  const minutes = (kind: SessionKind) =>
    Math.round(timelineOf(planFor(kind, progress.settings, {}), EXERCISES).length / 60_000);
  return { kind: 'welcome', fullMinutes: minutes('full'), shortMinutes: minutes('short') };
}
