import type { TimeZone } from '../domain/calendar-day';
import { type Progress, withApplied } from '../domain/progress';
import type { Ask, AskKind } from '../turn/ask';
import type { QuestionKind } from '../turn/question';
import type { Turn } from '../turn/turn';
import {
  countSessions,
  help,
  notUnderstood,
  sayNothing,
  sayWeekAndGoodbye,
  wait,
} from './answer-in-place';
import { answerAgain } from './answer-again';
import { audioFailed } from './audio-failed';
import { explainExercise, listExercises } from './explain-exercise';
import { giveAllReasons, giveReason } from './give-reasons';
import { launch } from './launch';
import { beReady, next, previous, repeat, resume } from './move';
import { pause } from './pause';
import { doMoreReps, doNoMoreReps, sayDone } from './press-ups';
import { sayGoodbye } from './say-goodbye';
import { settleSituation } from './settle';
import type { Handler, Outcome, Situation } from './situation';
import { startOver, startSession } from './start-session';
import { askOn } from './what-next';

/** One handler for everything that a runner can ask; what has none does not compile. */
const HANDLERS: { readonly [K in AskKind]: Handler<K> } = {
  launch,
  start: startSession,
  ready: beReady,
  next,
  previous,
  repeat,
  pause,
  resume,
  'start over': startOver,
  'more reps': doMoreReps,
  'no more reps': doNoMoreReps,
  done: sayDone,
  explain: explainExercise,
  'list exercises': listExercises,
  reason: giveReason,
  'all reasons': giveAllReasons,
  'sessions this week': countSessions,
  help,
  yes: notUnderstood,
  no: notUnderstood,
  'not yet': wait,
  'week after session': sayWeekAndGoodbye,
  'nothing else': (situation) => askOn(situation),
  stop: sayGoodbye,
  'not understood': notUnderstood,
  'conversation ended': sayNothing,
  'audio failed': audioFailed,
  'skill disabled': sayNothing,
};

/** What yes and no mean, by the question that is open. */
const MEANINGS: Readonly<Record<QuestionKind, { readonly yes: Ask; readonly no: Ask }>> = {
  'which session': { yes: { kind: 'start', session: 'full' }, no: { kind: 'stop' } },
  'got the kit': { yes: { kind: 'ready' }, no: { kind: 'not yet' } },
  ready: { yes: { kind: 'ready' }, no: { kind: 'not yet' } },
  'any more': { yes: { kind: 'more reps' }, no: { kind: 'no more reps' } },
  finish: { yes: { kind: 'week after session' }, no: { kind: 'stop' } },
  'go on': { yes: { kind: 'resume' }, no: { kind: 'stop' } },
  'another reason': { yes: { kind: 'reason' }, no: { kind: 'nothing else' } },
  'try again': { yes: { kind: 'launch' }, no: { kind: 'stop' } },
  'which exercise': { yes: { kind: 'list exercises' }, no: { kind: 'nothing else' } },
};

/**
 * Decides one turn: progress in, reply and progress out, with nothing else read or written. A request that was applied
 * already is answered again from where the session stands.
 */
export function handleTurn(turn: Turn, progress: Progress, zone: TimeZone): Outcome {
  const ask = meaningOf(turn);
  const situation = settleSituation(turn, ask, progress, zone);
  const decide = () => (HANDLERS[ask.kind] as (situation: Situation) => Outcome)(situation);
  if (progress.applied.includes(turn.requestId))
    return answerAgain({ ...situation, progress }, decide);
  const outcome = decide();
  return outcome.progress === progress
    ? outcome
    : { ...outcome, progress: withApplied(outcome.progress, turn.requestId) };
}

/** What was asked, once yes and no are understood as answers to the open question. */
function meaningOf({ ask, memory }: Turn): Ask {
  if (ask.kind !== 'yes' && ask.kind !== 'no') return ask;
  return memory.question ? MEANINGS[memory.question][ask.kind] : ask;
}
