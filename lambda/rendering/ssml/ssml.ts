import type { Milliseconds } from '../../domain/time';
import type { SpokenCue } from '../audio/spoken-cue';
import { MAX_BREAK_MS } from '../platform-limits';
import { estimatedSpeechMs } from '../speech-length';
import { escaped } from './escaped';

/**
 * A part as SSML, for devices that cannot play APL for Audio: the silence after each cue is its slot less the estimated
 * length of its words, so the count is steady but not exact.
 * @example renderSsml([{ slot: 3000, say: 'One.' }]) // '<speak>One.<break time="2752ms"/></speak>'
 */
export function renderSsml(cues: readonly SpokenCue[]): string {
  const body = cues.map(({ slot, say }) => escaped(say) + breaks(slot - estimatedSpeechMs(say)));
  return `<speak>${body.join('')}</speak>`;
}

/** One break may last 10 s; a longer silence is made of several. */
function breaks(silence: Milliseconds): string {
  let left = silence;
  let text = '';
  while (left > 0) {
    const length = Math.min(left, MAX_BREAK_MS);
    text += `<break time="${length}ms"/>`;
    left -= length;
  }
  return text;
}
