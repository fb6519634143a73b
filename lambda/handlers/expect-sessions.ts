import { type CalendarDay, daysAfter, daysBetween, mondayOf } from '../domain/calendar-day';
import type { GoalFact, TimeOffFact } from '../domain/fact';
import { nextDay } from '../domain/period';
import { isOff, weekAfter, WEEKLY_GOALS } from '../domain/week';
import type { TimeOff } from '../turn/ask';
import type { QuestionKind } from '../turn/question';
import type { Saying } from '../turn/saying';
import { answerInPlace } from './answer-in-place';
import { factNow, withFactNoted } from './note-fact';
import type { Handler, Outcome, Situation } from './situation';
import { ask, askOn } from './what-next';
import { tallyHere, todayOf, weekHere } from './where-things-stand';

/** Longer than this nobody is away and comes back to the same streak: rather a day that was misheard. In days. */
const MOST_TIME_OFF_DAYS = 366;

/** "Make it four times a week": from this week on; weeks gone by keep the goal they had. */
export const setWeeklyGoal: Handler<'set weekly goal'> = (situation) => {
  const { sessions: weeklyGoal } = situation.ask;
  const { least, most } = WEEKLY_GOALS;
  if (weeklyGoal === null) return ask(situation, [], { kind: 'how often' });
  if (weeklyGoal < least || weeklyGoal > most)
    return ask(situation, [{ kind: 'no such goal', least, most }], { kind: 'how often' });
  const from = mondayOf(todayOf(situation));
  const goal: GoalFact = { ...factNow(situation), kind: 'goal', from, weeklyGoal };
  const kept = withFactNoted(situation, goal);
  const set: Saying = situation.isKnown
    ? { kind: 'weekly goal set', ...weekHere(kept) }
    : { kind: 'weekly goal noted', weeklyGoal };
  return answerInPlace(kept, [set], 'long');
};

/** "Take this week off", "I'm on holiday until Monday": the weeks until then are passed over by the streak. */
export const takeTimeOff: Handler<'time off'> = (situation) => {
  const weeks = weeksOff(situation, situation.ask.until);
  if (!weeks) return ask(situation, [], { kind: 'until when' });
  const fact: TimeOffFact = { ...factNow(situation), kind: 'time off', ...weeks };
  const count = daysBetween(weeks.from, weeks.until) / 7;
  const fromNow = weeks.from === mondayOf(todayOf(situation));
  const kept = withFactNoted(situation, fact);
  const hasStreak = situation.isKnown && weekHere(kept).streak > 0;
  const said: Saying = { kind: 'time off taken', weeks: count, fromNow, hasStreak };
  return fromNow && count > 0 && isBetweenSessions(situation)
    ? { reply: { kind: 'says goodbye', say: [said] }, progress: kept.progress }
    : answerInPlace(kept, [said], 'long');
};

/** Questions after which nothing is open but what to do today. */
const WHAT_TODAY: readonly (QuestionKind | null)[] = [
  null,
  'which session',
  'got the kit',
  'unfinished',
  'until when',
];

/** Whether nothing is going on: whoever is off from now on is let go, and not asked for a session. */
const isBetweenSessions = ({ turn, interrupted, progress }: Situation): boolean =>
  !interrupted &&
  WHAT_TODAY.includes(turn.memory.question) &&
  (turn.memory.question !== 'until when' || !progress.session);

/** "I'm back", "I'm ready", with nothing to be ready for: ends time off, where there is any. */
export const comeBack = (situation: Situation): Outcome => {
  const { timeOff } = tallyHere(situation);
  return isOff(timeOff, mondayOf(todayOf(situation)))
    ? takeTimeOff({ ...situation, ask: { kind: 'time off', until: 'no longer' } })
    : askOn(situation);
};

/** From which Monday up to which; the week of the last day off is off as well. @returns null for a day that is no answer */
function weeksOff(
  situation: Situation,
  until: TimeOff,
): Pick<TimeOffFact, 'from' | 'until'> | null {
  const today = todayOf(situation);
  const monday = mondayOf(today);
  if (until === 'no longer') return { from: monday, until: monday };
  if (until === 'this week') return { from: monday, until: weekAfter(monday) };
  if (until === 'next week') return { from: weekAfter(monday), until: daysAfter(monday, 14) };
  const named = dayOf(until, today);
  // "Until Monday", said on a Monday, is the one to come.
  const day = named === today ? daysAfter(today, 7) : named;
  if (!day || day < today || daysBetween(today, day) > MOST_TIME_OFF_DAYS) return null;
  return { from: monday, until: weekAfter(mondayOf(daysAfter(day, -1))) };
}

/** The day on which somebody is back. */
function dayOf(until: Exclude<TimeOff, string>, today: CalendarDay): CalendarDay | null {
  if ('weekday' in until) return nextDay(until.weekday, today);
  return 'days' in until ? daysAfter(today, until.days) : until.day;
}
