import { MAX_RESPONSE_BYTES } from '../../../lambda/rendering/platform-limits';
import { isShown, startWithScreen } from '../../screens/show';

interface Characters {
  readonly onMount?: readonly [
    { readonly commands: readonly { readonly value: string; readonly delay: number }[] },
  ];
  readonly mainTemplate: { readonly items: readonly [{ readonly text: string }] };
}

/** Somebody at an Echo Dot with clock. */
function atDotWithClock() {
  const conversation = startWithScreen({ kind: 'four characters' });
  const shown = () => conversation.screen().document as Characters;
  return {
    ...conversation,
    /** What the last document shows as it appears. */
    still: () => shown().mainTemplate.items[0].text,
    /** What it shows from then on. */
    commands: () => shown().onMount?.[0].commands ?? [],
    /** Whether the last answer had a document. */
    isShown: () => conversation.responses().at(-1)!.directives?.some(isShown) ?? false,
  };
}

const TO_FIRST_PART = ['alexa, open runner strength', 'full', "I'm ready"] as const;

describe('four characters', () => {
  test('show the side and the count, each when it sounds', async () => {
    const { sayAll, commands } = atDotWithClock();
    await sayAll(...TO_FIRST_PART);

    const texts = commands().map(({ value }) => value);
    const first = texts.indexOf('r  1');

    expect(texts.slice(first - 3, first + 2)).toEqual(['   3', '   2', '   1', 'r  1', 'r  2']);
    expect(texts).toContain('L 20');
    expect(commands()[first + 1]?.delay).toBe(3000);
  });

  test('count the seconds down to the first rep from the moment on which the set-up begins', async () => {
    const { sayAll, commands } = atDotWithClock();
    await sayAll(...TO_FIRST_PART);

    const texts = commands().map(({ value }) => value);
    const first = texts.indexOf('r  1');
    const [, fraction, ...delays] = commands().slice(0, first);

    expect(texts.slice(0, 2)).toEqual(['r0:31', 'r0:30']);
    expect(texts[first - 4]).toBe('r0:04');
    expect(texts.slice(first).find((text) => text.includes(':'))).toMatch(/^L0:/);
    expect(fraction?.delay).toBeLessThan(1000);
    expect(delays.map(({ delay }) => delay)).toEqual(delays.map(() => 1000));
  });

  test('stand at the rep from which a pause goes on', async () => {
    const { sayAll, say, still, commands } = atDotWithClock();
    await sayAll(...TO_FIRST_PART);

    const heard = await say('alexa, hold on', { at: 60_000 });

    expect(heard).toContain('rep nine');
    expect(still()).toBe('r  9');
    expect(commands()).toEqual([]);
  });

  test('stop counting at a goodbye and at any other question', async () => {
    for (const words of ['alexa, stop', 'alexa, delete my data']) {
      const { sayAll, say, still, commands, isShown: isChanged } = atDotWithClock();
      await sayAll(...TO_FIRST_PART);

      await say(words, { at: 60_000 });

      expect([isChanged(), still(), commands()]).toEqual([true, '', []]);
    }
  });

  test('are left to the time while nothing counts', async () => {
    const { say, isShown: isChanged } = atDotWithClock();

    await say('alexa, open runner strength');
    const atWelcome = isChanged();
    await say('stop');

    expect([atWelcome, isChanged()]).toEqual([false, false]);
  });

  test('are no more than such a display has, and fit into an answer beside their audio', async () => {
    const { sayAll, say, responses, commands } = atDotWithClock();
    const texts: string[] = [];
    await sayAll('alexa, open runner strength', 'straight through', 'full session', "I'm ready");
    for (let parts = 0; parts < 6; parts++) {
      texts.push(...commands().map(({ value }) => value));
      await say('ready');
    }

    const sizes = responses().map((response) => Buffer.byteLength(JSON.stringify(response)));

    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => !/^[A-Za-z0-9 ]{0,2}:?[A-Za-z0-9 ]{0,2}$/.test(text))).toEqual(
      [],
    );
    expect(Math.max(...sizes)).toBeLessThan(MAX_RESPONSE_BYTES - 1024);
  });
});
