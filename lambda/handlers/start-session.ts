import { EXERCISES } from '../content/exercises';
import { leastMinutes, planFor, planOf, variantFor } from '../content/programmes';
import { estimatedMs } from '../content/session-length';
import { withVariant } from '../content/variants';
import { hash } from '../domain/chance';
import { doneOn } from '../domain/day-parts';
import type { Plan } from '../domain/plan';
import { withSessionClosed } from '../domain/progress';
import type { Tally } from '../domain/tally';
import { seconds } from '../domain/time';
import { makeSession, type TrainingSession } from '../domain/training-session';
import type { Wish } from '../domain/wish';
import type { Saying } from '../turn/saying';
import { notMedicalAdvice } from './not-medical-advice';
import { deviceOf } from './play';
import type { Handler, Outcome, Situation } from './situation';
import { askOn, hasBegun } from './what-next';
import { kitFor, offerUnfinished, tallyToday, todayOf } from './where-things-stand';
import { wordBefore } from './word-before';

/** "Start the full session", "I have ten minutes": closes what was open, and asks for the kit before the first exercise. */
export const startSession: Handler<'start'> = (situation) => {
  const { ask, progress } = situation;
  const { session } = progress;
  if (!ask.wish && session)
    return hasBegun(session)
      ? offerUnfinished(situation, session)
      : askOn(situation, kitFor(session.plan));
  if (!ask.wish) return askOn(situation);
  if (session && isGoingOnElsewhere(situation, session)) return offerUnfinished(situation, session);
  const plan = planNow(situation, ask.wish);
  return plan ? begin(situation, plan) : tooLittleTime(situation, ask.wish);
};

/** After this long nobody is in the middle of a session on another Echo. In ms. */
const ELSEWHERE_MS = seconds(10 * 60);

/** Whether a session was in progress on another Echo a moment ago; asked once, not again of who still says start. */
const isGoingOnElsewhere = ({ turn, awayMs }: Situation, session: TrainingSession): boolean =>
  hasBegun(session) &&
  session.device !== deviceOf(turn) &&
  awayMs < ELSEWHERE_MS &&
  turn.memory.question !== 'unfinished';

/** "Start over": closes the open session with what was done, and begins the same again. */
export const startOver: Handler<'start over'> = (situation) => {
  const { session } = situation.progress;
  return session ? begin(situation, planAgain(situation, session.plan)) : askOn(situation);
};

/** A plan anew, as the runner changed it for today: what was left out stays out, and weights stay weights. */
function planAgain(situation: Situation, { wish, exercises }: Plan): Plan {
  const { settings } = situation.progress;
  const tally = tallyClosed(situation);
  const chosen = exercises.map(({ exercise }) => exercise);
  return exercises
    .filter(({ exercise, variant }) => variant !== variantFor(exercise, settings))
    .reduce(
      (plan, { exercise, variant }) => withVariant(plan, exercise, variant, tally.standings),
      planOf(wish, chosen, settings, tally),
    );
}

/** "No" to going on: the session is closed with what was done, and is not offered again. */
export const leaveItAtThat = (situation: Situation): Outcome =>
  askOn({ ...situation, progress: withSessionClosed(situation.progress, EXERCISES) });

/** The plan for a wish once the open session is closed: what was met in it needs less teaching now. */
export function planNow(situation: Situation, wish: Wish): Plan | null {
  const tally = tallyClosed(situation);
  const doneToday = doneOn(tally.parts, todayOf(situation));
  return planFor(wish, situation.progress.settings, tally, doneToday);
}

/** How things stand once the open session is closed. */
const tallyClosed = (situation: Situation): Tally =>
  tallyToday({ ...situation, progress: withSessionClosed(situation.progress, EXERCISES) });

/** Begins a session, with something said about it; one that was open is closed with what was done. */
export function begin(situation: Situation, plan: Plan, ...about: readonly Saying[]): Outcome {
  const { turn, zone } = situation;
  const closed = withSessionClosed(situation.progress, EXERCISES);
  const id = `${turn.at}-${hash(turn.requestId).toString(36)}`;
  const session = makeSession(id, turn.at, todayOf(situation), zone.name, plan);
  const leftFact = closed.unwritten.length > situation.progress.unwritten.length;
  const saved: readonly Saying[] = leftFact ? [{ kind: 'earlier session saved' }] : [];
  const { first, last, kept } = wordBefore(situation, closed, plan);
  const settings = { ...closed.settings, ...kept };
  const begun = { ...situation, progress: { ...closed, settings, session } };
  const safety = notMedicalAdvice(situation);
  return askOn(
    begun,
    ...saved,
    ...safety,
    ...first,
    ...about,
    ...contentsOf(plan),
    kitFor(plan),
    ...last,
  );
}

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
    least: leastMinutes(situation.progress.settings, tallyToday(situation)),
  });
