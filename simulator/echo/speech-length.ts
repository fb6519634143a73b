import type { Milliseconds } from '../../lambda/domain/time';

const BREATH_MS = 150;
const LETTER_MS = 62;
const COMMA_MS = 220;
const SENTENCE_MS = 420;

/**
 * How long a voice takes to say a text: an estimate, since Alexa publishes no lengths.
 * The formula: 150 ms, and 62 for each letter or digit, 220 for each comma, semicolon, colon or dash, and 420 between two
 * sentences; all of it divided by the speed of the voice.
 * @example speechLengthMs('One. Pull.', 1) // 1004
 */
export function speechLengthMs(text: string, voiceSpeed: number): Milliseconds {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const commas = text.match(/[,;:–—]/g)?.length ?? 0;
  const sentences = text.match(/[.!?]+\s+\S/g)?.length ?? 0;
  const normalMs = BREATH_MS + letters * LETTER_MS + commas * COMMA_MS + sentences * SENTENCE_MS;
  return letters === 0 ? 0 : Math.round(normalMs / voiceSpeed);
}
