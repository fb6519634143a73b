import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { playScript } from '../../simulator/terminal/script';
import { linesOf } from '../../simulator/terminal/transcript';
import { muteLogs } from '../mute-logs';
import { startConversation } from './conversation';

const FOLDER = join(__dirname, 'transcripts');

/** Set to write the transcripts anew; then read them, as you would read prose, before you commit them. */
const WRITES = process.env['TRANSCRIPTS'] === 'write';

async function* linesIn(script: string): AsyncGenerator<string> {
  yield* script.split('\n');
}

async function play(script: string): Promise<string> {
  const printed: string[] = [];
  const { echo, table } = startConversation({
    onEvent: (event) => printed.push(...linesOf(event)),
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
