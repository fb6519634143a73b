import { EXERCISES } from '../content/exercises';
import { planFor } from '../content/programmes';
import { estimatedMs } from '../content/session-length';
import { dayIn } from '../domain/calendar-day';
import { hash } from '../domain/chance';
import type { Plan } from '../domain/plan';
import { type Progress, withSessionClosed } from '../domain/progress';
import { makeSession } from '../domain/training-session';
import type { Wish } from '../domain/wish';
import type { Saying } from '../turn/reply';
import type { Handler, Outcome, Situation } from './situation';
import { askOn, hasBegun } from './what-next';
import { kitFor, offerUnfinished } from './where-things-stand';

/** "Start the full session", "I have ten minutes": closes what was open, and asks for the kit before the first exercise. */
export const startSession: Handler<'start'> = (situation) => {
  const { ask, progress } = situation;
  const { session } = progress;
  if (!ask.wish && session)
    return hasBegun(session)
      ? offerUnfinished(situation, session)
      : askOn(situation, kitFor(session.plan));
  if (!ask.wish) return askOn(situation);
  const plan = planNow(situation, ask.wish);
  return plan ? begin(situation, plan) : tooLittleTime(situation, ask.wish);
};

/** "Start over": closes the open session with what was done, and begins the same again. */
export const startOver: Handler<'start over'> = (situation) => {
  const { session } = situation.progress;
  const plan = session && planNow(situation, session.plan.wish);
  return plan ? begin(situation, plan) : askOn(situation);
};

/** "No" to going on: the session is closed with what was done, and is not offered again. */
export const leaveItAtThat = (situation: Situation): Outcome =>
  askOn({ ...situation, progress: withSessionClosed(situation.progress, EXERCISES) });

/** The plan for a wish once the open session is closed: what was met in it needs less teaching now. */
export function planNow({ progress }: Situation, wish: Wish): Plan | null {
  const { settings, meetings } = withSessionClosed(progress, EXERCISES);
  return planFor(wish, settings, meetings);
}

/** Begins a session; one that was open is closed with what was done. */
export function begin(situation: Situation, plan: Plan): Outcome {
  const { turn, zone } = situation;
  const closed = withSessionClosed(situation.progress, EXERCISES);
  const id = `${turn.at}-${hash(turn.requestId).toString(36)}`;
  const session = makeSession(id, turn.at, dayIn(zone, turn.at), zone, plan);
  const leftFact = closed.unwritten.length > situation.progress.unwritten.length;
  const saved: readonly Saying[] = leftFact ? [{ kind: 'earlier session saved' }] : [];
  const offer = offersWarmUp(closed);
  const settings = offer ? { ...closed.settings, warmUpOffered: true } : closed.settings;
  const begun = { ...situation, progress: { ...closed, settings, session } };
  const offered: readonly Saying[] = offer ? [{ kind: 'warm-up offered' }] : [];
  return askOn(begun, ...saved, ...contentsOf(plan), kitFor(plan), ...offered);
}

/** A warm-up is offered once, at the second session: the first has enough that is new. */
const offersWarmUp = ({ settings, meetings }: Progress): boolean =>
  settings.warmUp === null && !settings.warmUpOffered && Object.keys(meetings).length > 0;

/** What is in a session whose exercises the runner did not choose one by one. */
function contentsOf(plan: Plan): readonly Saying[] {
  if (plan.wish.kind !== 'minutes' && plan.wish.kind !== 'focus') return [];
  const exercises = plan.exercises.map(({ exercise }) => exercise);
  return [{ kind: 'what fits', exercises, minutes: Math.ceil(estimatedMs(plan) / 60_000) }];
}

const tooLittleTime = (situation: Situation, wish: Wish): Outcome =>
  askOn(situation, {
    kind: 'too little time',
    minutes: wish.kind === 'minutes' ? wish.minutes : 0,
  });
