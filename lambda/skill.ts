import { SkillBuilders, type Skill } from 'ask-sdk-core';
import type { ErrorHandler, RequestHandler } from 'ask-sdk-core';
import type { interfaces, Request } from 'ask-sdk-model';
import { countDegradedAnswer } from './degraded-answer';
import { NO_DRAFT } from './domain/reminder';
import { wordingSeed } from './handlers/wording-seed';
import { ENGLISH } from './phrases/en/phrases-en';
import type { Ports } from './ports';
import { ACCOUNT_ITSELF } from './domain/runner';
import { renderReply } from './rendering/render-reply';
import { takeTurn } from './take-turn';
import type { ConversationMemory, Told } from './turn/conversation-memory';
import { heardAfter } from './turn/heard';
import { INTENTS } from './turn/intents';
import type { Question, QuestionKind } from './turn/question';
import { readTurn } from './turn/read-turn';
import type { Reply } from './turn/reply';
import type { Turn } from './turn/turn';

/**
 * The skill. Events come first because they belong to no conversation; everything else is a turn. Within a turn,
 * handlers/handle-turn.ts finds what was asked.
 */
export const makeSkill = (ports: Ports): Skill =>
  SkillBuilders.custom()
    .addRequestHandlers(skillDisabled(ports), SCREEN_FAILED, conversation(ports))
    .addErrorHandlers(APOLOGY)
    .create();

/** A runner who disables the skill is forgotten. */
const skillDisabled = ({ store }: Ports): RequestHandler => ({
  canHandle: ({ requestEnvelope }) =>
    requestEnvelope.request.type === 'AlexaSkillEvent.SkillDisabled',
  handle: async ({ requestEnvelope, responseBuilder }) => {
    await store.forgetAccount(readTurn(requestEnvelope).runner.account);
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

/** A turn: read, taken, remembered for the conversation, rendered. */
const conversation = (ports: Ports): RequestHandler => ({
  canHandle: () => true,
  handle: async ({ requestEnvelope, attributesManager }) => {
    const turn = readTurn(requestEnvelope);
    const { reply, told, progress } = await takeTurn(turn, ports);
    // The words of a conversation are chosen when it begins.
    const seed = turn.opensConversation ? wordingSeed(progress, turn.at) : turn.memory.seed;
    if (requestEnvelope.session)
      attributesManager.setSessionAttributes({
        ...rememberedAfter(turn, reply, told ?? null),
        seed,
      });
    const receiver = { person: recognised(turn), display: turn.display };
    return renderReply(reply, ENGLISH, { seed, heard: turn.memory.heard }, receiver);
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
    heard: heardAfter(turn.memory.heard, reply),
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
    const { request } = requestEnvelope;
    // The message may quote what a runner said or who it was; the name and the place do not.
    console.error(
      JSON.stringify({
        level: 'ERROR',
        error: error.name,
        request: request.type,
        at: placeOf(error),
      }),
    );
    countDegradedAnswer(Date.parse(request.timestamp));
    const reply = apologyFor(request);
    if (requestEnvelope.session && 'question' in reply) {
      const question: QuestionKind = reply.question.kind;
      attributesManager.setSessionAttributes({
        ...attributesManager.getSessionAttributes(),
        question,
      });
    }
    return renderReply(reply, ENGLISH, { seed: 0, heard: {} });
  },
};

/** Requests of a runner, who waits for an answer. */
const ANSWERABLE: readonly string[] = [
  'LaunchRequest',
  'IntentRequest',
  'Alexa.Presentation.APL.UserEvent',
];

/** What is said when a turn could not be taken: whoever wants to stop is let go, whatever is broken. */
function apologyFor(request: Request): Reply {
  const isIntent = request.type === 'IntentRequest';
  if (!ANSWERABLE.includes(request.type)) return { kind: 'silent' };
  if (isIntent && INTENTS[request.intent.name]?.(request.intent).kind === 'stop')
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
