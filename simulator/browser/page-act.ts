import type { Milliseconds } from '../../lambda/domain/time';
import { DEVICE_MODELS, type DeviceModel } from '../echo/device-model';
import { parseSpan } from '../echo/spans';
import type { Touch } from '../echo/touch';
import { LANGUAGES } from '../echo/language';

/** What somebody did on the page. */
export type PageAct =
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'wake' }
  | { readonly kind: 'touch'; readonly touch: Touch }
  | { readonly kind: 'wait'; readonly lengthMs: Milliseconds; readonly span: string }
  | { readonly kind: 'move'; readonly model: DeviceModel }
  /** Sets the language of the Echo, as in the Alexa app. */
  | { readonly kind: 'set language'; readonly locale: string }
  /** Somebody begins or stops typing or speaking: an open microphone waits for them. */
  | { readonly kind: 'hold'; readonly isHeld: boolean }
  | { readonly kind: 'fail to draw'; readonly message: string };

/** What a page sent, read. */
export type PageActRead =
  | { readonly kind: 'act'; readonly act: PageAct }
  | { readonly kind: 'wrong'; readonly sentence: string };

const MOST_CHARACTERS = 500;
/** A year. */
const LONGEST_WAIT_MS: Milliseconds = 366 * 24 * 3_600_000;

type Json = Readonly<Record<string, unknown>>;

const act = (read: PageAct): PageActRead => ({ kind: 'act', act: read });
const wrong = (sentence: string): PageActRead => ({ kind: 'wrong', sentence });

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim().slice(0, MOST_CHARACTERS) : '';

function readWait(span: unknown): PageActRead {
  const lengthMs = parseSpan(textOf(span));
  if (lengthMs === undefined)
    return wrong('Say how long to wait, as in "3 days": seconds, minutes, hours, days, weeks.');
  return lengthMs > LONGEST_WAIT_MS
    ? wrong('A wait is at most a year.')
    : act({ kind: 'wait', lengthMs, span: textOf(span) });
}

function readTouch({ arguments: sent, source, components }: Json): PageActRead {
  if (!Array.isArray(sent)) return wrong('A touch has arguments: a list.');
  const touch = {
    arguments: sent as readonly unknown[],
    source: isRecord(source) ? source : {},
    components: isRecord(components) ? components : {},
  };
  return act({ kind: 'touch', touch });
}

function readMove(id: unknown): PageActRead {
  const model = DEVICE_MODELS.find((one) => one.id === id);
  return model === undefined ? wrong('There is no such device.') : act({ kind: 'move', model });
}

function readLanguage(id: unknown): PageActRead {
  const language = LANGUAGES.find(({ locale }) => locale === id);
  return language === undefined
    ? wrong('There is no such language.')
    : act({ kind: 'set language', locale: language.locale });
}

/** Reads what a page sent: whatever it may be, nothing but an act comes of it. */
export function readPageAct(sent: unknown): PageActRead {
  if (!isRecord(sent)) return wrong('An act is a JSON object with a kind.');
  switch (sent['kind']) {
    case 'say': {
      const text = textOf(sent['text']);
      return text === '' ? wrong('Say something.') : act({ kind: 'say', text });
    }
    case 'wake':
      return act({ kind: 'wake' });
    case 'touch':
      return readTouch(sent);
    case 'wait':
      return readWait(sent['span']);
    case 'move':
      return readMove(sent['device']);
    case 'set language':
      return readLanguage(sent['locale']);
    case 'hold':
      return act({ kind: 'hold', isHeld: sent['isHeld'] === true });
    case 'fail to draw':
      return act({ kind: 'fail to draw', message: textOf(sent['message']) });
    default:
      return wrong('There is no such act.');
  }
}
