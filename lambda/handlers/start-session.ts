import { EXERCISES } from '../content/exercises';
import { planFor } from '../content/programmes';
import { dayIn } from '../domain/calendar-day';
import { hash } from '../domain/chance';
import type { SessionKind } from '../domain/plan';
import { withSessionClosed } from '../domain/progress';
import { makeSession } from '../domain/training-session';
import type { Saying } from '../turn/reply';
import type { Handler, Outcome, Situation } from './situation';
import { askOn, hasBegun } from './what-next';
import { kitFor, unfinished } from './where-things-stand';

/** "Start the full session": closes what was open, and asks for the kit before the first exercise. */
export const startSession: Handler<'start'> = (situation) => {
  const { ask, progress } = situation;
  const { session } = progress;
  if (ask.session) return begin(situation, ask.session);
  if (!session) return askOn(situation);
  return askOn(situation, hasBegun(session) ? unfinished(session) : kitFor(session.plan));
};

/** "Start over": closes the open session with what was done, and begins another of the same kind. */
export const startOver: Handler<'start over'> = (situation) => {
  const { session } = situation.progress;
  return session ? begin(situation, session.plan.kind) : askOn(situation);
};

function begin(situation: Situation, kind: SessionKind): Outcome {
  const { turn, zone } = situation;
  const closed = withSessionClosed(situation.progress, EXERCISES);
  const plan = planFor(kind, closed.settings, closed.meetings);
  const id = `${turn.at}-${hash(turn.requestId).toString(36)}`;
  const session = makeSession(id, turn.at, dayIn(zone, turn.at), zone, plan);
  const leftFact = closed.unwritten.length > situation.progress.unwritten.length;
  const saved: readonly Saying[] = leftFact ? [{ kind: 'earlier session saved' }] : [];
  const begun = { ...situation, progress: { ...closed, session } };
  return askOn(begun, ...saved, kitFor(plan));
}
