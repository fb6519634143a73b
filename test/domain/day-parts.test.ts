import { completesDay, type DayParts, withDayPart } from '../../lambda/domain/day-parts';

const KEPT = 2;
const MONDAY = '2026-11-23';
const TUESDAY = '2026-11-24';
const WEDNESDAY = '2026-11-25';

describe('exercises done on a day in parts', () => {
  const calfRaises: readonly DayParts[] = [{ day: MONDAY, done: ['eccentric-calf-raise'] }];

  test('are one list a day, from the feet up, each exercise once', () => {
    const parts = withDayPart(
      calfRaises,
      MONDAY,
      ['side-plank', 'eccentric-calf-raise', 'towel-drag'],
      KEPT,
    );

    expect(parts).toEqual([
      { day: MONDAY, done: ['towel-drag', 'eccentric-calf-raise', 'side-plank'] },
    ]);
  });

  test('are kept of the newest days, the newest first', () => {
    const days = [TUESDAY, WEDNESDAY, MONDAY].reduce<readonly DayParts[]>(
      (parts, day) => withDayPart(parts, day, ['lunge'], KEPT),
      [],
    );

    expect(days.map(({ day }) => day)).toEqual([WEDNESDAY, TUESDAY]);
  });

  test('are as before where nothing was done in full', () => {
    expect(withDayPart(calfRaises, TUESDAY, [], KEPT)).toBe(calfRaises);
  });

  test('make a session with what completes the bare minimum on the same day', () => {
    expect(completesDay(calfRaises, MONDAY, ['one-leg-squat', 'side-plank'])).toBe(true);
    expect(completesDay(calfRaises, MONDAY, ['one-leg-squat'])).toBe(false);
    expect(completesDay(calfRaises, TUESDAY, ['one-leg-squat', 'side-plank'])).toBe(false);
  });

  test('make one session a day at most', () => {
    const whole = withDayPart(calfRaises, MONDAY, ['one-leg-squat', 'side-plank'], KEPT);

    expect(completesDay(whole, MONDAY, ['side-plank'])).toBe(false);
  });
});
