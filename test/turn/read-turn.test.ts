import type { RequestEnvelope } from 'ask-sdk-model';
import { readTurn } from '../../lambda/turn/read-turn';

/** An envelope as real ones are, with whatever a test changes in it. */
const envelope = (request: object, session: object = {}, system: object = {}): RequestEnvelope =>
  ({
    version: '1.0',
    session: {
      new: false,
      sessionId: 's',
      attributes: {},
      user: { userId: 'account' },
      ...session,
    },
    context: { System: { user: { userId: 'account' }, device: { deviceId: 'd' }, ...system } },
    request: { requestId: 'r', timestamp: '2026-11-23T07:00:00Z', locale: 'en-GB', ...request },
  }) as unknown as RequestEnvelope;

const intent = (name: string, slots: object = {}) => ({
  type: 'IntentRequest',
  intent: { name, confirmationStatus: 'NONE', slots },
});

const matched = (id: string) => ({
  value: id,
  resolutions: {
    resolutionsPerAuthority: [
      { status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { id, name: id } }] },
    ],
  },
});

const unmatched = (value: string) => ({
  value,
  resolutions: { resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_NO_MATCH' } }] },
});

describe('a request is read as a turn', () => {
  test('with its own time, its runner and what it asks', () => {
    const turn = readTurn(envelope({ type: 'LaunchRequest' }));

    expect(turn).toMatchObject({
      requestId: 'r',
      at: Date.parse('2026-11-23T07:00:00Z'),
      runner: { account: 'account', person: 'account' },
      locale: 'en-GB',
      opensConversation: false,
      ask: { kind: 'launch' },
    });
  });

  test.each([
    ['a known exercise', { Exercise: matched('lunge') }, { kind: 'known', exercise: 'lunge' }],
    ['an exercise we do not have', { Exercise: unmatched('burpee') }, { kind: 'unknown' }],
    ['a question mark', { Exercise: unmatched('?') }, { kind: 'unknown' }],
    ['no exercise', { Exercise: { name: 'Exercise' } }, { kind: 'none' }],
  ])('with %s', (_, slots, exercise) => {
    const { ask } = readTurn(envelope(intent('ExplainExerciseIntent', slots)));

    expect(ask).toEqual({ kind: 'explain', aspect: 'how', exercise });
  });

  test.each([
    ['12', 12],
    ['?', null],
    ['-3', null],
    ['99999', null],
    ['twelve', null],
  ])('with the number "%s" as %p', (value, reps) => {
    const { ask } = readTurn(envelope(intent('CorrectCountIntent', { Reps: { value } })));

    expect(ask).toEqual({ kind: 'correct count', reps, side: null, exercise: { kind: 'none' } });
  });

  test.each([
    intent('SomeIntentOfTomorrow'),
    { type: 'Some.Future.Request' },
    { type: 'Alexa.Presentation.APL.UserEvent' },
  ])('that was not understood where it is of a kind we do not know', (request) => {
    expect(readTurn(envelope(request)).ask).toEqual({ kind: 'not understood' });
  });

  test('of the person Alexa recognised, and then of that one until the conversation ends', () => {
    const recognised = { person: { personId: 'alice' } };
    const first = readTurn(envelope({ type: 'LaunchRequest' }, { new: true }, recognised));
    const later = readTurn(
      envelope(intent('ReadyIntent'), { attributes: { runner: first.runner.person } }),
    );

    expect([first.runner.person, later.runner.person]).toEqual(['alice', 'alice']);
  });

  test.each([
    ['missing', undefined],
    ['of another shape', { seed: 'x', heard: [1], question: 'what?', told: { kind: 'explained' } }],
    ['no object', 'attributes'],
  ])('in a new conversation where its attributes are %s', (_, attributes) => {
    const { memory } = readTurn(envelope({ type: 'LaunchRequest' }, { attributes }));

    expect(memory).toMatchObject({
      heard: {},
      runner: null,
      question: null,
      aspect: null,
      told: null,
    });
    expect(Number.isInteger(memory.seed)).toBe(true);
  });

  test('without a session, and of no device', () => {
    const bare = {
      version: '1.0',
      context: { System: { user: { userId: 'account' } } },
      request: {
        type: 'LaunchRequest',
        requestId: 'r',
        timestamp: '2026-11-23T07:00:00Z',
      },
    } as unknown as RequestEnvelope;

    expect(readTurn(bare)).toMatchObject({
      runner: { account: 'account', person: 'account' },
      device: null,
      opensConversation: true,
      ask: { kind: 'launch' },
    });
  });
});
