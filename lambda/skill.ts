import type { ErrorHandler, RequestHandler, Skill } from 'ask-sdk-core';
// Not SkillBuilders from ask-sdk-core itself, which would bring 17 KB of helpers that nobody calls.
import { CustomSkillFactory } from 'ask-sdk-core/dist/skill/factory/CustomSkillFactory';
import type { interfaces, Request } from 'ask-sdk-model';
import { countDegradedAnswer } from './degraded-answer';
import { noteFaults } from './fault';
import { NO_DRAFT } from './domain/reminder';
import { phrasesFor } from './phrases/phrases-for';
import type { Ports, SkillOptions } from './ports';
import { ACCOUNT_ITSELF } from './domain/runner';
import { renderReply } from './rendering/render-reply';
import { takeTurn, type TurnTaken } from './take-turn';
import type { ConversationMemory } from './turn/conversation-memory';
import { INTENTS } from './turn/intents';
import type { Question, QuestionKind } from './turn/question';
import { localeOf, readTurn } from './turn/read-turn';
import type { Reply } from './turn/reply';
import type { Turn } from './turn/turn';

/**
 * The skill. Events come first because they belong to no conversation; everything else is a turn. Within a turn,
 * handlers/handle-turn.ts finds what was asked.
 */
export const makeSkill = (ports: Ports, options: SkillOptions = {}): Skill =>
  CustomSkillFactory.init()
    .addRequestHandlers(
      skillDisabled(ports),
      screenFailed(ports, options),
      conversation(ports, options),
    )
    .addErrorHandlers(APOLOGY)
    .create();

/** A runner who disables the skill is forgotten. */
const skillDisabled = ({ store }: Ports): RequestHandler => ({
  canHandle: ({ requestEnvelope }) =>
    requestEnvelope.request.type === 'AlexaSkillEvent.SkillDisabled',
  handle: async ({ requestEnvelope, responseBuilder }) => {
    const { runner, at } = readTurn(requestEnvelope);
    const result = await store.forgetAccount(runner.account);
    if (result !== 'forgotten') noteFaults(at)('forget', result.reason);
    return responseBuilder.getResponse();
  },
});

/** A device could not draw a screen: that is logged, and the session goes on by voice as if there were none. */
const screenFailed = (ports: Ports, { embedsAudio }: SkillOptions): RequestHandler => ({
  canHandle: ({ requestEnvelope }) =>
    requestEnvelope.request.type === 'Alexa.Presentation.APL.RuntimeError',
  handle: async ({ requestEnvelope, responseBuilder }) => {
    const { request } = requestEnvelope;
    const errors = 'errors' in request ? (request.errors as readonly ScreenError[]) : [];
    // The message may quote what was drawn; what sort of failure it was does not.
    const reasons = errors.map(({ type, reason }) => ({ type, reason }));
    console.error(JSON.stringify({ level: 'ERROR', error: 'ScreenFailed', reasons }));
    // Its audio may have been in it: what comes next is plain speech.
    if (embedsAudio) await takeTurn(readTurn(requestEnvelope), ports);
    return responseBuilder.getResponse();
  },
});

type ScreenError = interfaces.alexa.presentation.apl.RuntimeError;

/** A turn: read, taken, remembered for the conversation, rendered. */
const conversation = (ports: Ports, { embedsAudio }: SkillOptions): RequestHandler => ({
  canHandle: () => true,
  handle: async ({ requestEnvelope, attributesManager }) => {
    const turn = readTurn(requestEnvelope);
    const taken = await takeTurn(turn, ports);
    const { reply } = taken;
    if (requestEnvelope.session)
      attributesManager.setSessionAttributes({ ...rememberedAfter(turn, taken) });
    const { seed, turns: occasion } = turn.memory;
    const receiver = {
      person: recognised(turn),
      display: turn.display,
      embedsSince: embedsAudio ? turn.at : null,
    };
    return renderReply(reply, phrasesFor(turn.locale), { seed, occasion }, receiver);
  },
});

/** The person whose voice Alexa recognised. */
const recognised = ({ runner }: Turn): string | null =>
  runner.person === ACCOUNT_ITSELF ? null : runner.person;

/** What the conversation carries on to its next turn. */
function rememberedAfter(turn: Turn, taken: TurnTaken): ConversationMemory {
  const { reply, carried, unsaved, noticed } = taken;
  // What may not be answered leaves the question open that was asked before.
  if (reply.kind === 'silent') return { ...turn.memory, carried, unsaved, noticed };
  const question: Question | null = 'question' in reply ? reply.question : null;
  const arranged = reply.kind === 'asks permission' ? reply : question;
  return {
    seed: turn.memory.seed,
    turns: turn.memory.turns + 1,
    runner: turn.runner.person,
    question: question?.kind ?? null,
    aspect: question && 'aspect' in question ? question.aspect : null,
    exercise: question && 'exercise' in question ? question.exercise : null,
    told: taken.told ?? null,
    reminder: arranged && 'draft' in arranged ? arranged.draft : NO_DRAFT,
    misses: missesTold(reply),
    carried,
    unsaved,
    noticed,
  };
}

/** How many turns in a row the reply says were not understood. */
function missesTold(reply: Exclude<Reply, { readonly kind: 'silent' }>): number {
  const told = reply.kind === 'plays' ? reply.answer : reply.say;
  const miss = told.find((saying) => saying.kind === 'not understood');
  return miss?.misses ?? 0;
}

/** Bugs: said as what they are, with the conversation kept open unless it is to end. */
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
    return renderReply(reply, phrasesFor(localeOf(request)), { seed: 0, occasion: 0 });
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
