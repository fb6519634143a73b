import type { interfaces } from 'ask-sdk-model';
import type { Instant, Milliseconds } from '../../lambda/domain/time';
import type { Answer } from './answer';
import { LISTENING_MS, OPEN_WITHOUT_MICROPHONE_MS } from './device';
import type { EndReason, EchoEvent } from './event';
import type { PermissionOutcome } from './permission';
import type { Ask } from './request-envelope';
import { userEvent } from './touch';
import { sound, type Soundtrack } from './soundtrack';

type AudioError = interfaces.alexa.presentation.apla.RuntimeError;

/** What the Echo will do by itself if nobody speaks before. */
export type Upcoming = { readonly at: Instant } & (
  | Extract<
      EchoEvent,
      { readonly kind: 'drawn' | 'heard' | 'microphone opened' | 'microphone closed' }
    >
  | { readonly kind: 'audio refused'; readonly report: Ask }
  | { readonly kind: 'screen tells'; readonly report: Ask }
  | { readonly kind: 'ends'; readonly reason: EndReason }
  | { readonly kind: 'permission settled'; readonly outcome: PermissionOutcome }
);

function hear(track: Soundtrack, from: 'answer' | 'reprompt', start: Instant): readonly Upcoming[] {
  const timed = track.cues.length > 1;
  return track.cues.map((cue, cueIndex) => ({
    kind: 'heard',
    at: start + cue.atMs,
    cue,
    cueIndex,
    from,
    timed,
  }));
}

/** Eight seconds of open microphone, after which nobody has answered. */
const listen = (at: Instant): readonly Upcoming[] => [
  { kind: 'microphone opened', at },
  { kind: 'microphone closed', at: at + LISTENING_MS },
];

/**
 * The end of a conversation in which the microphone was open last.
 * @param lingerMs how long it stays open after that, as one with something on a screen does
 */
const listenAndEnd = (at: Instant, lingerMs: Milliseconds): readonly Upcoming[] => [
  ...listen(at),
  { kind: 'ends', reason: 'nobody answered', at: at + LISTENING_MS + lingerMs },
];

function afterAudio(
  { afterwards, reprompt, permissionRequest }: Answer,
  quietAt: Instant,
  lingerMs: Milliseconds,
): readonly Upcoming[] {
  switch (afterwards) {
    case 'ends':
      return [{ kind: 'ends', reason: 'the skill ended it', at: quietAt }];
    case 'stays open':
      // Alexa goes on by herself when she has something to ask.
      if (permissionRequest !== undefined) return [];
      return [
        { kind: 'ends', reason: 'nobody answered', at: quietAt + OPEN_WITHOUT_MICROPHONE_MS },
      ];
    case 'listens': {
      if (reprompt === undefined) return listenAndEnd(quietAt, lingerMs);
      const againAt = quietAt + LISTENING_MS;
      return [
        ...listen(quietAt),
        ...hear(reprompt, 'reprompt', againAt),
        ...listenAndEnd(againAt + reprompt.lengthMs, lingerMs),
      ];
    }
  }
}

/**
 * All that follows the wake word alone. No page says what an Echo does then: as in any open conversation in which nobody
 * answers, it is taken to listen, to say the reprompt, and to listen again.
 * @param answer what the wake word stopped, if anything
 */
export const afterWaking = (
  answer: Answer | undefined,
  at: Instant,
  lingerMs: Milliseconds,
): readonly Upcoming[] =>
  answer?.afterwards === 'listens' ? afterAudio(answer, at, lingerMs) : listenAndEnd(at, lingerMs);

function refuseAudio({ audioRefusal, audioToken }: Answer, at: Instant): readonly Upcoming[] {
  if (audioRefusal === undefined) return [];
  const { type, message } = audioRefusal;
  const error: AudioError = { type, reason: 'UNKNOWN_ERROR', message };
  const report = {
    type: 'Alexa.Presentation.APLA.RuntimeError',
    token: audioToken,
    errors: [error],
  };
  return [{ kind: 'audio refused', at, report }];
}

/** A screen that plays by itself is drawn when its audio begins. */
const draw = ({ embedded, visuals: { drawing } }: Answer, at: Instant): readonly Upcoming[] =>
  embedded && drawing ? [{ kind: 'drawn', at, drawing }] : [];

/** What a screen tells the skill by itself, as Amazon's page on SendEvent has it. */
function tellEnd({ embedded, visuals }: Answer, at: Instant): readonly Upcoming[] {
  if (embedded?.sends === undefined) return [];
  const source = { type: 'Document', handler: 'Mount', id: '', value: '' };
  const event = { arguments: embedded.sends, source, components: {} };
  return [{ kind: 'screen tells', at, report: userEvent(event, visuals.drawing?.token ?? '') }];
}

/** All that follows an answer whose audio starts at an instant, to the end of the conversation. */
export function upcomingOf(
  answer: Answer,
  start: Instant,
  lingerMs: Milliseconds,
): readonly Upcoming[] {
  const quietAt = start + answer.sound.lengthMs;
  return [
    ...draw(answer, start),
    ...hear(answer.sound, 'answer', start),
    ...refuseAudio(answer, quietAt),
    ...tellEnd(answer, quietAt),
    ...afterAudio(answer, quietAt, lingerMs),
  ];
}

/** Alexa asks for a permission: the question, eight seconds of open microphone, both once more. */
export function upcomingOfPermission(question: Soundtrack, start: Instant): readonly Upcoming[] {
  const silentAt = start + question.lengthMs + LISTENING_MS;
  const againAt = silentAt + question.lengthMs;
  return [
    ...hear(question, 'answer', start),
    ...listen(start + question.lengthMs),
    ...hear(question, 'reprompt', silentAt),
    ...listen(againAt),
    { kind: 'permission settled', outcome: 'NOT_ANSWERED', at: againAt + LISTENING_MS },
  ];
}

/** What is heard instead of an answer that Alexa does not accept. */
export function upcomingOfFailure(start: Instant): readonly Upcoming[] {
  const apology = sound('Sorry, something is wrong with this skill.', 2500);
  return [
    ...hear(apology, 'answer', start),
    { kind: 'ends', reason: 'an error', at: start + apology.lengthMs },
  ];
}
