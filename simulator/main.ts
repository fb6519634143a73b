import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { inspect } from 'node:util';
import { openPageServer } from './browser/page-server';
import type { EchoEvent } from './echo/event';
import { openRoom } from './room';
import { hideMetrics } from './services/hide-metrics';
import { SetUpFailure } from './services/set-up-failure';
import { converseFast, linesAhead } from './terminal/fast-conversation';
import { LiveConversation } from './terminal/live-conversation';
import { OPTIONS_HELP, parseOptions, type Options } from './terminal/options';
import { writeInstant } from './terminal/rehearsal';
import { openTerminalScreen } from './terminal/screen';
import { playScript } from './terminal/script';
import { linesOf, wideLinesOf } from './terminal/transcript';
import { findVoice, openVoice, type Voice } from './terminal/voice';

type Print = (lines: readonly string[]) => void;

const GREETING = [
  'Runner Strength on a pretend Echo: a voice strength coach for runners.',
  'Type what you would say: alexa, open runner strength      (/help for more, Ctrl-C to leave)',
];

const resumedLines = (resumedAt: number | undefined, zone: string): readonly string[] =>
  resumedAt === undefined
    ? []
    : [`(The clock goes on from where it was left: ${writeInstant(resumedAt, zone)}.)`];

const wireLines = (event: EchoEvent): readonly string[] =>
  event.kind === 'request' || event.kind === 'response'
    ? [JSON.stringify({ [event.kind]: event.envelope })]
    : [];

/** Plays the lines of standard input; gives the exit code. */
async function runScript(options: Options): Promise<number> {
  if (options.voice) process.stderr.write('A script is not spoken: --voice needs a terminal.\n');
  let isFirst = true;
  const print: Print = (lines) => {
    const shown = isFirst && lines[0] === '' ? lines.slice(1) : lines;
    isFirst &&= lines.length === 0;
    for (const line of shown) process.stdout.write(`${line}\n`);
  };
  let isBroken = false;
  const room = await openRoom(options, (event) => {
    isBroken ||= event.kind === 'rule broken';
    print([...(options.json ? wireLines(event) : []), ...linesOf(event)]);
  });
  try {
    print(resumedLines(room.resumedAt, options.zone));
    const lines = createInterface({ input: process.stdin });
    const fault = await playScript({
      echo: room.echo,
      zone: options.zone,
      table: room.table,
      lines,
      print,
    });
    if (fault !== undefined) process.stderr.write(`${fault}\n`);
    return fault !== undefined || isBroken ? 1 : 0;
  } finally {
    // Whoever writes the script may not be done when it is left.
    process.stdin.destroy();
    await room.close();
  }
}

function openWantedVoice({ voice }: Options, print: Print): Voice | undefined {
  if (!voice) return undefined;
  const program = findVoice(process.env['PATH'] ?? '');
  if (program !== undefined) return openVoice(program);
  print(['This machine has no voice: install espeak-ng to hear her. Going on in silence.']);
  return undefined;
}

function speak(voice: Voice | undefined, event: EchoEvent): void {
  if (event.kind === 'heard') voice?.say(event.cue.text);
  if (event.kind === 'said' || event.kind === 'woken') voice?.hush();
}

const pageLine = (endpoint: string): string =>
  `See it on an Echo Show in your browser: ${endpoint}`;

/** Serves the page alone until it is interrupted; gives the exit code. */
async function runPage(options: Options): Promise<number> {
  const room = await openRoom(options, () => {});
  const page = await openPageServer(room.house);
  process.stdout.write(`${pageLine(page.endpoint)}      (Ctrl-C to end)\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await page.close();
  await room.close();
  return 0;
}

/** A conversation in a terminal; gives the exit code. */
async function runTerminal(options: Options): Promise<number> {
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  const screen = openTerminalScreen(rl, process.stdout);
  screen.print(GREETING);
  const voice = openWantedVoice(options, screen.print);
  const linesOfEvent = options.fast ? linesAhead() : wideLinesOf;
  try {
    const room = await openRoom(options, (event) => {
      if (options.json) screen.printWhole(wireLines(event));
      screen.print(linesOfEvent(event));
      speak(voice, event);
    });
    const { echo, house, table } = room;
    const { zone } = options;
    const stage = { echo, zone, table, rl, screen, latest: () => house.latest() };
    // On a page nobody can be fast: it takes the time that it takes.
    const page = options.fast ? undefined : await openPageServer(house);
    try {
      if (page !== undefined) screen.print([pageLine(page.endpoint)]);
      screen.print(resumedLines(room.resumedAt, options.zone));
      await (options.fast ? converseFast(stage) : new LiveConversation(stage).run());
    } finally {
      await page?.close();
      await room.close();
    }
  } finally {
    voice?.hush();
    rl.close();
    process.stdout.write('\n');
  }
  return 0;
}

async function main(): Promise<number> {
  const read = parseOptions(process.argv.slice(2));
  switch (read.kind) {
    case 'help':
      process.stdout.write(`${OPTIONS_HELP}\n`);
      return 0;
    case 'wrong':
      process.stderr.write(`${read.sentence}\n`);
      return 1;
    case 'options':
      if (read.options.page) return runPage(read.options);
      return process.stdin.isTTY && process.stdout.isTTY
        ? runTerminal(read.options)
        : runScript(read.options);
  }
}

// The AWS SDK announces its next minimum Node version at the first client; a conversation is not the place to hear it.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

hideMetrics(process.stdout);

// Whoever reads the transcript may have seen enough.
process.stdout.on('error', () => process.exit(1));

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isExpected = error instanceof SetUpFailure;
    process.stderr.write(`${isExpected ? error.message : inspect(error)}\n`);
    // A room that is half open would keep the process alive.
    process.exit(1);
  },
);
