import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_DRAFT } from '../../lambda/domain/reminder';
import { DIFFERENCES } from '../../lambda/phrases/en/differences';
import { ENGLISH } from '../../lambda/phrases/en/phrases-en';
import { phrasesFor } from '../../lambda/phrases/phrases-for';

const FOLDER = join(__dirname, '../../lambda/phrases/en');

/** What a reminder at a time is asked about with, in a place. */
function timeSaid(locale: string, hour: number, minute: number): string {
  const { asked } = phrasesFor(locale).questions['morning or evening']({
    kind: 'morning or evening',
    draft: { ...NO_DRAFT, time: { hour, minute } },
  });
  return asked[0].replace(' in the morning, or in the evening?', '');
}

describe('what is said otherwise in other places', () => {
  test('stands for American words that the coach really says', () => {
    const written = readdirSync(FOLDER)
      .filter((file) => file !== 'differences.ts')
      .map((file) => readFileSync(join(FOLDER, file), 'utf8').toLowerCase())
      .join('\n');

    const neverSaid = Object.keys(DIFFERENCES).filter((word) => !written.includes(word));

    expect(neverSaid).toEqual([]);
  });

  test.each([
    ['en-US', 'For an easier push-up, put your hands on a counter instead of the floor.'],
    ['en-GB', 'For an easier press-up, put your hands on a worktop instead of the floor.'],
    ['en-AU', 'For an easier push-up, put your hands on a bench instead of the floor.'],
    ['en-CA', 'For an easier push-up, put your hands on a counter instead of the floor.'],
    ['en-IN', 'For an easier push-up, put your hands on a counter instead of the floor.'],
  ])('is heard in %s', (locale, words) => {
    const said = phrasesFor(locale).sayings.explained({
      kind: 'explained',
      exercise: 'press-up',
      aspect: 'easier',
    });

    expect(said).toEqual([words]);
  });

  test('is said of more than one, and at the beginning of a sentence, as well', () => {
    const { sayings } = phrasesFor('en-GB');

    const [total] = sayings['press-ups done']({
      kind: 'press-ups done',
      reps: 8,
      estimated: false,
    });
    const { asked } = phrasesFor('en-IN').questions['got the kit']({
      kind: 'got the kit',
      asksForStairs: false,
    });

    expect(total).toBe('Eight press-ups. Well done.');
    expect(asked[0]).toBe('Have you got everything?');
  });

  test('is read on screens and cards as well', () => {
    const { screen, weekCard } = phrasesFor('en-GB');

    const card = weekCard({
      sessions: 1,
      weeklyGoal: 3,
      streak: 0,
      exercises: [
        {
          exercise: 'press-up',
          best: 12,
          next: { kind: 'as many as you can', reps: 8 },
        },
      ],
    });

    expect(screen.exercise('press-up')).toBe('Press-up');
    expect(card.text).toContain('Press-up: 8 next. Best: twelve press-ups.');
  });

  test.each([
    ['en-US', ['Six', 'Six oh five', 'Six thirty', 'Six forty-five']],
    ['en-GB', ['Six', 'Five past six', 'Half past six', 'Quarter to seven']],
    ['en-AU', ['Six', 'Five past six', 'Half past six', 'Quarter to seven']],
    ['en-CA', ['Six', 'Six oh five', 'Six thirty', 'Six forty-five']],
    ['en-IN', ['Six', 'Six oh five', 'Six thirty', 'Six forty-five']],
  ])('goes for times of the clock in %s', (locale, times) => {
    const said = [0, 5, 30, 45].map((minute) => timeSaid(locale, 6, minute));

    expect(said).toEqual(times);
  });

  test('of minutes that are no fives is the same everywhere, and before noon it is to twelve', () => {
    expect(timeSaid('en-GB', 6, 7)).toBe('Six oh seven');
    expect(timeSaid('en-GB', 6, 41)).toBe('Six forty-one');
    expect(timeSaid('en-GB', 11, 45)).toBe('Quarter to twelve');
  });
});

describe('a locale', () => {
  test('that nobody has thought of hears American English', () => {
    expect(['en-ZA', 'de-DE', ''].map(phrasesFor)).toEqual([ENGLISH, ENGLISH, ENGLISH]);
  });
});
