import type { Intent, Slot } from 'ask-sdk-model';
import { EXERCISE_IDS } from '../domain/exercise';
import type { Ask, Aspect, NamedExercise } from './ask';

/**
 * What each intent of the interaction model asks for. Slot values are hints: only a value that Alexa resolved to one of
 * ours is taken.
 */
export const INTENTS: Readonly<Record<string, (intent: Intent) => Ask>> = {
  StartSessionIntent: (intent) => ({ kind: 'start', session: sessionKindIn(intent) }),
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
  SessionsThisWeekIntent: () => ({ kind: 'sessions this week' }),
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

function exerciseIn(intent: Intent): NamedExercise {
  const slot = intent.slots?.['Exercise'];
  if (!slot?.value) return { kind: 'none' };
  const exercise = EXERCISE_IDS.find((known) => known === resolvedId(slot));
  return exercise ? { kind: 'known', exercise } : { kind: 'unknown' };
}

function sessionKindIn(intent: Intent) {
  const id = resolvedId(intent.slots?.['SessionKind']);
  return id === 'full' || id === 'short' ? id : null;
}

/** The id of the slot's value in our interaction model, where Alexa recognised one. */
const resolvedId = (slot: Slot | undefined): string | undefined =>
  slot?.resolutions?.resolutionsPerAuthority?.find(
    ({ status }) => status.code === 'ER_SUCCESS_MATCH',
  )?.values[0]?.value.id;
