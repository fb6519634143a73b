import type { Browser } from 'playwright-core';
import type { Noted } from './browser-ends';
import { describeInChromium, launchChromium } from './chromium';
import { type Counted, countsIn, outOfStep } from './in-step';
import { openPageRoom, type PageRoom } from './page-room';

const IN_STEP_MS = 150;

/** All that the skill's own answers say, and when it is heard. */
const heardCues = ({ events }: PageRoom) =>
  events.flatMap((event) =>
    event.kind === 'heard' ? [{ at: event.at, text: event.cue.text }] : [],
  );

/** The numbers on the screen of the Echo, and when they were seen. */
const countsDrawn = (drawn: readonly Noted[]): readonly Counted[] =>
  drawn.flatMap(({ at, text }) =>
    text.split('\n').map((line) => ({ at, count: Number.parseInt(line, 10) })),
  );

const transcript = ({ page }: PageRoom) => page.locator('#transcript').innerText();

describeInChromium('a session on the page', () => {
  describe.each([
    ['beside', false],
    ['in', true],
  ])('with its audio %s the screen', (_, embedsAudio) => aSession(embedsAudio));
});

function aSession(embedsAudio: boolean): void {
  let browser: Browser;
  let room: PageRoom;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(() => browser?.close());

  beforeEach(async () => {
    room = await openPageRoom(browser, { embedsAudio });
    await room.move('show-5');
  });

  afterEach(() => room?.close());

  test('is led to its end by typing, and every count is drawn and written while it sounds', async () => {
    await room.type('alexa, open runner strength');
    await room.hearOut();
    for (const sentence of ['short session', 'ready', 'ready', 'ready']) {
      await room.type(sentence);
      await room.hearOut();
    }

    const [heard, spoken, shown] = [heardCues(room), await room.spoken(), await room.shown()];
    const reps = countsIn(heard);
    expect(reps.length).toBeGreaterThan(60);
    expect(outOfStep(reps, countsIn(spoken), IN_STEP_MS)).toEqual([]);
    expect(outOfStep(countsIn(spoken), countsIn(shown), IN_STEP_MS)).toEqual([]);
    expect(outOfStep(reps, countsDrawn(room.drawn), IN_STEP_MS)).toEqual([]);
    expect(await transcript(room)).toMatch(/session/);
    expect(room.faults).toEqual([]);
  });

  test('is paused and resumed by the buttons of the page', async () => {
    await room.type('alexa, ask runner strength to start the short session');
    await room.hearOut();
    await room.press('ready');
    await room.pass(60_000);

    await room.press('alexa, pause');
    await room.hearOut();
    const paused = await room.page.locator('#now').innerText();
    await room.press('resume');
    await room.pass(10_000);

    expect(paused).toContain('at rep four');
    expect(await room.page.locator('#now').innerText()).toMatch(/^Four\./);
  });
}
