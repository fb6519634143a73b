import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'] as const;

const path = PATHS.find((one) => existsSync(one));

/** Tests that need a browser: without one they are skipped, and say so. */
export const describeInChromium = (name: string, tests: () => void): void =>
  path === undefined
    ? describe.skip(`${name} (skipped: install Chromium at ${PATHS[0]} to run this)`, tests)
    : describe(name, tests);

/** The browser of this machine, without a window. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: path ?? PATHS[0],
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
