import { EXERCISES } from '../content/exercises';
import { type CalendarDay, daysAfter, mondayOf, monthOf, weekdayOf } from '../domain/calendar-day';
import { EXERCISE_IDS } from '../domain/exercise';
import { dayNamed, type NamedDay, type Period, WEEKDAYS } from '../domain/period';
import { openFact, tallyOf } from '../domain/progress';
import { isBegun, type SessionFact } from '../domain/session-fact';
import { monthIn, streakOf } from '../domain/tally';
import { isOff, weekOf } from '../domain/week';
import type { ErrandResults } from '../turn/errand';
import type { Saying } from '../turn/saying';
import { answerInPlace } from './answer-in-place';
import type { Handler, Outcome, Situation, WaitingHandler } from './situation';
import { tellUnknown } from './tell-unknown';
import { tallyHere, todayOf, weekHere, weekStands, whenWas } from './where-things-stand';

const answer = (situation: Situation, saying: Saying): Outcome =>
  answerInPlace(situation, [saying], 'long');

/** What was done in a stretch of time. */
function doneIn(situation: Situation, period: Period) {
  const tally = tallyHere(situation);
  const today = todayOf(situation);
  const monday = mondayOf(today);
  switch (period) {
    case 'this-week':
      return weekOf(tally.weeks, monday);
    case 'last-week':
      return weekOf(tally.weeks, daysAfter(monday, -7));
    case 'this-month':
      return monthIn(tally.months, monthOf(today));
    case 'last-month':
      return monthIn(tally.months, monthOf(daysAfter(`${monthOf(today)}-01`, -1)));
    case 'in-all':
      return tally;
  }
}

/** "How many sessions this week?", last month, in all? */
export const countSessions: Handler<'count sessions'> = (situation) => {
  const { period } = situation.ask;
  if (period === 'this-week') {
    const week = weekStands(situation);
    // Over a set there is time for the week alone.
    return answerInPlace(situation, [week], 'short', { inSet: [{ ...week, streak: 0 }] });
  }
  const { sessions } = doneIn(situation, period);
  return answer(situation, { kind: 'sessions counted', period, sessions });
};

/** "Which days did I train?" Days are kept for two weeks; of longer times only their number is. */
export const nameTrainingDays: Handler<'training days'> = (situation) => {
  const { period } = situation.ask;
  if (period !== 'this-week' && period !== 'last-week')
    return countSessions({ ...situation, ask: { kind: 'count sessions', period } });
  const { monday } = doneIn(situation, period) as { readonly monday: string };
  const weekdays = tallyHere(situation)
    .days.filter((day) => mondayOf(day) === monday)
    .toReversed()
    .map((day) => WEEKDAYS[weekdayOf(day)]!);
  return answer(situation, { kind: 'training days', period, weekdays });
};

/** "How long did I train?" Last time, or in a stretch of time. */
export const tellTrainingTime: Handler<'training time'> = (situation) => {
  const { period } = situation.ask;
  if (period) {
    const { trainedMs } = doneIn(situation, period);
    return answer(situation, { kind: 'time trained', period, trainedMs });
  }
  const { last } = tallyOf(situation.progress, EXERCISES);
  return answer(
    situation,
    last
      ? { kind: 'trained last', when: whenWas(situation, last.day), trainedMs: last.trainedMs }
      : { kind: 'never trained' },
  );
};

/** "When did I last train?" */
export const tellLastTrained: Handler<'last trained'> = (situation) =>
  tellTrainingTime({ ...situation, ask: { kind: 'training time', period: null } });

/** "Am I on track?" One session a day is what a week still has room for. */
export const tellOnTrack: Handler<'on track'> = (situation) => {
  const { sessions, weeklyGoal } = weekHere(situation);
  const tally = tallyHere(situation);
  const today = todayOf(situation);
  const tomorrowOn = 6 - weekdayOf(today);
  const daysLeft = tomorrowOn + (tally.days.includes(today) ? 0 : 1);
  const isTimeOff = sessions === 0 && isOff(tally.timeOff, mondayOf(today));
  return answer(situation, { kind: 'on track', sessions, weeklyGoal, daysLeft, isTimeOff });
};

/** "What's my streak?", "my longest?" */
export const tellStreak: Handler<'streak'> = (situation) => {
  const { streak, weeklyGoal } = weekHere(situation);
  const { longest } = streakOf(tallyHere(situation));
  return situation.ask.which === 'longest'
    ? answer(situation, { kind: 'longest streak', weeks: longest })
    : answer(situation, { kind: 'streak', weeks: streak, longest, weeklyGoal });
};

/** "What did I do on Monday?" The sessions of that day are read for it. */
export const tellDay: WaitingHandler<'done on day'> = (situation) => {
  const day = dayMeant(situation, situation.ask.day ?? 'today');
  return {
    errand: { kind: 'sessions on days', from: day, to: day },
    decide: (written: ErrandResults['sessions on days']) =>
      written === 'out of reach' ? tellUnknown(situation) : tellSessions(situation, day, written),
  };
};

/** "Monday", said on a Monday without a session yet, is the one a week ago. */
function dayMeant(situation: Situation, name: NamedDay): CalendarDay {
  const today = todayOf(situation);
  const day = dayNamed(name, today);
  const isTrained = tallyHere(situation).last?.day === today;
  return day === today && name !== 'today' && !isTrained ? daysAfter(day, -7) : day;
}

/** What was done on a day: in sessions that are written, just closed, or still open. */
function tellSessions(
  situation: Situation,
  day: CalendarDay,
  written: readonly SessionFact[],
): Outcome {
  const { progress } = situation;
  const open = openFact(progress, EXERCISES);
  const others = [...progress.unwritten, ...(open ? [open] : [])]
    .filter((fact) => fact.kind === 'session')
    .filter((fact) => fact.day === day);
  const sessions = [...written, ...others];
  const begun = sessions.flatMap(({ exercises }) => exercises.filter(isBegun));
  return answer(situation, {
    kind: 'done on day',
    when: whenWas(situation, day),
    exercises: EXERCISE_IDS.filter((id) => begun.some(({ exercise }) => exercise === id)),
    trainedMs: sessions.reduce((sum, { trainedMs }) => sum + trainedMs, 0),
  });
}
