import type { Intent } from 'ask-sdk-model';
import type { Wish } from '../domain/wish';
import type { Ask, Aspect, TimeOff } from './ask';
import {
  bodyAreaIn,
  exerciseIn,
  firstDayIn,
  howLongIn,
  howOftenIn,
  namedDayIn,
  numberIn,
  periodIn,
  sessionKindIn,
  sideIn,
} from './read-slots';
import { REMINDER_INTENTS } from './read-reminder-intents';

/**
 * What each intent of the interaction model asks for. Slot values are hints: only a value that Alexa resolved to one of
 * ours is taken.
 */
export const INTENTS: Readonly<Record<string, (intent: Intent) => Ask>> = {
  StartSessionIntent: (intent) => ({ kind: 'start', wish: sessionIn(intent) }),
  MinutesIntent: (intent) => forMinutes(intent) ?? forDays(intent) ?? { kind: 'start', wish: null },
  FocusIntent: (intent) => ({ kind: 'start', wish: focusIn(intent) }),
  JustExerciseIntent: (intent) => ({ kind: 'start', wish: onlyIn(intent) }),
  LeaveOutIntent: (intent) => ({ kind: 'leave out', exercise: exerciseIn(intent) }),
  WithWeightsIntent: () => ({ kind: 'with weights' }),
  ReadyIntent: () => ({ kind: 'ready' }),
  DoneIntent: () => ({ kind: 'done' }),
  ExplainExerciseIntent: explains('how'),
  ExerciseMusclesIntent: explains('muscles'),
  ExerciseReasonIntent: explains('reason'),
  EasierExerciseIntent: explains('easier'),
  HarderExerciseIntent: explains('harder'),
  ListExercisesIntent: () => ({ kind: 'list exercises' }),
  ReasonIntent: () => ({ kind: 'reason' }),
  AllReasonsIntent: () => ({ kind: 'all reasons' }),
  SessionCountIntent: (intent) => ({
    kind: 'count sessions',
    period: periodIn(intent) ?? 'this-week',
  }),
  TrainingDaysIntent: (intent) => ({
    kind: 'training days',
    period: periodIn(intent) ?? 'this-week',
  }),
  TrainingTimeIntent: (intent) => ({ kind: 'training time', period: periodIn(intent) }),
  OnTrackIntent: () => ({ kind: 'on track' }),
  StreakIntent: () => ({ kind: 'streak', which: 'running' }),
  LongestStreakIntent: () => ({ kind: 'streak', which: 'longest' }),
  LastCountIntent: (intent) => ({ kind: 'last count', exercise: exerciseIn(intent) }),
  BestIntent: (intent) => ({ kind: 'best', exercise: exerciseIn(intent) }),
  LastTrainedIntent: () => ({ kind: 'last trained' }),
  DayIntent: (intent) => ({ kind: 'done on day', day: namedDayIn(intent) }),
  WhyThisManyIntent: (intent) => ({
    kind: 'why this many',
    number: numberIn(intent, 'Reps'),
    exercise: exerciseIn(intent),
  }),
  WeeklyGoalIntent: (intent) => ({
    kind: 'set weekly goal',
    sessions: numberIn(intent, 'Sessions') ?? howOftenIn(intent),
  }),
  TimeOffIntent: () => ({ kind: 'time off', until: 'this week' }),
  NextWeekOffIntent: () => ({ kind: 'time off', until: 'next week' }),
  BackIntent: () => ({ kind: 'time off', until: 'no longer' }),
  HolidayIntent: (intent) => forMinutes(intent) ?? { kind: 'time off', until: awayUntil(intent) },
  SendWeekIntent: () => ({ kind: 'send week' }),
  WhatIsKnownIntent: () => ({ kind: 'what is known' }),
  ForgetMeIntent: () => ({ kind: 'forget me' }),
  HowManyLeftIntent: () => ({ kind: 'how many left' }),
  HowLongLeftIntent: () => ({ kind: 'how long left' }),
  WhichSideIntent: () => ({ kind: 'which side' }),
  WhatsNextIntent: () => ({ kind: 'what comes next' }),
  SlowerIntent: () => ({ kind: 'set pace', change: 'slower' }),
  FasterIntent: () => ({ kind: 'set pace', change: 'faster' }),
  NormalPaceIntent: () => ({ kind: 'set pace', change: 'normal' }),
  LongerRestIntent: () => ({ kind: 'set rest', change: 'longer' }),
  ShorterRestIntent: () => ({ kind: 'set rest', change: 'shorter' }),
  MoreTimeIntent: () => ({ kind: 'set time to get ready', change: 'longer' }),
  LessTimeIntent: () => ({ kind: 'set time to get ready', change: 'shorter' }),
  StartSideIntent: (intent) => ({ kind: 'start side', side: sideIn(intent) ?? 'left' }),
  SideIntent: (intent) => ({ kind: 'side', side: sideIn(intent) }),
  MakeEasierIntent: changesVariant('easier', true),
  MakeHarderIntent: changesVariant('harder', true),
  EasierTodayIntent: changesVariant('easier', false),
  HarderTodayIntent: changesVariant('harder', false),
  CorrectCountIntent: (intent) => ({
    kind: 'correct count',
    reps: numberIn(intent, 'Reps'),
    side: sideIn(intent),
    exercise: exerciseIn(intent),
  }),
  AtRepIntent: (intent) => ({ kind: 'correct rep', rep: numberIn(intent, 'Reps') }),
  StraightThroughIntent: () => ({ kind: 'set flow', flow: 'straight through' }),
  OneAtATimeIntent: () => ({ kind: 'set flow', flow: 'one at a time' }),
  NoStairIntent: () => ({ kind: 'set stairs', stairs: 'none' }),
  StepNearbyIntent: () => ({ kind: 'set stairs', stairs: 'step' }),
  WarmUpIntent: () => ({ kind: 'set warm-up', warmUp: 'always' }),
  NoWarmUpIntent: () => ({ kind: 'set warm-up', warmUp: 'never' }),
  GiveMeAMinuteIntent: () => ({ kind: 'give me a minute' }),
  PainIntent: () => ({ kind: 'it hurts' }),
  EmergencyIntent: () => ({ kind: 'emergency' }),
  DrivingIntent: () => ({ kind: 'driving' }),
  ...REMINDER_INTENTS,
  'AMAZON.NextIntent': () => ({ kind: 'next' }),
  'AMAZON.PreviousIntent': () => ({ kind: 'previous' }),
  'AMAZON.RepeatIntent': () => ({ kind: 'repeat' }),
  'AMAZON.PauseIntent': () => ({ kind: 'pause' }),
  'AMAZON.ResumeIntent': () => ({ kind: 'resume' }),
  'AMAZON.StartOverIntent': () => ({ kind: 'start over' }),
  'AMAZON.YesIntent': () => ({ kind: 'yes' }),
  'AMAZON.NoIntent': () => ({ kind: 'no' }),
  'AMAZON.HelpIntent': () => ({ kind: 'help' }),
  'AMAZON.StopIntent': () => ({ kind: 'stop' }),
  'AMAZON.CancelIntent': () => ({ kind: 'stop' }),
  'AMAZON.NavigateHomeIntent': () => ({ kind: 'stop' }),
  'AMAZON.FallbackIntent': () => ({ kind: 'not understood' }),
};

/** What an intent asks for; one that the model does not have is not understood. */
export function askIn(intent: Intent): Ask {
  const captured = Object.values(intent.slots ?? {}).find(
    (slot) => slot?.value && Object.hasOwn(CAPTURED, slot.value),
  );
  if (captured) return CAPTURED[captured.value!]!;
  return Object.hasOwn(INTENTS, intent.name)
    ? INTENTS[intent.name]!(intent)
    : { kind: 'not understood' };
}

/**
 * While Alexa elicits a slot, she was seen to take even these words for its value. No slot of ours has them as a value,
 * and whoever says them must be let go, or helped, at once.
 */
const CAPTURED: Readonly<Record<string, Ask>> = {
  stop: { kind: 'stop' },
  cancel: { kind: 'stop' },
  help: { kind: 'help' },
};

function explains(aspect: Aspect): (intent: Intent) => Ask {
  return (intent) => ({ kind: 'explain', aspect, exercise: exerciseIn(intent) });
}

function changesVariant(direction: 'easier' | 'harder', lasting: boolean): (intent: Intent) => Ask {
  return (intent) => ({
    kind: 'change variant',
    direction,
    exercise: exerciseIn(intent),
    lasting,
  });
}

function sessionIn(intent: Intent): Wish | null {
  const kind = sessionKindIn(intent);
  return kind && { kind };
}

/** Minutes are for a session and days for time off, in whichever intent Alexa found them: "for two weeks" fits both. */
function forMinutes(intent: Intent): Ask | null {
  const minutes = numberIn(intent, 'Minutes') ?? howLongIn(intent).minutes;
  return minutes === null ? null : { kind: 'start', wish: { kind: 'minutes', minutes } };
}

function forDays(intent: Intent): Ask | null {
  const { days } = howLongIn(intent);
  return days === null ? null : { kind: 'a while', days };
}

function awayUntil(intent: Intent): TimeOff {
  const { days } = howLongIn(intent);
  return days === null ? { day: firstDayIn(intent, 'Until') } : { days };
}

function focusIn(intent: Intent): Wish | null {
  const area = bodyAreaIn(intent);
  return area && { kind: 'focus', area };
}

function onlyIn(intent: Intent): Wish | null {
  const named = exerciseIn(intent);
  return named.kind === 'known' ? { kind: 'only', exercise: named.exercise } : null;
}
