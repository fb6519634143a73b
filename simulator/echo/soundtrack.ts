import type { Milliseconds } from '../../lambda/domain/time';

/** Something heard, and when: counted from the beginning of the soundtrack that it is in. */
export interface HeardCue {
  readonly atMs: Milliseconds;
  readonly lengthMs: Milliseconds;
  readonly text: string;
  /** Set when it is Alexa herself who speaks, and not the skill. */
  readonly by?: 'alexa';
  /** Set when it is an audio file and not a voice. */
  readonly recorded?: true;
}

/** What a stretch of audio sounds like. */
export interface Soundtrack {
  readonly cues: readonly HeardCue[];
  readonly lengthMs: Milliseconds;
}

/** A soundtrack with nothing in it. */
export const SILENT: Soundtrack = { cues: [], lengthMs: 0 };

/** Quiet for a while. */
export const silence = (lengthMs: Milliseconds): Soundtrack => ({ cues: [], lengthMs });

/** A single thing heard from its first instant on. */
export const sound = (text: string, lengthMs: Milliseconds): Soundtrack => ({
  cues: [{ atMs: 0, lengthMs, text }],
  lengthMs,
});

/** One after the other. */
export const inSequence = (tracks: readonly Soundtrack[]): Soundtrack =>
  tracks.reduce(
    (before, track) => ({
      cues: [
        ...before.cues,
        ...track.cues.map((cue) => ({ ...cue, atMs: before.lengthMs + cue.atMs })),
      ],
      lengthMs: before.lengthMs + track.lengthMs,
    }),
    SILENT,
  );

/** A part of a mix; one that is trimmed never makes the mix longer. */
export interface MixedTrack {
  readonly track: Soundtrack;
  readonly trimmed: boolean;
}

/** All together, as long as the longest that is not trimmed. */
export function atOnce(parts: readonly MixedTrack[]): Soundtrack {
  const whole = parts.filter((part) => !part.trimmed);
  const lengthMs = Math.max(0, ...whole.map((part) => part.track.lengthMs));
  const cues = parts
    .flatMap((part) => part.track.cues)
    .filter((cue) => cue.atMs < lengthMs)
    .map((cue) => ({ ...cue, lengthMs: Math.min(cue.lengthMs, lengthMs - cue.atMs) }));
  return { cues: cues.toSorted((a, b) => a.atMs - b.atMs), lengthMs };
}
