import type { PageMessage } from './page-message';

/** A message with its number, by which a page that lost its connection says what it has seen. */
export interface NumberedMessage {
  readonly id: number;
  readonly message: PageMessage;
}

type Listener = (numbered: NumberedMessage) => void;

/** A long evening. */
const MOST_MESSAGES = 4000;

/** All that a page was told, so that it can be told again after a reload. */
export class MessageLog {
  #messages: NumberedMessage[] = [];
  #last = 0;
  readonly #listeners = new Set<Listener>();

  get hasListeners(): boolean {
    return this.#listeners.size > 0;
  }

  /** The number of the last message. */
  get last(): number {
    return this.#last;
  }

  /** Tells the page, and remembers what it is worth telling again. */
  tell(message: PageMessage): void {
    this.#last += 1;
    const numbered = { id: this.#last, message };
    if (message.kind === 'event') this.#messages.push(numbered);
    if (this.#messages.length > MOST_MESSAGES)
      this.#messages = this.#messages.slice(MOST_MESSAGES / 4);
    for (const listener of this.#listeners) listener(numbered);
  }

  /** Tells what was missed after a number, and everything from now on; gives what ends that. */
  listen(after: number, listener: Listener): () => void {
    for (const { id, message } of this.#messages) {
      if (id <= after || message.kind !== 'event') continue;
      listener({ id, message: { ...message, isPast: true } });
    }
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
