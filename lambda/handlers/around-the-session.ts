import { isTouched, sessionWithVariant } from '../content/plan-changes';
import { play } from './play';
import { withPreference } from './preferences';
import type { Handler, Outcome, Situation } from './situation';
import { askOn, hasBegun, needsStairs, tell } from './what-next';

const RAISE = 'eccentric-calf-raise';

/** "No stairs here", "there's a step next to you": kept; without any, calf raises are done on the floor. */
export const setStairs: Handler<'set stairs'> = (situation) => {
  const { stairs } = situation.ask;
  const { progress } = situation;
  const { session, settings } = progress;
  const standard = settings.variants[RAISE] ?? 'standard';
  const variant = stairs === 'none' ? 'floor' : standard;
  const changed =
    session && !isTouched(session, RAISE) ? sessionWithVariant(session, RAISE, variant) : session;
  const kept = { ...progress, settings: { ...settings, stairs }, session: changed };
  return tell({ ...situation, progress: kept }, [{ kind: 'stairs set', stairs }]);
};

/** "Warm up first", "never warm up": kept; said before the first exercise, the warm-up begins. */
export const setWarmUp: Handler<'set warm-up'> = (situation) => {
  const { warmUp } = situation.ask;
  const kept = withPreference(situation, { warmUp }, { coolsDown: warmUp === 'always' });
  const { session } = kept.progress;
  if (warmUp === 'always' && session && !hasBegun(session)) return beginSession(kept);
  return tell(kept, [{ kind: 'warm-up set', warmUp }]);
};

/**
 * "Ready", with everything at hand: the warm-up for whoever wants one, else the first exercise. Whoever is ready when
 * asked about the stairs hears the coach there.
 */
export function beginSession(situation: Situation): Outcome {
  const { session, settings } = situation.progress;
  if (!session) return askOn(situation);
  const heard = needsStairs(session, settings)
    ? withPreference(situation, { stairs: 'in hearing' }, {})
    : situation;
  return settings.warmUp === 'always'
    ? play(heard, session, session.place, 'warm-up')
    : play(heard, session, session.place, 'as planned');
}
