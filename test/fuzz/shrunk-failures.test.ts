import type { RequestEnvelope } from 'ask-sdk-model';
import type { ProgressStore } from '../../lambda/persistence/progress-store';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { DEVICE_MODELS } from '../../simulator/echo/device-model';
import { type Ask, requestEnvelope } from '../../simulator/echo/request-envelope';
import { MONDAY_AT_SEVEN } from '../conversations/conversation';
import { muteLogs } from '../mute-logs';
import { MARKER } from './any-text';
import { fuzzedHandler } from './fuzzed-skill';

beforeEach(() => {
  muteLogs();
});

afterEach(() => jest.restoreAllMocks());

const LAUNCH: Ask = { type: 'LaunchRequest' };

/** An envelope of Alexa's, with fields of its own in place of some. */
function envelope(ask: Ask, changes: object = {}, device: object = {}): RequestEnvelope {
  const conversation = { sessionId: 's', isNew: true, attributes: {} };
  const moment = { requestId: 'r', at: MONDAY_AT_SEVEN };
  const whole = requestEnvelope(ask, conversation, { ...KITCHEN_ECHO, ...device }, moment);
  return { ...whole, ...changes };
}

const intent = (name: string, slots: object = {}): Ask => ({
  type: 'IntentRequest',
  intent: { name, confirmationStatus: 'NONE', slots } as never,
});

/** A line of CloudWatch's embedded metric format. */
interface Metric {
  readonly _aws: { readonly Timestamp: unknown };
}

async function answerTo(sent: RequestEnvelope, store?: ProgressStore) {
  const { response, sessionAttributes } = await fuzzedHandler(store)(sent, {});
  return { text: JSON.stringify(response), attributes: JSON.stringify(sessionAttributes) };
}

test('of all that is sent, an answer holds nothing but the id of the person whom Alexa is to name', async () => {
  const store = inMemoryProgressStore();
  const device = { personId: MARKER, deviceId: MARKER, locale: MARKER };
  const slots = { Exercise: { name: MARKER, value: MARKER } };
  await answerTo(envelope(LAUNCH, {}, device), store);

  const explained = await answerTo(
    envelope(intent('ExplainExerciseIntent', slots), {}, device),
    store,
  );
  const { request, ...others } = envelope(LAUNCH, {}, device);
  const later = { ...others, request: { ...request, requestId: 'later' } };
  const back = await answerTo(later, store);

  const name = `<alexa:name type=\\"first\\" personId=\\"${MARKER}\\"/>`;
  expect(explained.text).not.toContain(MARKER);
  expect(back.text).toContain(name);
  expect(back.text.replace(name, '')).not.toContain(MARKER);
});

describe('what fuzzing found', () => {
  test('a notice that belongs to no conversation is not answered aloud', async () => {
    const { session: _, ...notice } = envelope({ type: 'AlexaSkillEvent.SkillPermissionAccepted' });

    const { text } = await answerTo(notice);

    expect(text).toBe('{}');
  });

  test.each([
    ['nothing', null],
    ['a text', 'LaunchRequest'],
    ['of a type that is none', { type: { toString: 'x' } }],
  ])('a request that is %s is answered with silence', async (_, request) => {
    const { text } = await answerTo(envelope(LAUNCH, { request }));

    expect(text).toBe('{}');
  });

  test.each(['constructor', '__proto__', 'toString'])(
    'an intent named %s, which every object has, is not understood',
    async (name) => {
      const { text } = await answerTo(envelope(intent(name)));

      expect(text).toMatch(/"shouldEndSession":false/);
      expect(text).not.toMatch(/wrong on my side/);
    },
  );

  test('"stop" is obeyed although nothing else in the request can be read', async () => {
    const stop = intent('AMAZON.StopIntent', { Any: 'thing' });

    const { text } = await answerTo(envelope(stop, {}, { userId: '' }));

    expect(text).toMatch(/"shouldEndSession":true/);
  });

  test.each([
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '+275760-09-13T00:00:00Z',
    'now',
    undefined,
  ])(
    'a request at the time "%s" is apologised for, counted when it came, and leaves nothing behind',
    async (timestamp) => {
      const store = inMemoryProgressStore();
      const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
      const before = Date.now();
      const { request } = envelope(intent('StartSessionIntent'));
      const absurd = envelope(LAUNCH, { request: { ...request, timestamp } });

      const { text } = await answerTo(absurd, store);

      expect(text).toMatch(/wrong on my side/);
      expect((await store.load({ account: KITCHEN_ECHO.userId, person: 'account' })).version).toBe(
        0,
      );
      const lines = written.mock.calls.map(([line]) => JSON.parse(String(line)) as Metric);
      expect(lines).toHaveLength(1);
      // CloudWatch leaves out what is older than two weeks, or two hours ahead.
      expect(lines[0]?._aws.Timestamp).toBeGreaterThanOrEqual(before);
      expect(lines[0]?._aws.Timestamp).toBeLessThanOrEqual(Date.now());
    },
  );

  test('who disables the skill at an absurd time is forgotten all the same', async () => {
    const forgetAccount = jest.fn(async () => 'forgotten' as const);
    const { request } = envelope({ type: 'AlexaSkillEvent.SkillDisabled' });
    const event = envelope(LAUNCH, { request: { ...request, timestamp: 'now' } });

    await answerTo(event, { ...inMemoryProgressStore(), forgetAccount });

    expect(forgetAccount).toHaveBeenCalledWith(KITCHEN_ECHO.userId);
  });

  test.each(['"/><audio src="x"/>', 'a#runner', '\ud800', 'x'.repeat(30_000)])(
    'a person whose id cannot be one is nobody: neither said, nor remembered, nor a key (%#)',
    async (personId) => {
      const store = inMemoryProgressStore();
      const load = jest.spyOn(store, 'load');

      const answer = await answerTo(envelope(LAUNCH, {}, { personId }), store);

      expect(load.mock.calls[0]?.[0]).toEqual({ account: KITCHEN_ECHO.userId, person: 'account' });
      expect(answer.text).not.toContain('alexa:name');
      expect(answer.attributes).toContain('"runner":"account"');
    },
  );

  test.each([LAUNCH, { type: 'System.ExceptionEncountered' }, intent('AMAZON.HelpIntent')])(
    'attributes that are not ours are not carried on, whatever is asked (%#)',
    async (ask) => {
      const sent = envelope(ask);
      const attributes = { runner: 'x'.repeat(30_000), other: ['x'.repeat(30_000)] };

      const answer = await answerTo({ ...sent, session: { ...sent.session!, attributes } });

      expect(answer.attributes.length).toBeLessThan(2048);
    },
  );

  test.each([0.5, 1e300, '<0>'])('a screen that is %p wide is left dark', async (pixelWidth) => {
    const show = DEVICE_MODELS.find(({ id }) => id === 'show-8');
    const display = { ...show!.display, pixelWidth };

    const { text } = await answerTo(envelope(LAUNCH, {}, { model: { ...show, display } }));

    expect(text).toMatch(/Welcome to Runner Strength/);
    expect(text).not.toContain('RenderDocument');
  });

  test('a runner who has just allowed reminders is asked to try again while the table is down', async () => {
    const load = () => Promise.reject(new Error('down'));
    const allowed: Ask = { type: 'Connections.Response', status: { code: '200' }, payload: {} };

    const { text } = await answerTo(envelope(allowed), { ...inMemoryProgressStore(), load });

    expect(text).toMatch(/wrong on my side.*"shouldEndSession":false/);
  });
});
