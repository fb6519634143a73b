import type { Instant, Milliseconds } from '../../lambda/domain/time';
import type { Playing } from '../echo/echo';
import { writeOffset } from '../echo/spans';

const BAR_WIDTH = 20;
const COUNT_WIDTH = 24;

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

/** What the terminal shows before the place where people type. */
export function writeStatus(
  playing: Playing | undefined,
  microphone: 'open' | 'closed',
  now: Instant,
): string {
  if (playing !== undefined) return `${writeProgress(playing, now)} > `;
  return microphone === 'open' ? '(listening) > ' : '> ';
}
