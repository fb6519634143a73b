import type { Milliseconds } from '../../lambda/domain/time';
import { LONGEST_BREAK_MS, MOST_SSML_AUDIO_FILES } from './platform-limits';
import { PlatformRefusal } from './platform-refusal';
import { namedSound } from './named-sound';
import { inSequence, silence, sound, type Soundtrack } from './soundtrack';
import { speechLengthMs } from './speech-length';

const TRANSPARENT_TAGS = new Set(
  'speak p s w emphasis prosody say-as sub lang voice phoneme amazon:effect amazon:emotion amazon:domain'.split(
    ' ',
  ),
);

/** Alexa names the strengths of a break, not their lengths: these are estimates. */
const STRENGTHS_MS: Readonly<Record<string, Milliseconds>> = {
  none: 0,
  'x-weak': 0,
  weak: 100,
  medium: 250,
  strong: 450,
  'x-strong': 800,
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function textOf(raw: string): string {
  return raw.replace(/&(\w+;)?/g, (_, name: string | undefined) => {
    const character = ENTITIES[name?.slice(0, -1) ?? ''];
    if (character === undefined)
      throw new PlatformRefusal(`SSML needs "&" written as "&amp;": ${raw}`);
    return character;
  });
}

const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`).exec(tag)?.[2];

function breakMs(tag: string): Milliseconds {
  const time = attributeOf(tag, 'time');
  if (time === undefined) {
    const strength = STRENGTHS_MS[attributeOf(tag, 'strength') ?? 'medium'];
    if (strength === undefined) throw new PlatformRefusal(`SSML knows no such break: ${tag}`);
    return strength;
  }
  const [, figure, unit] = /^(\d+(?:\.\d+)?)(ms|s)$/.exec(time) ?? [];
  if (figure === undefined) throw new PlatformRefusal(`SSML knows no such break: ${tag}`);
  const lengthMs = Math.round(Number(figure) * (unit === 's' ? 1000 : 1));
  if (lengthMs > LONGEST_BREAK_MS) throw new PlatformRefusal(`A break lasts at most 10 s: ${tag}`);
  return lengthMs;
}

/** What Alexa says for the name of a person whose voice she knows: a skill never learns it. */
const PRETEND_NAME = 'Robin';

/** Whose name it is must be said, and that it is the first one: there is no other kind (Amazon's SSML reference). */
function nameOf(tag: string): string {
  if (attributeOf(tag, 'type') !== 'first' || !attributeOf(tag, 'personId'))
    throw new PlatformRefusal(`SSML names a person by type="first" and personId: ${tag}`);
  return PRETEND_NAME;
}

/** Keeps opening and closing tags in step, and refuses those that Alexa does not know. */
function balance(open: readonly string[], tag: string): readonly string[] {
  const [, slash, name = '', end] = /^<(\/?)([\w:-]+)[^>]*?(\/?)>$/.exec(tag) ?? [];
  if (!TRANSPARENT_TAGS.has(name)) throw new PlatformRefusal(`SSML has no such tag: ${tag}`);
  if (slash === '') return end === '' ? [...open, name] : open;
  if (open.at(-1) !== name) throw new PlatformRefusal(`SSML closes what is not open: ${tag}`);
  return open.slice(0, -1);
}

/** A piece of SSML: a tag, or the words between two tags. */
const piecesOf = (ssml: string): readonly string[] => ssml.match(/<[^<>]*>|[^<>]+|[<>]/g) ?? [];

/**
 * What SSML sounds like: every stretch of words between two breaks is heard on its own.
 * @example ssmlTrack('<speak>One.<break time="2s"/>Two.</speak>', 1).cues.length // 2
 */
export function ssmlTrack(ssml: string, voiceSpeed: number): Soundtrack {
  const tracks: Soundtrack[] = [];
  let words = '';
  let open: readonly string[] = [];
  const flush = (): void => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (text !== '') tracks.push(sound(text, speechLengthMs(text, voiceSpeed)));
    words = '';
  };
  const pieces = piecesOf(ssml.trim());
  if (!/^<speak[\s>]/.test(pieces[0] ?? '')) throw new PlatformRefusal('SSML begins with <speak>.');
  for (const piece of pieces) {
    if (/^<break[\s/>]/.test(piece)) {
      flush();
      tracks.push(silence(breakMs(piece)));
    } else if (/^<audio[\s/>]/.test(piece)) {
      flush();
      tracks.push(namedSound(attributeOf(piece, 'src')));
    } else if (/^<alexa:name\s/.test(piece)) {
      words += nameOf(piece);
    } else if (piece === '<' || piece === '>') {
      throw new PlatformRefusal('SSML needs "<" and ">" in words written as "&lt;" and "&gt;".');
    } else if (piece.startsWith('<')) {
      open = balance(open, piece);
    } else {
      words += textOf(piece);
    }
  }
  flush();
  if (open.length > 0) throw new PlatformRefusal(`SSML leaves <${open.at(-1)}> open.`);
  const whole = inSequence(tracks);
  if (whole.cues.filter((cue) => cue.recorded).length > MOST_SSML_AUDIO_FILES)
    throw new PlatformRefusal(`SSML plays at most ${MOST_SSML_AUDIO_FILES} audio files.`);
  return whole;
}
