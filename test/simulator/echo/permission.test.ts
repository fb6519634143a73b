import type { Response } from 'ask-sdk-model';
import type { Permission } from '../../../simulator/echo/permission';
import { asking, saying, toyRoom } from '../toy-skill';

const SCOPE = {
  permissionScope: 'alexa::alerts:reminders:skill:readwrite',
  consentLevel: 'ACCOUNT',
};

const REQUEST = {
  type: 'Connections.SendRequest',
  name: 'AskFor',
  payload: {
    '@type': 'AskForPermissionsConsentRequest',
    '@version': '2',
    permissionScopes: [SCOPE],
  },
  token: 'back',
} as const;

const HANDS_OVER: Response = { ...saying('I need a permission.'), directives: [REQUEST] };

function askingRoom(permission: Permission, launch: Response = HANDS_OVER) {
  const room = toyRoom(
    {
      LaunchRequest: launch,
      'Connections.Response': asking(saying('Thank you. Ready?'), 'Say ready.'),
    },
    { permission },
  );
  const responses = () =>
    room.events.flatMap((event) =>
      event.kind === 'request' && event.envelope.request.type === 'Connections.Response'
        ? [event.envelope.request]
        : [],
    );
  return { ...room, responses };
}

describe('Alexa asks for a permission by herself', () => {
  test.each([
    ['I approve', 'ACCEPTED', 'granted'],
    ['Yes!', 'ACCEPTED', 'granted'],
    ['no', 'DENIED', 'denied'],
    ['Alexa, no thanks.', 'DENIED', 'denied'],
  ])('and takes "%s" for %s, of which the skill is told', async (said, status, state) => {
    const permission: Permission = { state: 'not asked' };
    const { echo, responses, transcript } = askingRoom(permission);
    await echo.say('open toy');

    const answer = await echo.say(said);

    expect(answer?.sound.cues[0]?.text).toBe('Thank you. Ready?');
    expect(responses()).toEqual([
      expect.objectContaining({
        name: 'AskFor',
        status: { code: '200', message: 'OK' },
        token: 'back',
        payload: { permissionScopes: [SCOPE], status, isCardThrown: false },
      }),
    ]);
    expect(permission.state).toBe(state);
    expect(transcript.text()).toContain('\nAlexa    Do you give Runner Strength permission');
  });

  test('once more if she does not understand, and then leaves it', async () => {
    const permission: Permission = { state: 'not asked' };
    const { echo, responses } = askingRoom(permission);
    await echo.say('open toy');

    const first = await echo.say('bananas');
    const asked = responses().length;
    await echo.say('more bananas');

    expect(first).toBeUndefined();
    expect(asked).toBe(0);
    expect(responses()[0]).toMatchObject({ payload: { status: 'NOT_ANSWERED' } });
    expect(permission.state).toBe('not asked');
  });

  test('not, if she was told before', async () => {
    const { echo, responses, transcript } = askingRoom({ state: 'granted' });

    await echo.say('open toy');
    await echo.hearOut();

    expect(responses()[0]).toMatchObject({ payload: { status: 'ACCEPTED' } });
    expect(transcript.text()).not.toContain('Do you give');
  });

  test('not, where she cannot', async () => {
    const { echo, responses } = askingRoom({ state: 'not asked', asksAloud: false });

    await echo.say('open toy');
    await echo.hearOut();

    expect(responses()[0]).toMatchObject({ status: { code: '400' } });
  });

  test('until something else is opened', async () => {
    const { echo, responses } = askingRoom({ state: 'not asked' });
    await echo.say('open toy');

    await echo.say('open toy ready');

    expect(responses()).toEqual([]);
  });
});

describe('an answer that asks for a permission', () => {
  test.each<readonly [string, Response]>([
    ['says whether the conversation ends', { ...HANDS_OVER, shouldEndSession: false }],
    ['asks for something else', { directives: [{ ...REQUEST, name: 'Buy' }] }],
    ['asks for nothing', { directives: [{ ...REQUEST, payload: {} }] }],
  ])('is refused where it %s', async (_, launch) => {
    const { echo } = askingRoom({ state: 'not asked' }, launch);

    await expect(echo.say('open toy')).rejects.toMatchObject({ name: 'PlatformRefusal' });
  });
});
