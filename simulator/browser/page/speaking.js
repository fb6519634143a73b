import { findEar } from './ear.js';
import { element } from './element.js';

/** @typedef {import('../page-message').PageState} PageState */

/** All the ways of saying something: typing, chips, the wake word, the microphone. */
export class Speaking {
  #act;
  #sentence = element('sentence', HTMLInputElement);
  #microphone = element('ear', HTMLButtonElement);
  #isHeld = false;
  /** @type {PageState | undefined} */
  #state;

  /** @param {(act: object) => Promise<void>} act */
  constructor(act) {
    this.#act = act;
    this.#listenToKeys();
    this.#listenToVoice();
  }

  /** @param {PageState} state */
  setState(state) {
    this.#state = state;
  }

  /** @param {string} text */
  say(text) {
    this.#isHeld = false;
    void this.#act(/^alexa\W*$/i.test(text.trim()) ? { kind: 'wake' } : { kind: 'say', text });
  }

  /**
   * An open microphone waits for whoever is still speaking, since typing takes longer.
   * @param {boolean} isHeld
   */
  #hold(isHeld) {
    if (isHeld === this.#isHeld) return;
    this.#isHeld = isHeld;
    void this.#act({ kind: 'hold', isHeld });
  }

  #listenToKeys() {
    element('say', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      // As in the terminal: Enter alone is the wake word.
      this.say(this.#sentence.value.trim() === '' ? 'alexa' : this.#sentence.value);
      this.#sentence.value = '';
    });
    this.#sentence.addEventListener('input', () => {
      const isOpen = this.#isHeld || this.#state?.microphone === 'open';
      this.#hold(isOpen && this.#sentence.value !== '');
    });
    element('wake', HTMLButtonElement).addEventListener('click', () => {
      this.say('alexa');
      this.#sentence.focus();
    });
  }

  #listenToVoice() {
    const ear = findEar({
      onHeard: (text) => this.say(text),
      onClosed: (problem) => {
        this.#microphone.ariaPressed = 'false';
        this.#hold(false);
        if (problem !== '') element('status', HTMLParagraphElement).textContent = problem;
      },
    });
    if (ear === null) return;
    this.#microphone.hidden = false;
    this.#microphone.addEventListener('click', () => {
      this.#microphone.ariaPressed = 'true';
      void this.#listen(ear);
    });
  }

  /**
   * She stops and listens, before the browser does.
   * @param {{ open(locale: string): void }} ear
   */
  async #listen(ear) {
    if (this.#state?.inConversation) {
      await this.#act({ kind: 'wake' });
      this.#hold(true);
    }
    ear.open(this.#state?.locale ?? 'en-US');
  }
}
