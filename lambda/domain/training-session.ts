import type { CalendarDay, TimeZone } from './calendar-day';
import type { AnswerLength } from './cue';
import type { Exercises } from './exercise';
import { type LeadIn, onwards, type Part, partFrom, type Place } from './part';
import { type Plan, type PlannedSet, setsOf } from './plan';
import { heardBetween, positionAt } from './position';
import { type Stretch, stretchesPlayed } from './stretch';
import { timelineOf } from './timeline';
import { type Instant, type Milliseconds, seconds } from './time';

/** The part that an answer is playing: from where, how it began, and the time of the request it answers. */
export interface Playing {
  readonly from: Place;
  readonly leadIn: LeadIn;
  /** Whether it began with an answer to something asked. */
  readonly answer: AnswerLength | null;
  readonly since: Instant;
}

/** A training session that is not closed yet: what is planned, what is done, and where to go on. */
export interface TrainingSession {
  readonly id: string;
  readonly startedAt: Instant;
  /** The runner's day when it began; the week it counts for. */
  readonly day: CalendarDay;
  readonly zone: TimeZone;
  readonly plan: Plan;
  /** Reps done, set by set. */
  readonly done: readonly number[];
  /** Of exercises whose variant was changed on the way: which reps were done in which. */
  readonly stretches: readonly Stretch[];
  readonly place: Place;
  readonly playing: Playing | null;
  /** The device that played last, by its hash; null where it is not known. */
  readonly device: number | null;
  /** When audio last stopped: the end of the last part, or the moment it was cut short. */
  readonly stoppedAt: Instant;
  /** How much audio was played in all: the time trained. */
  readonly trainedMs: Milliseconds;
  /** Whether the runner said that the press-ups were over. */
  readonly countConfirmed: boolean;
  /** Whether the cool-down was begun, for a runner who wants one. */
  readonly cooledDown: boolean;
  /** How many movements of the warm-up or the cool-down are done; null where neither is under way. */
  readonly movesDone: number | null;
  /** Whether the rest was cut short before the coming exercise was explained. */
  readonly untaught: boolean;
}

/**
 * How much of the audio to believe was heard: at least so much, which never skips a rep; likely so much, for a count that
 * is over; or, of a runner who says what answers the closing prompt, all of it if that is possible.
 */
export type Believed = 'at least' | 'likely' | 'to the prompt';

/** A session that has just begun: nothing is done, nothing plays. */
export const makeSession = (
  id: string,
  startedAt: Instant,
  day: CalendarDay,
  zone: TimeZone,
  plan: Plan,
): TrainingSession => ({
  id,
  startedAt,
  day,
  zone,
  plan,
  done: [],
  stretches: [],
  place: { set: 0, done: 0 },
  playing: null,
  device: null,
  stoppedAt: startedAt,
  trainedMs: 0,
  countConfirmed: false,
  cooledDown: false,
  movesDone: null,
  untaught: false,
});

/** The part that a session is playing. @returns null when nothing plays */
export const partPlaying = (session: TrainingSession, exercises: Exercises): Part | null =>
  session.playing &&
  partFrom(
    timelineOf(session.plan, exercises),
    session.playing.from,
    session.playing.leadIn,
    session.playing.answer,
    session.movesDone,
  );

/**
 * The session once a runner is heard of again: what played is turned into what is done. A part that was heard to its
 * end is done; otherwise the runner is where the audio was, never later than the true rep.
 * @param part what the session was playing
 * @param audio how much of it was heard
 */
export function settled(
  session: TrainingSession,
  part: Part,
  audio: Milliseconds,
  at: Instant,
  exercises: Exercises,
): TrainingSession {
  if (!session.playing) return session;
  const { from, since, leadIn } = session.playing;
  const { place } = positionAt(part, audio);
  const sets = setsOf(session.plan, exercises);
  return {
    ...session,
    done: withDone(session.done, sets, from, place),
    stretches: stretchesPlayed(session, from, place, exercises),
    place: onwards(sets, place) ?? { set: sets.length, done: 0 },
    playing: null,
    movesDone: movesDoneAfter(session, part, audio),
    untaught: leadIn === 'breather' ? session.untaught : isUntaughtAfter(part, audio),
    // A breather is time away, as a pause is.
    stoppedAt:
      leadIn === 'breather' ? since : Math.min(heardFrom(session, at), since + part.length),
    trainedMs: session.trainedMs + audio,
  };
}

/** Whether a part was cut short in a rest, or at its beginning, before the coming exercise was explained to the end. */
function isUntaughtAfter({ cues }: Part, audio: Milliseconds): boolean {
  const cut = cues.findLastIndex(({ at }) => at <= audio);
  const isAfterSet = (cues[cut]?.done ?? 0) > 0;
  return isAfterSet && ['rest', 'next', 'teach'].includes(cues[cut + 1]?.kind ?? '');
}

/** A movement that was cut short is done again; once they are all over, none is under way. */
function movesDoneAfter(
  { movesDone }: TrainingSession,
  part: Part,
  audio: Milliseconds,
): number | null {
  const moves = part.cues.filter(({ kind }) => kind === 'warm-up');
  if (movesDone === null || moves.length === 0) return movesDone;
  if (positionAt(part, audio).cue.kind === 'prompt') return null;
  return movesDone + Math.max(0, moves.filter(({ at }) => at <= audio).length - 1);
}

/** No request of Alexa's is later than this; a clock that goes back further has been set. In ms. */
const LATEST_MS: Milliseconds = seconds(15 * 60);

/**
 * From when a part is heard that a request begins: one that was overtaken by others is older than what was heard last, and
 * what lies between was never heard.
 * @example heardFrom(sessionStoppedAtNoon, halfAMinuteBeforeNoon) // noon
 */
export function heardFrom({ playing, stoppedAt }: TrainingSession, at: Instant): Instant {
  const last = playing?.since ?? stoppedAt;
  return last - at > LATEST_MS ? at : Math.max(last, at);
}

/** How much of a part was heard until a request, by what is believed of it. */
export function audioHeard(
  part: Part,
  { since }: Playing,
  at: Instant,
  heard: Believed,
): Milliseconds {
  const { atLeast, atMost } = heardBetween(since, at);
  const answersPrompt = positionAt(part, atMost).cue.kind === 'prompt';
  const audio = {
    'at least': atLeast,
    likely: Math.round((atLeast + atMost) / 2),
    'to the prompt': answersPrompt ? atMost : atLeast,
  }[heard];
  return Math.min(part.length, audio);
}

/** The session at the beginning of the next set, where its place is past the last rep of one. */
export function withPlaceOnwards(session: TrainingSession, exercises: Exercises): TrainingSession {
  const sets = setsOf(session.plan, exercises);
  return { ...session, place: onwards(sets, session.place) ?? { set: sets.length, done: 0 } };
}

/** Whether every set of the plan was played or passed over. */
export const isAtEnd = (session: TrainingSession, exercises: Exercises): boolean =>
  session.place.set >= setsOf(session.plan, exercises).length;

/** Every set from one place up to another is done, the last as far as it went; a rep once done stays done. */
function withDone(
  done: readonly number[],
  sets: readonly PlannedSet[],
  from: Place,
  to: Place,
): readonly number[] {
  return sets.map(({ index, dose }) => {
    const before = done[index] ?? 0;
    if (index < from.set || index > to.set) return before;
    return Math.max(before, index < to.set ? dose.reps : to.done);
  });
}
