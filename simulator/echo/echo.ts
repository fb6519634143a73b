import type { Instant, Milliseconds } from '../../lambda/domain/time';
import type { Answer } from './answer';
import { Cloud } from './cloud';
import { END_REQUESTS, isExit } from './conversation-end';
import { USUAL_DELAYS, type Delays } from './device';
import type { EndReason, Happening } from './event';
import type { EchoOptions } from './options';
import type { Ask } from './request-envelope';
import { writeOffset } from './spans';
import { screenFailure, userEvent, type Touch } from './touch';
import { listenAndEnd, upcomingOf, upcomingOfFailure, type Upcoming } from './upcoming';

/** When a runner speaks: at an instant of the current answer's audio, or once it has been heard. */
export interface Moment {
  readonly at?: Milliseconds;
}

/** The part of an answer that is being heard. */
export interface Playing {
  readonly answer: Answer;
  readonly startedAt: Instant;
}

const IDLE_NOTE = 'The Echo is idle. Say: Alexa, open runner strength.';
const FADED_NOTE = 'What is on the screen can no longer be touched: the conversation is over.';

/** A pretend Echo: it has a clock of its own, which moves only when somebody speaks, waits or walks off. */
export class Echo {
  readonly #options: EchoOptions;
  readonly #delays: Delays;
  readonly #cloud: Cloud;
  #now: Instant;
  #upcoming: readonly Upcoming[] = [];
  #microphone: 'open' | 'closed' = 'closed';
  #playing: Playing | undefined;
  #quietAt: Instant = 0;

  constructor(options: EchoOptions) {
    this.#options = options;
    this.#now = options.startAt;
    this.#delays = { ...USUAL_DELAYS, ...options.delays };
    this.#cloud = new Cloud(options);
  }

  /** The instant up to which everything has been heard. */
  get now(): Instant {
    return this.#now;
  }

  get microphone(): 'open' | 'closed' {
    return this.#microphone;
  }

  /** Whether a conversation is open, so that a sentence without the skill's name reaches it. */
  get inConversation(): boolean {
    return this.#cloud.inConversation;
  }

  /** The answer whose audio is being heard, if any. */
  get playing(): Playing | undefined {
    return this.#now < this.#quietAt ? this.#playing : undefined;
  }

  /** When something will be heard or happen by itself next. */
  get nextAt(): Instant | undefined {
    return this.#upcoming[0]?.at;
  }

  /** Everything that is heard or happens by itself until an instant. */
  async advanceTo(instant: Instant): Promise<void> {
    for (;;) {
      const next = this.#upcoming[0];
      if (next === undefined || next.at > instant) break;
      this.#upcoming = this.#upcoming.slice(1);
      this.#now = next.at;
      await this.#happen(next);
    }
    this.#now = Math.max(this.#now, instant);
  }

  /** Nobody says anything for a while. */
  wait(lengthMs: Milliseconds): Promise<void> {
    return this.advanceTo(this.#now + lengthMs);
  }

  /** Nobody says anything until the answer has been heard. */
  async hearOut(): Promise<void> {
    await this.advanceTo(Math.max(this.#now, this.#quietAt));
  }

  /** Nobody says anything any more: the answer plays to its end, and the conversation ends. */
  async walkOff(): Promise<void> {
    for (let last = this.#upcoming.at(-1); last !== undefined; last = this.#upcoming.at(-1))
      await this.advanceTo(last.at);
  }

  /** A sentence, once the answer has been heard, or at an instant of its audio; gives what the skill answers to it. */
  async say(text: string, { at }: Moment = {}): Promise<Answer | undefined> {
    await this.#waitFor(at);
    return this.interject(text);
  }

  /** The wake word alone, now or at an instant of the answer's audio: it stops, and the microphone opens. */
  async wake({ at }: Moment = {}): Promise<void> {
    if (at !== undefined) await this.#waitFor(at);
    this.#tell({ kind: 'woken', ...this.#interruption() });
    this.#hush();
    if (!this.#cloud.inConversation) return this.#tell({ kind: 'note', text: IDLE_NOTE });
    this.#upcoming = listenAndEnd(this.#now, this.#cloud.lingerMs);
    await this.advanceTo(this.#now);
  }

  /** A sentence now, whatever is being heard; gives what the skill answers to it. */
  async interject(text: string): Promise<Answer | undefined> {
    const { understanding } = this.#options;
    const invocation = understanding.invocationOf(text);
    this.#tell({ kind: 'said', text, ...this.#interruption() });
    if (invocation.kind === 'none' && !this.#cloud.inConversation) {
      this.#tell({ kind: 'note', text: IDLE_NOTE });
      return undefined;
    }
    const { speechToRequestMs, wakeToRequestMs } = this.#delays;
    this.#now += this.#microphone === 'open' ? speechToRequestMs : wakeToRequestMs;
    this.#hush();
    switch (invocation.kind) {
      case 'launch':
        this.#cloud.open();
        return this.#ask({ type: 'LaunchRequest' });
      case 'one-shot':
        this.#cloud.open();
        return this.#ask(this.#intentIn(invocation.request));
      case 'none':
        if (!isExit(text)) return this.#ask(this.#intentIn(text));
        await this.leave();
        return undefined;
    }
  }

  /** A finger on the screen, whatever is being heard; gives what the skill answers to it. */
  async touch(touch: Touch): Promise<Answer | undefined> {
    const token = this.#cloud.shownToken;
    this.#tell({ kind: 'touched', arguments: touch.arguments, ...this.#interruption() });
    if (token === undefined) {
      this.#tell({ kind: 'note', text: FADED_NOTE });
      return undefined;
    }
    this.#now += this.#delays.touchToRequestMs;
    return this.send(userEvent(touch, token));
  }

  /** The screen could not draw what it was sent, of which the skill is only told. */
  async failToDraw(message: string): Promise<void> {
    const token = this.#cloud.shownToken;
    this.#tell({ kind: 'rule broken', rule: `The screen cannot draw this: ${message}` });
    if (token !== undefined) await this.#cloud.notify(screenFailure(message, token), this.#now);
  }

  /** The runner leaves the skill, as "exit" does. */
  async leave(): Promise<void> {
    this.#hush();
    if (this.#cloud.inConversation) await this.#end('the runner left');
  }

  /** Any request at all, now and in the current conversation, as only a test would send it. */
  send(ask: Ask): Promise<Answer | undefined> {
    this.#hush();
    return this.#ask(ask);
  }

  async #waitFor(offset: Milliseconds | undefined): Promise<void> {
    if (offset === undefined) return this.hearOut();
    const { startedAt = 0 } = this.#playing ?? {};
    if (startedAt + offset > this.#quietAt || startedAt + offset < this.#now)
      throw new RangeError(
        `Nothing can be interrupted at ${writeOffset(offset)}: it has passed, or nothing is heard then.`,
      );
    await this.advanceTo(startedAt + offset);
  }

  #tell(happening: Happening): void {
    this.#options.onEvent?.({ ...happening, at: this.#now });
  }

  #interruption(): { readonly interruptedMs?: Milliseconds } {
    const { startedAt } = this.playing ?? {};
    return startedAt === undefined ? {} : { interruptedMs: Math.max(0, this.#now - startedAt) };
  }

  #hush(): void {
    if (this.#microphone === 'open') this.#tell({ kind: 'microphone closed' });
    this.#microphone = 'closed';
    this.#upcoming = [];
    this.#playing = undefined;
    this.#quietAt = this.#now;
  }

  #intentIn(text: string): Ask {
    const { intent, how, sample } = this.#options.understanding.understand(text);
    if (how === 'nearest')
      this.#tell({ kind: 'note', text: `taken for "${sample ?? intent.name}"` });
    if (how === 'fallback') this.#tell({ kind: 'note', text: 'not in the interaction model' });
    return { type: 'IntentRequest', intent };
  }

  async #ask(ask: Ask): Promise<Answer | undefined> {
    const answer = await this.#cloud.ask(ask, this.#now);
    const startedAt = this.#now + this.#delays.startMs;
    if (answer === undefined) {
      this.#upcoming = upcomingOfFailure(startedAt);
      this.#quietAt = this.#upcoming.at(-1)?.at ?? startedAt;
      return undefined;
    }
    this.#playing = { answer, startedAt };
    this.#quietAt = startedAt + answer.sound.lengthMs;
    this.#upcoming = upcomingOf(answer, startedAt, this.#cloud.lingerMs);
    this.#tell({ kind: 'answered', answer });
    return answer;
  }

  async #happen(next: Upcoming): Promise<void> {
    switch (next.kind) {
      case 'heard':
        return this.#options.onEvent?.(next);
      case 'microphone opened':
      case 'microphone closed':
        this.#microphone = next.kind === 'microphone opened' ? 'open' : 'closed';
        return this.#options.onEvent?.(next);
      case 'audio refused':
        return this.#cloud.notify(
          { type: 'Alexa.Presentation.APLA.RuntimeError', token: next.token, errors: [next.error] },
          this.#now,
        );
      case 'ends':
        return this.#end(next.reason);
    }
  }

  async #end(reason: EndReason): Promise<void> {
    const endRequest = END_REQUESTS[reason];
    this.#tell({ kind: 'ended', reason });
    if (endRequest !== undefined)
      await this.#cloud.notify({ type: 'SessionEndedRequest', ...endRequest }, this.#now);
    this.#upcoming = [];
    this.#cloud.close();
  }
}
