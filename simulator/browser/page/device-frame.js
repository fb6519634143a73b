import { AplScreen } from './apl-screen.js';
import { CharacterDisplay } from './character-display.js';
import { element } from './element.js';
import { writeDay, writeTime } from './times.js';

/** @typedef {import('../page-message').PageDevice} PageDevice */
/** @typedef {import('../page-message').PageState} PageState */
/** @typedef {Extract<import('../page-message').PageEvent, { kind: 'drawn' }>} Drawn */

const DOT_PX = 240;
/** How wide an Echo may be. */
const WIDEST_PX = 1100;
/** What the frame around a screen takes of the room. */
const FRAME_PX = 34;

/** @param {PageDevice} device */
function lookOf({ display }) {
  switch (display.kind) {
    case 'none':
      return 'ball';
    case 'four characters':
      return 'clock';
    case 'apl':
      if (display.mode === 'TV') return 'tv';
      return display.shape === 'ROUND' ? 'round' : 'screen';
  }
}

/** The Echo as it is drawn on the page. */
export class DeviceFrame {
  #room = element('room', HTMLDivElement);
  #frame = element('device-frame', HTMLDivElement);
  #screen = element('screen', HTMLDivElement);
  #apl = element('apl', HTMLDivElement);
  #characters = new CharacterDisplay(element('digits', HTMLDivElement));
  #aplScreen;
  /** @type {PageDevice | undefined} */
  #device;

  /** @param {import('./apl-screen.js').Listeners} listeners */
  constructor(listeners) {
    this.#aplScreen = new AplScreen(this.#apl, listeners);
    new ResizeObserver(() => this.#fit()).observe(this.#room);
  }

  /** @param {PageDevice} device */
  become(device) {
    if (this.#device?.id === device.id) return;
    this.#device = device;
    this.#frame.dataset['look'] = lookOf(device);
    this.clear();
    this.#fit();
    if (device.display.kind === 'apl') this.#aplScreen.warmUp();
  }

  /** Whether it shows the last of a skill for a while: a screen does, four characters go back to the time. */
  get lingers() {
    return this.#device?.display.kind === 'apl';
  }

  clear() {
    this.#aplScreen.clear();
    this.#characters.clear();
  }

  /**
   * @param {Drawn} drawn
   * @param {number} elapsedMs how long ago it appeared
   */
  draw(drawn, elapsedMs) {
    if (this.#device?.display.kind === 'four characters')
      this.#characters.draw(drawn.document, drawn.datasources, elapsedMs);
    else if (this.#device !== undefined) void this.#aplScreen.draw(drawn, this.#device, elapsedMs);
  }

  /** @param {readonly object[]} commands */
  execute(commands) {
    this.#aplScreen.execute(commands);
  }

  /** @param {PageState} state */
  light({ microphone, playing }) {
    const whenClosed = playing === undefined ? 'off' : 'speaking';
    this.#frame.dataset['light'] = microphone === 'open' ? 'listening' : whenClosed;
  }

  /**
   * What it shows by itself: the time, until a skill draws something.
   * @param {number} now
   * @param {string} zone
   * @param {boolean} inConversation
   */
  standBy(now, zone, inConversation) {
    const time = writeTime(now, zone);
    const text = inConversation ? 'Runner Strength' : writeDay(now, zone);
    element('standby-time', HTMLParagraphElement).textContent = time;
    element('standby-text', HTMLParagraphElement).textContent = text;
    this.#characters.standBy(time);
  }

  /** As large as there is room for it, in its own shape. */
  #fit() {
    const { viewport } = this.#device ?? {};
    const { clientWidth, clientHeight } = this.#room;
    if (viewport === undefined) {
      this.#frame.style.width = `${Math.min(DOT_PX, clientWidth, clientHeight)}px`;
      return;
    }
    const width = Math.min(WIDEST_PX, clientWidth) - FRAME_PX;
    const scale = Math.min(width / viewport.width, (clientHeight - FRAME_PX) / viewport.height);
    this.#screen.style.width = `${viewport.width * scale}px`;
    this.#screen.style.height = `${viewport.height * scale}px`;
    this.#apl.style.transform = `scale(${scale})`;
    this.#frame.style.width = 'auto';
  }
}
