import type { Exercises } from '../domain/exercise';
import { parseTempo } from '../domain/tempo';
import { seconds } from '../domain/time';

/**
 * The facts of the six exercises: starting doses from the founding programme; lunge reps, tempos and pauses are ours,
 * grounded in published coaching figures and in walking each movement through.
 */
export const EXERCISES: Exercises = {
  'towel-drag': {
    rep: { kind: 'tempo', tempo: parseTempo('1-0-2-0', 'concentric') },
    sided: true,
    dose: { kind: 'reps', reps: 20 },
    switchMs: seconds(15),
    restMs: seconds(40),
  },
  'eccentric-calf-raise': {
    rep: { kind: 'tempo', tempo: parseTempo('3-2-2-1') },
    sided: true,
    dose: { kind: 'reps', reps: 10 },
    switchMs: seconds(10),
    restMs: seconds(45),
  },
  lunge: {
    rep: { kind: 'tempo', tempo: parseTempo('2-0-2-1') },
    sided: true,
    dose: { kind: 'reps', reps: 10 },
    switchMs: seconds(10),
    restMs: seconds(45),
  },
  'one-leg-squat': {
    rep: { kind: 'tempo', tempo: parseTempo('3-0-2-1') },
    sided: true,
    dose: { kind: 'reps', reps: 5 },
    switchMs: seconds(10),
    restMs: seconds(40),
  },
  'side-plank': {
    rep: { kind: 'hold', liftMs: seconds(2), lowerMs: seconds(2), breatheMs: seconds(2) },
    sided: true,
    dose: { kind: 'holds', reps: 5, holdMs: seconds(10) },
    switchMs: seconds(20),
    restMs: seconds(30),
  },
  'press-up': {
    rep: { kind: 'tempo', tempo: parseTempo('2-0-2-0') },
    sided: false,
    dose: { kind: 'as many as you can', reps: 10 },
    switchMs: 0,
    restMs: 0,
  },
};
