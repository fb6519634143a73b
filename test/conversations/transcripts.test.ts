import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordingsOf } from '../../lambda/phrases/choose-wording';
import { ENGLISH } from '../../lambda/phrases/en/phrases-en';
import type { EchoEvent } from '../../simulator/echo/event';
import { playScript } from '../../simulator/terminal/script';
import { linesOf } from '../../simulator/terminal/transcript';
import { muteLogs } from '../mute-logs';
import { EVERY_CUE } from '../phrases/every-cue';
import { EVERY_QUESTION } from '../phrases/every-question';
import { EVERY_SAYING } from '../phrases/every-saying';
import { markPhrases, type Wording } from '../phrases/marked-phrases';
import { questionWordings, sayingWordings } from '../phrases/wordings';
import { startConversation } from './conversation';

const FOLDER = join(__dirname, 'transcripts');

/** Set to write the transcripts anew; then read them, as you would read prose, before you commit them. */
const WRITES = process.env['TRANSCRIPTS'] === 'write';

const phrases = markPhrases(ENGLISH);

/** What was heard, conversation by conversation, hints and questions that are asked again left out. */
const conversations: Wording[][] = [[]];
const heard = new Set<string>();
/** What no script can bring about: a request that comes twice, a fault of ours (test/skill.test.ts), too many reminders. */
const UNHEARD = [
  'saying going on',
  'saying trouble',
  'question try again',
  'hint try again',
  'saying too many reminders',
];

const nameOf = ({ of, count, index }: Wording): string => `${of}: ${index + 1} of ${count}`;

function listen(event: EchoEvent): EchoEvent {
  if (event.kind === 'request' && event.envelope.session?.new) conversations.push([]);
  if (event.kind !== 'heard') return event;
  const wordings = phrases.heardIn(event.cue.text);
  for (const wording of wordings) heard.add(nameOf(wording));
  if (event.from !== 'reprompt') conversations.at(-1)!.push(...wordings);
  return { ...event, cue: { ...event.cue, text: phrases.unmarked(event.cue.text) } };
}

async function* linesIn(script: string): AsyncGenerator<string> {
  yield* script.split('\n');
}

async function play(script: string): Promise<string> {
  const printed: string[] = [];
  const { echo, table } = startConversation({
    onEvent: (event) => printed.push(...linesOf(listen(event))),
  });
  const print = (lines: readonly string[]) => printed.push(...lines);
  const fault = await playScript({
    echo,
    zone: 'Europe/London',
    table,
    lines: linesIn(script),
    print,
  });
  expect(fault).toBeUndefined();
  return `${printed.join('\n').trim()}\n`;
}

const scripts = readdirSync(FOLDER).filter((file) => file.endsWith('.script'));

// Of a table that is down, the log and the metrics are no part of the conversation.
beforeEach(muteLogs);
afterEach(() => jest.restoreAllMocks());

describe('a conversation goes as it is written down', () => {
  test.each(scripts)('%s', async (file) => {
    const golden = join(FOLDER, file.replace('.script', '.transcript'));

    const transcript = await play(readFileSync(join(FOLDER, file), 'utf8'));

    if (WRITES) writeFileSync(golden, transcript);
    expect(transcript).toBe(readFileSync(golden, 'utf8'));
  });
});

describe('in all of these conversations together', () => {
  test('every wording of every situation is heard', () => {
    EVERY_CUE.forEach((cue) => wordingsOf(ENGLISH, cue));
    EVERY_SAYING.forEach((saying) => sayingWordings(saying));
    EVERY_QUESTION.forEach((question) => questionWordings(question));

    const missing = phrases
      .known()
      .filter(({ of }) => !UNHEARD.includes(of))
      .map(nameOf)
      .filter((name) => !heard.has(name));

    expect([...new Set(missing)]).toEqual([]);
  });

  test('nothing is said or asked in the same words again before its other words were heard', () => {
    const repeated = conversations.flatMap((wordings) => {
      const left = new Map<string, Set<number>>();
      return wordings.filter(({ of, count, index }) => {
        if (count === 1 || of.startsWith('cue')) return false;
        const key = `${of} ${count}`;
        const before = left.get(key) ?? new Set<number>();
        const isRepeated = before.has(index);
        before.add(index);
        left.set(key, before.size === count ? new Set() : before);
        return isRepeated;
      });
    });

    expect(repeated.map(nameOf)).toEqual([]);
  });
});
