import type { Browser } from 'playwright-core';
import { describeInChromium, launchChromium } from './chromium';
import { countsIn } from './in-step';
import { openPageRoom, type PageRoom } from './page-room';

/** The number in the middle of the ring. */
const numberSeen = async ({ page }: PageRoom): Promise<number> =>
  Number(
    await page
      .locator('#apl')
      .getByText(/^\d{1,2}$/)
      .innerText(),
  );

/** The rep that was counted last. */
const numberHeard = ({ events }: PageRoom): number | undefined =>
  countsIn(
    events.flatMap((event) =>
      event.kind === 'heard' ? [{ at: event.at, text: event.cue.text }] : [],
    ),
  ).at(-1)?.count;

describeInChromium('the skill’s own screen on the page', () => {
  describe.each([
    ['beside', false],
    ['in', true],
  ])('with its audio %s the screen', (_, embedsAudio) => {
    let browser: Browser;
    let room: PageRoom;

    beforeAll(async () => {
      browser = await launchChromium();
    });

    afterAll(() => browser?.close());

    beforeEach(async () => {
      room = await openPageRoom(browser, { embedsAudio });
      await room.move('show-5');
      await room.type('alexa, open runner strength');
      await room.hearOut();
      await room.type('short session');
      await room.hearOut();
    });

    afterEach(() => room?.close());

    test('counts with the voice, and is paused and resumed by touch', async () => {
      await room.touch("I'm ready");
      await room.pass(40_000);
      const [seen, heard]: [number[], (number | undefined)[]] = [[], []];
      for (let look = 0; look < 6; look++) {
        await room.pass(8_300);
        seen.push(await numberSeen(room));
        heard.push(numberHeard(room));
      }
      await room.touch('Pause');
      await room.hearOut();
      const paused = await room.page.locator('#apl').innerText();
      await room.touch('Go on');
      await room.pass(12_000);

      expect(seen).toEqual(heard);
      expect(new Set(seen).size).toBeGreaterThan(4);
      expect(paused).toContain('Paused');
      expect(await numberSeen(room)).toBe(numberHeard(room));
      expect(room.faults).toEqual([]);
    });

    test('asks for the next exercise when the part is over', async () => {
      await room.touch("I'm ready");
      await room.hearOut();

      const told = room.events.filter(
        (event) => event.kind === 'request' && event.envelope.request.type.includes('UserEvent'),
      );
      expect(told).toHaveLength(embedsAudio ? 2 : 1);
      expect(await room.page.locator('#now').innerText()).toMatch(/squat.*\?$/i);
      expect(await room.page.locator('#apl').innerText()).toContain('ready');
      expect(room.faults).toEqual([]);
    });
  });
});
