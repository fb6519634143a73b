import type { Instant } from '../../lambda/domain/time';
import { COMMAND_HELP, type Command } from './command';
import type { Echo } from '../echo/echo';
import { LANGUAGES, setLanguage } from '../echo/language';
import type { PermissionState } from '../echo/permission';
import type { TableSwitch } from '../services/table-switch';
import { aside } from './transcript';

/** What came of a command that was obeyed on the Echo's own clock. */
export type Obeyed =
  | { readonly kind: 'done'; readonly lines?: readonly string[] }
  | { readonly kind: 'left' }
  | { readonly kind: 'wrong'; readonly sentence: string };

/** Where a conversation is rehearsed. */
export interface Rehearsal {
  readonly zone: string;
  /** The table that can be taken away, if there is one. */
  readonly table?: TableSwitch | undefined;
}

/**
 * An instant for people.
 * @example writeInstant(Date.UTC(2026, 10, 23, 7), 'UTC') // 'Monday 23 November 2026 at 07:00'
 */
export const writeInstant = (at: Instant, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: zone })
    .format(at)
    .replace(',', '');

/** Says how long nobody said anything, and what time it is now. */
export const waitedLines = (span: string, now: Instant, zone: string): readonly string[] => [
  '',
  aside(`${span} later: ${writeInstant(now, zone)}`),
];

/** Sets what may be set in the Alexa app, and says so. */
export function permissionLines(echo: Echo, state: PermissionState): readonly string[] {
  echo.permission.state = state;
  return ['', aside(`in the Alexa app, permission for reminders: ${state}`)];
}

/** Sets the language in the Alexa app, and says so. */
export async function localeLines(echo: Echo, locale: string): Promise<readonly string[]> {
  await setLanguage(echo, locale);
  const name = LANGUAGES.find((language) => language.locale === locale)?.name ?? locale;
  return ['', aside(`in the Alexa app, the language of the Echo: ${name}`)];
}

/** Takes the table away or gives it back, and says so; whoever has none to take away leaves it. */
export function tableLines(table: TableSwitch | undefined, isDown: boolean): readonly string[] {
  if (table) table.isDown = isDown;
  return ['', aside(isDown ? 'the table is down' : 'the table is back')];
}

async function interrupt(
  echo: Echo,
  { at, text }: Extract<Command, { kind: 'interrupt' }>,
): Promise<Obeyed> {
  try {
    if (text === undefined) await echo.wake({ at });
    else await echo.say(text, { at });
    return { kind: 'done' };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'wrong', sentence: error.message };
    throw error;
  }
}

/** Does what a line says without waiting: a sentence is said once the coach has finished, and time passes in leaps. */
export async function rehearse(
  echo: Echo,
  command: Command,
  { zone, table }: Rehearsal,
): Promise<Obeyed> {
  switch (command.kind) {
    case 'say':
      await echo.say(command.text);
      return { kind: 'done' };
    case 'wake':
      await echo.hearOut();
      await echo.wake();
      return { kind: 'done' };
    case 'interrupt':
      return interrupt(echo, command);
    case 'wait':
      await echo.hearOut();
      await echo.wait(command.lengthMs);
      return { kind: 'done', lines: waitedLines(command.span, echo.now, zone) };
    case 'table':
      return { kind: 'done', lines: tableLines(table, command.isDown) };
    case 'permission':
      await echo.hearOut();
      return { kind: 'done', lines: permissionLines(echo, command.state) };
    case 'locale':
      await echo.hearOut();
      return { kind: 'done', lines: await localeLines(echo, command.locale) };
    case 'help':
      return { kind: 'done', lines: ['', ...COMMAND_HELP.split('\n')] };
    case 'nothing':
      return { kind: 'done' };
    case 'quit':
      return { kind: 'left' };
    case 'wrong':
      return command;
  }
}
