import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { PLACES } from '../../lambda/phrases/en/differences';
import { spokenInSlots } from './in-slots';
import {
  measuredLengths,
  MEASURED_FILE,
  mostSpeechMs,
  VOICES,
  WORDS_A_MINUTE,
} from './slowest-voice';

/** Of the texts that surely fit, so many are measured as well, to see whether the estimate holds. */
const SAMPLES = 100;

/** A WAV file's header. In bytes. */
const HEADER = 44;

/** How long one voice takes for a text, without the silence at its end, in ms. */
function lengthWith(voice: string, text: string): number {
  const options = ['-v', voice, '-s', String(WORDS_A_MINUTE), '-z', '--stdout', text];
  const wave = execFileSync('espeak-ng', options, { maxBuffer: 2 ** 24 });
  return Math.round(((wave.length - HEADER) / 2 / wave.readUInt32LE(24)) * 1000);
}

/**
 * Measures what has not been measured yet of the texts that nearly fill their slots, and some others; forgets what nobody
 * says any more. Needs espeak-ng: `npx tsx test/phrases/measure-speech.ts`.
 */
function measure(): void {
  const known = measuredLengths();
  const spoken = ['en-US', ...PLACES].flatMap(spokenInSlots);
  const close = spoken.filter(({ text, slot }) => mostSpeechMs(text) > slot);
  const others = spoken.filter(({ text, slot }) => mostSpeechMs(text) <= slot);
  const step = Math.ceil(others.length / SAMPLES);
  const samples = others.filter((_, index) => index % step === 0);
  const lengths = [...close, ...samples].map(({ text }): [string, number] => [
    text,
    known[text] ?? Math.max(...VOICES.map((voice) => lengthWith(voice, text))),
  ]);
  const sorted = lengths.toSorted(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(MEASURED_FILE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  console.log(`${lengths.length} of ${spoken.length} texts are measured in ${MEASURED_FILE}.`);
}

measure();
