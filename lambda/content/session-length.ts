import type { CueOf, Prompt } from '../domain/cue';
import { partsOf } from '../domain/part';
import type { Plan } from '../domain/plan';
import { timelineOf } from '../domain/timeline';
import { type Milliseconds, seconds } from '../domain/time';
import { AROUND_THE_SESSION_MS } from '../domain/warm-up';
import { EXERCISES } from './exercises';

/** From the end of a prompt to the first words of the next part, for a runner who says "ready" at once. In ms. */
const ANSWER_MS: Milliseconds = seconds(1.7);

/** A runner who takes a moment to answer takes this long. In ms. */
const SLOW_ANSWER_MS: Milliseconds = seconds(5);

/**
 * About how long a session takes, open-ended reps by their first count; waiting for a runner who fetches something or
 * rests longer is not in it.
 */
export function estimatedMs(plan: Plan): Milliseconds {
  const { cues, length } = timelineOf(plan, EXERCISES);
  // A prompt's slot is for its longest wording; the microphone opens as soon as the words are said.
  const unused = cues
    .filter((cue): cue is CueOf<'prompt'> => cue.kind === 'prompt')
    .reduce((sum, { slot, prompt }) => sum + slot - wordsMs(prompt) - ANSWER_MS, 0);
  return length - unused + aroundMs(plan);
}

/** What a session takes at most, every prompt in its longest wording and a moment's thought before each answer. */
export function mostMs(plan: Plan): Milliseconds {
  const timeline = timelineOf(plan, EXERCISES);
  return timeline.length + partsOf(timeline).length * SLOW_ANSWER_MS + aroundMs(plan);
}

const aroundMs = ({ coolsDown }: Plan): Milliseconds =>
  coolsDown ? AROUND_THE_SESSION_MS + 2 * SLOW_ANSWER_MS : 0;

/** About how long the words of a prompt take. */
function wordsMs(prompt: Prompt): Milliseconds {
  switch (prompt.asks) {
    case 'ready':
      return prompt.rested ? seconds(1.9) : seconds(5);
    case 'go on':
    case 'cool down':
      return seconds(2);
    case 'any more':
      return seconds(1);
    case 'finish':
      return seconds(3.8);
  }
}
