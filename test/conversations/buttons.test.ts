import { muteLogs } from '../mute-logs';
import { startWithScreen } from '../screens/show';
import { SMALL } from '../screens/viewports';
import { granted, ON_MONDAYS, OPEN } from './reminding';

/** What the buttons on a screen send, in their order. */
const touchesOn = (shown: unknown): readonly string[] =>
  [...JSON.stringify(shown).matchAll(/"SendEvent","arguments":\["([^"]*)"\]/g)].map(
    ([, touch]) => touch!,
  );

/** What is said until the question is asked. */
const UNTIL_ASKED = {
  'whether to set a reminder': [OPEN, ON_MONDAYS],
  'whether to cancel the reminders': [OPEN, ON_MONDAYS, 'yes', 'cancel my reminders'],
  'whether to delete everything': [OPEN, 'delete my data'],
  'whether another reason is wanted': [OPEN, 'give me a reason to strength train'],
} as const;

afterEach(() => jest.restoreAllMocks());

describe('the screen under a question', () => {
  test.each(Object.entries(UNTIL_ASKED))(
    '%s has a button for yes and one for no',
    async (_, said) => {
      const { sayAll, screen } = startWithScreen(SMALL, { permission: granted() });

      await sayAll(...said);

      expect(touchesOn(screen())).toEqual(['yes', 'no']);
    },
  );

  test('whether to go on there has them though the table is down, and no weeks can be shown', async () => {
    muteLogs();
    const { say, sayAll, screen, table } = startWithScreen(SMALL);
    await sayAll(OPEN, 'full', 'ready');
    await say('pause', { at: 60_000 });
    table.isDown = true;

    const heard = await say('start a workout');

    expect(heard).toMatch(/there\?$/);
    expect(touchesOn(screen())).toEqual(['yes', 'no']);
  });

  test('how often to train has none: a number is wanted', async () => {
    const { sayAll, screen } = startWithScreen(SMALL);

    await sayAll(OPEN, 'change my weekly goal');

    expect(touchesOn(screen())).toEqual([]);
  });
});
