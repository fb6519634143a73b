import { EXERCISES } from '../../lambda/content/exercises';
import { partFrom, partsOf } from '../../lambda/domain/part';
import type { Plan } from '../../lambda/domain/plan';
import { MAX_PART_MS, timelineOf } from '../../lambda/domain/timeline';
import { ENGLISH } from '../../lambda/phrases/en/phrases-en';
import {
  MAX_AUDIO_MS,
  MAX_RESPONSE_BYTES,
  MAX_SPEECH_CHARACTERS,
} from '../../lambda/rendering/platform-limits';
import { renderReply } from '../../lambda/rendering/render-reply';
import type { Reply } from '../../lambda/turn/reply';
import { FIRST_FULL } from '../domain/plans';

const plans: readonly Plan[] = (['slower', 'normal', 'faster'] as const).flatMap((pace) =>
  (['one at a time', 'straight through'] as const).map((flow) => ({ ...FIRST_FULL, pace, flow })),
);

/** Every part of these plans, and every set gone on with after the longest answer there is time for in a set. */
const parts = plans.flatMap((plan) => {
  const timeline = timelineOf(plan, EXERCISES);
  const resumed = timeline.sets.flatMap(
    ({ index }) => partFrom(timeline, { set: index, done: 1 }, 'resume', 'fetch') ?? [],
  );
  return [...partsOf(timeline), ...resumed];
});

const replies = (as: Extract<Reply, { kind: 'plays' }>['as']): readonly Reply[] =>
  parts.map((part) => ({
    kind: 'plays',
    part,
    answer: [{ kind: 'explained', exercise: 'eccentric-calf-raise', aspect: 'muscles' }],
    question: { kind: 'any more' },
    quietMs: 40_000,
    as,
  }));

const rendered = (as: Extract<Reply, { kind: 'plays' }>['as']) =>
  replies(as).map((reply) => renderReply(reply, ENGLISH, { seed: 7, heard: {} }));

describe('every part that can be played', () => {
  test('leaves room under the limit of audio for voices slower than the slots', () => {
    const longest = Math.max(...parts.map(({ length }) => length));

    expect(longest).toBeLessThanOrEqual(MAX_PART_MS + 10_000);
    expect(longest).toBeLessThanOrEqual(MAX_AUDIO_MS - 10_000);
  });

  test('is an answer under the limit of bytes, whichever way it is spoken', () => {
    const bytes = [...rendered('apl for audio'), ...rendered('ssml')].map((response) =>
      Buffer.byteLength(JSON.stringify(response)),
    );

    // A kilobyte is left for the envelope and the session attributes.
    expect(Math.max(...bytes)).toBeLessThan(MAX_RESPONSE_BYTES - 1024);
  });

  test('is under the limit of speech where it is SSML', () => {
    const lengths = rendered('ssml').map(
      ({ outputSpeech }) => (outputSpeech?.type === 'SSML' ? outputSpeech.ssml : '').length,
    );

    expect(Math.min(...lengths)).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThan(MAX_SPEECH_CHARACTERS);
  });

  test('speaks beside APL for Audio only in the reprompt, so that the position begins with the audio', () => {
    for (const response of rendered('apl for audio')) {
      expect(response.outputSpeech).toBeUndefined();
      expect(response.directives).toHaveLength(1);
      expect(response.reprompt?.outputSpeech).toBeDefined();
      expect(response.shouldEndSession).toBe(false);
    }
  });
});
