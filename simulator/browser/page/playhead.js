import { element } from './element.js';
import { writeOffset } from './times.js';

/** @typedef {import('../page-message').PageState} PageState */

/** The Echo's clock on this page, and how much of an answer has been heard. */
export function openPlayhead() {
  const bar = element('bar', HTMLDivElement);
  const elapsed = element('elapsed', HTMLSpanElement);
  const length = element('length', HTMLSpanElement);
  let offset = 0;
  /** @type {number | undefined} */
  let heldAt;
  /** @type {PageState['playing']} */
  let playing;

  const now = () => heldAt ?? Date.now() + offset;

  return {
    now,
    /**
     * @param {number} at
     * @param {PageState} state
     */
    set(at, state) {
      offset = at - Date.now();
      heldAt = state.isHeld ? at : undefined;
      playing = state.playing;
    },
    show() {
      const heardMs = playing === undefined ? -1 : now() - playing.startedAt;
      const isRunning = playing !== undefined && heardMs <= playing.lengthMs;
      bar.parentElement?.parentElement?.classList.toggle('running', isRunning);
      if (!isRunning || playing === undefined) return;
      elapsed.textContent = writeOffset(heardMs);
      length.textContent = writeOffset(playing.lengthMs);
      bar.style.transform = `scaleX(${Math.max(0, heardMs / playing.lengthMs)})`;
    },
  };
}
