import type { Progress } from '../domain/progress';
import type { Handler } from './situation';

/** In how many sessions a device that could not play APL for Audio is spoken to in SSML: then it is tried again (ours). */
const PLAIN_SPEECH_SESSIONS = 3;

/** The device could not play APL for Audio: nothing may be said now, but what comes next is plain speech. */
export const audioFailed: Handler<'audio failed'> = ({ progress }) => ({
  reply: { kind: 'silent' },
  progress: inPlainSpeech(progress),
});

/** What comes next is SSML, for some sessions. */
export const inPlainSpeech = (progress: Progress): Progress => ({
  ...progress,
  plainSpeechSessions: PLAIN_SPEECH_SESSIONS,
});
