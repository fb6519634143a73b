/** Something said or shown at an instant of the page's clock. */
export interface Noted {
  readonly at: number;
  readonly text: string;
}

declare global {
  interface Window {
    /** The number of the last message from the simulator. */
    seenMessage: number;
    spoken: Noted[];
    shown: Noted[];
  }
}

/**
 * The ends of the browser that a test listens at, put into the page before it runs: a voice that notes what it says and
 * when, saying one thing after the other as browsers do; what is shown as being heard; and which message was seen last.
 */
export function BROWSER_ENDS(): void {
  // A slow voice, whose words run into what comes next.
  const LETTER_MS = 150;
  Object.assign(window, { seenMessage: 0, spoken: [], shown: [] });

  window.EventSource = class extends EventSource {
    constructor(url: string | URL) {
      super(url);
      this.addEventListener('message', ({ lastEventId }) => {
        window.seenMessage = Number(lastEventId);
      });
    }
  };

  let quietAt = 0;
  const voice = {
    get speaking() {
      return Date.now() < quietAt;
    },
    pending: false,
    getVoices: () => [{ lang: 'en-US', default: true, localService: true, name: 'Test' }],
    cancel() {
      quietAt = 0;
    },
    speak({ text }: { readonly text: string }) {
      const at = Math.max(quietAt, Date.now());
      quietAt = at + text.length * LETTER_MS;
      window.spoken.push({ at, text });
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: voice });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });

  addEventListener('DOMContentLoaded', () => {
    const now = document.getElementById('now')!;
    new MutationObserver(() => {
      window.shown.push({ at: Date.now(), text: now.textContent ?? '' });
    }).observe(now, { childList: true, characterData: true, subtree: true });
  });
}
