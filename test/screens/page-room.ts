import type { Browser, Page } from 'playwright-core';
import { remindersOver } from '../../lambda/alexa-services/reminders';
import type { Instant, Milliseconds } from '../../lambda/domain/time';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { makeSkill } from '../../lambda/skill';
import type { House } from '../../simulator/browser/house';
import { openPageServer } from '../../simulator/browser/page-server';
import type { PageSession } from '../../simulator/browser/page-session';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import type { DeviceModelId } from '../../simulator/echo/device-model';
import { Echo } from '../../simulator/echo/echo';
import type { EchoEvent } from '../../simulator/echo/event';
import type { Invoke } from '../../simulator/echo/options';
import type { Permission } from '../../simulator/echo/permission';
import { fetchFrom } from '../../simulator/services/fetch-from-desk';
import { RemindersDesk } from '../../simulator/services/reminders-desk';
import { MONDAY_AT_SEVEN, UNDERSTANDING } from '../conversations/conversation';
import { PretendMachine } from '../simulator/browser/pretend-machine';
import { BROWSER_ENDS, type Noted } from './browser-ends';
import { watchFaults } from './page-faults';

/** A page in a real browser, with the whole skill behind it, on a clock that moves only when it is told to. */
export interface PageRoom {
  readonly page: Page;
  readonly endpoint: string;
  /** What the Echo did, at instants of the machine's clock. */
  readonly events: readonly EchoEvent[];
  /** What went wrong in the page: errors, and requests to other servers. */
  readonly faults: readonly string[];
  /** Types a sentence and sends it. */
  type(sentence: string): Promise<void>;
  /** Lets time pass, for the simulator and for the page. */
  pass(lengthMs: Milliseconds): Promise<void>;
  /** Presses a button of the page. */
  press(name: string): Promise<void>;
  /** Puts a finger on words on the screen of the Echo. */
  touch(words: string): Promise<void>;
  /** Goes to another device. */
  move(device: DeviceModelId): Promise<void>;
  /** Loads the page anew. */
  reload(): Promise<void>;
  /** Lets time pass until the coach has said it all: she listens, or the conversation is over. */
  hearOut(): Promise<void>;
  /** Waits until the page knows all that the simulator has told it. */
  settle(): Promise<void>;
  /** What the browser's voice said, and when. */
  spoken(): Promise<readonly Noted[]>;
  /** What the page showed as being heard, and when. */
  shown(): Promise<readonly Noted[]>;
  /** The numbers on the screen of the Echo, a line each, at every glance at it while time passed. */
  readonly drawn: readonly Noted[];
  close(): Promise<void>;
}

/** What may be other than usual in a room. */
export interface RoomOptions {
  /** Whether a screen plays the audio of its part by itself. */
  readonly embedsAudio?: boolean;
}

function makeHouse(machine: PretendMachine, events: EchoEvent[], options: RoomOptions): House {
  const { apiAccessToken } = KITCHEN_ECHO;
  const permission: Permission = { state: 'not asked' };
  const skill = makeSkill(
    {
      store: inMemoryProgressStore(),
      deviceSettings: { timeZoneOf: async () => 'Europe/London' },
      reminders: remindersOver(fetchFrom(new RemindersDesk({ apiAccessToken, permission }))),
    },
    options,
  );
  const invoke: Invoke = (request) => skill.invoke(request);
  let opened = 0;
  return {
    zone: 'Europe/London',
    machine,
    latest: () => 0,
    async openEcho(model, onEvent) {
      opened += 1;
      return new Echo({
        invoke,
        understanding: UNDERSTANDING,
        startAt: machine.now(),
        device: { ...KITCHEN_ECHO, model, deviceId: `${KITCHEN_ECHO.deviceId}.${opened}` },
        permission,
        brokenRules: 'tell',
        onEvent(event) {
          events.push({ ...event, at: machine.now() });
          onEvent(event);
        },
      });
    },
  };
}

/** How far the clocks of page and simulator may go before they are compared again. */
const LONGEST_STEP_MS: Milliseconds = 1000;

/** How long after something was heard the screen is glanced at: it needs a frame or two to draw. */
const GLANCE_AFTER_MS: Milliseconds = 100;

/** The numbers on the screen of the Echo, a line each: the count, or the seconds until it begins, and those of a hold. */
const NUMBERS_DRAWN = (): string =>
  document
    .getElementById('apl')!
    .innerText.match(/^\d{1,2}( s)?$/gm)
    ?.join('\n') ?? '';

class Room implements PageRoom {
  readonly page: Page;
  readonly endpoint: string;
  readonly events: readonly EchoEvent[];
  readonly faults: readonly string[];
  readonly drawn: Noted[] = [];
  readonly #machine: PretendMachine;
  readonly #session: () => Promise<PageSession>;
  readonly #close: () => Promise<void>;

  constructor(parts: {
    readonly page: Page;
    readonly endpoint: string;
    readonly events: readonly EchoEvent[];
    readonly machine: PretendMachine;
    readonly session: () => Promise<PageSession>;
    readonly close: () => Promise<void>;
  }) {
    this.page = parts.page;
    this.endpoint = parts.endpoint;
    this.events = parts.events;
    this.faults = watchFaults(parts.page, parts.endpoint);
    this.#machine = parts.machine;
    this.#session = parts.session;
    this.#close = parts.close;
  }

  async type(sentence: string): Promise<void> {
    await this.page.fill('#sentence', sentence);
    await this.settle();
    await this.#act(() => this.page.press('#sentence', 'Enter'));
  }

  press(name: string): Promise<void> {
    return this.#act(() => this.page.getByRole('button', { name, exact: true }).click());
  }

  async touch(words: string): Promise<void> {
    // The renderer hears of a finger in its next frame.
    await this.#act(async () => {
      await this.page.locator('#apl').getByText(words, { exact: true }).click();
      await this.page.clock.runFor(100);
    });
  }

  async move(device: DeviceModelId): Promise<void> {
    await this.#act(async () => {
      await this.page.selectOption('#device', device);
    });
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.settle();
  }

  async pass(lengthMs: Milliseconds): Promise<void> {
    await this.#passUntil(this.#machine.now() + lengthMs);
  }

  async hearOut(): Promise<void> {
    const end = this.events.length;
    const isOver = () =>
      this.events.slice(end).some(({ kind }) => kind === 'microphone opened' || kind === 'ended');
    while (!isOver()) await this.pass(LONGEST_STEP_MS);
  }

  async settle(): Promise<void> {
    const session = await this.#session();
    await session.settled;
    while ((await this.page.evaluate(() => window.seenMessage)) < session.lastMessage)
      await new Promise((resolve) => setTimeout(resolve, 2));
  }

  spoken(): Promise<readonly Noted[]> {
    return this.page.evaluate(() => window.spoken);
  }

  shown(): Promise<readonly Noted[]> {
    return this.page.evaluate(() => window.shown);
  }

  close(): Promise<void> {
    return this.#close();
  }

  /** Does something on the page that the simulator is told of, and waits until both know what came of it. */
  async #act(act: () => Promise<void>): Promise<void> {
    const posted = this.page.waitForResponse((response) => response.url().includes('/act'));
    await act();
    await posted;
    await this.settle();
  }

  /** In steps to whatever happens next, so that both clocks show the very instant at which it does. */
  async #passUntil(instant: Instant): Promise<void> {
    while (this.#machine.now() < instant) {
      const now = this.#machine.now();
      const heardAt = this.events.at(-1)?.at ?? 0;
      const step = now === heardAt ? GLANCE_AFTER_MS : LONGEST_STEP_MS;
      const next = Math.min(instant, this.#machine.nextAt ?? instant, now + step);
      if (next > now) await this.page.clock.fastForward(next - now);
      this.#machine.moveTo(next);
      await this.settle();
      this.drawn.push({ at: next, text: await this.page.evaluate(NUMBERS_DRAWN) });
    }
  }
}

/** Opens the page in a browser, at seven in the morning. */
export async function openPageRoom(browser: Browser, options: RoomOptions = {}): Promise<PageRoom> {
  const machine = new PretendMachine(MONDAY_AT_SEVEN);
  const events: EchoEvent[] = [];
  const server = await openPageServer(makeHouse(machine, events, options));
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  // It runs until it is stopped, and is stopped at an instant that it has not passed.
  await page.clock.install({ time: MONDAY_AT_SEVEN - 60_000 });
  await page.clock.pauseAt(MONDAY_AT_SEVEN);
  await page.addInitScript(BROWSER_ENDS);
  const session = async () => {
    const name = await page.evaluate(() => sessionStorage.getItem('runner-strength-session'));
    return (await server.sessions.named(name ?? ''))!;
  };
  const close = async () => {
    await context.close();
    await server.close();
  };
  const room = new Room({ page, endpoint: server.endpoint, events, machine, session, close });
  await page.goto(server.endpoint);
  await page.getByRole('button', { name: 'alexa, open runner strength' }).waitFor();
  await room.settle();
  return room;
}
