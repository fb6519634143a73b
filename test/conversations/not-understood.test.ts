import { SAYABLE } from '../../lambda/phrases/en/missed';
import { meaningOf } from '../../lambda/handlers/meaning';
import { newMemory } from '../../lambda/turn/conversation-memory';
import { INTENTS } from '../../lambda/turn/intents';
import { QUESTION_KINDS } from '../../lambda/turn/question';
import type { Turn } from '../../lambda/turn/turn';
import { startConversation, UNDERSTANDING } from './conversation';

const NONSENSE = ['purple', 'banana', 'zigzag'];

describe('whoever is not understood', () => {
  test('hears what can be said, and the question again, each time in other words', async () => {
    const { say } = startConversation();
    await say('alexa, open runner strength');

    const answers: string[] = [];
    for (const nonsense of [...NONSENSE, ...NONSENSE]) answers.push(await say(nonsense));

    expect(new Set(answers).size).toBe(answers.length);
    for (const answer of answers) {
      expect(answer).toMatch(/full.*short/i);
      expect(answer).toMatch(/\?$/);
    }
  });

  test('is offered two things, and no more, from the third time in a row on', async () => {
    const { say } = startConversation();
    await say('alexa, open runner strength');

    const answers: string[] = [];
    for (const nonsense of NONSENSE) answers.push(await say(nonsense));

    expect(answers.map((answer) => /explain/.test(answer))).toEqual([true, true, false]);
    expect(answers[2]).toMatch(/: full\..*: short\./);
  });

  test('begins again with all of it once something was understood', async () => {
    const { say, sayAll } = startConversation();
    await sayAll('alexa, open runner strength', ...NONSENSE, 'explain the lunge');

    const answer = await say('purple');

    expect(answer).toMatch(/explain the lunge or help\./);
  });

  test('hears other things at other questions', async () => {
    const { say, sayAll } = startConversation();
    await sayAll('alexa, open runner strength', 'full', 'ready');
    await say('pause', { at: 60_000 });

    const answer = await say('purple');

    expect(answer).toMatch(/: resume, stop, repeat or next\./);
  });

  test.each([
    ['explain', 'Which one shall I explain?', /^Stand with/],
    ['what muscles does it work', 'Which one do you mean?', /^The lunge works/],
  ])(
    'at the question after "%s" is asked it again, and then answered',
    async (ask, again, told) => {
      const { say, sayAll } = startConversation();
      await sayAll('alexa, open runner strength', ask);

      const asked = await say('zigzag');
      const heard = await say('the lunge');

      expect(asked).toContain(again);
      expect(heard).toMatch(told);
    },
  );

  test('hears a word to say over the count, and the set goes on by itself', async () => {
    const { say, sayAll } = startConversation();
    await sayAll('alexa, open runner strength', 'full', 'ready');

    const first = await say('purple', { at: 60_000 });
    await say('banana', { at: 15_000 });
    const third = await say('zigzag', { at: 15_000 });

    expect(first).toMatch(/^[^:]*: Alexa, [^.]+\. Three\. Two\. One\./);
    expect(third).toMatch(/^[^:]*: Alexa, pause\. Or: Alexa, next\. Three\. Two\. One\./);
  });
});

describe('what a runner is told to say', () => {
  /** What a sentence means where a question is open. */
  const meaningAt = (question: (typeof QUESTION_KINDS)[number], sentence: string): string => {
    const { intent } = UNDERSTANDING.understand(sentence, '2026-11-25');
    const ask = INTENTS[intent.name]?.(intent) ?? { kind: 'not understood' };
    const memory = { ...newMemory(1), question };
    return meaningOf({ ask, memory } as Turn).kind;
  };

  test.each(QUESTION_KINDS)('at "%s" is understood there, word for word', (question) => {
    const meanings = SAYABLE[question].map((sentence) => meaningAt(question, sentence));

    expect(meanings).not.toContain('not understood');
  });
});
