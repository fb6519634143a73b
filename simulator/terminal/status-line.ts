import type { Instant, Milliseconds } from '../../lambda/domain/time';
import type { Playing } from '../echo/playback';
import { writeOffset } from '../echo/spans';

const BAR_WIDTH = 20;
const COUNT_WIDTH = 24;
/** As many as the time takes. */
const FEWEST_COLUMNS = 12;

/** The answer's progress and what was heard last, in one line: "1:12 of 3:05 ━━━━──────  Twelve." */
function writeProgress({ answer, startedAt }: Playing, now: Instant): string {
  const { cues, lengthMs } = answer.sound;
  const elapsed: Milliseconds = Math.max(0, now - startedAt);
  const done = Math.min(BAR_WIDTH, Math.floor((elapsed / lengthMs) * BAR_WIDTH));
  const bar = '━'.repeat(done) + '─'.repeat(BAR_WIDTH - done);
  const last = cues.findLast((cue) => startedAt + cue.atMs <= now)?.text ?? '';
  const [count = ''] = last.split(/(?<=[.!?])\s/);
  const shown = count.length > COUNT_WIDTH ? `${count.slice(0, COUNT_WIDTH - 1)}…` : count;
  return `${writeOffset(elapsed)} of ${writeOffset(lengthMs)} ${bar} ${shown}`;
}

/** What the terminal says about this moment. */
export function writeStatus(
  playing: Playing | undefined,
  microphone: 'open' | 'closed',
  now: Instant,
): string {
  if (playing !== undefined) return writeProgress(playing, now);
  return microphone === 'open' ? '(listening)' : '';
}

/**
 * A status and the mark behind which people type, in so many columns: cut, or left out when little of it would remain.
 * @example promptOf('(listening)', 80) // '(listening) > '
 */
export function promptOf(status: string, columns: number): string {
  if (status === '') return '> ';
  const whole = `${status} > `;
  if (whole.length <= columns) return whole;
  const left = columns - '… > '.length;
  return left < FEWEST_COLUMNS ? '> ' : `${status.slice(0, left)}… > `;
}
