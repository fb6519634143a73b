import type { Instant, Milliseconds } from '../../lambda/domain/time';
import { type Answer, isEmpty } from './answer';
import { Cloud } from './cloud';
import { isExit } from './conversation-end';
import { KITCHEN_ECHO, USUAL_DELAYS, type Delays } from './device';
import type { EndReason, Happening } from './event';
import { intentIn } from './intent-in';
import type { Language } from './language';
import { FADED_NOTE, IDLE_NOTE } from './notes';
import type { EchoOptions } from './options';
import type { Permission } from './permission';
import { PermissionTalk } from './permission-talk';
import { type Moment, Playback, type Playing } from './playback';
import type { Ask } from './request-envelope';
import { Schedule } from './schedule';
import { userEvent, type Touch } from './touch';
import { afterWaking, upcomingOf, upcomingOfFailure, type Upcoming } from './upcoming';

/** A pretend Echo: it has a clock of its own, which moves only when somebody speaks, waits or walks off. */
export class Echo {
  /** Whether reminders may be kept, as the Alexa app shows it. */
  readonly permission: Permission;
  readonly language: Language;
  readonly #options: EchoOptions;
  readonly #delays: Delays;
  readonly #cloud: Cloud;
  readonly #talk: PermissionTalk;
  readonly #playback = new Playback();
  readonly #schedule: Schedule;
  #microphone: 'open' | 'closed' = 'closed';

  constructor(options: EchoOptions) {
    this.#options = options;
    this.#schedule = new Schedule(options.startAt);
    this.#delays = { ...USUAL_DELAYS, ...options.delays };
    this.language = options.language ?? { locale: (options.device ?? KITCHEN_ECHO).locale };
    this.#cloud = new Cloud(options, this.language);
    this.permission = options.permission ?? { state: 'not asked' };
    this.#talk = new PermissionTalk(this.permission, options.voiceSpeed ?? 1);
  }

  /** The instant up to which everything has been heard. */
  get now(): Instant {
    return this.#schedule.now;
  }

  get microphone(): 'open' | 'closed' {
    return this.#microphone;
  }

  /** Whether a conversation is open, so that a sentence without the skill's name reaches it. */
  get inConversation(): boolean {
    return this.#cloud.inConversation;
  }

  /** Whether Alexa herself has the word, so that the skill does not hear what is said. */
  get isAlexaAsking(): boolean {
    return this.#talk.isOpen;
  }

  /** The answer whose audio is being heard, if any. */
  get playing(): Playing | undefined {
    return this.#playback.at(this.now);
  }

  /** When something will be heard or happen by itself next. */
  get nextAt(): Instant | undefined {
    return this.#schedule.nextAt;
  }

  /** Everything that is heard or happens by itself until an instant. */
  advanceTo(instant: Instant): Promise<void> {
    return this.#schedule.advanceTo(instant, (next) => this.#happen(next));
  }

  /** Nobody says anything for a while. */
  wait(lengthMs: Milliseconds): Promise<void> {
    return this.advanceTo(this.now + lengthMs);
  }

  /** Nobody says anything until the answer has been heard, and what a screen makes follow it by itself. */
  async hearOut(): Promise<void> {
    while (this.now < this.#playback.quietAt) await this.advanceTo(this.#playback.quietAt);
  }

  /** Nobody says anything any more: the answer plays to its end, and the conversation ends. */
  async walkOff(): Promise<void> {
    while (this.#schedule.lastAt !== undefined) await this.advanceTo(this.#schedule.lastAt);
  }

  /** A sentence, once the answer has been heard, or at an instant of its audio; gives what the skill answers to it. */
  async say(text: string, { at }: Moment = {}): Promise<Answer | undefined> {
    await this.#waitFor(at);
    return this.interject(text);
  }

  /** The wake word alone, now or at an instant of the answer's audio: it stops, and the microphone opens. */
  async wake({ at }: Moment = {}): Promise<void> {
    if (at !== undefined) await this.#waitFor(at);
    this.#tell({ kind: 'woken', ...this.#playback.interruptionAt(this.now) });
    const { answer } = this.#playback;
    this.#hush();
    if (!this.#cloud.inConversation) return this.#tell({ kind: 'note', text: IDLE_NOTE });
    this.#schedule.replaceWith(afterWaking(answer, this.now, this.#cloud.lingerMs));
    await this.advanceTo(this.now);
  }

  /** A sentence now, whatever is being heard; gives what the skill answers to it. */
  async interject(text: string): Promise<Answer | undefined> {
    const invocation = this.#options.understanding.invocationOf(text);
    this.#tell({ kind: 'said', text, ...this.#playback.interruptionAt(this.now) });
    if (invocation.kind === 'none' && !this.#cloud.inConversation) {
      this.#tell({ kind: 'note', text: IDLE_NOTE });
      return undefined;
    }
    const { speechToRequestMs, wakeToRequestMs } = this.#delays;
    this.#schedule.pass(this.#microphone === 'open' ? speechToRequestMs : wakeToRequestMs);
    this.#hush();
    if (invocation.kind !== 'none') {
      this.#talk.close();
      this.#cloud.open();
      const isLaunch = invocation.kind === 'launch';
      return this.#ask(isLaunch ? { type: 'LaunchRequest' } : this.#intentIn(invocation.request));
    }
    if (this.#talk.isOpen) return this.#answerAlexa(text);
    if (!isExit(text)) return this.#ask(this.#intentIn(text));
    await this.leave();
    return undefined;
  }

  /** A finger on the screen, whatever is being heard; gives what the skill answers to it. */
  async touch(touch: Touch): Promise<Answer | undefined> {
    const token = this.#cloud.shownToken;
    const { arguments: sent } = touch;
    this.#tell({ kind: 'touched', arguments: sent, ...this.#playback.interruptionAt(this.now) });
    if (token === undefined) {
      this.#tell({ kind: 'note', text: FADED_NOTE });
      return undefined;
    }
    this.#schedule.pass(this.#delays.touchToRequestMs);
    this.#talk.close();
    return this.send(userEvent(touch, token));
  }

  /** The screen could not draw what it was sent, of which the skill is only told. */
  failToDraw(message: string): Promise<void> {
    return this.#cloud.failToDraw(message, this.now);
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

  #waitFor(offset: Milliseconds | undefined): Promise<void> {
    if (offset === undefined) return this.hearOut();
    return this.advanceTo(this.#playback.instantOf(offset, this.now));
  }

  #tell(happening: Happening): void {
    this.#options.onEvent?.({ ...happening, at: this.now });
  }

  #hush(): void {
    if (this.#microphone === 'open') this.#tell({ kind: 'microphone closed' });
    this.#microphone = 'closed';
    this.#schedule.replaceWith([]);
    this.#playback.hush(this.now);
  }

  #intentIn(text: string): Ask {
    const { ask, note } = intentIn(text, this.#options, this.now, this.#cloud.elicited);
    if (note !== undefined) this.#tell({ kind: 'note', text: note });
    return ask;
  }

  async #ask(ask: Ask): Promise<Answer | undefined> {
    const answer = await this.#cloud.ask(ask, this.now);
    const startedAt = this.now + this.#delays.startMs;
    if (answer === undefined) {
      this.#schedule.replaceWith(upcomingOfFailure(startedAt));
      this.#playback.goOnUntil(this.#schedule.lastAt ?? startedAt);
      return undefined;
    }
    // An answer to what a screen told by itself may be empty: then all goes on as it would have.
    if (isEmpty(answer) && !this.#schedule.isEmpty) return answer;
    this.#playback.play(answer, startedAt);
    this.#schedule.replaceWith(upcomingOf(answer, startedAt, this.#cloud.lingerMs));
    this.#tell({ kind: 'answered', answer });
    if (answer.permissionRequest !== undefined)
      this.#goOn(this.#talk.open(answer.permissionRequest, this.#playback.quietAt));
    return answer;
  }

  async #answerAlexa(text: string): Promise<Answer | undefined> {
    this.#goOn(this.#talk.hear(text, this.now));
    await this.advanceTo(this.now);
    return this.#playback.answer;
  }

  /** Lets Alexa go on by herself: her question is heard out before it is answered. */
  #goOn(upcoming: readonly Upcoming[]): void {
    this.#schedule.append(upcoming);
    const silent = upcoming.find(({ kind }) => kind !== 'heard');
    if (silent !== undefined) this.#playback.goOnUntil(silent.at);
  }

  async #happen(next: Upcoming): Promise<unknown> {
    switch (next.kind) {
      case 'heard':
      case 'drawn':
        return this.#options.onEvent?.(next);
      case 'microphone opened':
      case 'microphone closed':
        this.#microphone = next.kind === 'microphone opened' ? 'open' : 'closed';
        return this.#options.onEvent?.(next);
      case 'audio refused':
        return this.#cloud.notify(next.report, this.now);
      case 'screen tells':
        this.#tell({ kind: 'note', text: 'the screen says that it is at its end' });
        return this.#ask(next.report);
      case 'permission settled':
        return this.#ask(this.#talk.settle(next.outcome));
      case 'ends':
        return this.#end(next.reason);
    }
  }

  async #end(reason: EndReason): Promise<void> {
    this.#talk.close();
    this.#tell({ kind: 'ended', reason });
    await this.#cloud.close(reason, this.now);
    this.#schedule.replaceWith([]);
  }
}
