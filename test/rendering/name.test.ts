import { named, unnamed } from '../../lambda/rendering/ssml/name';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { startConversation } from '../conversations/conversation';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';

describe('the name of a runner', () => {
  test('is said by Alexa alone, where her voice recognition knows who speaks', () => {
    expect(named('Welcome back{, name}. One & two.', 'amzn1.ask.person."A"')).toBe(
      '<speak>Welcome back, <alexa:name type="first" personId="amzn1.ask.person.&quot;A&quot;"/>. One &amp; two.</speak>',
    );
  });

  test('is left out where nobody was recognised, and nowhere else is there a place for it', () => {
    expect(unnamed('Welcome back{, name}.')).toBe('Welcome back.');
    expect(named('One session this week.', 'anna')).toBeNull();
  });

  test('greets whoever comes back, and no one else of the household', async () => {
    const store = inMemoryProgressStore();
    const anna = startConversation({ store, device: { ...KITCHEN_ECHO, personId: 'anna' } });
    await anna.sayAll('alexa, open runner strength', 'just the push-ups', 'ready', 'no');

    const again = await anna.say('alexa, open runner strength');
    const somebody = await startConversation({ store }).say('alexa, open runner strength');

    expect(again).toMatch(/^(Welcome back|Good to hear you|Hello again), Robin\. /);
    expect(somebody).toMatch(/^Welcome to Runner Strength/);
  });
});
