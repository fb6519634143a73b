/** @typedef {Extract<import('../page-message').PageEvent, { kind: 'drawn' }>} Drawn */
/** @typedef {import('../page-message').PageDevice} PageDevice */

/** Only the renderer's warnings and errors are of interest. */
const LOG_LEVEL = 'error';

/** @type {Promise<void> | undefined} */
let engine;

/** The renderer names fonts of a server that is not this one: the page is to work without any other. */
function forgetDistantFonts() {
  for (const { ownerNode, cssRules } of document.styleSheets) {
    const isTheRenderers = ownerNode instanceof HTMLStyleElement;
    if (isTheRenderers && [...cssRules].some((rule) => rule instanceof CSSFontFaceRule))
      ownerNode.remove();
  }
}

/** Loads Amazon's renderer, once. */
function loadEngine() {
  engine ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'apl-viewhost-web.js';
    script.addEventListener('load', () => {
      forgetDistantFonts();
      AplRenderer.initEngine().then(resolve, reject);
    });
    script.addEventListener('error', () => {
      reject(new Error('The renderer could not be loaded.'));
    });
    document.head.append(script);
  });
  return engine;
}

/**
 * A document with its data: a parameter called payload gets all of it, another gets the data of its name.
 * @param {Drawn} drawn
 */
function contentOf({ document: apl, datasources }) {
  const content = AplRenderer.Content.create(JSON.stringify(apl));
  const { parameters = [] } = /** @type {{ parameters?: string[] }} */ (apl['mainTemplate']);
  for (const name of parameters)
    content.addData(
      name,
      JSON.stringify(name === 'payload' ? datasources : (datasources[name] ?? {})),
    );
  if (content.isError() || !content.isReady()) throw new Error('The document is not valid APL.');
  return content;
}

/**
 * @param {PageDevice} device
 * @param {Pick<Listeners, 'onTouch' | 'onFault'>} listeners
 */
function optionsFor({ display, viewport }, { onTouch, onFault }) {
  if (display.kind !== 'apl') throw new Error('This device has no screen.');
  return {
    environment: {
      agentName: 'RunnerStrengthSimulator',
      agentVersion: '1.0',
      allowOpenUrl: false,
      disallowVideo: true,
    },
    viewport: {
      ...viewport,
      dpi: 160,
      isRound: display.shape === 'ROUND',
      shape: display.shape,
      mode: display.mode,
    },
    mode: display.mode,
    theme: 'dark',
    utcTime: Date.now(),
    localTimeAdjustment: -new Date().getTimezoneOffset() * 60_000,
    logLevel: LOG_LEVEL,
    // They would come from another server.
    notLoadFonts: true,
    onSendEvent: onTouch,
    /** @param {unknown} errors */
    onRunTimeError: (errors) => onFault(JSON.stringify(errors)),
  };
}

/** @typedef {{ onTouch: (event: AplSendEvent) => void, onFault: (message: string) => void }} Listeners */

/** The screen, drawn by Amazon's renderer. */
export class AplScreen {
  #host;
  #listeners;
  /** @type {AplRendererInstance | undefined} */
  #renderer;
  /** Counts what was asked for, since only the last of it is to be drawn. */
  #asked = 0;

  /**
   * @param {HTMLElement} host
   * @param {Listeners} listeners
   */
  constructor(host, listeners) {
    this.#host = host;
    this.#listeners = listeners;
  }

  clear() {
    this.#asked += 1;
    this.#renderer?.destroy();
    this.#renderer = undefined;
    this.#host.replaceChildren();
  }

  /**
   * Draws a document as it is some time after it appeared.
   * @param {Drawn} drawn
   * @param {PageDevice} device
   * @param {number} elapsedMs
   */
  async draw(drawn, device, elapsedMs) {
    const appearedAt = Date.now() - elapsedMs;
    this.#asked += 1;
    const mine = this.#asked;
    try {
      await loadEngine();
      if (mine !== this.#asked) return;
      this.clear();
      await this.#show(drawn, device, appearedAt);
    } catch (error) {
      this.#listeners.onFault(String(error));
    }
  }

  /** @param {readonly object[]} commands */
  execute(commands) {
    this.#renderer?.executeCommands(JSON.stringify(commands));
  }

  /** Makes the first document come as soon as the others. */
  warmUp() {
    loadEngine().catch((error) => this.#listeners.onFault(String(error)));
  }

  /**
   * @param {Drawn} drawn
   * @param {PageDevice} device
   * @param {number} appearedAt
   */
  async #show(drawn, device, appearedAt) {
    const view = document.createElement('div');
    this.#host.append(view);
    const content = contentOf(drawn);
    const options = { content, view, ...optionsFor(device, this.#listeners) };
    this.#renderer = AplRenderer.default.create(options);
    this.#renderer.startTime = appearedAt;
    await this.#renderer.init();
  }
}
