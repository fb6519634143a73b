import type { Carried } from '../domain/carried';
import type { Fact } from '../domain/fact';
import { NO_HISTORY, withFacts } from '../domain/history';
import { DEFAULT_SETTINGS, type Progress } from '../domain/progress';
import { readFact, readProgress, SCHEMA } from './progress-document';

/**
 * What may be carried, in characters: our session attributes are kept to 2 KB, and what else is in them
 * takes up to 700.
 */
export const LONGEST_CARRIED = 1300;

/** More than this is nothing that we wrote. In bytes. */
const LARGEST_DOCUMENT = 65_536;

/**
 * What such a document mostly consists of, so that it takes half the room. It never changes: what was written with one
 * dictionary is not read with another.
 */
const DICTIONARY = Buffer.from(
  '"eccentric-calf-raise""lunge""one-leg-squat""side-plank""press-up""towel-drag""harder""done twice""last time"' +
    '{"kind":"session","id":"1795","at":1795,"trainedMs":0,"weeklyGoal":3,"easedFrom":null}' +
    '"applied":["amzn1.echo-api.request."],"facts":[],"changed":[],"version":{"schema":2,"progress":{"settings":{' +
    '"pace":"slower","firstSide":"right","stairs":"in hearing","warmUp":null,"warmUpOffered":true,"flow":"one at a time"' +
    ',"flowOffered":false,"moreRestMs":0,"moreSetUpMs":0,"variants":{},"welcomed":true,"harderOffered":[],' +
    '"restRemindedIn":null},"zone":{"name":"America/Europe/","readAt":,"device":},"session":{"id":"","startedAt":,' +
    '"day":"202","zone":"","plan":{"wish":{"kind":"full"},"pace":"normal","firstSide":"right","teachesWakeWord":false,' +
    '"coolsDown":false,"exercises":[{"exercise":"","planned":{"dose":{"kind":"as many as you can","reps":10},"variant":' +
    '"standard","teaching":"full","news":null,"easedFrom":null,"more":0}{"kind":"holds","reps":5,"holdMs":10000}' +
    '"easier","teaching":"none","news":{"because":"done twice","before":{"kind":"reps","reps":}]},"done":[],"place":{"set":0' +
    '"playing":{"from":{"set":0,"done":0},"leadIn":"as planned","answer":null,"since":},"stoppedAt":,"countConfirmed":' +
    'false,"cooledDown":false},"plainSpeechSessions":0',
);

/** What is carried as it is written: the same documents as in the table, so that code of another day can read them. */
interface CarriedDocument extends Pick<Carried, 'changed' | 'version'> {
  readonly schema: number;
  readonly progress: Omit<Progress, 'history' | 'unwritten'>;
  readonly facts: readonly Fact[];
}

/**
 * What is carried, as a text for Alexa's session attributes. Of more facts than there is room for, the oldest are left out.
 * zlib takes 5 ms to load: not before anything is carried.
 */
export async function writeCarried(carried: Carried): Promise<string> {
  const { deflateSync } = await import('node:zlib');
  const facts = [...carried.progress.unwritten];
  for (;;) {
    const document = JSON.stringify(documentOf(carried, facts));
    const text = deflateSync(document, { dictionary: DICTIONARY }).toString('base64');
    if (text.length <= LONGEST_CARRIED || facts.length === 0) return text;
    facts.shift();
  }
}

function documentOf(
  { progress, changed, version }: Carried,
  facts: readonly Fact[],
): CarriedDocument {
  const { history: _, unwritten: __, ...kept } = progress;
  return { schema: SCHEMA, progress: kept, facts, changed, version };
}

/** What was carried. @returns null for a text that is not ours, or of newer code */
export async function readCarried(text: string): Promise<Carried | null> {
  const { inflateSync } = await import('node:zlib');
  try {
    const inflated = inflateSync(Buffer.from(text, 'base64'), {
      dictionary: DICTIONARY,
      maxOutputLength: LARGEST_DOCUMENT,
    });
    const document = JSON.parse(inflated.toString()) as CarriedDocument;
    const { schema, progress, changed, version } = document;
    const facts = document.facts.map((fact) => readFact(JSON.stringify(fact), schema));
    return {
      progress: {
        ...readProgress(JSON.stringify(progress), schema),
        history: withFacts(NO_HISTORY, facts),
        unwritten: facts,
      },
      changed: changed.filter((name) => name in DEFAULT_SETTINGS),
      version,
    };
  } catch {
    return null;
  }
}
