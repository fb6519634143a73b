import { AplPage, type Edges, type SeenText } from './apl-page';
import { viewportOf } from '../../simulator/echo/device-model';
import { describeInChromium } from './chromium';
import { everyScreen, type Seen } from './every-screen';
import { type Viewport, VIEWPORTS } from './viewports';

/** Letters may reach this far over an edge, for what rounding does. In dp. */
const TOLERANCE = 1.5;

const isInside = (inner: Edges, outer: Edges): boolean =>
  inner.left >= outer.left - TOLERANCE &&
  inner.top >= outer.top - TOLERANCE &&
  inner.right <= outer.right + TOLERANCE &&
  inner.bottom <= outer.bottom + TOLERANCE;

const overlap = (a: Edges, b: Edges): boolean =>
  a.left < b.right - TOLERANCE &&
  b.left < a.right - TOLERANCE &&
  a.top < b.bottom - TOLERANCE &&
  b.top < a.bottom - TOLERANCE;

/** A round screen may have a ring so wide along its edge. In dp. */
const RING = 14;

/** Whether all of a rectangle is on the screen: in the circle, where it is round, and not on its ring. */
function isOnScreen(box: Edges, viewport: Viewport): boolean {
  const { width, height } = viewportOf(viewport);
  if (viewport.shape === 'RECTANGLE')
    return isInside(box, { left: 0, top: 0, right: width, bottom: height });
  return [box.left, box.right].every((x) =>
    [box.top, box.bottom].every(
      (y) => Math.hypot(x - width / 2, y - height / 2) <= width / 2 - RING,
    ),
  );
}

/** The longest label that is to stay in one line: "I'm ready", "Side plank". */
const SHORT_LABEL = 10;

const isBroken = (words: string, ink: Edges, size: number): boolean =>
  words.length <= SHORT_LABEL && ink.bottom - ink.top > 1.8 * size;

/** What is wrong with a screen, in sentences; nothing with one that is as it should be. */
function faultsOf(
  viewport: Viewport,
  texts: readonly SeenText[],
  figures: readonly Edges[],
): readonly string[] {
  return [
    ...texts.flatMap(({ words, ink, box, size }, index) => [
      ...(words.includes('…') ? [`"${words}" is cut`] : []),
      ...(isInside(ink, box) ? [] : [`"${words}" is larger than its box`]),
      ...(isOnScreen(ink, viewport) ? [] : [`"${words}" is not all on the screen`]),
      ...(isBroken(words, ink, size) ? [`"${words}" is broken over lines`] : []),
      ...(size >= 14 ? [] : [`"${words}" is too small to be read`]),
      ...texts
        .slice(index + 1)
        .filter((other) => overlap(ink, other.ink))
        .map((other) => `"${words}" and "${other.words}" overlap`),
      ...figures.filter((figure) => overlap(ink, figure)).map(() => `"${words}" is on a figure`),
    ]),
    ...figures
      .filter((figure) => viewport.shape === 'RECTANGLE' && !isOnScreen(figure, viewport))
      .map(() => 'a figure is not all on the screen'),
  ];
}

describeInChromium('on every screen of every size', () => {
  let page: AplPage;
  beforeAll(async () => {
    page = await AplPage.open();
  });
  afterAll(() => page?.close());

  test.each(VIEWPORTS)(
    '$name: nothing is cut or covered, and the renderer has no complaint',
    async (viewport) => {
      const screens = await everyScreen(viewport);

      const faults: string[] = [];
      for (const { name, shown, atMs } of screens) {
        await page.show(viewport, shown);
        await page.at(atMs);
        const found = faultsOf(viewport, await page.texts(), await page.figures());
        faults.push(...[...found, ...page.complaints].map((fault) => `${name}: ${fault}`));
      }

      expect(screens.length).toBeGreaterThan(20);
      expect(faults).toEqual([]);
    },
  );

  test('a fault is found where there is one', async () => {
    const [viewport] = VIEWPORTS;
    const text = (top: number, words: string) => ({
      type: 'Text',
      position: 'absolute',
      left: 200,
      top,
      width: 120,
      height: 30,
      fontSize: 24,
      text: words,
    });
    const document = {
      type: 'APL',
      version: '1.4',
      mainTemplate: {
        parameters: ['payload'],
        items: [
          {
            type: 'Container',
            width: '100vw',
            height: '100vh',
            items: [text(100, 'over'), text(110, 'under'), text(300, 'far too long for its box')],
          },
        ],
      },
    };

    await page.show(viewport!, { type: '', document } satisfies Seen['shown']);
    const faults = faultsOf(viewport!, await page.texts(), await page.figures());

    expect(faults).toContain('"over" and "under" overlap');
    expect(faults).toContain('"far too long for its box" is larger than its box');
  });
});
