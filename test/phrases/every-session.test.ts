import { ENGLISH } from '../../lambda/phrases/en/phrases-en';
import { FULL_SESSION, startConversation } from '../conversations/conversation';
import { markPhrases, type Wording } from './marked-phrases';

const phrases = markPhrases(ENGLISH);

/** What must always sound the same: numbers, and the verbs that a body learns to follow. */
const FIXED: readonly string[] = ['cue count', 'cue count-in', 'cue phase', 'cue hold left'];

interface Session {
  readonly wordings: readonly Wording[];
  /** How many words there are besides the counting. */
  readonly words: number;
}

/** Three full sessions of a new runner, two days apart, to their last word. */
async function threeSessions(): Promise<readonly Session[]> {
  const { echo, events, say, sayAll } = startConversation();
  const sessions: Session[] = [];
  for (const last of [['no'], ['no', 'no'], ['no']]) {
    const before = events.length;
    await sayAll(...FULL_SESSION, ...last);
    const texts = events
      .slice(before)
      .flatMap((event) => (event.kind === 'heard' ? [event.cue.text] : []));
    const wordings = texts.flatMap((text) => phrases.heardIn(text));
    const told = texts.filter((text) =>
      phrases.heardIn(text).some(({ of }) => !FIXED.includes(of)),
    );
    sessions.push({ wordings, words: told.join(' ').split(' ').length });
    await say('stop');
    await echo.wait(2 * 24 * 60 * 60 * 1000);
  }
  return sessions;
}

/** The first wording of each kind in a session. */
const firstOfEach = ({ wordings }: Session): ReadonlyMap<string, Wording> =>
  new Map(wordings.toReversed().map((wording) => [`${wording.of} ${wording.count}`, wording]));

describe('what is heard in every full session', () => {
  const played = threeSessions();

  test('can be said in four ways at least, but for numbers and the verbs of a rep', async () => {
    const sessions = (await played).map(firstOfEach);

    const always = [...sessions[1]!].filter(([kind]) =>
      sessions.slice(1).every((session) => session.has(kind)),
    );
    const few = always.filter(([, { of, count }]) => count < 4 && !FIXED.includes(of));

    expect(always.length).toBeGreaterThan(20);
    expect(few.map(([kind]) => kind)).toEqual([]);
  });

  test('begins with other words than the session before', async () => {
    const sessions = (await played).map(firstOfEach);

    const same = sessions.slice(1).flatMap((session, index) =>
      [...session]
        .filter(([kind, { count, index: now }]) => {
          const before = sessions[index]!.get(kind);
          return count > 3 && before?.index === now;
        })
        .map(([kind]) => kind),
    );

    expect(same).toEqual([]);
  });

  test('is told in fewer words the second time, and in fewer still the third', async () => {
    const [first, second, third] = (await played).map(({ words }) => words);

    expect(second).toBeLessThan(first!);
    expect(third).toBeLessThan(second!);
  });
});
