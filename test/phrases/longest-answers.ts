import type { AnswerLength } from '../../lambda/domain/cue';
import type { Saying } from '../../lambda/turn/reply';

/** What may be answered in the middle of a set about progress, each as long as it gets, and the slot it has there. */
export const LONGEST_ANSWERS: readonly {
  readonly saying: Saying;
  readonly length: AnswerLength;
}[] = [
  {
    saying: { kind: 'week', sessions: 7, weeklyGoal: 6, streak: 0 },
    length: 'short',
  },
  { saying: { kind: 'sessions counted', period: 'last-month', sessions: 27 }, length: 'long' },
  {
    saying: {
      kind: 'training days',
      period: 'last-week',
      weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    },
    length: 'long',
  },
  { saying: { kind: 'time trained', period: 'last-month', trainedMs: 6_300_000 }, length: 'long' },
  {
    saying: {
      kind: 'trained last',
      when: { daysAgo: 9, weekday: 'wednesday' },
      trainedMs: 6_300_000,
    },
    length: 'long',
  },
  { saying: { kind: 'never trained' }, length: 'long' },
  {
    saying: { kind: 'on track', sessions: 0, weeklyGoal: 7, daysLeft: 6, isTimeOff: false },
    length: 'long',
  },
  {
    saying: { kind: 'on track', sessions: 7, weeklyGoal: 6, daysLeft: 0, isTimeOff: false },
    length: 'long',
  },
  { saying: { kind: 'streak', weeks: 0, longest: 7, weeklyGoal: 7 }, length: 'long' },
  { saying: { kind: 'longest streak', weeks: 77 }, length: 'long' },
  { saying: { kind: 'longest streak', weeks: 0 }, length: 'long' },
  {
    saying: {
      kind: 'done on day',
      when: { daysAgo: 5, weekday: 'wednesday' },
      exercises: ['towel-drag', 'eccentric-calf-raise', 'lunge', 'one-leg-squat', 'side-plank'],
      trainedMs: 6_300_000,
    },
    length: 'long',
  },
  ...(['last result', 'best result'] as const).map((kind) => ({
    saying: {
      kind,
      exercise: 'eccentric-calf-raise' as const,
      amount: 14,
      when: { daysAgo: 9, weekday: 'wednesday' as const },
    },
    length: 'long' as const,
  })),
  { saying: { kind: 'no result', exercise: 'eccentric-calf-raise' }, length: 'long' },
  ...(['start', 'done twice', 'last time', 'time away', 'too hard'] as const).map((because) => ({
    saying: {
      kind: 'why' as const,
      exercise: 'side-plank' as const,
      variant: 'standard' as const,
      dose: { kind: 'holds' as const, reps: 5, holdMs: 18_000 },
      before: { kind: 'holds' as const, reps: 5, holdMs: 16_000 },
      because,
    },
    length: 'long' as const,
  })),
  { saying: { kind: 'name one for why' }, length: 'long' },
  {
    saying: { kind: 'weekly goal set', sessions: 7, weeklyGoal: 6, streak: 77 },
    length: 'long',
  },
  { saying: { kind: 'time off taken', weeks: 27, fromNow: true }, length: 'long' },
  {
    saying: { kind: 'what is known', sessions: 777, since: '2026-09-01', weeklyGoal: 7 },
    length: 'long',
  },
  { saying: { kind: 'week sent' }, length: 'short' },
  { saying: { kind: 'not understood', where: 'set', misses: 1 }, length: 'short' },
  { saying: { kind: 'not understood', where: 'set', misses: 3 }, length: 'short' },
  {
    saying: {
      kind: 'result corrected',
      exercise: 'side-plank',
      side: 'right',
      reps: 27,
    },
    length: 'short',
  },
];
