import { PlatformRefusal } from './platform-refusal';
import type { Soundtrack } from './soundtrack';

/** The lengths of Amazon's sounds are not published: one second each is a guess. */
const SOUND_MS = 1000;

/**
 * A recorded sound, heard as its name.
 * @example namedSound('soundbank://soundlibrary/musical/bell_01').cues[0].text // '[bell 01]'
 */
export function namedSound(source: unknown): Soundtrack {
  if (typeof source !== 'string' || !/^(soundbank|https):\/\/./.test(source))
    throw new PlatformRefusal(
      `A sound comes from soundbank:// or https://, not from ${String(source)}.`,
    );
  const name = source.split('/').at(-1) ?? source;
  const text = `[${name.replace(/\.\w+$/, '').replaceAll('_', ' ')}]`;
  return { cues: [{ atMs: 0, lengthMs: SOUND_MS, text, recorded: true }], lengthMs: SOUND_MS };
}
