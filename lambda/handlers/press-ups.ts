import { EXERCISES } from '../content/exercises';
import { type PlannedSet, setsOf, withMoreReps } from '../domain/plan';
import { isAtEnd, type TrainingSession } from '../domain/training-session';
import { beginSession } from './around-the-session';
import { endSession } from './end-session';
import { pause } from './pause';
import { play } from './play';
import type { Handler, Situation } from './situation';
import { askOn, hasBegun, isOpenEnded } from './what-next';
import { setHere } from './where-things-stand';

/** "Any more in you?" Yes: the count goes on, up to a number that is enough for anybody. */
export const doMoreReps: Handler<'more reps'> = (situation) => {
  const { session } = situation.progress;
  if (!session || !isOpenEnded(session)) return askOn(situation);
  // Reps that were counted out earlier are still to be done: the count goes on from there.
  const short = setsOf(session.plan, EXERCISES).find(
    ({ index, dose }) =>
      dose.kind === 'as many as you can' && (session.done[index] ?? 0) < dose.reps,
  );
  const isReached = short !== undefined && session.place.set >= short.index;
  if (isReached) {
    const place = { set: short.index, done: session.done[short.index] ?? 0 };
    return play(situation, session, place, 'count-in');
  }
  if (!isAtEnd(session, EXERCISES)) return askOn(situation);
  const plan = withMoreReps(session.plan);
  const reps = openEndedReps(session);
  // Whoever said yes so often has said each time that the count was right.
  if (!plan)
    return endSession(withCountConfirmed(situation, session), {
      kind: 'most press-ups reached',
      reps,
    });
  return play(situation, { ...session, plan }, session.place, 'as planned');
};

/** "Any more in you?" No: the count is what was counted, and the runner has said so. */
export const doNoMoreReps: Handler<'no more reps'> = (situation) => {
  const { session } = situation.progress;
  if (!session || !isOpenEnded(session)) return askOn(situation);
  const reps = openEndedReps(session);
  return endSession(withCountConfirmed(situation, session), {
    kind: 'press-ups done',
    reps,
    estimated: false,
  });
};

const withCountConfirmed = (situation: Situation, session: TrainingSession): Situation => ({
  ...situation,
  progress: { ...situation.progress, session: { ...session, countConfirmed: true } },
});

/** "I'm done": ends the press-ups at the count that was likely reached, and asks; anywhere else it is a pause. */
export const sayDone: Handler<'done'> = (situation) => {
  const { progress } = situation;
  const { session } = progress;
  if (!session) return pause(situation);
  // Fetching things is what a runner who has not begun is done with.
  if (!hasBegun(session)) return beginSession(situation);
  if (isAtEnd(session, EXERCISES))
    return session.cooledDown
      ? endSession(situation)
      : doNoMoreReps({ ...situation, ask: { kind: 'no more reps' } });
  const reps = openEndedReps(session);
  if (setHere(session)?.dose.kind !== 'as many as you can' || reps === 0) return pause(situation);
  const set = setsOf(session.plan, EXERCISES).length;
  return {
    reply: {
      kind: 'asks',
      say: [{ kind: 'press-ups done', reps, estimated: true }],
      question: { kind: 'is that right' },
    },
    progress: { ...progress, session: { ...session, place: { set, done: 0 } } },
  };
};

/** Reps done of the exercise that goes on as long as the runner can. */
const openEndedReps = ({ plan, done }: TrainingSession): number =>
  setsOf(plan, EXERCISES)
    .filter(({ dose }: PlannedSet) => dose.kind === 'as many as you can')
    .reduce((sum, { index }) => sum + (done[index] ?? 0), 0);
