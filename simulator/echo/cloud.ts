import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Instant, Milliseconds } from '../../lambda/domain/time';
import { readAnswer, refuseSpeech, type Answer } from './answer';
import { END_REQUESTS } from './conversation-end';
import { KITCHEN_ECHO, OPEN_WITHOUT_MICROPHONE_MS, type Device } from './device';
import { ECHO_DOT, type Display } from './device-model';
import { elicitedBy, type Elicited } from './elicitation';
import type { EndReason } from './event';
import type { Language } from './language';
import type { EchoOptions } from './options';
import { PlatformRefusal } from './platform-refusal';
import { requestEnvelope, type Ask, type Conversation } from './request-envelope';
import { screenFailure } from './touch';

const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value) ?? 'null') as T;

/** Alexa's side of a conversation: keeps it, sends requests in it, and accepts or refuses what the skill answers. */
export class Cloud {
  readonly #options: EchoOptions;
  readonly #device: Device;
  readonly #seed: string;
  readonly #language: Language;
  #conversation: Conversation | undefined;
  #opened = 0;
  #sent = 0;

  constructor(options: EchoOptions, language: Language) {
    this.#options = options;
    this.#language = language;
    this.#device = options.device ?? KITCHEN_ECHO;
    this.#seed = options.seed ?? `${this.#device.deviceId}.${options.startAt.toString(36)}`;
  }

  /** The token of the document on the screen, while the conversation that it belongs to is open. */
  get shownToken(): string | undefined {
    return this.#conversation?.shownToken;
  }

  /** The slot that the last answer asked for. */
  get elicited(): Elicited | undefined {
    return this.#conversation?.elicited;
  }

  /** How much longer than its microphone a conversation stays open, for the sake of what is on the screen. */
  get lingerMs(): Milliseconds {
    return this.shownToken === undefined ? 0 : OPEN_WITHOUT_MICROPHONE_MS;
  }

  get inConversation(): boolean {
    return this.#conversation !== undefined;
  }

  /** Begins a conversation; the next request says that it is new. */
  open(): Conversation {
    this.#opened += 1;
    const sessionId = `amzn1.echo-api.session.${this.#seed}.${this.#opened}`;
    this.#conversation = { sessionId, isNew: true, attributes: {} };
    return this.#conversation;
  }

  /** Ends the conversation, and tells the skill why unless it ended it itself. */
  async close(reason: EndReason, at: Instant): Promise<void> {
    const endRequest = END_REQUESTS[reason];
    if (endRequest !== undefined)
      await this.notify({ type: 'SessionEndedRequest', ...endRequest }, at);
    this.#conversation = undefined;
  }

  /** What the skill answers; undefined if Alexa refuses it. Opens a conversation if there is none. */
  async ask(ask: Ask, at: Instant): Promise<Answer | undefined> {
    const conversation = this.#conversation ?? this.open();
    try {
      const envelope = await this.#exchange(ask, conversation, at);
      const { voiceSpeed = 1, playsDocuments = true, sendsEvents = true } = this.#options;
      const answer = readAnswer(envelope, {
        voiceSpeed,
        playsDocuments,
        sendsEvents,
        display: this.#display,
      });
      const elicited = elicitedBy(answer.response, ask.type, this.#options.understanding.dialogs);
      if (answer.audioRefusal !== undefined && playsDocuments) this.#break(answer.audioRefusal, at);
      const attributes = envelope.sessionAttributes ?? {};
      // Once the skill says that it is over, nothing reaches it any more, even while its last words are heard.
      const shownToken = answer.visuals.drawing?.token ?? conversation.shownToken;
      const shown = shownToken === undefined ? {} : { shownToken };
      const { elicited: _, ...kept } = conversation;
      this.#conversation =
        answer.afterwards === 'ends'
          ? undefined
          : { ...kept, isNew: false, attributes, ...shown, ...(elicited && { elicited }) };
      this.#show(answer, shownToken, at);
      return answer;
    } catch (error) {
      this.#break(error, at);
      return undefined;
    }
  }

  /** Tells the skill something that it may not answer with speech. */
  async notify(ask: Ask, at: Instant): Promise<void> {
    if (this.#conversation === undefined) return;
    try {
      refuseSpeech(await this.#exchange(ask, this.#conversation, at), ask.type);
    } catch (error) {
      this.#break(error, at);
    }
  }

  /** The screen could not draw what it was sent. */
  async failToDraw(message: string, at: Instant): Promise<void> {
    const rule = `The screen cannot draw this: ${message}`;
    this.#options.onEvent?.({ kind: 'rule broken', at, rule });
    if (this.shownToken !== undefined)
      await this.notify(screenFailure(message, this.shownToken), at);
  }

  get #display(): Display {
    return (this.#device.model ?? ECHO_DOT).display;
  }

  #show({ visuals, embedded }: Answer, shownToken: string | undefined, at: Instant): void {
    const { onEvent } = this.#options;
    const { drawing, commands } = visuals;
    // A screen that plays its audio by itself is drawn when that begins.
    if (drawing !== undefined && !embedded) onEvent?.({ kind: 'drawn', at, drawing });
    if (commands === undefined) return;
    if (commands.token === shownToken) onEvent?.({ kind: 'commanded', at, commands });
    else onEvent?.({ kind: 'note', at, text: 'commands for what is not on the screen' });
  }

  async #exchange(ask: Ask, conversation: Conversation, at: Instant): Promise<ResponseEnvelope> {
    this.#sent += 1;
    const requestId = `amzn1.echo-api.request.${this.#seed}.${this.#sent}`;
    const device = { ...this.#device, ...this.#language };
    const request = asJson(requestEnvelope(ask, conversation, device, { requestId, at }));
    this.#options.onEvent?.({ kind: 'request', at, envelope: request });
    const response = asJson(await this.#options.invoke(request));
    this.#options.onEvent?.({ kind: 'response', at, envelope: response });
    return response;
  }

  /** A broken rule, or a failure of the skill. */
  #break(error: unknown, at: Instant): void {
    if (this.#options.brokenRules !== 'tell') throw error;
    const rule =
      error instanceof PlatformRefusal ? error.message : `The skill failed: ${String(error)}`;
    this.#options.onEvent?.({ kind: 'rule broken', at, rule });
  }
}
