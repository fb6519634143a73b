import type { Page } from 'playwright-core';

/** What goes wrong on a page from now on: errors, and whatever it asks for that is not its own; grows as it happens. */
export function watchFaults(page: Page, endpoint: string): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(endpoint) && !url.startsWith('data:')) faults.push(`asks for ${url}`);
  });
  return faults;
}
