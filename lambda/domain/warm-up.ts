import type { Reached, UntimedCue } from './cue';
import { type Milliseconds, seconds } from './time';

/** The movements of a warm-up, in order, and how long each takes (ours, docs/programme.md). In ms. */
const WARM_UP_MS = {
  march: seconds(60),
  'heel digs': seconds(30),
  'knee lifts': seconds(30),
  'shoulders back': seconds(20),
  'shoulders forward': seconds(20),
} as const satisfies Record<string, Milliseconds>;

/** The movements of a cool-down. In ms. */
const COOL_DOWN_MS = {
  'calf right': seconds(20),
  'calf left': seconds(20),
  'easy breathing': seconds(20),
} as const satisfies Record<string, Milliseconds>;

/** A movement before or after the session. */
export type WarmUpMove = keyof typeof WARM_UP_MS | keyof typeof COOL_DOWN_MS;

/** How long the movements take that are left of a warm-up or a cool-down. In ms. */
export const movesLeftMs = (of: 'warm-up' | 'cool-down', movesDone: number): Milliseconds =>
  Object.values<Milliseconds>(of === 'warm-up' ? WARM_UP_MS : COOL_DOWN_MS)
    .slice(movesDone)
    .reduce((sum, length) => sum + length, 0);

/** How long a warm-up and a cool-down take together. In ms. */
export const AROUND_THE_SESSION_MS: Milliseconds =
  movesLeftMs('warm-up', 0) + movesLeftMs('cool-down', 0);

/** The cues of a warm-up from its first movement on, or from a later one, while the runner stands before the first rep. */
export const warmUpCues = (reached: Reached, movesDone = 0): readonly UntimedCue[] =>
  movesOf(WARM_UP_MS, reached).slice(movesDone);

/** The cues of a cool-down, when all is done. */
export const coolDownCues = (reached: Reached, movesDone = 0): readonly UntimedCue[] =>
  movesOf(COOL_DOWN_MS, reached).slice(movesDone);

const movesOf = (
  lengths: Readonly<Partial<Record<WarmUpMove, Milliseconds>>>,
  reached: Reached,
): readonly UntimedCue[] =>
  (Object.entries(lengths) as readonly [WarmUpMove, Milliseconds][]).map(([move, slot]) => ({
    kind: 'warm-up',
    move,
    slot,
    ...reached,
  }));
