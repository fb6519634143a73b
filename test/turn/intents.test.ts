import type { Intent } from 'ask-sdk-model';
import { PERIODS, WEEKDAYS } from '../../lambda/domain/period';
import type { Ask } from '../../lambda/turn/ask';
import { askIn, INTENTS } from '../../lambda/turn/intents';

/** What an intent asks for, with slots that hold what was said and, where Alexa found one, the id of a value of ours. */
function askOf(name: string, slots: Readonly<Record<string, string>> = {}): Ask | undefined {
  const entries = Object.entries(slots).map(([slot, value]) => [slot, { name: slot, value }]);
  const intent = { name, confirmationStatus: 'NONE', slots: Object.fromEntries(entries) };
  return INTENTS[name]?.(intent as Intent);
}

/** A value that Alexa heard in a slot without finding it among ours. */
const unmatched = (name: string, slot: string): Ask | undefined =>
  INTENTS[name]?.({
    name,
    confirmationStatus: 'NONE',
    slots: {
      [slot]: {
        name: slot,
        value: 'whenever',
        confirmationStatus: 'NONE',
        resolutions: {
          resolutionsPerAuthority: [
            { authority: 'ours', status: { code: 'ER_SUCCESS_NO_MATCH' }, values: [] },
          ],
        },
      },
    },
  });

const NONE = { kind: 'none' };
const LUNGE = { kind: 'known', exercise: 'lunge' };

describe('what runners ask about their progress', () => {
  test.each(PERIODS)('about %s', (period) => {
    const spoken = { Period: period.replaceAll('-', ' ') };

    expect(askOf('SessionCountIntent', spoken)).toEqual({ kind: 'count sessions', period });
    expect(askOf('TrainingDaysIntent', spoken)).toEqual({ kind: 'training days', period });
    expect(askOf('TrainingTimeIntent', spoken)).toEqual({ kind: 'training time', period });
  });

  test('without a period: the sessions and days of this week, the time of the last session', () => {
    expect(askOf('SessionCountIntent')).toEqual({ kind: 'count sessions', period: 'this-week' });
    expect(askOf('TrainingDaysIntent')).toEqual({ kind: 'training days', period: 'this-week' });
    expect(askOf('TrainingTimeIntent')).toEqual({ kind: 'training time', period: null });
  });

  test.each([...WEEKDAYS, 'today', 'yesterday'])('what was done: %s', (day) => {
    expect(askOf('DayIntent', { Day: day })).toEqual({ kind: 'done on day', day });
  });

  test('a day or a period that is none of ours is not guessed at', () => {
    expect(unmatched('DayIntent', 'Day')).toEqual({ kind: 'done on day', day: null });
    expect(unmatched('TrainingTimeIntent', 'Period')).toEqual({
      kind: 'training time',
      period: null,
    });
  });

  test.each([
    ['LastCountIntent', 'last count'],
    ['BestIntent', 'best'],
  ])('%s, of an exercise or of the one at hand', (name, kind) => {
    expect(askOf(name, { Exercise: 'lunge' })).toEqual({ kind, exercise: LUNGE });
    expect(askOf(name)).toEqual({ kind, exercise: NONE });
    expect(unmatched(name, 'Exercise')).toEqual({ kind, exercise: { kind: 'unknown' } });
  });

  test('WhyThisManyIntent, of a number, an exercise, or of the one at hand', () => {
    const why = { kind: 'why this many', number: null, exercise: NONE };

    expect(askOf('WhyThisManyIntent')).toEqual(why);
    expect(askOf('WhyThisManyIntent', { Reps: '12' })).toEqual({ ...why, number: 12 });
    expect(askOf('WhyThisManyIntent', { Exercise: 'lunge' })).toEqual({ ...why, exercise: LUNGE });
  });

  test.each<readonly [string, Ask]>([
    ['OnTrackIntent', { kind: 'on track' }],
    ['StreakIntent', { kind: 'streak', which: 'running' }],
    ['LongestStreakIntent', { kind: 'streak', which: 'longest' }],
    ['LastTrainedIntent', { kind: 'last trained' }],
    ['TimeOffIntent', { kind: 'time off', until: 'this week' }],
    ['NextWeekOffIntent', { kind: 'time off', until: 'next week' }],
    ['SendWeekIntent', { kind: 'send week' }],
    ['WhatIsKnownIntent', { kind: 'what is known' }],
    ['ForgetMeIntent', { kind: 'forget me' }],
  ])('%s', (name, ask) => {
    expect(askOf(name)).toEqual(ask);
  });

  test.each([
    ['4', 4],
    ['?', null],
  ])('a weekly goal of "%s" is %p', (spoken, sessions) => {
    const kind = 'set weekly goal';

    expect(askOf('WeeklyGoalIntent', { Sessions: spoken })).toEqual({ kind, sessions });
    expect(askOf('WeeklyGoalIntent')).toEqual({ kind, sessions: null });
  });

  test.each([
    ['2026-11-30', '2026-11-30'],
    ['2026-W49', '2026-11-30'],
    ['2027-WI', null],
  ])('a holiday until "%s" ends on %p', (until, day) => {
    expect(askOf('HolidayIntent', { Until: until })).toEqual({ kind: 'time off', until: { day } });
    expect(askOf('HolidayIntent')).toEqual({ kind: 'time off', until: { day: null } });
  });

  test.each([
    ['once', '1', 1],
    ['twice', '2', 2],
  ])('a weekly goal of "%s" is a number', (_, id, sessions) => {
    expect(askOf('WeeklyGoalIntent', { HowOften: id })).toEqual({
      kind: 'set weekly goal',
      sessions,
    });
  });

  test('a holiday of some days, which alone may be an answer', () => {
    const spoken = { HowLong: 'P2W' };

    expect(askOf('HolidayIntent', spoken)).toEqual({ kind: 'time off', until: { days: 14 } });
    expect(askOf('MinutesIntent', spoken)).toEqual({ kind: 'a while', days: 14 });
  });

  test('a session of some minutes, in whichever intent they are', () => {
    const start = { kind: 'start', wish: { kind: 'minutes', minutes: 30 } };

    expect(askOf('MinutesIntent', { HowLong: 'PT30M' })).toEqual(start);
    expect(askOf('MinutesIntent', { Minutes: '30' })).toEqual(start);
    expect(askOf('HolidayIntent', { HowLong: 'PT30M' })).toEqual(start);
    expect(askOf('MinutesIntent')).toEqual({ kind: 'start', wish: null });
  });

  test('a side alone, or none that is ours', () => {
    expect(askOf('SideIntent', { Side: 'left' })).toEqual({ kind: 'side', side: 'left' });
    expect(unmatched('SideIntent', 'Side')).toEqual({ kind: 'side', side: null });
  });

  test('a count may name its exercise and its side', () => {
    const slots = { Reps: '8', Exercise: 'lunge', Side: 'left' };

    expect(askOf('CorrectCountIntent', slots)).toEqual({
      kind: 'correct count',
      reps: 8,
      side: 'left',
      exercise: LUNGE,
    });
  });
});

describe('words that Alexa took for a value', () => {
  test.each([
    ['stop', 'stop'],
    ['cancel', 'stop'],
    ['help', 'help'],
  ])('"%s" means what it means anywhere', (value, kind) => {
    const intent = { name: 'ExplainExerciseIntent', slots: { Exercise: { value } } };

    expect(askIn(intent as unknown as Intent)).toEqual({ kind });
  });
});
