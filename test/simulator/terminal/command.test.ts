import { parseCommand } from '../../../simulator/terminal/command';
import { parseOffset, parseSpan, writeOffset } from '../../../simulator/echo/spans';

describe('a typed line', () => {
  test.each([
    ["I'm ready", { kind: 'say', text: "I'm ready" }],
    ['  Alexa, pause ', { kind: 'say', text: 'Alexa, pause' }],
    ['/at 1:12 pause', { kind: 'interrupt', at: 72_000, text: 'pause' }],
    ['/at 0:04', { kind: 'interrupt', at: 4000 }],
    ['/at 0:03 alexa', { kind: 'interrupt', at: 3000 }],
    ['alexa', { kind: 'wake' }],
    ['ALEXA...', { kind: 'wake' }],
    [' Alexa, … ', { kind: 'wake' }],
    ['/wait 3 days', { kind: 'wait', lengthMs: 259_200_000, span: '3 days' }],
    ['/wait 3653 days', { kind: 'wait', lengthMs: 315_619_200_000, span: '3653 days' }],
    ['# the calf raise', { kind: 'nothing' }],
    ['', { kind: 'nothing' }],
    ['/reminders allow', { kind: 'permission', state: 'granted' }],
    ['/reminders forbid', { kind: 'permission', state: 'denied' }],
    ['/reminders ask', { kind: 'permission', state: 'not asked' }],
    ['/locale en-GB', { kind: 'locale', locale: 'en-GB' }],
    ['/locale en-in ', { kind: 'locale', locale: 'en-IN' }],
    ['/table down', { kind: 'table', isDown: true }],
    ['/table back', { kind: 'table', isDown: false }],
    ['/help', { kind: 'help' }],
    ['/quit', { kind: 'quit' }],
  ])('"%s" is understood', (line, command) => {
    expect(parseCommand(line)).toEqual(command);
  });

  test.each([
    ['/jump', 'There is no command /jump.'],
    ['/', 'There is no command /.'],
    ['/at noon pause', 'Say when: /at 1:12 pause'],
    ['/at 1:72 pause', 'Say when: /at 1:12 pause'],
    ['/at 0:10 /wait 2 days', 'Only something you would say can follow the time'],
    ['/wait 99999999999 weeks', 'A wait is at most ten years'],
    [`/wait ${'9'.repeat(400)} seconds`, 'A wait is at most ten years'],
    ['/wait 3654 days', 'A wait is at most ten years'],
    ['/wait for me', 'Say how long: /wait 3 days'],
    ['/wait', 'Say how long: /wait 3 days'],
    ['/reminders', 'Say what: /reminders allow'],
    ['/table', 'Say what: /table down'],
    ['/reminders often', 'Say what: /reminders allow'],
    ['/locale', 'Say which: /locale en-US, /locale en-GB'],
    ['/locale de-DE', 'Say which: /locale en-US, /locale en-GB'],
  ])('"%s" is answered with what to type instead', (line, sentence) => {
    expect(parseCommand(line)).toEqual({
      kind: 'wrong',
      sentence: expect.stringContaining(sentence) as string,
    });
  });
});

describe('lengths of time', () => {
  test.each([
    ['20 seconds', 20_000],
    ['1 minute', 60_000],
    ['1.5 hours', 5_400_000],
    ['2 Weeks', 1_209_600_000],
  ])('%s is read', (text, lengthMs) => {
    expect(parseSpan(text)).toBe(lengthMs);
  });

  test('an offset is written as it is read', () => {
    expect(parseOffset(writeOffset(192_000))).toBe(192_000);
    expect(writeOffset(59_999)).toBe('0:59');
    expect(parseOffset('0:20.5')).toBe(20_500);
  });
});
