import { parseArgs } from 'node:util';
import type { Instant } from '../../lambda/domain/time';
import { DEFAULT_DATA_FOLDER } from '../services/data-folder';

/** How the simulator was asked to run. */
export interface Options {
  readonly dataFolder: string;
  readonly reset: boolean;
  readonly fast: boolean;
  readonly voice: boolean;
  readonly json: boolean;
  readonly page: boolean;
  /** Whether a screen plays its part by itself. */
  readonly embedded: boolean;
  readonly zone: string;
  /** Where its clock begins, unless the data folder knows a later time. */
  readonly start?: Instant;
}

/** What the words after `npm start --` mean. */
export type OptionsRead =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly sentence: string };

export const OPTIONS_HELP = `npm start -- [options]        a pretend Echo in your terminal; a script when lines are piped into it
  --fast                      do not wait: play everything at once, on a clock of its own
  --start 2026-11-23T07:00:00Z   where the clock begins
  --zone Europe/London        the time zone of the Echo; your machine's by default
  --data DIR                  where progress is kept; ${DEFAULT_DATA_FOLDER} by default
  --reset                     forget everything first
  --voice                     speak with this machine's voice
  --json                      print requests and responses too
  --page                      only the page for your browser, no conversation in the terminal
  --embedded                  an Echo with a screen plays the count from its screen: not tried on a device yet
  --help, -h                  this list`;

const OPTION_TYPES = {
  data: { type: 'string', default: DEFAULT_DATA_FOLDER },
  reset: { type: 'boolean', default: false },
  fast: { type: 'boolean', default: false },
  voice: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  page: { type: 'boolean', default: false },
  embedded: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  zone: { type: 'string' },
  start: { type: 'string' },
} as const;

const wrong = (sentence: string): OptionsRead => ({ kind: 'wrong', sentence });

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/** What is wrong with the words themselves, whatever the values mean. */
function faultIn(argv: readonly string[]): string | undefined {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTION_TYPES,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') return `"${token.value}" is not an option`;
    if (token.kind === 'option-terminator') continue;
    const { name, rawName, value } = token;
    if (!isOptionName(name)) return `There is no option ${rawName}`;
    const takesValue = OPTION_TYPES[name].type === 'string';
    const isNextOption = token.inlineValue === false && value?.startsWith('-');
    if (takesValue && (!value || isNextOption)) return `${rawName} needs a value`;
    if (!takesValue && value !== undefined) return `${rawName} takes no value`;
  }
  return undefined;
}

const isOptionName = (name: string): name is keyof typeof OPTION_TYPES =>
  Object.hasOwn(OPTION_TYPES, name);

/** Reads the words after `npm start --`. */
export function parseOptions(argv: readonly string[]): OptionsRead {
  const fault = faultIn(argv);
  if (fault !== undefined) return wrong(`${fault}: npm start -- --help lists the options.`);
  const { values } = parseArgs({ args: [...argv], options: OPTION_TYPES });
  if (values.help) return { kind: 'help' };
  const zone = values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!isZone(zone))
    return wrong(`There is no time zone "${zone}". Name one such as Europe/London.`);
  const start = values.start === undefined ? undefined : Date.parse(values.start);
  if (Number.isNaN(start))
    return wrong(`"${values.start}" is no time. Write one such as 2026-11-23T07:00:00Z.`);
  if (values.voice && values.fast)
    return wrong('A voice takes its time: choose either --voice or --fast.');
  const { data: dataFolder, reset, fast, voice, json, page, embedded } = values;
  const options = { dataFolder, reset, fast, voice, json, page, embedded, zone };
  return { kind: 'options', options: start === undefined ? options : { ...options, start } };
}
