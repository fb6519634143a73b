/**
 * The colours of every screen: few, on a dark ground. Text keeps a contrast of at least 4.5 to 1 on it and on a button,
 * drawings at least 3 to 1 (test/rendering/screen/palette.test.ts).
 */
export const PALETTE = {
  ground: '#0f1720',
  panel: '#1c2935',
  button: '#263746',
  text: '#ffffff',
  quiet: '#b9c7d3',
  /** What works, counts and is to be pressed. */
  accent: '#ffb84d',
  /** What is done. */
  done: '#57d3a5',
  body: '#e6edf3',
  far: '#8496a5',
  furniture: '#71879a',
  cloth: '#5aa9e6',
  /** Tracks of rings and bars, behind what is done. */
  track: '#33475a',
} as const;
