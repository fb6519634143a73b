import type { Response, ResponseEnvelope } from 'ask-sdk-model';
import type { Instant } from '../../lambda/domain/time';
import { Echo } from '../../simulator/echo/echo';
import type { EchoEvent } from '../../simulator/echo/event';
import type { EchoOptions, Invoke } from '../../simulator/echo/options';
import type { SpeechUnderstanding } from '../../simulator/echo/speech-understanding';
import { takeTranscript, type Transcript } from '../../simulator/terminal/transcript';

/** Monday 23 November 2026, seven in the morning and a little. */
export const MONDAY: Instant = Date.UTC(2026, 10, 23, 7, 0, 0, 250);

/** An understanding in which every sentence is an intent of that name, but for what the skill is opened with. */
export const LITERAL: SpeechUnderstanding = {
  understand: (name) => ({ intent: { name, confirmationStatus: 'NONE' }, how: 'sample' }),
  invocationOf(text) {
    const [, request] = /^(?:alexa, )?(?:open|ask) toy(?: (.+))?$/.exec(text) ?? [undefined, ''];
    if (request === '') return { kind: 'none' };
    return request === undefined ? { kind: 'launch' } : { kind: 'one-shot', request };
  },
};

/** A document that counts to a number, one count every three seconds. */
export const counting = (reps: number): Response => ({
  directives: [
    {
      type: 'Alexa.Presentation.APLA.RenderDocument',
      token: 'part',
      document: {
        type: 'APLA',
        version: '0.91',
        mainTemplate: {
          parameters: ['payload'],
          items: [
            {
              type: 'Sequencer',
              data: '${payload.part.cues}',
              items: [
                {
                  type: 'Mixer',
                  items: [
                    { type: 'Silence', duration: '${data.slot}' },
                    { type: 'Speech', contentType: 'PlainText', content: '${data.say}' },
                  ],
                },
              ],
            },
          ],
        },
      },
      datasources: {
        part: {
          type: 'object',
          cues: Array.from({ length: reps }, (_, index) => ({ slot: 3000, say: `${index + 1}.` })),
        },
      },
    },
  ],
});

/** Plain speech. */
export const saying = (text: string): Response => ({ outputSpeech: { type: 'PlainText', text } });

/** A response with an open microphone, and a reprompt of plain speech. */
export const asking = (response: Response, reprompt: string): Response => ({
  ...response,
  reprompt: { outputSpeech: { type: 'PlainText', text: reprompt } },
  shouldEndSession: false,
});

/** A response as the skill sends it. */
export const envelope = (response: Response): ResponseEnvelope => ({ version: '1.0', response });

/** A skill that answers each intent, or each other type of request, with what is listed for it. */
export const toySkill =
  (answers: Readonly<Record<string, Response>>): Invoke =>
  async ({ request }) => {
    const name = request.type === 'IntentRequest' ? request.intent.name : request.type;
    return envelope(answers[name] ?? {});
  };

/** An Echo with a toy skill, with all that happens to it. */
export interface ToyRoom {
  readonly echo: Echo;
  readonly events: readonly EchoEvent[];
  readonly transcript: Transcript;
  /** The requests sent so far: type, and the instant it says it was sent at. */
  readonly requests: () => readonly string[];
}

export function toyRoom(
  answers: Readonly<Record<string, Response>>,
  options: Partial<EchoOptions> = {},
): ToyRoom {
  const events: EchoEvent[] = [];
  const transcript = takeTranscript();
  const echo = new Echo({
    invoke: toySkill(answers),
    understanding: LITERAL,
    startAt: MONDAY,
    onEvent(event) {
      events.push(event);
      transcript.onEvent(event);
    },
    ...options,
  });
  const requests = (): readonly string[] =>
    events
      .filter((event) => event.kind === 'request')
      .map(({ envelope: { request } }) => `${request.timestamp.slice(11, 19)} ${request.type}`);
  return { echo, events, transcript, requests };
}
