import type { Milliseconds } from '../../lambda/domain/time';
import type { EchoEvent } from '../../simulator/echo/event';
import { AplPage } from './apl-page';
import { describeInChromium } from './chromium';
import { countsIn } from './in-step';
import { type ConversationWithScreen, startWithScreen } from './show';
import { SMALL } from './viewports';

/** The screen of the part that begins to play, and the reps counted in it, by when each sounds after the screen appears. */
async function partPlayed({ echo, events }: ConversationWithScreen) {
  await echo.wait(1000);
  const from = events.findLastIndex(({ kind }) => kind === 'drawn');
  await echo.wait(240_000);
  const drawn = events[from] as Extract<EchoEvent, { readonly kind: 'drawn' }>;
  const heard = events
    .slice(from)
    .flatMap((event) =>
      event.kind === 'heard' && event.from === 'answer' && event.timed
        ? [{ at: event.at - drawn.at, text: event.cue.text }]
        : [],
    );
  // "Three, two, one" before a set are no reps.
  const reps = heard.filter(
    ({ at, text }, index) =>
      !/^(One|Two|Three)\.$/.test(text) || (heard[index + 1]?.at ?? 0) - at !== 1000,
  );
  return { shown: { ...drawn.drawing, type: 'drawn' }, counts: countsIn(reps) };
}

/** The number that is written largest. */
const numberOn = async (page: AplPage): Promise<number> =>
  Number((await page.texts()).toSorted((a, b) => b.size - a.size)[0]?.words);

/** Whether a foot of a figure is higher than the other: limbs are drawn far leg, far arm, near leg, near arm. */
function isFootLifted(figure: string): boolean {
  const ends = [...figure.matchAll(/stroke-width="5"[^>]* d="[^"]*,([\d.]+)"/g)];
  return ends[0]![1] !== ends[2]![1];
}

/** How far the screen may be from the audio. In ms. */
const IN_STEP_MS: Milliseconds = 150;

describeInChromium('while a part plays', () => {
  let page: AplPage;
  beforeAll(async () => {
    page = await AplPage.open();
  });
  afterAll(() => page?.close());

  describe.each([
    ['beside', false],
    ['in', true],
  ])('with its audio %s the screen', (_, embedsAudio) => {
    test('the number on the screen is the one that sounds, at every rep', async () => {
      const conversation = startWithScreen(SMALL, { embedsAudio });
      await conversation.sayAll('alexa, open runner strength', 'full', "I'm ready");

      const { shown, counts } = await partPlayed(conversation);
      await page.show(SMALL, shown);
      const before: number[] = [];
      const after: number[] = [];
      for (const { at } of counts) {
        await page.at(at - IN_STEP_MS);
        before.push(await numberOn(page));
        await page.at(at + IN_STEP_MS);
        after.push(await numberOn(page));
      }

      expect(counts.map(({ count }) => count)).toEqual([...range(1, 20), ...range(1, 20)]);
      expect(after).toEqual(counts.map(({ count }) => count));
      // Until a rep begins, the last one is on the screen; before a set, the last of three, two, one.
      expect(before).toEqual([1, ...range(1, 19), 1, ...range(1, 19)]);
      expect(await page.sent()).toEqual([]);
    });

    test('a set that goes on after a pause goes on counting where it was', async () => {
      const conversation = startWithScreen(SMALL, { embedsAudio });
      await conversation.sayAll('alexa, open runner strength', 'full', "I'm ready");
      await conversation.say('alexa, pause', { at: 60_000 });
      await conversation.say('resume');

      const { shown, counts } = await partPlayed(conversation);
      await page.show(SMALL, shown);
      await page.at(counts[0]!.at + IN_STEP_MS);

      expect(counts[0]!.count).toBeGreaterThan(5);
      expect(await numberOn(page)).toBe(counts[0]!.count);
    });
  });

  test('the figure waits before the first rep, moves in it, and turns round for the other side', async () => {
    const conversation = startWithScreen(SMALL);
    await conversation.sayAll('alexa, open runner strength', 'full', "I'm ready");

    const { shown, counts } = await partPlayed(conversation);
    await page.show(SMALL, shown);
    const start = counts[0]!.at;
    const left = counts[20]!.at;
    const looks: string[] = [];
    for (const at of [start - 5000, start - 200, start + 1900, left + 1900]) {
      await page.at(at);
      looks.push(await page.figure());
    }

    expect(looks[1]).toBe(looks[0]);
    expect(looks[2]).not.toBe(looks[1]);
    expect(looks[3]).not.toBe(looks[2]);
    expect(looks[3]).toContain('matrix(-1');
  });

  test('whoever gets ready for a calf raise has both feet on, and lifts one off when the first rep is counted', async () => {
    const conversation = startWithScreen(SMALL);
    await conversation.sayAll('alexa, ask runner strength for just the calf raise', 'ready');

    const { shown, counts } = await partPlayed(conversation);
    await page.show(SMALL, shown);
    const start = counts[0]!.at;
    const isLifted: boolean[] = [];
    for (const at of [start - 8000, start - 200, start + 200]) {
      await page.at(at);
      isLifted.push(isFootLifted(await page.figure()));
    }

    expect(isLifted).toEqual([false, false, true]);
  });

  test('a touch of "Pause" sends what the skill takes for "pause"', async () => {
    const conversation = startWithScreen(SMALL);
    await conversation.sayAll('alexa, open runner strength', 'full', "I'm ready");

    await page.show(SMALL, conversation.screen());
    await page.at(60_000);
    await page.page.getByText('Pause').click();
    await page.at(60_200);
    const [event] = await page.sent();
    await conversation.echo.wait(60_000);
    await conversation.echo.touch({ arguments: event!.arguments, source: {}, components: {} });

    expect(event?.arguments).toEqual(['pause']);
    expect(conversation.responses().at(-1)?.outputSpeech).toMatchObject({
      text: expect.stringMatching(/at rep (eight|nine|ten), right foot/),
    });
  });
});

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
