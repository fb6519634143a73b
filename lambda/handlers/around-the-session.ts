import { sessionWithVariant } from '../content/plan-changes';
import type { Variant } from '../domain/exercise';
import type { Settings, Stairs } from '../domain/progress';
import type { TrainingSession } from '../domain/training-session';
import { answerInPlace } from './answer-in-place';
import { play, withoutMoves } from './play';
import { withPreference } from './preferences';
import type { Handler, Outcome, Situation } from './situation';
import { askOn, hasBegun, needsStairs, tell } from './what-next';
import { tallyToday } from './where-things-stand';

const RAISE = 'eccentric-calf-raise';

/** "No stairs here", "there's a step next to you": kept; without any, calf raises are done on the floor. */
export const setStairs: Handler<'set stairs'> = (situation) => {
  const { stairs } = situation.ask;
  const { progress } = situation;
  const { session, settings } = progress;
  const { standings } = tallyToday(situation);
  const variant = raiseOn(stairs, session, settings);
  const changed =
    session && variant ? sessionWithVariant(session, RAISE, variant, standings) : session;
  const kept = { ...progress, settings: { ...settings, stairs }, session: changed };
  return tell({ ...situation, progress: kept }, [{ kind: 'stairs set', stairs }]);
};

/** What the calf raise becomes: the floor's variant without a stair, and back from it with one. */
function raiseOn(
  stairs: Stairs,
  session: TrainingSession | null,
  { variants }: Settings,
): Variant | null {
  const planned = session?.plan.exercises.find(({ exercise }) => exercise === RAISE)?.variant;
  if (stairs === 'none') return 'floor';
  return planned === 'floor' ? (variants[RAISE] ?? 'standard') : null;
}

/**
 * "Warm up first", "never warm up": kept; said before the first exercise, the warm-up begins, and said over it, it ends.
 */
export const setWarmUp: Handler<'set warm-up'> = (situation) => {
  const { warmUp } = situation.ask;
  const kept = withPreference(situation, { warmUp }, { coolsDown: warmUp === 'always' });
  const { session } = kept.progress;
  const said = { kind: 'warm-up set', warmUp } as const;
  if (warmUp === 'always')
    return session && !hasBegun(session)
      ? beginSession(kept)
      : answerInPlace(kept, [said], 'short');
  return tell(withoutMoves(kept), [said]);
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
  return play(heard, session, session.place, session.plan.coolsDown ? 'warm-up' : 'as planned');
}

/** "Not yet": the runner is still fetching things. */
export const wait = (situation: Situation): Outcome => askOn(situation, { kind: 'take your time' });
