import { SkillBuilders, type Skill } from 'ask-sdk-core';
import type { ErrorHandler, RequestHandler } from 'ask-sdk-core';
import { NO_DRAFT } from './domain/reminder';
import { ENGLISH } from './phrases/en/phrases-en';
import type { Ports } from './ports';
import { renderReply } from './rendering/render-reply';
import { takeTurn } from './take-turn';
import type { ConversationMemory, Told } from './turn/conversation-memory';
import type { Question } from './turn/question';
import { readTurn } from './turn/read-turn';
import type { Reply } from './turn/reply';
import type { Turn } from './turn/turn';

/**
 * The skill. Events come first because they belong to no conversation; everything else is a turn. Within a turn,
 * handlers/handle-turn.ts finds what was asked.
 */
export const makeSkill = (ports: Ports): Skill =>
  SkillBuilders.custom()
    .addRequestHandlers(skillDisabled(ports), conversation(ports))
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

/** A turn: read, taken, remembered for the conversation, rendered. */
const conversation = (ports: Ports): RequestHandler => ({
  canHandle: () => true,
  handle: async ({ requestEnvelope, attributesManager }) => {
    const turn = readTurn(requestEnvelope);
    const { reply, told } = await takeTurn(turn, ports);
    if (requestEnvelope.session)
      attributesManager.setSessionAttributes({ ...rememberedAfter(turn, reply, told ?? null) });
    return renderReply(reply, ENGLISH, { seed: turn.memory.seed, occasion: turn.memory.turns });
  },
});

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
    told,
    reminder: arranged && 'draft' in arranged ? arranged.draft : NO_DRAFT,
  };
}

/** Bugs and a table that is out of reach: said as what they are, with the conversation kept open. */
const APOLOGY: ErrorHandler = {
  canHandle: () => true,
  handle: ({ requestEnvelope }, error) => {
    const { type } = requestEnvelope.request;
    // The message may quote what a runner said or who it was; the name and the place do not.
    console.error(
      JSON.stringify({ level: 'ERROR', error: error.name, request: type, at: placeOf(error) }),
    );
    const answerable = type === 'LaunchRequest' || type === 'IntentRequest';
    const reply: Reply = answerable
      ? { kind: 'asks', say: [{ kind: 'trouble' }], question: { kind: 'try again' } }
      : { kind: 'silent' };
    return renderReply(reply, ENGLISH, { seed: 0, occasion: 0 });
  },
};

/** Where in our code an error came from. */
const placeOf = ({ stack }: Error): string => stack?.split('\n')[1]?.trim() ?? '';
