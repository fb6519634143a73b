import { EXERCISES } from '../content/exercises';
import { type Progress, withApplied, withHistorySettled } from '../domain/progress';
import { seconds } from '../domain/time';
import type { Zone } from '../domain/zone';
import { ASIDES, type AskKind } from '../turn/ask';
import type { QuestionKind } from '../turn/question';
import type { Turn } from '../turn/turn';
import { answerAgain } from './answer-again';
import { setStairs, setWarmUp, wait } from './around-the-session';
import { tellBest, tellLastCount, tellWhy } from './ask-about-exercise';
import {
  countSessions,
  nameTrainingDays,
  tellDay,
  tellLastTrained,
  tellOnTrack,
  tellStreak,
  tellTrainingTime,
} from './ask-about-progress';
import { audioFailed } from './audio-failed';
import { changeVariant } from './change-variant';
import { askAgainHowMany } from './ask-how-many';
import { confirmCount, correctCount, correctRep } from './correct-count';
import { setWeeklyGoal, takeTimeOff } from './expect-sessions';
import { explainExercise, listExercises } from './explain-exercise';
import { lastWords } from './finish';
import { giveAllReasons, giveReason } from './give-reasons';
import { help, notUnderstood } from './help';
import { launch } from './launch';
import { declineInCar, giveAMinute, seekHelp, stopForPain } from './look-after';
import { meaningOf } from './meaning';
import { beReady, next, previous, repeat, resume } from './move';
import { partEnded, sayNothing } from './part-ended';
import { withNothingForgotten } from './nothing-forgotten';
import { pause } from './pause';
import { answerSide, setFlow, setPace, setRest, setTimeToGetReady, startSide } from './preferences';
import { doMoreReps, doNoMoreReps, sayDone } from './press-ups';
import { howLongLeft, howManyLeft, whatComesNext, whichSide } from './questions-in-a-set';
import {
  cancelReminders,
  confirmCancelling,
  confirmReminder,
  declineReminder,
  takePermissionAnswer,
} from './reminder-answers';
import { changeReminder, listReminders, remindMe, setReminderTime } from './reminders';
import { sayGoodbye, sayWeekAndGoodbye } from './say-goodbye';
import { withScreen } from './screen-for';
import { settleSituation } from './settle';
import {
  type Decision,
  type Outcome,
  type Situation,
  type WaitingHandler,
  withOutcome,
} from './situation';
import { leaveItAtThat, startOver, startSession } from './start-session';
import { makeHarderNextTime } from './offer';
import { askBeforeForgetting, forget, forgetNothing, sendWeek, tellWhatIsKnown } from './own-data';
import { leaveOut, useWeights } from './change-plan';
import { asksForUnknown, tellUnknown } from './tell-unknown';
import { askOn, standingQuestion, whatNext } from './what-next';
import { safeFirst } from './on-the-stair';

/** One handler for everything that a runner can ask; what has none does not compile. */
const HANDLERS: { readonly [K in AskKind]: WaitingHandler<K> } = {
  launch,
  start: startSession,
  'leave out': leaveOut,
  'with weights': useWeights,
  ready: beReady,
  next,
  previous,
  repeat,
  pause,
  resume,
  'leave it at that': leaveItAtThat,
  'start over': startOver,
  'more reps': doMoreReps,
  'no more reps': doNoMoreReps,
  done: sayDone,
  explain: explainExercise,
  'list exercises': listExercises,
  reason: giveReason,
  'all reasons': giveAllReasons,
  'remind me': remindMe,
  'reminder days': notUnderstood,
  'reminder time': setReminderTime,
  'list reminders': listReminders,
  'change reminder': changeReminder,
  'cancel reminders': cancelReminders,
  'confirm reminder': confirmReminder,
  'confirm cancelling': confirmCancelling,
  'no reminder': declineReminder,
  'permission answered': takePermissionAnswer,
  'how many left': howManyLeft,
  'how long left': howLongLeft,
  'which side': whichSide,
  'what comes next': whatComesNext,
  'set pace': setPace,
  'set rest': setRest,
  'set time to get ready': setTimeToGetReady,
  'start side': startSide,
  side: answerSide,
  'change variant': changeVariant,
  'set flow': setFlow,
  'set stairs': setStairs,
  'set warm-up': setWarmUp,
  'correct count': correctCount,
  'correct rep': correctRep,
  'count is right': confirmCount,
  'count is wrong': askAgainHowMany,
  'give me a minute': giveAMinute,
  'it hurts': stopForPain,
  emergency: seekHelp,
  driving: declineInCar,
  'count sessions': countSessions,
  'training days': nameTrainingDays,
  'training time': tellTrainingTime,
  'on track': tellOnTrack,
  streak: tellStreak,
  'last count': tellLastCount,
  best: tellBest,
  'last trained': tellLastTrained,
  'done on day': tellDay,
  'why this many': tellWhy,
  'set weekly goal': setWeeklyGoal,
  'time off': takeTimeOff,
  'a while': notUnderstood,
  'send week': sendWeek,
  'what is known': tellWhatIsKnown,
  'forget me': askBeforeForgetting,
  'confirm forgetting': forget,
  'forget nothing': forgetNothing,
  'make harder next time': makeHarderNextTime,
  help,
  yes: notUnderstood,
  no: notUnderstood,
  'not yet': wait,
  'week after session': sayWeekAndGoodbye,
  'end after session': (situation) => lastWords(situation),
  'nothing else': (situation) => askOn(situation),
  stop: sayGoodbye,
  'not understood': notUnderstood,
  'part ended': partEnded,
  'conversation ended': sayNothing,
  'audio failed': audioFailed,
};

/**
 * Decides one turn: progress in, reply and progress out, with nothing else read or written. A request that was applied
 * already is answered again from where the session stands.
 * @param isKnown whether the progress is all that is remembered of the runner
 */
export function handleTurn(turn: Turn, progress: Progress, zone: Zone, isKnown = true): Decision {
  const ask = meaningOf(turn);
  const known = withHistorySettled(progress, EXERCISES);
  const situation = settleSituation(turn, ask, known, zone, isKnown);
  const decision = asksForUnknown(situation)
    ? tellUnknown(situation)
    : (HANDLERS[ask.kind] as (situation: Situation) => Decision)(situation);
  const isApplied = progress.applied.includes(turn.requestId);
  return withOutcome(decision, (outcome) =>
    isApplied || isTooOldToPlay(turn, outcome, progress)
      ? withScreen(situation, withQuiet(answerAgain({ ...situation, progress }, outcome)))
      : withRequestNoted(
          withScreen(situation, withQuiet(aroundTheAnswer(outcome, situation))),
          turn,
          progress,
        ),
  );
}

/**
 * Whether a request would play a part of a session that was chosen after it: a late second delivery of one that changed
 * nothing, and so was not noted. Nobody hears what it would begin.
 */
const isTooOldToPlay = ({ at }: Turn, { reply }: Outcome, { session }: Progress): boolean =>
  reply.kind === 'plays' && session !== null && at < session.startedAt;

/** An answer with what has to be said before it, and what is to be asked after it. */
const aroundTheAnswer = (outcome: Outcome, situation: Situation): Outcome =>
  safely(withNothingForgotten(withStanding(outcome, situation), situation), situation);

/** Nobody stands on a stair at the wheel; who fell off it, or feels faint, is to sit down and not to step on it. */
const OFF_THE_STAIR: readonly AskKind[] = ['driving', 'emergency'];

/** Whoever stands on the stair hears first of all to put both feet on it, whatever is answered. */
function safely(outcome: Outcome, situation: Situation): Outcome {
  const { reply } = outcome;
  const [first] = OFF_THE_STAIR.includes(situation.ask.kind) ? [] : safeFirst(situation);
  if (!first || reply.kind === 'plays' || reply.kind === 'silent') return outcome;
  return { ...outcome, reply: { ...reply, say: [first, ...reply.say] } };
}

/** Asides that answer a question, or after which it is over. */
const ENDED_BY: Readonly<Partial<Record<QuestionKind, readonly AskKind[]>>> = {
  'another reason': ASIDES,
  'how often': ['set weekly goal'],
  'until when': ['time off'],
  'which exercise': ['explain'],
};

/** What else may be asked in between, of the session that is going on. */
const IN_BETWEEN: readonly AskKind[] = [
  ...ASIDES,
  'how many left',
  'how long left',
  'which side',
  'what comes next',
];

/** Something asked in between leaves the open question open: it is asked again after the answer, and what leads on is not. */
function withStanding(outcome: Outcome, situation: Situation): Outcome {
  const { ask } = situation;
  const { reply, progress } = outcome;
  const standing = IN_BETWEEN.includes(ask.kind) ? standingQuestion(situation) : null;
  if (!standing || ENDED_BY[standing.kind]?.includes(ask.kind)) return outcome;
  return reply.kind === 'asks' && reply.question.kind === whatNext(progress).kind
    ? { ...outcome, reply: { ...reply, question: standing } }
    : outcome;
}

/** A request that changed anything is noted as applied. */
const withRequestNoted = (outcome: Outcome, { requestId }: Turn, before: Progress): Outcome =>
  outcome.progress === before
    ? outcome
    : { ...outcome, progress: withApplied(outcome.progress, requestId) };

/** Questions that a runner on the floor may need a while to answer. */
const PATIENT: readonly QuestionKind[] = ['got the kit', 'ready', 'go on'];

/** How much quiet such a question leaves before it is asked again; more for whoever wants more time. In ms. */
const QUIET_MS = seconds(25);

/** Eight seconds of silence must not end a workout: a patient question leaves quiet before it is asked again. */
function withQuiet(outcome: Outcome): Outcome {
  const { reply, progress } = outcome;
  if (!('question' in reply) || !PATIENT.includes(reply.question.kind)) return outcome;
  const quietMs = QUIET_MS + progress.settings.moreSetUpMs;
  return { ...outcome, reply: { ...reply, quietMs } };
}
