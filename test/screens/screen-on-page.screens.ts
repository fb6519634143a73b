import type { Browser } from 'playwright-core';
import { DEVICE_MODELS } from '../../simulator/echo/device-model';
import { describeInChromium, launchChromium } from './chromium';
import { drawing } from './drawn-skill';
import { openPageRoom, type PageRoom } from './page-room';

const seconds = async ({ page }: PageRoom): Promise<number> =>
  Number.parseInt(
    await page
      .locator('#apl')
      .getByText(/^\d+ seconds$/)
      .innerText(),
    10,
  );

describeInChromium('the screen of the Echo on the page', () => {
  let browser: Browser;
  let room: PageRoom;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(() => browser?.close());

  beforeEach(async () => {
    room = await openPageRoom(browser, { around: drawing });
  });

  afterEach(() => room?.close());

  async function startCounting(): Promise<void> {
    await room.type('alexa, ask runner strength to start the short session');
    await room.hearOut();
    await room.type('ready');
    await room.page.locator('#apl').getByText('A part').waitFor();
    await room.pass(60_000);
  }

  test('pauses and resumes the session when it is touched', async () => {
    await startCounting();

    await room.touch('AMAZON.PauseIntent');
    await room.hearOut();
    const paused = await room.page.locator('#now').innerText();
    await room.touch('AMAZON.ResumeIntent');
    await room.pass(20_000);

    const [request] = room.events.flatMap((event) =>
      event.kind === 'request' && event.envelope.request.type.includes('UserEvent')
        ? [event.envelope.request]
        : [],
    );
    expect(request).toMatchObject({ token: 'A part', arguments: ['AMAZON.PauseIntent'] });
    expect(paused).toContain('at rep');
    expect(await room.page.locator('#transcript').innerText()).toContain('AMAZON.ResumeIntent');
    expect(await room.page.locator('#apl').innerText()).toContain('A part');
    expect(room.faults).toEqual([]);
  });

  test('goes on where it was after the page was loaded anew, and so does the count', async () => {
    await startCounting();
    await room.pass(500);
    const before = await seconds(room);

    await room.reload();
    await room.page.locator('#apl').getByText('A part').waitFor();
    await room.pass(5000);

    expect(await seconds(room)).toBe(before + 5);
    const counted = await room.page.locator('#transcript').innerText();
    await room.pass(10_000);
    expect(await room.page.locator('#transcript').innerText()).toContain(counted.trimEnd());
    expect((await room.spoken()).length).toBeGreaterThan(0);
    expect(room.faults).toEqual([]);
  });

  test.each(DEVICE_MODELS.filter(({ display }) => display.kind === 'apl').map(({ id }) => id))(
    'is whole within the frame of %s',
    async (id) => {
      await room.move(id);
      await room.type('alexa, open runner strength');
      const question = room.page.locator('#apl').getByText('A question');
      await question.waitFor();

      const [screen, text] = [
        await room.page.locator('#screen').boundingBox(),
        await question.boundingBox(),
      ];

      expect(text!.x).toBeGreaterThan(screen!.x);
      expect(text!.x + text!.width).toBeLessThan(screen!.x + screen!.width);
      expect(text!.y + text!.height).toBeLessThan(screen!.y + screen!.height);
      expect(room.faults).toEqual([]);
    },
  );

  test.each([360, 390, 820, 1280, 1920])(
    'leaves nothing beside a page of %i pixels',
    async (width) => {
      await room.type('alexa, open runner strength');

      await room.page.setViewportSize({ width, height: 844 });
      await room.pass(1000);

      const [wanted, screen] = [
        await room.page.evaluate(() => document.documentElement.scrollWidth),
        await room.page.locator('#screen').boundingBox(),
      ];
      expect(wanted).toBe(width);
      expect(screen!.width).toBeGreaterThan(250);
    },
  );

  test('counts on four characters, also after the page was loaded anew', async () => {
    await room.move('dot-with-clock');
    const standingBy = await room.page.locator('#digits').textContent();
    await room.type('alexa, open runner strength');
    const opening = await room.page.locator('#digits').textContent();
    await room.pass(2100);
    const counted = await room.page.locator('#digits').textContent();

    await room.reload();
    await room.pass(1000);

    expect([standingBy, opening, counted]).toEqual(['07:00', 'GO', '   2']);
    expect(await room.page.locator('#digits').textContent()).toBe('   3');
  });

  test('shows nothing on an Echo that has none, and the session goes on', async () => {
    await room.move('dot');
    await room.type('alexa, open runner strength');
    await room.hearOut();

    expect(await room.page.locator('#screen').isVisible()).toBe(false);
    expect(await room.page.locator('#now').innerText()).toContain('Runner Strength');
    expect(room.events.some(({ kind }) => kind === 'rule broken')).toBe(false);
  });
});
