import { DEVICE_MODELS, viewportOf, type DeviceModel } from '../echo/device-model';
import type { Echo } from '../echo/echo';
import { LANGUAGES as languages, setLanguage } from '../echo/language';
import type { EchoEvent } from '../echo/event';
import { startLiveClock, type LiveClock } from '../terminal/live-clock';
import { writeInstant } from '../terminal/rehearsal';
import type { House } from './house';
import { MessageLog, type NumberedMessage } from './message-log';
import type { PageAct } from './page-act';
import { pageEventOf, type PageDevice, type PageState, type StateMessage } from './page-message';
import { sayableNow } from './sayable';

const deviceOf = ({ id, name, display }: DeviceModel): PageDevice => ({
  id,
  name,
  display,
  ...(display.kind === 'apl' ? { viewport: viewportOf(display) } : {}),
});

/** The device that a page begins with. */
export const FIRST_MODEL: DeviceModel = DEVICE_MODELS.find(({ id }) => id === 'show-8')!;

/** One page and its Echo, which lives on while the page is loaded anew. */
export class PageSession {
  readonly #house: House;
  readonly #log = new MessageLog();
  #model: DeviceModel;
  #echo: Echo;
  readonly #clock: LiveClock;
  #question: string | null = null;
  #toldState = '';
  #isHeld = false;
  #leaps = false;
  #cancelAlarm: () => void = () => {};
  /** What is being done, one thing after the other. */
  #doing: Promise<void> = Promise.resolve();

  private constructor(house: House, model: DeviceModel, echo: Echo) {
    this.#house = house;
    this.#model = model;
    this.#echo = echo;
    this.#clock = startLiveClock(echo.now, () => house.machine.now());
  }

  static async open(house: House): Promise<PageSession> {
    // An Echo says nothing before it is spoken to, and nobody can speak to it before the session is there.
    const echo = await house.openEcho(FIRST_MODEL, (event) => session.hear(event));
    const session = new PageSession(house, FIRST_MODEL, echo);
    return session;
  }

  get isWatched(): boolean {
    return this.#log.hasListeners;
  }

  /** Done once everything that was asked of it has been done. */
  get settled(): Promise<void> {
    return this.#doing;
  }

  /** The number of the last message to the page. */
  get lastMessage(): number {
    return this.#log.last;
  }

  /** Tells a page everything after a message that it has seen, and then all that happens. */
  watch(after: number, onMessage: (numbered: NumberedMessage) => void): () => void {
    const { zone } = this.#house;
    // A page that has seen more than there is talked to another process before.
    const seen = after > this.#log.last ? 0 : after;
    const devices = DEVICE_MODELS.map(deviceOf);
    const isFromStart = seen === 0;
    onMessage({ id: seen, message: { kind: 'welcome', devices, languages, zone, isFromStart } });
    const leave = this.#log.listen(seen, onMessage);
    onMessage({ id: this.#log.last, message: this.#stateMessage() });
    return () => {
      leave();
      // Nobody holds a key down on a page that is gone.
      if (!this.isWatched) void this.act({ kind: 'hold', isHeld: false });
    };
  }

  /** Does what somebody did on the page, once what was done before is done. */
  act(act: PageAct): Promise<void> {
    return this.#next(async () => {
      await this.#catchUp();
      await this.#obey(act);
    });
  }

  /** Ends its alarm; nothing is heard any more. */
  close(): void {
    this.#cancelAlarm();
    this.#isHeld = true;
  }

  /** Takes down what happens to its Echo. */
  hear(event: EchoEvent): void {
    if (event.kind === 'response') this.#question = questionIn(event.envelope.sessionAttributes);
    const told = pageEventOf(event);
    if (told !== null)
      this.#log.tell({ kind: 'event', at: event.at, isPast: this.#leaps, event: told });
  }

  #next(task: () => Promise<void>): Promise<void> {
    this.#cancelAlarm();
    this.#doing = this.#doing.then(task).catch((error: unknown) => {
      this.#note(`The simulator failed: ${String(error)}`);
    });
    return this.#doing.then(() => {
      this.#tellState();
      this.#setAlarm();
    });
  }

  #setAlarm(): void {
    this.#cancelAlarm();
    const { nextAt } = this.#echo;
    if (nextAt === undefined || this.#isHeld) return;
    const lengthMs = Math.max(0, nextAt - this.#clock.now());
    this.#cancelAlarm = this.#house.machine.after(lengthMs, () => {
      void this.#next(() => this.#catchUp());
    });
  }

  /** Hears all until now; what another Echo of the house already knows of is not in the future here. */
  async #catchUp(): Promise<void> {
    if (this.#isHeld) return;
    const latest = this.#house.latest();
    if (latest > this.#clock.now()) this.#clock.set(latest);
    await this.#echo.advanceTo(this.#clock.now());
    this.#keepTime();
  }

  /** Requests take time on the Echo's clock that nobody needs to sit through. */
  #keepTime(): void {
    if (this.#echo.now > this.#clock.now()) this.#clock.set(this.#echo.now);
  }

  async #obey(act: PageAct): Promise<void> {
    switch (act.kind) {
      case 'say':
        this.#release();
        await this.#echo.interject(act.text);
        break;
      case 'wake':
        this.#release();
        if (this.#echo.microphone === 'closed') await this.#echo.wake();
        break;
      case 'touch':
        await this.#echo.touch(act.touch);
        break;
      case 'wait':
        await this.#leap(act.lengthMs, act.span);
        break;
      case 'move':
        await this.#moveTo(act.model);
        break;
      case 'set language':
        this.#release();
        await setLanguage(this.#echo, act.locale);
        this.#question = null;
        break;
      case 'hold':
        if (act.isHeld && this.#echo.microphone === 'open') this.#isHeld = true;
        if (!act.isHeld) this.#release();
        break;
      case 'fail to draw':
        await this.#echo.failToDraw(act.message);
        break;
    }
    this.#keepTime();
  }

  /** Time goes on from where it stood still. */
  #release(): void {
    if (this.#isHeld) this.#clock.set(this.#echo.now);
    this.#isHeld = false;
  }

  async #leap(lengthMs: number, span: string): Promise<void> {
    this.#release();
    this.#leaps = true;
    try {
      await this.#echo.wait(lengthMs);
    } finally {
      this.#leaps = false;
    }
    this.#note(`${span} later: ${writeInstant(this.#echo.now, this.#house.zone)}`);
  }

  /** Another device: the conversation does not come along. */
  async #moveTo(model: DeviceModel): Promise<void> {
    this.#release();
    const { locale } = this.#echo.language;
    await this.#echo.leave();
    this.#model = model;
    this.#question = null;
    const device = deviceOf(model);
    const now = this.#echo.now;
    this.#log.tell({ kind: 'event', at: now, isPast: false, event: { kind: 'moved', device } });
    this.#echo = await this.#house.openEcho(model, (event) => this.hear(event));
    this.#echo.language.locale = locale;
    await this.#echo.advanceTo(now);
    this.#keepTime();
  }

  #note(text: string): void {
    const at = this.#echo.now;
    this.#log.tell({ kind: 'event', at, isPast: false, event: { kind: 'note', text } });
  }

  #tellState(): void {
    const message = this.#stateMessage();
    const state = JSON.stringify(message.state);
    if (state === this.#toldState) return;
    this.#toldState = state;
    this.#log.tell(message);
  }

  #stateMessage(): StateMessage {
    const { playing, microphone, inConversation, isAlexaAsking, language } = this.#echo;
    const { cues = [], lengthMs = 0 } = playing?.answer.sound ?? {};
    const state: PageState = {
      device: deviceOf(this.#model),
      locale: language.locale,
      microphone,
      inConversation,
      isHeld: this.#isHeld,
      ...(playing === undefined ? {} : { playing: { startedAt: playing.startedAt, lengthMs } }),
      sayable: sayableNow({
        inConversation,
        isAlexaAsking,
        isCounting: cues.length > 1,
        question: this.#question,
      }),
    };
    return { kind: 'state', at: this.#clock.now(), state };
  }
}

/** The name of the question that the skill keeps open; it remembers that in the conversation itself. */
function questionIn(attributes: Readonly<Record<string, unknown>> | undefined): string | null {
  const question = attributes?.['question'];
  return typeof question === 'string' ? question : null;
}
