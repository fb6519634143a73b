import type { Browser } from 'playwright-core';
import { DEVICE_MODELS } from '../../simulator/echo/device-model';
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

describeInChromium('the screen of the Echo on the page', () => {
  let browser: Browser;
  let room: PageRoom;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(() => browser?.close());

  beforeEach(async () => {
    room = await openPageRoom(browser);
  });

  afterEach(() => room?.close());

  /** To a rep in the middle of the first set, beginning with a finger. */
  async function startCounting(): Promise<void> {
    await room.move('show-5');
    await room.type('alexa, ask runner strength to start the short session');
    await room.hearOut();
    await room.touch("I'm ready");
    await room.pass(60_000);
  }

  test('pauses and resumes the session when it is touched', async () => {
    await startCounting();

    await room.touch('Pause');
    await room.hearOut();
    const [paused, heard] = [
      await room.page.locator('#apl').innerText(),
      await room.page.locator('#now').innerText(),
    ];
    await room.touch('Go on');
    await room.pass(20_000);

    expect(heard).toContain('at rep');
    expect(paused).toContain('Paused');
    expect(numberHeard(room)).toBeGreaterThan(3);
    expect(await numberSeen(room)).toBe(numberHeard(room));
    expect(room.faults).toEqual([]);
  });

  test('goes on where it was after the page was loaded anew, and so does the count', async () => {
    await startCounting();
    const before = await numberSeen(room);

    await room.reload();
    await room.pass(5000);

    expect(before).toBeGreaterThan(1);
    expect(await numberSeen(room)).toBe(numberHeard(room));
    const counted = await room.page.locator('#transcript').innerText();
    await room.pass(10_000);
    expect(await numberSeen(room)).toBeGreaterThan(before);
    expect(await numberSeen(room)).toBe(numberHeard(room));
    expect(await room.page.locator('#transcript').innerText()).toContain(counted.trimEnd());
    expect((await room.spoken()).length).toBeGreaterThan(0);
    expect(room.faults).toEqual([]);
  });

  test.each(DEVICE_MODELS.filter(({ display }) => display.kind === 'apl').map(({ id }) => id))(
    'is whole within the frame of %s',
    async (id) => {
      await room.move(id);
      await room.type('alexa, open runner strength');
      const button = room.page.locator('#apl').getByText('Full session');
      await button.waitFor();

      const [screen, text] = [
        await room.page.locator('#screen').boundingBox(),
        await button.boundingBox(),
      ];

      expect(text!.x).toBeGreaterThan(screen!.x);
      expect(text!.x + text!.width).toBeLessThan(screen!.x + screen!.width);
      expect(text!.y + text!.height).toBeLessThan(screen!.y + screen!.height);
      expect(room.faults).toEqual([]);
    },
  );

  test('keeps its size, however much is said below it', async () => {
    const sizeOf = () => room.page.locator('#screen').boundingBox();
    const said = () => room.page.locator('#now').innerText();
    const silent = await sizeOf();

    await room.type('alexa, open runner strength');
    await room.pass(2000);
    const [welcome, atWelcome] = [await said(), await sizeOf()];
    await room.hearOut();
    await room.type('alexa, list the exercises');
    await room.pass(2000);

    expect(welcome.length).toBeGreaterThan(200);
    expect(atWelcome).toEqual(silent);
    expect(await said()).not.toBe(welcome);
    expect(await sizeOf()).toEqual(silent);
  });

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
    const digits = room.page.locator('#digits');
    const standingBy = await digits.textContent();
    await room.type('alexa, ask runner strength to start the short session');
    await room.hearOut();
    await room.type('ready');
    await room.pass(60_000);
    const counted = await digits.textContent();
    const heard = numberHeard(room);

    await room.reload();
    await room.pass(15_000);

    expect(standingBy).toBe('07:00');
    expect(counted).toBe(`r  ${heard}`);
    expect(await digits.textContent()).toBe(`r${String(numberHeard(room)).padStart(3)}`);
    expect(numberHeard(room)).toBeGreaterThan(heard!);
  });

  test('stands still on four characters while the session is paused, and shows the time after its end', async () => {
    await room.move('dot-with-clock');
    const digits = room.page.locator('#digits');
    await room.type('alexa, ask runner strength to start the short session');
    await room.hearOut();
    await room.type('ready');
    await room.pass(20_000);
    const settingUp = await digits.textContent();
    await room.pass(40_000);

    await room.type('alexa, hold on');
    const paused = await digits.textContent();
    await room.pass(6000);
    const stillPaused = await digits.textContent();
    await room.type('stop');
    await room.hearOut();
    await room.pass(1000);

    expect(settingUp).toMatch(/^r0:\d\d$/);
    expect(paused).toMatch(/^r +\d+$/);
    expect(stillPaused).toBe(paused);
    expect(await digits.textContent()).toMatch(/^07:\d\d$/);
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
