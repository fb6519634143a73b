import { SkillBuilders, type Skill } from 'ask-sdk-core';
import type { ErrorHandler, RequestHandler } from 'ask-sdk-core';
import { countDegradedAnswer } from './degraded-answer';
import { ENGLISH } from './phrases/en/phrases-en';
import type { Ports } from './ports';
import { ACCOUNT_ITSELF } from './domain/runner';
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
    const { seed, turns: occasion } = turn.memory;
    return renderReply(reply, ENGLISH, { seed, occasion }, recognised(turn));
  },
});

/** The person whose voice Alexa recognised. */
const recognised = ({ runner }: Turn): string | null =>
  runner.person === ACCOUNT_ITSELF ? null : runner.person;

/** What the conversation carries on to its next turn. */
function rememberedAfter(turn: Turn, reply: Reply, told: Told | null): ConversationMemory {
  const question: Question | null = 'question' in reply ? reply.question : null;
  return {
    seed: turn.memory.seed,
    turns: turn.memory.turns + 1,
    runner: turn.runner.person,
    question: question?.kind ?? null,
    aspect: question && 'aspect' in question ? question.aspect : null,
    exercise: question && 'exercise' in question ? question.exercise : null,
    told,
  };
}

/** Bugs and a table that is out of reach: said as what they are, with the conversation kept open. */
const APOLOGY: ErrorHandler = {
  canHandle: () => true,
  handle: ({ requestEnvelope }, error) => {
    const { type, timestamp } = requestEnvelope.request;
    // The message may quote what a runner said or who it was; the name and the place do not.
    console.error(
      JSON.stringify({ level: 'ERROR', error: error.name, request: type, at: placeOf(error) }),
    );
    countDegradedAnswer(Date.parse(timestamp));
    const answerable = type === 'LaunchRequest' || type === 'IntentRequest';
    const reply: Reply = answerable
      ? { kind: 'asks', say: [{ kind: 'trouble' }], question: { kind: 'try again' } }
      : { kind: 'silent' };
    return renderReply(reply, ENGLISH, { seed: 0, occasion: 0 });
  },
};

/** Where in our code an error came from. */
const placeOf = ({ stack }: Error): string => stack?.split('\n')[1]?.trim() ?? '';
