import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Milliseconds } from '../../lambda/domain/time';
import { type AplScreen, viewportOf } from '../../simulator/echo/device-model';
import { launchChromium } from './chromium';
import type { Shown } from './show';

const ADDRESS = 'http://screen.test/';

/** What the page is made of; everything else, such as Amazon's fonts, is refused. */
const SERVED: Readonly<
  Record<string, () => { readonly body: string; readonly contentType: string }>
> = {
  [ADDRESS]: () => ({
    body: readFileSync(join(__dirname, 'apl-page.html'), 'utf8'),
    contentType: 'text/html',
  }),
  // The engine says once that it is ready, and whoever asks later waits for ever: it is asked in the same breath.
  [`${ADDRESS}renderer.js`]: () => ({
    body: `${readFileSync(require.resolve('apl-viewhost-web'), 'utf8')}
        var engine = AplRenderer.initEngine();`,
    contentType: 'text/javascript',
  }),
};

/** Complaints that mean nothing: fonts that are not loaded from the internet. */
const EXPECTED = /FontUtils|Failed to load resource/;

/** A rectangle by its edges, in dp. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A text that is seen: where its letters are, the box it has, and the size of its letters. */
export interface SeenText {
  readonly words: string;
  readonly ink: Edges;
  readonly box: Edges;
  readonly size: number;
}

/** A screen on which Amazon's own renderer draws; its clock moves only when told to. */
export class AplPage {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #complaints: string[] = [];
  #elapsed: Milliseconds = 0;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.page = page;
  }

  /** A page in a Chromium of its own, which asks nobody on the internet for anything. */
  static async open(): Promise<AplPage> {
    const browser = await launchChromium();
    const opened = new AplPage(browser, await browser.newPage());
    const { page } = opened;
    page.on('console', (message) => {
      const isComplaint = message.type() === 'error' || message.type() === 'warning';
      if (isComplaint && !EXPECTED.test(message.text())) opened.#complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => opened.#complaints.push(message));
    await page.route('**/*', async (route) => {
      const served = SERVED[route.request().url()];
      await (served ? route.fulfill(served()) : route.abort());
    });
    await page.goto(ADDRESS);
    return opened;
  }

  /** Draws a document on a screen as it is when it appears. */
  async show(viewport: AplScreen, shown: Shown): Promise<void> {
    const { width, height } = viewportOf(viewport);
    await this.page.setViewportSize({ width, height });
    this.#complaints.length = 0;
    const options = {
      document: JSON.stringify(shown.document),
      data: JSON.stringify(shown.datasources ?? {}),
      width,
      height,
      shape: viewport.shape,
      mode: viewport.mode,
    };
    await this.page.evaluate(`draw(${JSON.stringify(options)})`);
    this.#elapsed = 0;
  }

  /** Lets time pass until the screen has been there for so long. */
  async at(elapsed: Milliseconds): Promise<void> {
    await this.page.evaluate(`time.pass(${elapsed - this.#elapsed})`);
    this.#elapsed = elapsed;
  }

  /** What the renderer complained about since the document appeared. */
  get complaints(): readonly string[] {
    return this.#complaints;
  }

  /** Every text that is seen. */
  texts(): Promise<readonly SeenText[]> {
    return this.page.evaluate('texts()');
  }

  /** Where every figure is drawn. */
  figures(): Promise<readonly Edges[]> {
    return this.page.evaluate('figures()');
  }

  /** The figure as it is drawn now. */
  figure(): Promise<string> {
    return this.page.evaluate('figure()');
  }

  /** The arguments of every touch since the document appeared. */
  sent(): Promise<readonly { readonly arguments: readonly unknown[] }[]> {
    return this.page.evaluate('sent');
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
