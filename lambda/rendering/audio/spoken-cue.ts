import type { Part } from '../../domain/part';
import type { Milliseconds } from '../../domain/time';
import { type Chance, wordCue } from '../../phrases/choose-wording';
import type { Phrases } from '../../phrases/phrases';

/** A cue as it is heard: its words, and how long until the next ones. */
export interface SpokenCue {
  /** In ms. */
  readonly slot: Milliseconds;
  readonly say: string;
}

/** A closing prompt lasts as long as its words: the microphone opens as soon as they are said. In ms. */
const PROMPT_SLOT_MS: Milliseconds = 100;

/**
 * A part in words. A cue that a language has no words for leaves its time to the one before it.
 * @param answer the words of an answer cue
 */
export function spokenCues(
  { cues }: Part,
  phrases: Phrases,
  chance: Chance,
  answer = '',
): readonly SpokenCue[] {
  const heard: SpokenCue[] = [];
  for (const cue of cues) {
    const say = cue.kind === 'answer' ? answer : wordCue(phrases, cue, chance);
    const slot = cue.kind === 'prompt' ? PROMPT_SLOT_MS : cue.slot;
    const before = heard.at(-1);
    if (say === '' && before) heard[heard.length - 1] = { ...before, slot: before.slot + slot };
    else heard.push({ slot, say });
  }
  return heard;
}
