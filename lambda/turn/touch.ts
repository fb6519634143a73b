import type { Ask } from './ask';

/** What each button of our screens asks for: the same as the words that it stands for. */
const TOUCHES = {
  full: { kind: 'start', wish: { kind: 'full' } },
  short: { kind: 'start', wish: { kind: 'short' } },
  ready: { kind: 'ready' },
  pause: { kind: 'pause' },
  resume: { kind: 'resume' },
  next: { kind: 'next' },
  previous: { kind: 'previous' },
  easier: {
    kind: 'change variant',
    direction: 'easier',
    exercise: { kind: 'none' },
    lasting: true,
  },
  yes: { kind: 'yes' },
  no: { kind: 'no' },
  stop: { kind: 'stop' },
} as const satisfies Readonly<Record<string, Ask>>;

/** A button, by the name that it sends. */
export type Touch = keyof typeof TOUCHES;

/** What a screen that plays its part by itself sends at the end of it, followed by the time since when it played. */
export const PART_ENDED = 'part ended';

/** What a screen asks for. @param sent the arguments of its event; the first names the button */
export function readTouch(sent: readonly unknown[] | undefined): Ask {
  const [name, since] = sent ?? [];
  if (name === PART_ENDED) return { kind: PART_ENDED, since: Number(since) };
  const known = (Object.keys(TOUCHES) as readonly Touch[]).find((touch) => touch === name);
  return known ? TOUCHES[known] : { kind: 'not understood' };
}
