import { planFor } from '../../lambda/content/programmes';
import { estimatedMs } from '../../lambda/content/session-length';
import { EXERCISE_IDS } from '../../lambda/domain/exercise';
import { partsOf } from '../../lambda/domain/part';
import { DEFAULT_SETTINGS } from '../../lambda/domain/progress';
import { EMPTY_TALLY } from '../../lambda/domain/tally';
import { timelineOf } from '../../lambda/domain/timeline';
import { EXERCISES } from '../../lambda/content/exercises';
import { BODY_AREAS, type Wish } from '../../lambda/domain/wish';
import { startConversation } from './conversation';

/** How long a session takes from "ready" to the end of its last prompt, for a runner who answers each one at once; in ms. */
async function playedMs(sentence: string, wish: Wish): Promise<number> {
  const { say, sayAll, echo } = startConversation();
  await sayAll('alexa, open runner strength', sentence);
  await echo.hearOut();
  const from = echo.now;
  const parts = partsOf(
    timelineOf(planFor(wish, DEFAULT_SETTINGS, EMPTY_TALLY)!, EXERCISES),
  ).length;
  for (let part = 0; part < parts; part++) await say('ready');
  await echo.hearOut();
  return echo.now - from;
}

const WISHES: readonly (readonly [string, Wish])[] = [
  ['start the full session', { kind: 'full' }],
  ['start the short session', { kind: 'short' }],
  ...EXERCISE_IDS.map(
    (exercise) =>
      [`just the ${exercise.replaceAll('-', ' ')}`, { kind: 'only', exercise }] as const,
  ),
  ...BODY_AREAS.map(
    (area) => [`something for my ${area.replaceAll('-', ' ')}`, { kind: 'focus', area }] as const,
  ),
];

describe('the estimated length of a session', () => {
  test.each(WISHES)('"%s" is within two percent of what is played', async (sentence, wish) => {
    const estimated = estimatedMs(planFor(wish, DEFAULT_SETTINGS, EMPTY_TALLY)!);

    const played = await playedMs(sentence, wish);

    expect(Math.abs(estimated - played) / played).toBeLessThanOrEqual(0.02);
  });
});

describe('"I have so many minutes"', () => {
  const from3To30 = Array.from({ length: 28 }, (_, index) => index + 3);

  test('three times on a day makes a session of it: each time what is left of the bare minimum', async () => {
    const { say, echo } = startConversation();

    const fitting: string[] = [];
    for (let part = 0; part < 3; part++) {
      let heard = await say('alexa, ask runner strength I have five minutes');
      fitting.push(heard);
      while (echo.inConversation) heard = await say(/more/.test(heard) ? 'no' : 'ready');
    }
    const week = await say('alexa, ask runner strength how many sessions this week');

    expect(fitting[0]).toMatch(/That's eccentric calf raises/);
    expect(fitting[1]).toMatch(/one leg squats/i);
    expect(fitting[2]).toMatch(/side planks/i);
    expect(week).toMatch(/^One session/);
  });

  test('never takes more than there are, and uses what there is', async () => {
    const tooLong: unknown[] = [];
    const lengths: number[] = [];
    for (const minutes of from3To30) {
      const played = await playedMs(`I have ${minutes} minutes`, { kind: 'minutes', minutes });
      lengths.push(played);
      if (played > minutes * 60_000) tooLong.push({ minutes, played });
    }

    expect(tooLong).toEqual([]);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(lengths[0]).toBeGreaterThan(60_000);
  });

  test('is answered kindly when they are too few', async () => {
    const { sayAll } = startConversation();

    const heard = await sayAll('alexa, open runner strength', 'I have one minute');

    expect(heard).toMatch(/^One minute is too short to do anything well\. Two is enough/);
  });

  test('leaves out the warm-up that is kept where there is no time for both', async () => {
    const { say, sayAll } = startConversation();
    await sayAll('alexa, open runner strength', 'always warm up');

    const fits = await say('I have five minutes');
    const led = await say('ready');

    expect(fits).toMatch(/eccentric calf raises, four minutes/);
    expect(led).toMatch(/^Eccentric calf raise/);
  });

  test('begins with the bare minimum, and parts of one day add up to a session', async () => {
    const { say, sayAll } = startConversation();
    const week = 'alexa, ask runner strength how many sessions this week';

    await sayAll('alexa, open runner strength', 'just the eccentric calf raise', 'ready', 'no');
    const afterOne = await say(week);
    await sayAll('alexa, open runner strength', 'just the one leg squat', 'ready', 'no');
    await sayAll('alexa, open runner strength', 'just the side plank', 'ready', 'no');
    const afterThree = await say(week);

    expect([afterOne, afterThree]).toEqual([
      'No sessions this week yet.',
      'One session this week, two to go.',
    ]);
  });
});
