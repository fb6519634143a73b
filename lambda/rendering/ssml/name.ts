import { escaped } from './escaped';

/** Where the coach may say a runner's name, with what comes before it: "Welcome back{, name}." */
const NAME = /\{(?<before>[^{}]*)name\}/g;

/** The words without a name. */
export const unnamed = (text: string): string => text.replaceAll(NAME, '');

/**
 * The words as SSML with the name of a person Alexa recognised; the name itself never reaches us, only Alexa says it.
 * @returns null where the words name nobody
 */
export function named(text: string, person: string): string | null {
  if (unnamed(text) === text) return null;
  const tag = `<alexa:name type="first" personId="${escaped(person).replaceAll('"', '&quot;')}"/>`;
  return `<speak>${escaped(text).replaceAll(NAME, (_, before: string) => before + tag)}</speak>`;
}
