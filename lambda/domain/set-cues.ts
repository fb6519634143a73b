import type { CueContent, UntimedCue } from './cue';
import type { Rep } from './exercise';
import type { PlannedSet } from './plan';
import { remarkIn, type Remark } from './remark';
import { beatsOf, type Pace, PHASES, phasesOf, repLengthOf, type Tempo } from './tempo';
import { type Milliseconds, seconds } from './time';

/** The first reps of a set are led phase by phase; after them the number is enough. */
const LED_REPS = 2;

/** A phase shorter than this has no room for a word. In ms. */
const SHORTEST_SPOKEN_BEAT_MS = seconds(1);

/** A hold of which this much was done counts as done (ours, docs/programme.md). In ms. */
const HOLD_DONE_MS = seconds(8);

/** A shorter hold has no room for "halfway" before its last three seconds are counted. In ms. */
const SHORTEST_HALVED_HOLD_MS = seconds(8);

/** A cue's content at an offset from the start of its rep; `repDone` marks what follows the rep's decisive moment. */
interface Beat {
  readonly at: Milliseconds;
  readonly content: CueContent;
  readonly repDone?: boolean;
}

/**
 * The cues of one set, rep after rep: each rep begins with its number and lasts exactly as long as its tempo says.
 * @param lastOfExercise whether no other set of this exercise follows
 */
export function setCuesOf(
  set: PlannedSet,
  rep: Rep,
  pace: Pace,
  lastOfExercise: boolean,
): readonly UntimedCue[] {
  const cues: UntimedCue[] = [];
  for (let nth = 1; nth <= set.dose.reps; nth++) {
    const remark = remarkIn(set, nth, lastOfExercise);
    const led = nth <= LED_REPS && set.countedBefore === 0;
    const count: CueContent = { kind: 'count', rep: set.countedBefore + nth, withVerb: led };
    const later =
      rep.kind === 'tempo'
        ? tempoBeats(rep.tempo, pace, led, remark)
        : holdBeats(rep, holdMsOf(set), led, remark);
    cues.push(...slotted(set, nth, [{ at: 0, content: count }, ...later], repMsOf(set, rep, pace)));
  }
  return cues;
}

/** How long one rep of a set takes, in ms. */
export const repMsOf = (set: PlannedSet, rep: Rep, pace: Pace): Milliseconds =>
  rep.kind === 'tempo'
    ? repLengthOf(rep.tempo, pace)
    : rep.liftMs + holdMsOf(set) + rep.lowerMs + rep.breatheMs;

/** How long each hold of a set lasts, in ms; 0 where it has none. */
export const holdMsOf = (set: PlannedSet): Milliseconds =>
  set.dose.kind === 'holds' ? set.dose.holdMs : 0;

/** A remark takes the middle beat of its rep; otherwise the first reps say what each phase is. */
function tempoBeats(
  tempo: Tempo,
  pace: Pace,
  led: boolean,
  remark: Remark | null,
): readonly Beat[] {
  if (remark) {
    const beats = PHASES.reduce((sum, phase) => sum + tempo.seconds[phase], 0);
    // The number needs a second, however fast the pace.
    const at = Math.max(SHORTEST_SPOKEN_BEAT_MS, beatsOf(Math.floor(beats / 2), pace));
    return [{ at, content: { kind: remark } }];
  }
  if (!led) return [];
  return phasesOf(tempo, pace)
    .slice(1)
    .filter(({ length }) => length >= SHORTEST_SPOKEN_BEAT_MS)
    .map(({ at, phase }) => ({ at, content: { kind: 'phase', phase } }));
}

/** A hold is announced, halved, counted out and lowered every time: nobody can see a clock from a side plank. */
function holdBeats(
  rep: Extract<Rep, { kind: 'hold' }>,
  holdMs: Milliseconds,
  led: boolean,
  remark: Remark | null,
): readonly Beat[] {
  const from = rep.liftMs;
  const lowerAt = from + holdMs;
  const breatheAt = lowerAt + rep.lowerMs;
  const halfway: readonly Beat[] =
    holdMs < SHORTEST_HALVED_HOLD_MS
      ? []
      : [{ at: from + holdMs / 2, content: { kind: 'hold halfway' } }];
  const left = ([3, 2, 1] as const).map((secondsLeft): Beat => ({
    at: lowerAt - seconds(secondsLeft),
    content: { kind: 'hold left', secondsLeft },
    repDone: holdMs - seconds(secondsLeft) >= HOLD_DONE_MS,
  }));
  const breath: readonly Beat[] =
    remark || led ? [{ at: breatheAt, content: { kind: remark ?? 'breathe' }, repDone: true }] : [];
  return [
    { at: from, content: { kind: 'hold' } },
    ...halfway,
    ...left,
    { at: lowerAt, content: { kind: 'lower' }, repDone: true },
    ...breath,
  ];
}

/** Gives every beat its slot: until the next beat, or the end of the rep. */
const slotted = (
  set: PlannedSet,
  rep: number,
  beats: readonly Beat[],
  repMs: Milliseconds,
): readonly UntimedCue[] =>
  beats.map(({ at, content, repDone }, index) => ({
    slot: (beats[index + 1]?.at ?? repMs) - at,
    set,
    done: repDone ? rep : rep - 1,
    // Last: V8 copies objects of many shapes five times as fast into one that is begun, a fifth of a warm turn.
    ...content,
  }));
