import { type Carried, carriedUnsaved, carriedWhenSaved } from './domain/carried';
import { DEFAULT_SETTINGS, type Progress, type Settings } from './domain/progress';
import type { Outcome } from './handlers/situation';
import { tellUnsaved } from './handlers/tell-unsaved';
import { readCarried, writeCarried } from './persistence/carried-document';
import type { LoadedProgress } from './persistence/progress-store';
import type { ConversationMemory } from './turn/conversation-memory';
import type { Turn } from './turn/turn';

/** What a conversation remembers of progress. */
export type Remembered = Pick<ConversationMemory, 'carried' | 'unsaved' | 'noticed'>;

/** What is remembered of a runner who was forgotten. */
export const NOTHING_CARRIED: Remembered = { carried: null, unsaved: false, noticed: false };

/** An outcome that was not saved, and what it was decided on. */
export interface Undone extends Pick<Carried, 'changed' | 'version'> {
  readonly outcome: Outcome;
  readonly before: Progress;
}

/**
 * What is carried and still to be taken in: what is not saved; or all of it, where what was saved turned to garbage.
 * @returns null where there is nothing, it was taken in already, or everything was deleted since
 */
export async function carriedTo(
  { progress, version, madeAnew = false }: LoadedProgress,
  { requestId, memory: { carried: text, unsaved } }: Turn,
): Promise<Carried | null> {
  if (text === null || !(unsaved || madeAnew) || progress.applied.includes(requestId)) return null;
  const carried = await readCarried(text);
  if (!carried || carried.version > version) return null;
  return madeAnew ? { ...carried, changed: SETTINGS } : carried;
}

const SETTINGS = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];

/** An outcome that is saved. An open session is carried all the same: the next turn may not be able to load it. */
export async function savedOutcome(
  outcome: Outcome,
  version: number,
  { memory: { noticed } }: Turn,
): Promise<Outcome & Remembered> {
  const { progress, reply } = outcome;
  const goesOn = progress.session !== null && reply.kind !== 'says goodbye';
  const carried = goesOn ? await writeCarried(carriedWhenSaved(progress, version)) : null;
  return { ...outcome, carried, unsaved: false, noticed };
}

/** An outcome that could not be saved, which the runner is told once; what is not saved is carried on. */
export async function unsavedOutcome(
  { outcome, before, ...known }: Undone,
  { memory }: Turn,
): Promise<Outcome & Remembered> {
  const { changed } = carriedUnsaved(before, outcome.progress, known);
  const { outcome: told, noticed } = tellUnsaved(outcome, memory.noticed, changed);
  const carried = await writeCarried(carriedUnsaved(before, told.progress, known));
  return { ...told, carried, unsaved: true, noticed };
}
