import { playScript } from '../../../simulator/terminal/script';
import { linesOf } from '../../../simulator/terminal/transcript';
import { asking, counting, saying, toyRoom } from '../toy-skill';

const ANSWERS = {
  LaunchRequest: asking(
    saying(
      'Welcome to Runner Strength, a coach who counts every rep and times every hold. Which session would you like to do today?',
    ),
    'Full or short?',
  ),
  ready: asking(counting(4), 'Say ready.'),
  pause: asking(saying('Paused.'), 'Say resume.'),
  stop: { ...saying('See you.'), shouldEndSession: true },
};

async function* linesIn(script: string): AsyncGenerator<string> {
  yield* script.split('\n');
}

async function transcriptOf(script: string) {
  const printed: string[] = [];
  const { echo } = toyRoom(ANSWERS, { onEvent: (event) => printed.push(...linesOf(event)) });
  const lines = linesIn(script);
  const print = (more: readonly string[]) => printed.push(...more);
  const fault = await playScript({ echo, zone: 'Europe/London', lines, print });
  return { fault, text: printed.join('\n').trim() };
}

describe('a script', () => {
  test('reads as the conversation it was', async () => {
    const { text } = await transcriptOf('# Monday\nalexa, open toy\nready\n/at 0:07 pause\n\nstop');

    expect(text).toBe(
      [
        'You      alexa, open toy',
        'Coach    Welcome to Runner Strength, a coach who counts every rep and times every hold. Which',
        '         session would you like to do today?',
        '',
        'You      ready',
        '  0:00   1.',
        '  0:03   2.',
        '  0:06   3.',
        '',
        'You      (at 0:07) pause',
        'Coach    Paused.',
        '',
        'You      stop',
        'Coach    See you.',
        '         (the conversation is over)',
      ].join('\n'),
    );
  });

  test('lets the runner walk off at its end', async () => {
    const { text } = await transcriptOf('open toy\nready');

    expect(text).toContain(
      [
        '  0:09   4.',
        '         (8 seconds of silence)',
        'Coach    Say ready.',
        '         (nobody answers; the conversation is over)',
      ].join('\n'),
    );
  });

  test('lets days pass, during which the microphone times out', async () => {
    const { text } = await transcriptOf('open toy\n/wait 3 days\nready');

    expect(text).toContain(
      [
        '         (nobody answers; the conversation is over)',
        '',
        '         (3 days later: Thursday 26 November 2026 at 07:00)',
        '',
        'You      ready',
        '         (The Echo is idle. Say: Alexa, open runner strength.)',
      ].join('\n'),
    );
  });

  test('leaves at /quit, in the middle of a word if need be', async () => {
    const { text, fault } = await transcriptOf('open toy\nready\n/quit\nstop');

    expect(fault).toBeUndefined();
    expect(text).toMatch(/You {6}ready$/);
  });

  test('says the wake word alone, after which nothing more may be said', async () => {
    const { text } = await transcriptOf('open toy\nready\n/at 0:04 alexa\npause\nAlexa.');

    expect(text).toContain('  0:03   2.\n\nYou      (at 0:04) Alexa ...\n\nYou      pause');
    expect(text).toMatch(
      /Paused\.\n\nYou {6}Alexa \.{3}\n {9}\(8 seconds of silence\)\nCoach {4}Say resume\.\n {9}\(nobody answers; .*\)$/,
    );
  });

  test('is heard out before it is told what was wrong', async () => {
    const { text, fault } = await transcriptOf('open toy\nready\n/at 9:00 pause');

    expect(fault).toContain('Line 3');
    expect(text).toMatch(/You {6}ready\n {2}0:00 {3}1\.\n.*\n.*\n {2}0:09 {3}4\.$/);
  });

  test.each([
    ['open toy\n/at 0:10 /wait 2 days', 'Line 2: Only something you would say'],
    ['open toy\n/wait 9999 weeks', 'Line 2: A wait is at most ten years'],
    ['open toy\n/jump', 'Line 2: There is no command /jump.'],
    ['open toy\nready\n/at 9:00 pause', 'Line 3: Nothing can be interrupted at 9:00'],
  ])('stops at a line it cannot follow, and says which', async (script, sentence) => {
    expect((await transcriptOf(script)).fault).toContain(sentence);
  });
});
