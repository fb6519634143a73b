import { EXERCISES } from '../content/exercises';
import { setsOf } from '../domain/plan';
import type { Progress, Settings } from '../domain/progress';
import { type ReminderDraft, wholeDraft } from '../domain/reminder';
import type { TrainingSession } from '../domain/training-session';
import type { Question } from '../turn/question';
import type { Saying } from '../turn/saying';
import type { Told } from '../turn/conversation-memory';
import type { Outcome, Situation } from './situation';
import { whereLeft } from './where-things-stand';

/** The question that leads on from where the runner is. */
export function whatNext({ session, settings }: Progress): Question {
  if (!session) return { kind: 'which session' };
  if (!hasBegun(session))
    return { kind: 'got the kit', asksForStairs: needsStairs(session, settings) };
  if (session.movesDone !== null) return { kind: 'go on', set: null };
  const set = setsOf(session.plan, EXERCISES)[session.place.set];
  if (!set) return { kind: endQuestion(session) };
  return session.place.done > 0 ? { kind: 'go on', set } : { kind: 'ready', next: set };
}

/** What is left to ask when every set is done. */
function endQuestion(session: TrainingSession): 'any more' | 'cool down' | 'finish' {
  if (session.cooledDown) return 'finish';
  if (isOpenEnded(session)) return 'any more';
  return session.plan.coolsDown ? 'cool down' : 'finish';
}

/** Whether it is still to be asked if the coach can be heard on the stairs. */
export const needsStairs = ({ plan }: TrainingSession, { stairs }: Settings): boolean =>
  stairs === null && plan.exercises.some(({ exercise }) => exercise === 'eccentric-calf-raise');

type AboutReminder = 'when to remind' | 'morning or evening' | 'set reminder';

/** A question about a reminder, with as much as is known of it. */
function reminderQuestion(kind: AboutReminder, draft: ReminderDraft): Question | null {
  if (kind !== 'set reminder') return { kind, draft };
  const whole = wholeDraft(draft);
  return whole && { kind, draft: whole };
}

/** The question that stands, as it is asked once more. @returns null where none does, and the one that leads on is to be asked */
export function standingQuestion({ turn }: Situation): Question | null {
  const { question, exercise, side, aspect, reminder: draft } = turn.memory;
  switch (question) {
    // These lead on from where the runner is by now, or from an apology.
    case null:
    case 'which session':
    case 'got the kit':
    case 'ready':
    case 'any more':
    case 'cool down':
    case 'finish':
    case 'go on':
    case 'try again':
      return null;
    case 'leave it there':
    case 'is that right':
    case 'unfinished':
    case 'go straight through':
    case 'another reason':
    case 'how often':
    case 'until when':
    case 'forget everything':
    case 'cancel reminders':
      return { kind: question };
    case 'how many':
      return { kind: question, exercise, side };
    case 'easier or next':
    case 'next instead':
    case 'harder next time':
      return exercise && { kind: question, exercise };
    case 'which exercise':
      return aspect && { kind: question, aspect };
    case 'which to change':
      return aspect === 'easier' || aspect === 'harder' ? { kind: question, aspect } : null;
    case 'when to remind':
    case 'morning or evening':
    case 'set reminder':
      return reminderQuestion(question, draft);
  }
}

/** The question that is open: the one that stands, else the one that leads on. */
export const openQuestion = (situation: Situation): Question => {
  if (leftBefore(situation)) return { kind: 'unfinished' };
  return standingQuestion(situation) ?? whatNext(situation.progress);
};

/** The session that was left before a conversation opens: nobody is led on in it who has not said so. */
function leftBefore({ turn, progress }: Situation): TrainingSession | null {
  const { session } = progress;
  return turn.opensConversation && session && hasBegun(session) ? session : null;
}

/** Says something that is no answer, and asks the open question once more. */
export function askStill(situation: Situation, ...say: readonly Saying[]): Outcome {
  const left = leftBefore(situation);
  const where = left ? [whereLeft(left)] : [];
  return ask(situation, [...say, ...where], openQuestion(situation));
}

/** Whether the first part was ever played; before it the runner is fetching the kit. */
export const hasBegun = ({ trainedMs, playing }: TrainingSession): boolean =>
  trainedMs > 0 || playing !== null;

/** Whether a plan ends with as many reps as the runner can do. */
export const isOpenEnded = ({ plan }: TrainingSession): boolean =>
  plan.exercises.at(-1)?.dose.kind === 'as many as you can';

/**
 * Tells a runner something. In a conversation the next step follows as a question; a single question asked from outside
 * ("ask runner strength how many sessions ...") is answered and the microphone stays closed.
 */
export function tell(situation: Situation, say: readonly Saying[], told?: Told): Outcome {
  const { progress, turn } = situation;
  const outcome: Outcome = turn.opensConversation
    ? { reply: { kind: 'says goodbye', say }, progress }
    : askOn(situation, ...say);
  return told ? { ...outcome, told } : outcome;
}

/** Says something and leads on with the question of where the runner is, in any conversation. */
export const askOn = (situation: Situation, ...say: readonly Saying[]): Outcome =>
  ask(situation, say, whatNext(situation.progress));

/** Says something and asks a question. */
export const ask = (
  { progress }: Situation,
  say: readonly Saying[],
  question: Question,
): Outcome => ({ reply: { kind: 'asks', say, question }, progress });
