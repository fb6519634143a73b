import type { Instant, Milliseconds } from '../../lambda/domain/time';
import type { Answer } from './answer';
import { writeOffset } from './spans';

/** When a runner speaks: at an instant of the current answer's audio, or once it has been heard. */
export interface Moment {
  readonly at?: Milliseconds;
}

/** The part of an answer that is being heard. */
export interface Playing {
  readonly answer: Answer;
  readonly startedAt: Instant;
}

/** When a runner speaks: at an instant of the current answer's audio, or once it has been heard. */
export interface Moment {
  readonly at?: Milliseconds;
}

/** What comes out of the loudspeaker, and until when. */
export class Playback {
  #playing: Playing | undefined;
  #quietAt: Instant = 0;

  /** When nothing is heard any more. */
  get quietAt(): Instant {
    return this.#quietAt;
  }

  /** The answer that was heard last, unless it was silenced. */
  get answer(): Answer | undefined {
    return this.#playing?.answer;
  }

  /** The answer whose audio is heard at an instant, if any. */
  at(now: Instant): Playing | undefined {
    return now < this.#quietAt ? this.#playing : undefined;
  }

  play(answer: Answer, startedAt: Instant): void {
    this.#playing = { answer, startedAt };
    this.#quietAt = startedAt + answer.sound.lengthMs;
  }

  /** Alexa herself speaks, to an instant. */
  goOnUntil(instant: Instant): void {
    this.#quietAt = instant;
  }

  hush(now: Instant): void {
    this.#playing = undefined;
    this.#quietAt = now;
  }

  /** How much of an answer somebody has heard who interrupts it. */
  interruptionAt(now: Instant): { readonly interruptedMs?: Milliseconds } {
    const { startedAt } = this.at(now) ?? {};
    return startedAt === undefined ? {} : { interruptedMs: Math.max(0, now - startedAt) };
  }

  /** When an offset of the audio is heard; a RangeError if that is not still to come. */
  instantOf(offset: Milliseconds, now: Instant): Instant {
    const instant = (this.#playing?.startedAt ?? 0) + offset;
    if (instant > this.#quietAt || instant < now)
      throw new RangeError(
        `Nothing can be interrupted at ${writeOffset(offset)}: it has passed, or nothing is heard then.`,
      );
    return instant;
  }
}
