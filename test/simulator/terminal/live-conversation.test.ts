import { EventEmitter } from 'node:events';
import type { Interface } from 'node:readline';
import { LiveConversation } from '../../../simulator/terminal/live-conversation';
import { asking, counting, MONDAY, saying, toyRoom } from '../toy-skill';

const ANSWERS = {
  LaunchRequest: asking(saying('Ready?'), 'Say ready.'),
  ready: asking(counting(20), 'Say ready.'),
  pause: asking(saying('Paused.'), 'Say resume.'),
};

/** A keyboard without a terminal: what is in its line, and what was entered. */
class Keyboard extends EventEmitter {
  line = '';

  enter(line: string): void {
    this.line = '';
    this.emit('line', line);
  }

  close(): void {
    this.emit('close');
  }
}

function converse(latest = (): number => 0) {
  const room = toyRoom(ANSWERS);
  const keyboard = new Keyboard();
  const printed: string[] = [];
  const screen = {
    print: (lines: readonly string[]) => void printed.push(...lines),
    printWhole: () => {},
    show: (status: string) => void printed.push(status),
  };
  const rl = keyboard as unknown as Interface;
  const ended = new LiveConversation({ echo: room.echo, zone: 'UTC', rl, screen, latest }).run();
  return { ...room, keyboard, printed, ended };
}

const secondsPass = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1000);

beforeEach(() => {
  jest.useFakeTimers({ now: MONDAY });
});

afterEach(() => {
  jest.useRealTimers();
});

describe('a conversation in a terminal', () => {
  test('is heard in the time that it takes', async () => {
    const { keyboard, transcript, ended } = converse();
    keyboard.enter('open toy');
    await secondsPass(2);
    keyboard.enter('ready');

    await secondsPass(7);
    const halfway = transcript.text();
    await secondsPass(3);

    expect(halfway).toMatch(/ {2}0:06 {3}3\.\n$/);
    expect(transcript.text()).toMatch(/ {2}0:09 {3}4\.\n$/);
    keyboard.close();
    await secondsPass(1);
    await ended;
  });

  test.each(['', 'Alexa...'])('stops at "%s", and takes the sentence after it', async (wake) => {
    const { keyboard, transcript } = converse();
    keyboard.enter('open toy');
    await secondsPass(2);
    keyboard.enter('ready');
    await secondsPass(8);

    keyboard.enter(wake);
    await secondsPass(5);
    keyboard.enter('pause');
    await secondsPass(2);

    expect(transcript.text()).toMatch(
      /3\.\n\nYou {6}\(at 0:07\) Alexa \.{3}\n\nYou {6}pause\nCoach {4}Paused\.\n$/,
    );
    keyboard.close();
    await secondsPass(1);
  });

  test('does not stop for a comment, and tells who only calls its name what to say', async () => {
    const { keyboard, transcript } = converse();
    keyboard.enter('alexa');
    await secondsPass(1);
    keyboard.enter('open toy');
    keyboard.enter('# the kettle boils');
    await secondsPass(2);

    expect(transcript.text()).toMatch(
      /^You {6}Alexa \.{3}\n {9}\(The Echo is idle.*\n\nYou {6}open toy\nCoach {4}Ready\?\n$/,
    );
    keyboard.close();
    await secondsPass(1);
  });

  test('waits for people who are still typing into the open microphone', async () => {
    const { keyboard, echo, requests } = converse();
    keyboard.enter('open toy');
    await secondsPass(2);

    keyboard.line = 'rea';
    await secondsPass(60);
    const heard = echo.microphone;
    keyboard.enter('ready');
    await secondsPass(1);

    expect(heard).toBe('open');
    expect(requests().at(-1)).toMatch(/IntentRequest/);
    keyboard.close();
    await secondsPass(1);
  });

  test('is never behind what another Echo of the account has told the skill', async () => {
    const { keyboard, echo, requests } = converse(() => MONDAY + 3_600_000);

    await secondsPass(1);
    keyboard.enter('open toy');
    await secondsPass(1);

    expect(requests()).toEqual(['08:00:03 LaunchRequest']);
    expect(echo.now).toBeGreaterThan(MONDAY + 3_600_000);
    keyboard.close();
    await secondsPass(1);
  });

  test('says what was planned at its instant, and shows how far the count is until then', async () => {
    const { keyboard, transcript, printed } = converse();
    keyboard.enter('open toy');
    await secondsPass(2);
    keyboard.enter('ready');
    await secondsPass(1);

    keyboard.enter('/at 0:10 pause');
    await secondsPass(12);

    expect(transcript.text()).toContain('  0:09   4.\n\nYou      (at 0:10) pause');
    expect(printed).toContain('0:09 of 1:00 ━━━───────────────── 4.');
    keyboard.close();
    await secondsPass(1);
  });

  test('lets days pass at once', async () => {
    const { keyboard, printed, transcript } = converse();
    keyboard.enter('open toy');
    await secondsPass(2);

    keyboard.enter('/wait 3 days');
    await secondsPass(1);

    expect(transcript.text()).toContain('(nobody answers; the conversation is over)');
    expect(printed).toContain('         (3 days later: Thursday 26 November 2026 at 07:00)');
    keyboard.close();
    await secondsPass(1);
  });

  test('tells people who plan something for an instant that has passed', async () => {
    const { keyboard, printed } = converse();

    keyboard.enter('/at 0:10 pause');
    await secondsPass(1);

    expect(printed).toContain('That instant has passed, or nothing is heard then.');
    keyboard.close();
    await secondsPass(1);
  });
});
