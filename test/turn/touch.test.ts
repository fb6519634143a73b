import type { RequestEnvelope } from 'ask-sdk-model';
import { readTurn } from '../../lambda/turn/read-turn';
import { UNDERSTANDING } from '../conversations/conversation';

const asked = (request: object) =>
  readTurn({
    request: { requestId: 'r', timestamp: '2026-11-23T07:00:00Z', ...request },
  } as unknown as RequestEnvelope).ask;

const touched = (...sent: readonly unknown[]) =>
  asked({ type: 'Alexa.Presentation.APL.UserEvent', arguments: sent });

describe('a touch', () => {
  test.each([
    ['full', 'start the full session'],
    ['short', 'start the short session'],
    ['ready', "I'm ready"],
    ['pause', 'pause'],
    ['resume', 'resume'],
    ['next', 'next'],
    ['previous', 'previous'],
    ['easier', 'too hard'],
    ['yes', 'yes'],
    ['no', 'no'],
    ['stop', 'stop'],
  ])('of "%s" asks what "%s" asks', (touch, sentence) => {
    const { intent } = UNDERSTANDING.understand(sentence, '2026-11-23');

    expect(touched(touch)).toEqual(asked({ type: 'IntentRequest', intent }));
  });

  test('may be none: a screen says itself that its part has ended, and since when that played', () => {
    expect(touched('part ended', '1795590000000')).toEqual({
      kind: 'part ended',
      since: 1_795_590_000_000,
    });
  });

  test.each([[['dance']], [[]], [[{ pause: true }]]])(
    'that no button of ours sends, %j, is not understood',
    (sent) => {
      expect(touched(...sent)).toEqual({ kind: 'not understood' });
    },
  );
});
