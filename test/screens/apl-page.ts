import { type Browser, chromium, type Page } from 'playwright-core';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Milliseconds } from '../../lambda/domain/time';
import { dpOf, type Viewport } from './viewports';
import type { Shown } from './show';

/** Where Chromium is, unless the environment says otherwise. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether there is a Chromium to draw with. */
export const hasChromium = (): boolean => existsSync(CHROMIUM);

/** What to do where there is none. */
export const NO_CHROMIUM = `No Chromium at ${CHROMIUM}: install one, or set CHROMIUM to where it is.`;

/** A Chromium that asks nobody on the internet for anything. */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

const ADDRESS = 'http://screen.test/';

/** What the page is made of; everything else, such as Amazon's fonts, is refused. */
const SERVED: Readonly<
  Record<string, () => { readonly body: string; readonly contentType: string }>
> = {
  [ADDRESS]: () => ({
    body: readFileSync(join(__dirname, 'apl-page.html'), 'utf8'),
    contentType: 'text/html',
  }),
  // The engine tells once that it is ready, so whoever asks later waits for ever: it is asked in the same breath.
  [`${ADDRESS}renderer.js`]: () => ({
    body: `${readFileSync(require.resolve('apl-viewhost-web'), 'utf8')}
        var engine = AplRenderer.initEngine();`,
    contentType: 'text/javascript',
  }),
};

/** A screen of a device, drawn by Amazon's own renderer; its clock moves only when told to. */
export interface AplPage {
  readonly page: Page;
  /** What the renderer complained about. */
  readonly complaints: readonly string[];
  /** Lets time pass until the screen has been there for so long. */
  readonly at: (elapsedMs: Milliseconds) => Promise<void>;
  /** What touches sent to the skill. */
  readonly sent: () => Promise<readonly object[]>;
  readonly close: () => Promise<void>;
}

/** Complaints that mean nothing: fonts that are not loaded from the internet. */
const EXPECTED = /FontUtils|Failed to load resource/;

/** Shows a document on a screen. */
export async function showOn(browser: Browser, viewport: Viewport, shown: Shown): Promise<AplPage> {
  const { width, height } = dpOf(viewport);
  const page = await browser.newPage({ viewport: { width, height } });
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    if (isComplaint && !EXPECTED.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.route('**/*', async (route) => {
    const body = SERVED[route.request().url()];
    await (body ? route.fulfill({ ...body() }) : route.abort());
  });
  await page.goto(ADDRESS);
  const options = {
    document: JSON.stringify(shown.document),
    data: JSON.stringify(shown.datasources ?? {}),
    width,
    height,
    shape: viewport.shape,
    mode: viewport.mode,
  };
  await page.evaluate(`draw(${JSON.stringify(options)})`);
  let elapsed = 0;
  return {
    page,
    complaints,
    async at(elapsedMs) {
      await page.evaluate(`time.pass(${elapsedMs - elapsed})`);
      elapsed = elapsedMs;
    },
    sent: () => page.evaluate('sent'),
    close: () => page.close(),
  };
}
