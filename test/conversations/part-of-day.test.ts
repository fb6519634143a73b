import { allowed, OPEN } from './reminding';

const AT_NINE_IN_THE_EVENING = /every Sunday at nine in the evening\. Shall I/i;

describe('the part of the day', () => {
  test('that was said before the hour is kept', async () => {
    const { sayAll } = allowed();

    const asked = await sayAll(OPEN, 'remind me sunday nights');
    const heard = await sayAll('nine');

    expect(asked).toBe('Every Sunday in the evening: at what time?');
    expect(heard).toMatch(AT_NINE_IN_THE_EVENING);
  });

  test('that was said before the days is kept', async () => {
    const { sayAll } = allowed();

    const asked = await sayAll(OPEN, 'remind me in the evening');
    const heard = await sayAll('sundays at nine');

    expect(asked).toBe('Which days, and at what time in the evening?');
    expect(heard).toMatch(AT_NINE_IN_THE_EVENING);
  });

  test('is asked for again with another hour', async () => {
    const { sayAll } = allowed();

    const heard = await sayAll(OPEN, 'remind me sunday nights', 'nine', 'at eight');

    expect(heard).toBe('Eight in the morning, or in the evening?');
  });

  test.each(['yes', 'ok'])('is no yes or no: "%s" is told what to say', async (says) => {
    const { sayAll } = allowed();

    const heard = await sayAll(OPEN, 'remind me on sundays at nine', says);

    expect(heard).toBe(
      'Say: in the morning. Or say: in the evening. Nine in the morning, or in the evening?',
    );
  });
});
