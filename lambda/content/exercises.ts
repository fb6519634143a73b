import type { Exercises } from '../domain/exercise';
import { MOST_REPS } from '../domain/plan';
import { parseTempo } from '../domain/tempo';
import { seconds } from '../domain/time';

/**
 * The facts of the six exercises: starting doses from the founding programme; ranges, lunge reps, tempos and pauses are ours,
 * grounded in published coaching figures and in walking each movement through.
 */
export const EXERCISES: Exercises = {
  'towel-drag': {
    rep: { kind: 'tempo', tempo: parseTempo('1-0-2-0', 'concentric') },
    sided: true,
    dose: { kind: 'reps', reps: 20 },
    range: { bottom: 20, start: 20, top: 30, step: 2 },
    easierRange: { bottom: 10, start: 10, top: 20, step: 2 },
    switchMs: seconds(15),
    restMs: seconds(40),
  },
  'eccentric-calf-raise': {
    rep: { kind: 'tempo', tempo: parseTempo('3-2-2-1') },
    sided: true,
    dose: { kind: 'reps', reps: 10 },
    // Even, so that straight and bent knees get the same.
    range: { bottom: 10, start: 10, top: 14, step: 2 },
    switchMs: seconds(10),
    restMs: seconds(45),
  },
  lunge: {
    rep: { kind: 'tempo', tempo: parseTempo('2-0-2-1') },
    sided: true,
    dose: { kind: 'reps', reps: 10 },
    range: { bottom: 8, start: 10, top: 14, step: 2 },
    switchMs: seconds(10),
    restMs: seconds(45),
  },
  'one-leg-squat': {
    rep: { kind: 'tempo', tempo: parseTempo('3-0-2-1') },
    sided: true,
    dose: { kind: 'reps', reps: 5 },
    range: { bottom: 5, start: 5, top: 10, step: 1 },
    switchMs: seconds(10),
    restMs: seconds(40),
  },
  'side-plank': {
    rep: { kind: 'hold', liftMs: seconds(2), lowerMs: seconds(2), breatheMs: seconds(2) },
    sided: true,
    dose: { kind: 'holds', reps: 5, holdMs: seconds(10) },
    range: { bottom: seconds(10), start: seconds(10), top: seconds(20), step: seconds(2) },
    switchMs: seconds(20),
    restMs: seconds(30),
  },
  'press-up': {
    rep: { kind: 'tempo', tempo: parseTempo('2-0-2-0') },
    sided: false,
    dose: { kind: 'as many as you can', reps: 10 },
    range: { bottom: 5, start: 10, top: MOST_REPS, step: 2 },
    switchMs: 0,
    restMs: 0,
  },
};
