import { SkillBuilders, type Skill } from 'ask-sdk-core';
import type { ErrorHandler, RequestHandler, RequestInterceptor } from 'ask-sdk-core';
import type { IntentRequest, interfaces, RequestEnvelope } from 'ask-sdk-model';
import { countDegradedAnswer } from './degraded-answer';
import { NO_DRAFT } from './domain/reminder';
import { ENGLISH } from './phrases/en/phrases-en';
import type { Ports } from './ports';
import { ACCOUNT_ITSELF } from './domain/runner';
import { renderReply } from './rendering/render-reply';
import { takeTurn } from './take-turn';
import { type ConversationMemory, readMemory, type Told } from './turn/conversation-memory';
import { askIn } from './turn/intents';
import type { Question, QuestionKind } from './turn/question';
import { readRunner } from './turn/read-runner';
import { readTurn } from './turn/read-turn';
import type { Reply } from './turn/reply';
import type { Turn } from './turn/turn';

/**
 * The skill. Events come first because they belong to no conversation; everything else is a turn. Within a turn,
 * handlers/handle-turn.ts finds what was asked.
 */
export const makeSkill = (ports: Ports): Skill =>
  SkillBuilders.custom()
    .addRequestInterceptors(TIDY)
    .addRequestHandlers(skillDisabled(ports), SCREEN_FAILED, NOTICE, conversation(ports))
    .addErrorHandlers(APOLOGY)
    .create();

/** What a conversation carries on is ours, and small, whatever came with the request and whatever is answered. */
const TIDY: RequestInterceptor = {
  process: ({ requestEnvelope: { session }, attributesManager }) => {
    if (session) attributesManager.setSessionAttributes({ ...readMemory(session.attributes, 0) });
  },
};

/** A runner who disables the skill is forgotten. */
const skillDisabled = ({ store }: Ports): RequestHandler => ({
  canHandle: ({ requestEnvelope }) =>
    requestEnvelope.request.type === 'AlexaSkillEvent.SkillDisabled',
  handle: async ({ requestEnvelope, responseBuilder }) => {
    await store.forgetAccount(readRunner(requestEnvelope).account);
    return responseBuilder.getResponse();
  },
});

/** A device could not draw a screen: that is logged, and the session goes on by voice as if there were none. */
const SCREEN_FAILED: RequestHandler = {
  canHandle: ({ requestEnvelope }) =>
    requestEnvelope.request.type === 'Alexa.Presentation.APL.RuntimeError',
  handle: ({ requestEnvelope: { request }, responseBuilder }) => {
    const errors = 'errors' in request ? (request.errors as readonly ScreenError[]) : [];
    // The message may quote what was drawn; what sort of failure it was does not.
    const reasons = errors.map(({ type, reason }) => ({ type, reason }));
    console.error(JSON.stringify({ level: 'ERROR', error: 'ScreenFailed', reasons }));
    return responseBuilder.getResponse();
  },
};

type ScreenError = interfaces.alexa.presentation.apl.RuntimeError;

/** What belongs to no conversation and is not ours: nobody waits for an answer, and none may be heard. */
const NOTICE: RequestHandler = {
  canHandle: ({ requestEnvelope }) =>
    !requestEnvelope.session && ![...AWAITED, ...TOLD].includes(typeOf(requestEnvelope)),
  handle: ({ responseBuilder }) => responseBuilder.getResponse(),
};

/** A turn: read, taken, remembered for the conversation, rendered. */
const conversation = (ports: Ports): RequestHandler => ({
  canHandle: () => true,
  handle: async ({ requestEnvelope, attributesManager }) => {
    const turn = readTurn(requestEnvelope);
    const { reply, told } = await takeTurn(turn, ports);
    if (requestEnvelope.session)
      attributesManager.setSessionAttributes({ ...rememberedAfter(turn, reply, told ?? null) });
    const { seed, turns: occasion } = turn.memory;
    const receiver = { person: recognised(turn), display: turn.display };
    return renderReply(reply, ENGLISH, { seed, occasion }, receiver);
  },
});

/** The person whose voice Alexa recognised. */
const recognised = ({ runner }: Turn): string | null =>
  runner.person === ACCOUNT_ITSELF ? null : runner.person;

/** What the conversation carries on to its next turn. */
function rememberedAfter(turn: Turn, reply: Reply, told: Told | null): ConversationMemory {
  const question: Question | null = 'question' in reply ? reply.question : null;
  const arranged = reply.kind === 'asks permission' ? reply : question;
  return {
    seed: turn.memory.seed,
    turns: turn.memory.turns + 1,
    runner: turn.runner.person,
    question: question?.kind ?? null,
    aspect: question && 'aspect' in question ? question.aspect : null,
    exercise: question && 'exercise' in question ? question.exercise : null,
    told,
    reminder: arranged && 'draft' in arranged ? arranged.draft : NO_DRAFT,
  };
}

/** Bugs and a table that is out of reach: said as what they are, with the conversation kept open unless it is to end. */
const APOLOGY: ErrorHandler = {
  canHandle: () => true,
  handle: ({ requestEnvelope, attributesManager }, error) => {
    const type = typeOf(requestEnvelope);
    // The message may quote what a runner said or who it was; the name and the place do not.
    console.error(
      JSON.stringify({ level: 'ERROR', error: error.name, request: type, at: placeOf(error) }),
    );
    countDegradedAnswer(Date.parse(requestEnvelope.request?.timestamp));
    const reply = apologyFor(requestEnvelope);
    if (requestEnvelope.session && 'question' in reply) {
      const question: QuestionKind = reply.question.kind;
      attributesManager.setSessionAttributes({
        ...attributesManager.getSessionAttributes(),
        question,
      });
    }
    return renderReply(reply, ENGLISH, { seed: 0, occasion: 0 });
  },
};

/** Requests of a runner, who waits for an answer. */
const AWAITED: readonly string[] = [
  'LaunchRequest',
  'IntentRequest',
  'Alexa.Presentation.APL.UserEvent',
  'Connections.Response',
];

/** Requests that tell something of what a runner hears. */
const TOLD: readonly string[] = [
  'SessionEndedRequest',
  'System.ExceptionEncountered',
  'Alexa.Presentation.APLA.RuntimeError',
];

/** The type of a request, whatever else there is of it; "" where it has none. */
const typeOf = ({ request }: Pick<Partial<RequestEnvelope>, 'request'>): string =>
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
