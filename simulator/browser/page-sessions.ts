import type { House } from './house';
import { PageSession } from './page-session';

/** As many pages as anybody has open; one more closes the oldest that nobody looks at. */
const MOST_SESSIONS = 12;

/** The sessions of all pages, by the name that each page gives itself. */
export class PageSessions {
  readonly #house: House;
  readonly #sessions = new Map<string, Promise<PageSession>>();

  constructor(house: House) {
    this.#house = house;
  }

  /** The session of that name, opened when it is asked for first; null when there are too many pages. */
  async named(name: string): Promise<PageSession | null> {
    const known = this.#sessions.get(name);
    if (known !== undefined) return known;
    if (this.#sessions.size >= MOST_SESSIONS && !(await this.#closeOne())) return null;
    const opened = PageSession.open(this.#house);
    this.#sessions.set(name, opened);
    return opened;
  }

  /** Closes all of them. */
  async close(): Promise<void> {
    for (const session of this.#sessions.values()) (await session).close();
    this.#sessions.clear();
  }

  async #closeOne(): Promise<boolean> {
    for (const [name, opened] of this.#sessions) {
      const session = await opened;
      if (session.isWatched) continue;
      session.close();
      return this.#sessions.delete(name);
    }
    return false;
  }
}
