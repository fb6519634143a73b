import type { CalendarDay } from '../../lambda/domain/calendar-day';
import type { ExerciseId } from '../../lambda/domain/exercise';
import type { CorrectionFact, Fact } from '../../lambda/domain/fact';
import type { ExerciseFact, SessionFact } from '../../lambda/domain/session-fact';

// A second opinion on what a runner's sessions came to, from the plain list of facts. Slow, and meant to be obvious.

const MINIMUM: readonly ExerciseId[] = ['eccentric-calf-raise', 'one-leg-squat', 'side-plank'];

/** The sessions as they really were, oldest first. */
export function plainSessions(facts: readonly Fact[]): readonly SessionFact[] {
  const inOrder = [...facts];
  inOrder.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at - b.at));
  const sessions = new Map<string, SessionFact>();
  for (const fact of inOrder) if (fact.kind === 'session') sessions.set(fact.id, fact);
  for (const fact of inOrder) {
    if (fact.kind !== 'correction') continue;
    const session = sessions.get(fact.session);
    if (session) sessions.set(session.id, reallyDone(session, fact));
  }
  return [...sessions.values()];
}

function reallyDone(session: SessionFact, correction: CorrectionFact): SessionFact {
  const exercises = session.exercises.map((fact) => {
    if (fact.exercise !== correction.exercise) return fact;
    const done = [...fact.done];
    for (let nth = 0; nth < done.length; nth++)
      if (correction.nth === null || correction.nth === nth) done[nth] = correction.reps;
    return { ...fact, done };
  });
  const countConfirmed = session.countConfirmed || correction.exercise === 'press-up';
  return { ...session, exercises, countConfirmed };
}

/** Whether all that was planned of an exercise was done, on each side; of press-ups, any at all. */
export function isAllDone({ exercise, planned, done }: ExerciseFact): boolean {
  const asked = exercise === 'press-up' ? 1 : planned.reps;
  for (const reps of done) if (reps < asked) return false;
  return true;
}

/** Whether no more than a fifth of an exercise is missing on either side: enough for the week. */
function isEnough(fact: ExerciseFact): boolean {
  if (fact.exercise === 'press-up') return isAllDone(fact);
  for (const reps of fact.done) if (fact.planned.reps - reps > fact.planned.reps / 5) return false;
  return true;
}

const enoughOf = (session: SessionFact): readonly ExerciseId[] =>
  session.exercises.filter(isEnough).map(({ exercise }) => exercise);

const hasMinimum = (done: readonly ExerciseId[]): boolean =>
  MINIMUM.every((exercise) => done.includes(exercise));

/** Whether a session counts by itself: the minimum, or all of a session for a part of the body. */
const countsAlone = (session: SessionFact): boolean =>
  hasMinimum(enoughOf(session)) ||
  (session.wish.kind === 'focus' && session.exercises.every(isEnough));

/** How many sessions count on a day: those that count alone, and one if the others together are enough. */
export function countedOn(sessions: readonly SessionFact[], day: CalendarDay): number {
  const ofDay = sessions.filter((session) => session.day === day);
  const parts = ofDay.filter((session) => !countsAlone(session)).flatMap(enoughOf);
  return ofDay.filter(countsAlone).length + (hasMinimum(parts) ? 1 : 0);
}

/** The days on which anything was done, in the order of the calendar. */
export const daysTrained = (sessions: readonly SessionFact[]): readonly CalendarDay[] =>
  [...new Set(sessions.map(({ day }) => day))].toSorted();
