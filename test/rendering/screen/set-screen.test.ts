import { figureOf } from '../../../lambda/rendering/screen/figures/figure-of';
import { samplesOf, WEIGHTS } from '../../../lambda/rendering/screen/figures/drawing';
import { componentsIn } from '../../screens/components-in';
import { startWithScreen } from '../../screens/show';
import { SMALL, VIEWPORTS } from '../../screens/viewports';

/** Whether the figure moves, and otherwise where its toes are. */
function figureOn(document: object, exercise: 'eccentric-calf-raise' | 'towel-drag') {
  const figure = componentsIn(document, 'VectorGraphic').find(({ source }) => source === 'figure')!;
  const pose = WEIGHTS.findIndex((weight) => figure[weight] === 1);
  if (pose < 0) return 'moves';
  const { nearLeg, farLeg } = samplesOf(figureOf(exercise, 'standard'))[pose]!;
  return nearLeg.at(-1)![1] === farLeg.at(-1)![1] ? 'stands on both feet' : 'stands on one foot';
}

test.each([
  ['in the set-up', 9000],
  ['at a rep', 43_000],
])('whoever pauses on the stair %s sees a figure that stands on both feet', async (_, at) => {
  const { sayAll, say, screen } = startWithScreen(SMALL);
  await sayAll('alexa, open runner strength', 'start the full session', "I'm ready", 'alexa, next');

  const heard = await say('alexa, pause', { at });

  expect(heard).toMatch(/^Both feet on the stair\./);
  expect(figureOn(screen().document, 'eccentric-calf-raise')).toBe('stands on both feet');
});

test('whoever pauses elsewhere sees the figure demonstrate the exercise', async () => {
  const { sayAll, say, screen } = startWithScreen(SMALL);
  await sayAll('alexa, open runner strength', 'start the full session', "I'm ready");

  await say('alexa, pause', { at: 60_000 });

  expect(figureOn(screen().document, 'towel-drag')).toBe('moves');
});

test.each(VIEWPORTS.filter(({ name }) => ['round', 'small', 'upright'].includes(name)))(
  'whoever pauses can end the session by touch on a screen of size $name',
  async (viewport) => {
    const { sayAll, say, screen, echo } = startWithScreen(viewport);
    await sayAll('alexa, open runner strength', 'start the full session', "I'm ready");
    await say('alexa, pause', { at: 60_000 });

    const touches = componentsIn(screen().document, 'SendEvent').map((sends) => sends['arguments']);
    await echo.touch({ arguments: ['stop'], source: {}, components: {} });
    await echo.hearOut();

    expect(touches).toEqual(expect.arrayContaining([['resume'], ['stop']]));
    expect(echo.inConversation).toBe(false);
  },
);
