import { StaticAplTemplateValidator } from 'apl-suggester';
import { EXERCISES } from '../../../lambda/content/exercises';
import { motionOf } from '../../../lambda/domain/motion';
import { partFrom, partsOf } from '../../../lambda/domain/part';
import type { Plan } from '../../../lambda/domain/plan';
import { timelineOf } from '../../../lambda/domain/timeline';
import { ENGLISH } from '../../../lambda/phrases/en/phrases-en';
import { MAX_RESPONSE_BYTES } from '../../../lambda/rendering/platform-limits';
import { renderReply } from '../../../lambda/rendering/render-reply';
import type { Motions } from '../../../lambda/turn/screen';
import { FIRST_FULL } from '../../domain/plans';
import { componentsIn } from '../../screens/components-in';
import { everyScreen, type Seen } from '../../screens/every-screen';
import { isShown, startWithScreen } from '../../screens/show';
import { SMALL, VIEWPORTS } from '../../screens/viewports';

describe.each(VIEWPORTS)('every screen of a device of size $name', (viewport) => {
  let screens: readonly Seen[];
  beforeAll(async () => {
    // The validator notes what it looks up on the way.
    jest.spyOn(console, 'warn').mockImplementation(() => {});
    screens = await everyScreen(viewport);
  });
  afterAll(() => jest.restoreAllMocks());

  test('follows Amazon’s schema of APL, and is small enough beside its audio', async () => {
    const documents = new Map(screens.map((screen) => [JSON.stringify(screen.shown), screen]));

    const validator = new StaticAplTemplateValidator();
    const faults: unknown[] = [];
    for (const { name, shown } of documents.values())
      for (const fault of await validator.validate(shown.document)) faults.push([name, fault]);

    expect(faults).toEqual([]);
    // A kilobyte is left for the envelope and the session attributes.
    expect(Math.max(...screens.map(({ bytes }) => bytes))).toBeLessThan(MAX_RESPONSE_BYTES - 1024);
  });

  test('lists all that there may be to fetch', () => {
    const { shown } = screens.find(({ name }) => name === 'kit-largest')!;
    const words = componentsIn(shown.document, 'Text').map(({ text }) => text);

    expect(words).toEqual(expect.arrayContaining(Object.values(ENGLISH.screen.kit)));
  });

  test('has buttons that are large enough for a finger', () => {
    const buttons = screens.flatMap(({ shown }) => componentsIn(shown.document, 'TouchWrapper'));
    const sizes = buttons.map(({ width, height }) => Math.min(Number(width), Number(height)));

    expect(buttons.length).toBeGreaterThan(20);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(48);
  });
});

test('a screen that plays its part by itself follows Amazon’s schema of APL', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => {});
  const { sayAll, screen } = startWithScreen(SMALL, { embedsAudio: true });
  await sayAll('alexa, open runner strength', 'full', "I'm ready");

  const { document } = screen();
  const faults = await new StaticAplTemplateValidator().validate(document);

  expect(document).toHaveProperty('onMount');
  expect(faults).toEqual([]);
  jest.restoreAllMocks();
});

describe('the longest parts there are', () => {
  const plans: readonly Plan[] = (['slower', 'normal', 'faster'] as const).flatMap((pace) =>
    (['one at a time', 'straight through'] as const).map((flow) => ({
      ...FIRST_FULL,
      pace,
      flow,
      exercises: FIRST_FULL.exercises.map((planned) => ({ ...planned, teaching: 'full' as const })),
    })),
  );

  test.each([
    ['beside', null],
    ['in', Date.parse('2026-11-23T07:00:00Z')],
  ])(
    'are answers of at most 24 KB with their audio %s the screen, on every device',
    (_, embedsSince) => {
      const sizes = plans.flatMap((plan) => {
        const timeline = timelineOf(plan, EXERCISES);
        const motions: Motions = Object.fromEntries(
          timeline.sets.map((set) => [
            set.exercise,
            motionOf(set, EXERCISES[set.exercise].rep, plan.pace),
          ]),
        );
        const resumed = timeline.sets.flatMap(
          ({ index }) => partFrom(timeline, { set: index, done: 1 }, 'taught', 'fetch') ?? [],
        );
        return [...partsOf(timeline), ...resumed].map((part) => {
          const response = renderReply(
            {
              kind: 'plays',
              part,
              answer: [{ kind: 'explained', exercise: 'eccentric-calf-raise', aspect: 'muscles' }],
              question: { kind: 'any more' },
              quietMs: 40_000,
              as: 'apl for audio',
              screen: {
                kind: 'exercise',
                exercises: plan.exercises.map(({ exercise }) => exercise),
                motions,
              },
            },
            ENGLISH,
            { seed: 7, heard: {} },
            {
              person: null,
              embedsSince,
              display: { kind: 'pixels', shape: 'rectangle', width: 1920, height: 1080 },
            },
          );
          return Buffer.byteLength(JSON.stringify(response));
        });
      });

      expect(Math.max(...sizes)).toBeLessThan(MAX_RESPONSE_BYTES - 1024);
    },
  );
});

describe('a device', () => {
  const SESSION = ['alexa, open runner strength', 'full', "I'm ready", 'ready', 'stop'] as const;

  test('without a screen is sent none, whatever happens', async () => {
    const { sayAll, responses } = startWithScreen({ kind: 'none' });
    await sayAll(...SESSION);

    const shown = responses()
      .flatMap(({ directives = [] }) => directives)
      .filter(isShown);

    expect(responses().length).toBeGreaterThan(4);
    expect(shown).toEqual([]);
  });

  test('with a screen hears exactly what one without it hears', async () => {
    const { sayAll, responses } = startWithScreen({ kind: 'none' });
    const other = startWithScreen(SMALL);
    await sayAll(...SESSION);
    await other.sayAll(...SESSION);

    const heard = other.responses().map(({ directives, ...rest }) => ({
      ...rest,
      ...(directives?.some((directive) => !isShown(directive))
        ? { directives: directives.filter((directive) => !isShown(directive)) }
        : {}),
    }));

    expect(heard).toEqual(responses());
    expect(other.responses().every(({ directives = [] }) => directives.some(isShown))).toBe(true);
  });
});
