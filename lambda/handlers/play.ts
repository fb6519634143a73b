import { EXERCISES } from '../content/exercises';
import { hash } from '../domain/chance';
import type { AnswerLength, CueKind, Prompt } from '../domain/cue';
import { type LeadIn, type Part, partFrom, partWith, type Place } from '../domain/part';
import { setsOf } from '../domain/plan';
import type { Progress } from '../domain/progress';
import { teachingOf, timelineOf } from '../domain/timeline';
import { seconds } from '../domain/time';
import { heardFrom, isAtEnd, type TrainingSession } from '../domain/training-session';
import { localDay } from '../domain/zone';
import type { Question } from '../turn/question';
import type { Reply } from '../turn/reply';
import type { Saying } from '../turn/saying';
import type { Turn } from '../turn/turn';
import { finish } from './finish';
import { isBreather } from './on-the-stair';
import type { Outcome, Situation } from './situation';

/** After a shorter break than this a runner is still in position. In ms. */
const STILL_IN_POSITION_MS = seconds(15);

/** After a longer break than this in the warm-up a runner is cold again (ours). In ms. */
const COLD_AGAIN_MS = seconds(10 * 60);

/** What is said before a set goes on, and how much time it has. */
export interface Answered {
  readonly say: readonly Saying[];
  readonly length: AnswerLength;
}

/** Plays the session on from a place to the end of its part; where nothing is left to play, the session is over. */
export function play(
  situation: Situation,
  session: TrainingSession,
  from: Place,
  leadIn: LeadIn,
  answered: Answered | null = null,
): Outcome {
  const { progress, turn } = situation;
  const answer = answered?.length ?? null;
  const movesDone = movesDoneIn(session, leadIn);
  const part = partFrom(timelineOf(session.plan, EXERCISES), from, leadIn, answer, movesDone);
  if (!part) return finish({ ...situation, progress: { ...progress, session } });
  const playing = { from, leadIn, answer, since: heardFrom(session, turn.at) };
  return {
    reply: playingReply(part, progress, answered?.say),
    progress: {
      ...progress,
      session: {
        ...session,
        place: from,
        playing,
        device: deviceOf(turn),
        cooledDown: leadIn === 'cool-down',
        movesDone,
        untaught: leadIn === 'breather' && session.untaught,
      },
    },
  };
}

/** A set that is played ends the warm-up or the cool-down; a breather does not. */
function movesDoneIn({ movesDone }: TrainingSession, leadIn: LeadIn): number | null {
  if (leadIn === 'breather') return movesDone;
  return leadIn === 'warm-up' || leadIn === 'cool-down' ? (movesDone ?? 0) : null;
}

/** The device of a turn, as a session remembers it. */
export const deviceOf = ({ device }: Turn): number | null => device && hash(device.id);

/** The reply that plays a part. */
export const playingReply = (
  part: Part,
  { plainSpeechSessions }: Progress,
  answer: readonly Saying[] = [],
): Reply => ({
  kind: 'plays',
  part,
  answer,
  question: questionOf(part),
  as: plainSpeechSessions > 0 ? 'ssml' : 'apl for audio',
});

/** The situation with the warm-up or the cool-down over. */
export function withoutMoves<S extends Situation>(situation: S): S {
  const { session } = situation.progress;
  if (!session || session.movesDone === null) return situation;
  const over = { ...session, movesDone: null };
  return { ...situation, progress: { ...situation.progress, session: over } };
}

/** Goes on where the session stands, with as much of a lead-in as the runner needs after the time away. */
export const goOn = (situation: Situation, session: TrainingSession): Outcome =>
  session.movesDone === null
    ? play(situation, session, session.place, leadInFor(situation, session))
    : goOnMoving(situation, session);

/** Goes on with the warm-up or the cool-down, from the movement that was cut short; whoever is cold again begins anew. */
export function goOnMoving(
  situation: Situation,
  session: TrainingSession,
  answered: Answered | null = null,
): Outcome {
  const leadIn = isAtEnd(session, EXERCISES) ? 'cool-down' : 'warm-up';
  const isCold = situation.awayMs > COLD_AGAIN_MS;
  const moving = isCold ? { ...session, movesDone: 0 } : session;
  return play(situation, moving, session.place, leadIn, answered);
}

function leadInFor({ turn, zone, awayMs }: Situation, session: TrainingSession): LeadIn {
  const isAnotherDay = localDay(zone, turn.at) !== localDay(zone, turn.at - awayMs);
  if (isAnotherDay || isToBeTaught(session)) return 'taught';
  // "Go on" is only asked of a runner who has heard the set-up already.
  const knowsSetUp = session.place.done > 0 || turn.memory.question === 'go on';
  if (startsPart(session) && !knowsSetUp) return 'as planned';
  return awayMs <= STILL_IN_POSITION_MS && knowsSetUp ? 'count-in' : 'resume';
}

/** Whether the rest was cut short before an exercise was explained that is still to be explained to this runner. */
const isToBeTaught = ({ plan, place, untaught }: TrainingSession): boolean => {
  const set = setsOf(plan, EXERCISES)[place.set];
  return untaught && set !== undefined && teachingOf(set, plan) !== 'none';
};

/** Whether a session stands at the beginning of a part. */
function startsPart({ plan, place }: TrainingSession): boolean {
  const first = partWith(timelineOf(plan, EXERCISES), place.set)?.cues[0]?.set.index;
  return place.done === 0 && place.set === first;
}

/** Cues that lie between the exercises. */
const BETWEEN_EXERCISES: readonly CueKind[] = ['warm-up', 'rest', 'next', 'rest left', 'prompt'];

/** Whether the runner is in the middle of an exercise, resting in it or not, rather than between two. */
export function isInExercise({ interrupted, turn }: Situation, session: TrainingSession): boolean {
  if (isAtEnd(session, EXERCISES) || session.movesDone !== null) return false;
  if (!interrupted) return !startsPart(session) || turn.memory.question === 'go on';
  const { cue } = interrupted;
  // Of that part no more was left than the question at its end.
  if (cue.set.index < session.place.set && startsPart(session)) return false;
  const here = setsOf(session.plan, EXERCISES)[session.place.set];
  const isBetween = BETWEEN_EXERCISES.includes(cue.kind) && !isBreather(cue);
  return cue.set.exercise === here?.exercise && !isBetween;
}

/** The question that a part's closing prompt asks aloud. */
function questionOf({ cues }: Part): Question {
  const last = cues.at(-1)!;
  return last.kind === 'prompt' ? questionFor(last.prompt) : { kind: 'ready', next: last.set };
}

function questionFor(prompt: Prompt): Question {
  switch (prompt.asks) {
    case 'ready':
      return { kind: 'ready', next: prompt.next };
    case 'go on':
      return { kind: 'go on', set: prompt.set };
    case 'any more':
      return { kind: 'any more' };
    case 'cool down':
      return { kind: 'cool down' };
    case 'finish':
      return { kind: 'finish' };
  }
}
