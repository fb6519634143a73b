import type { ErrorHandler } from 'ask-sdk-core';
import type { IntentRequest, RequestEnvelope } from 'ask-sdk-model';
import { countDegradedAnswer } from './degraded-answer';
import { phrasesFor } from './phrases/phrases-for';
import { renderReply } from './rendering/render-reply';
import { askIn } from './turn/intents';
import type { QuestionKind } from './turn/question';
import { localeOf } from './turn/read-turn';
import type { Reply } from './turn/reply';

/** Bugs: said as what they are, with the conversation kept open unless it is to end. */
export const APOLOGY: ErrorHandler = {
  canHandle: () => true,
  handle: ({ requestEnvelope, attributesManager }, error) => {
    const type = typeOf(requestEnvelope);
    // The message may quote what a runner said or who it was; the name and the place do not.
    console.error(
      JSON.stringify({ level: 'ERROR', error: error.name, request: type, at: placeOf(error) }),
    );
    countDegradedAnswer();
    const reply = apologyFor(requestEnvelope);
    if (requestEnvelope.session && 'question' in reply) {
      const question: QuestionKind = reply.question.kind;
      attributesManager.setSessionAttributes({
        ...attributesManager.getSessionAttributes(),
        question,
      });
    }
    return renderReply(reply, phrasesFor(localeOf(requestEnvelope.request)), {
      seed: 0,
      heard: {},
    });
  },
};

/** Requests of a runner, who waits for an answer. */
export const AWAITED: readonly string[] = [
  'LaunchRequest',
  'IntentRequest',
  'Alexa.Presentation.APL.UserEvent',
  'Connections.Response',
];

/** The type of a request, whatever else there is of it; "" where it has none. */
export const typeOf = ({ request }: Pick<Partial<RequestEnvelope>, 'request'>): string =>
  typeof request?.type === 'string' ? request.type : '';

/** What is said when a turn could not be taken: whoever wants to stop is let go, whatever is broken. */
function apologyFor(envelope: RequestEnvelope): Reply {
  if (!AWAITED.includes(typeOf(envelope))) return { kind: 'silent' };
  // Only by its name: what is in its slots may be the very thing that could not be read.
  const { intent } = envelope.request as Partial<IntentRequest>;
  if (intent && askIn({ ...intent, slots: {} }).kind === 'stop')
    return { kind: 'says goodbye', say: [{ kind: 'goodbye' }] };
  return { kind: 'asks', say: [{ kind: 'trouble' }], question: { kind: 'try again' } };
}

/** Where in the code an error came from; the message, which comes first, may have lines of its own. */
const placeOf = ({ message, stack = '' }: Error): string =>
  stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line.startsWith('at ')) ?? '';
