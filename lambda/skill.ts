import type { RequestHandler, RequestInterceptor, Skill } from 'ask-sdk-core';
// Not SkillBuilders from ask-sdk-core itself, which would bring 17 KB of helpers that nobody calls.
import { CustomSkillFactory } from 'ask-sdk-core/dist/skill/factory/CustomSkillFactory';
import type { interfaces } from 'ask-sdk-model';
import { APOLOGY, AWAITED, typeOf } from './apology';
import { noteFaults } from './fault';
import { NO_DRAFT } from './domain/reminder';
import { wordingSeed } from './handlers/wording-seed';
import { phrasesFor } from './phrases/phrases-for';
import type { Ports, SkillOptions } from './ports';
import { ACCOUNT_ITSELF } from './domain/runner';
import { slotToElicit } from './rendering/elicit-slot';
import { renderReply } from './rendering/render-reply';
import { takeTurn, type TurnTaken } from './take-turn';
import { type ConversationMemory, readMemory } from './turn/conversation-memory';
import { heardAfter } from './turn/heard';
import type { Question } from './turn/question';
import { readRunner } from './turn/read-runner';
import { readTurn } from './turn/read-turn';
import type { Reply } from './turn/reply';
import type { SayingKind } from './turn/saying';
import type { Turn } from './turn/turn';

/**
 * The skill. Events come first because they belong to no conversation; everything else is a turn. Within a turn,
 * handlers/handle-turn.ts finds what was asked.
 */
export const makeSkill = (ports: Ports, options: SkillOptions = {}): Skill =>
  CustomSkillFactory.init()
    .addRequestInterceptors(TIDY)
    .addRequestHandlers(
      skillDisabled(ports),
      screenFailed(ports, options),
      NOTICE,
      conversation(ports, options),
    )
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
    const result = await store.forgetAccount(readRunner(requestEnvelope).account);
    if (result !== 'forgotten') noteFaults()('forget', result.reason);
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

/** What belongs to no conversation and is not ours: nobody waits for an answer, and none may be heard. */
const NOTICE: RequestHandler = {
  canHandle: ({ requestEnvelope }) =>
    !requestEnvelope.session && ![...AWAITED, ...TOLD].includes(typeOf(requestEnvelope)),
  handle: ({ responseBuilder }) => responseBuilder.getResponse(),
};

/** A turn: read, taken, remembered for the conversation, rendered. */
const conversation = (ports: Ports, { embedsAudio }: SkillOptions): RequestHandler => ({
  canHandle: () => true,
  handle: async ({ requestEnvelope, attributesManager }) => {
    const turn = readTurn(requestEnvelope);
    const taken = await takeTurn(turn, ports);
    // The words of a conversation are chosen when it begins.
    const seed = turn.opensConversation ? wordingSeed(taken.progress, turn.at) : turn.memory.seed;
    const remembered = rememberedAfter(turn, taken);
    if (requestEnvelope.session) attributesManager.setSessionAttributes({ ...remembered, seed });
    // Whether Alexa takes it in answer to a touch, or to her own question for a permission, is not known.
    const mayElicit = typeOf(requestEnvelope) === 'IntentRequest';
    const receiver = {
      person: recognised(turn),
      display: turn.display,
      embedsSince: embedsAudio ? turn.at : null,
      elicits: mayElicit ? slotToElicit(turn.memory, remembered) : null,
    };
    const chance = { seed, heard: turn.memory.heard };
    return renderReply(taken.reply, phrasesFor(turn.locale), chance, receiver);
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
    heard: heardAfter(turn.memory.heard, reply),
    runner: turn.runner.person,
    question: question?.kind ?? null,
    aspect: question && 'aspect' in question ? question.aspect : null,
    exercise: question && 'exercise' in question ? question.exercise : null,
    side: question && 'side' in question ? question.side : null,
    told: taken.told ?? null,
    reminder: arranged && 'draft' in arranged ? arranged.draft : NO_DRAFT,
    misses: missesAfter(turn, reply),
    carried,
    unsaved,
    noticed,
  };
}

/** Sayings of what was not understood. */
const MISSES: readonly SayingKind[] = [
  'missed',
  'missed again',
  'missed often',
  'missed in a set',
  'missed often in a set',
];

/** How many turns in a row were not understood, once a reply was given. */
function missesAfter({ memory }: Turn, reply: Exclude<Reply, { readonly kind: 'silent' }>): number {
  const told = reply.kind === 'plays' ? reply.answer : reply.say;
  return told.some(({ kind }) => MISSES.includes(kind)) ? memory.misses + 1 : 0;
}

/** Requests that tell something of what a runner hears. */
const TOLD: readonly string[] = [
  'SessionEndedRequest',
  'System.ExceptionEncountered',
  'Alexa.Presentation.APLA.RuntimeError',
];
