import type { Intent } from 'ask-sdk-model';
import { EXERCISE_IDS } from '../domain/exercise';
import { type Side, SIDES } from '../domain/side';
import { BODY_AREAS, type Wish } from '../domain/wish';
import type { Ask, Aspect, NamedExercise } from './ask';
import { REMINDER_INTENTS } from './read-reminder-intents';
import { resolvedId } from './read-slot';

/**
 * What each intent of the interaction model asks for. Slot values are hints: only a value that Alexa resolved to one of
 * ours is taken.
 */
export const INTENTS: Readonly<Record<string, (intent: Intent) => Ask>> = {
  StartSessionIntent: (intent) => ({ kind: 'start', wish: sessionIn(intent) }),
  MinutesIntent: (intent) => ({ kind: 'start', wish: minutesIn(intent) }),
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
  SessionsThisWeekIntent: () => ({ kind: 'count sessions', period: 'this-week' }),
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

function exerciseIn(intent: Intent): NamedExercise {
  const slot = intent.slots?.['Exercise'];
  if (!slot?.value) return { kind: 'none' };
  const exercise = EXERCISE_IDS.find((known) => known === resolvedId(slot));
  return exercise ? { kind: 'known', exercise } : { kind: 'unknown' };
}

function sessionIn(intent: Intent): Wish | null {
  const kind = resolvedId(intent.slots?.['SessionKind']);
  return kind === 'full' || kind === 'short' ? { kind } : null;
}

function minutesIn(intent: Intent): Wish | null {
  const minutes = numberIn(intent, 'Minutes');
  return minutes === null ? null : { kind: 'minutes', minutes };
}

function focusIn(intent: Intent): Wish | null {
  const id = resolvedId(intent.slots?.['BodyArea']);
  const area = BODY_AREAS.find((known) => known === id);
  return area ? { kind: 'focus', area } : null;
}

function onlyIn(intent: Intent): Wish | null {
  const named = exerciseIn(intent);
  return named.kind === 'known' ? { kind: 'only', exercise: named.exercise } : null;
}

function sideIn(intent: Intent): Side | null {
  const id = resolvedId(intent.slots?.['Side']);
  return SIDES.find((side) => side === id) ?? null;
}

/** A number that was said; Alexa sends "?" for one that it did not understand. */
function numberIn(intent: Intent, slot: string): number | null {
  const value = intent.slots?.[slot]?.value ?? '';
  return /^\d{1,3}$/.test(value) ? Number(value) : null;
}
