import type { Milliseconds } from './time';

/** The four phases of a rep, in the order in which the field writes a tempo. */
export const PHASES = ['eccentric', 'bottom', 'concentric', 'top'] as const;

/** What the muscle does: lengthens, waits at the lowest point, shortens, waits at the top. */
export type Phase = (typeof PHASES)[number];

/** How fast one rep goes: seconds for each phase, and the phase that a rep begins with. */
export interface Tempo {
  readonly seconds: Readonly<Record<Phase, number>>;
  readonly first: 'eccentric' | 'concentric';
}

/** How fast the runner likes the reps; holds, rests and set-ups keep their length. */
export type Pace = 'slower' | 'normal' | 'faster';

/** How much longer a rep takes at each pace (ours, docs/programme.md); every product is a whole number of ms. */
const STRETCH: Readonly<Record<Pace, number>> = { slower: 1.25, normal: 1, faster: 0.8 };

/**
 * A tempo in the field's notation: eccentric-bottom-concentric-top, in seconds.
 * @example parseTempo('3-2-2-1').seconds.bottom // 2
 * @throws TypeError if the notation is not four whole numbers: tempos are written by us, never by a runner.
 */
export function parseTempo(notation: string, first: Tempo['first'] = 'eccentric'): Tempo {
  const [eccentric, bottom, concentric, top, ...rest] = notation.split('-').map(Number);
  if (![eccentric, bottom, concentric, top].every(Number.isInteger) || rest.length > 0)
    throw new TypeError(`Not a tempo: ${notation}`);
  return {
    seconds: { eccentric, bottom, concentric, top } as Tempo['seconds'],
    first,
  };
}

/** A phase of a rep with its place in it, in ms from the start of the rep. */
export interface PhaseBeat {
  readonly phase: Phase;
  readonly at: Milliseconds;
  readonly length: Milliseconds;
}

/**
 * The phases of one rep in the order in which they are done, leaving out those that take no time.
 * @example phasesOf(parseTempo('1-0-2-0', 'concentric'), 'normal')
 * // [{ phase: 'concentric', at: 0, length: 2000 }, { phase: 'eccentric', at: 2000, length: 1000 }]
 */
export function phasesOf(tempo: Tempo, pace: Pace): readonly PhaseBeat[] {
  const order =
    tempo.first === 'eccentric' ? PHASES : ([...PHASES.slice(2), ...PHASES.slice(0, 2)] as const);
  let at = 0;
  return order
    .map((phase) => {
      const length = beatsOf(tempo.seconds[phase], pace);
      const beat = { phase, at, length };
      at += length;
      return beat;
    })
    .filter((beat) => beat.length > 0);
}

/**
 * How long one rep takes.
 * @example repLengthOf(parseTempo('3-2-2-1'), 'slower') // 10_000
 */
export const repLengthOf = (tempo: Tempo, pace: Pace): Milliseconds =>
  beatsOf(
    PHASES.reduce((sum, phase) => sum + tempo.seconds[phase], 0),
    pace,
  );

/**
 * The length of so many beats; a beat is one second at normal pace.
 * @example beatsOf(3, 'faster') // 2400
 */
export const beatsOf = (beats: number, pace: Pace): Milliseconds => beats * 1000 * STRETCH[pace];
