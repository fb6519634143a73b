import type { interfaces } from 'ask-sdk-model';
import type { Milliseconds } from '../../lambda/domain/time';
import { USUAL_DELAYS } from '../../simulator/echo/device';
import { AplPage } from './apl-page';
import { describeInChromium } from './chromium';
import { countsIn } from './in-step';
import { type ConversationWithScreen, startWithScreen } from './show';
import { SMALL } from './viewports';

type Audio = interfaces.alexa.presentation.apla.RenderDocumentDirective;

/** The numbers of the reps in the audio that an answer plays, and when each sounds after the screen appears. */
function countsHeard({ responses }: ConversationWithScreen) {
  const audio = responses()
    .at(-1)
    ?.directives?.find(({ type }) => type === 'Alexa.Presentation.APLA.RenderDocument') as Audio;
  const { cues } = audio.datasources!['part'] as unknown as {
    readonly cues: readonly { readonly slot: Milliseconds; readonly say: string }[];
  };
  let at = USUAL_DELAYS.startMs;
  const heard = cues.map(({ slot, say }) => {
    const cue = { at, slot, text: say };
    at += slot;
    return cue;
  });
  // "Three, two, one" before a set are no reps.
  const reps = heard.filter(({ slot, text }) => slot !== 1000 || !/^(One|Two|Three)\.$/.test(text));
  return countsIn(reps);
}

/** The number that is written largest. */
const numberOn = async (page: AplPage): Promise<number> =>
  Number((await page.texts()).toSorted((a, b) => b.size - a.size)[0]?.words);

/** How far the screen may be from the audio. In ms. */
const IN_STEP_MS: Milliseconds = 150;

describeInChromium('while a part plays', () => {
  let page: AplPage;
  beforeAll(async () => {
    page = await AplPage.open();
  });
  afterAll(() => page?.close());

  test('the number on the screen is the one that sounds, at every rep', async () => {
    const conversation = startWithScreen(SMALL);
    await conversation.sayAll('alexa, open runner strength', 'full', "I'm ready");

    await page.show(SMALL, conversation.screen());
    const counts = countsHeard(conversation);
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
  });

  test('a set that goes on after a pause goes on counting where it was', async () => {
    const conversation = startWithScreen(SMALL);
    await conversation.sayAll('alexa, open runner strength', 'full', "I'm ready");
    await conversation.say('alexa, pause', { at: 60_000 });
    await conversation.say('resume');

    await page.show(SMALL, conversation.screen());
    const [first] = countsHeard(conversation);
    await page.at(first!.at + IN_STEP_MS);

    expect(first!.count).toBeGreaterThan(5);
    expect(await numberOn(page)).toBe(first!.count);
  });

  test('the figure waits before the first rep, moves in it, and turns round for the other side', async () => {
    const conversation = startWithScreen(SMALL);
    await conversation.sayAll('alexa, open runner strength', 'full', "I'm ready");

    await page.show(SMALL, conversation.screen());
    const counts = countsHeard(conversation);
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
