import { hasChromium, NO_CHROMIUM } from './apl-page';

/** Tests that need a Chromium; where there is none, they say so and are skipped. */
export function describeWithChromium(name: string, tests: () => void): void {
  if (!hasChromium()) console.warn(NO_CHROMIUM);
  (hasChromium() ? describe : describe.skip)(name, tests);
}
