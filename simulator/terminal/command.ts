import type { Milliseconds } from '../../lambda/domain/time';
import type { PermissionState } from '../echo/permission';
import { parseOffset, parseSpan } from '../echo/spans';
import { LANGUAGES } from '../echo/language';

/** What a typed line means. */
export type Command =
  | { readonly kind: 'say'; readonly text: string }
  | {
      readonly kind: 'interrupt';
      readonly at: Milliseconds;
      /** Absent for the wake word alone. */
      readonly text?: string;
    }
  | { readonly kind: 'wait'; readonly lengthMs: Milliseconds; readonly span: string }
  /** What was set in the Alexa app about reminders. */
  | { readonly kind: 'permission'; readonly state: PermissionState }
  /** The language that the Echo is set to in the Alexa app. */
  | { readonly kind: 'locale'; readonly locale: string }
  /** The skill's table is taken away, or given back. */
  | { readonly kind: 'table'; readonly isDown: boolean }
  /** The wake word alone, with nothing said after it. */
  | { readonly kind: 'wake' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'help' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'wrong'; readonly sentence: string };

const LOCALES = LANGUAGES.map(({ locale }) => locale);

/** What can be typed, for people. */
export const COMMAND_HELP = `Type what you would say: "alexa, open runner strength" first.
  Enter, or alexa      the wake word: she stops and listens
  /wait 3 days         time passes (seconds, minutes, hours, days, weeks)
  /at 1:12 pause       say something at that instant of what she is saying
  /reminders allow     as in the Alexa app: allow reminders, forbid them, or ask (nobody was asked yet)
  /locale en-GB        as in the Alexa app: the English that the Echo hears and speaks (${LOCALES.join(', ')})
  /table down          as if the skill's table had failed, until /table back
  /help                this list
  /quit                leave at once
  # ...                a comment`;

/** Ten years, leap days among them. */
const LONGEST_WAIT_MS: Milliseconds = 3653 * 24 * 3_600_000;

const wrong = (sentence: string): Command => ({ kind: 'wrong', sentence });

const isWakeWord = (text: string): boolean => /^alexa\W*$/i.test(text);

function parseInterruption(rest: string): Command {
  const [, offset = '', text = ''] = /^(\S*)\s*(.*)$/.exec(rest) ?? [];
  const at = parseOffset(offset);
  if (at === undefined)
    return wrong('Say when: /at 1:12 pause (minutes, colon, two-digit seconds).');
  if (text.startsWith('/'))
    return wrong('Only something you would say can follow the time, as in /at 1:12 pause.');
  return text === '' || isWakeWord(text)
    ? { kind: 'interrupt', at }
    : { kind: 'interrupt', at, text };
}

function parseWait(rest: string): Command {
  const lengthMs = parseSpan(rest);
  if (lengthMs === undefined)
    return wrong('Say how long: /wait 3 days (seconds, minutes, hours, days, weeks).');
  return lengthMs > LONGEST_WAIT_MS
    ? wrong('A wait is at most ten years: /wait 520 weeks.')
    : { kind: 'wait', lengthMs, span: rest };
}

const PERMISSIONS: Readonly<Record<string, PermissionState>> = {
  allow: 'granted',
  forbid: 'denied',
  ask: 'not asked',
};

function parsePermission(rest: string): Command {
  const state = PERMISSIONS[rest.trim()];
  return state === undefined
    ? wrong('Say what: /reminders allow, /reminders forbid or /reminders ask.')
    : { kind: 'permission', state };
}

function parseLocale(rest: string): Command {
  const wanted = rest.trim().toLowerCase();
  const locale = LOCALES.find((known) => known.toLowerCase() === wanted);
  return locale === undefined
    ? wrong(`Say which: /locale ${LOCALES.join(', /locale ')}.`)
    : { kind: 'locale', locale };
}

function parseTable(rest: string): Command {
  const state = rest.trim();
  return state === 'down' || state === 'back'
    ? { kind: 'table', isDown: state === 'down' }
    : wrong('Say what: /table down or /table back.');
}

/**
 * Reads a line as it was typed.
 * @example parseCommand('/wait 3 days') // { kind: 'wait', lengthMs: 259_200_000, span: '3 days' }
 */
export function parseCommand(line: string): Command {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return { kind: 'nothing' };
  if (isWakeWord(text)) return { kind: 'wake' };
  if (!text.startsWith('/')) return { kind: 'say', text };
  const [, name = '', rest = ''] = /^\/(\S*)\s*(.*)$/.exec(text) ?? [];
  switch (name) {
    case 'at':
      return parseInterruption(rest);
    case 'wait':
      return parseWait(rest);
    case 'reminders':
      return parsePermission(rest);
    case 'locale':
      return parseLocale(rest);
    case 'table':
      return parseTable(rest);
    case 'help':
      return { kind: 'help' };
    case 'quit':
      return { kind: 'quit' };
    default:
      return wrong(
        `There is no command /${name}. There are /wait, /at, /reminders, /locale, /table, /help and /quit.`,
      );
  }
}
