import { EXERCISES } from '../content/exercises';
import type { Settings } from '../domain/progress';
import { partPlaying } from '../domain/training-session';
import type { Reply } from '../turn/reply';
import type { Saying, SayingKind, SayingOf } from '../turn/saying';
import type { Outcome } from './situation';
import { hasBegun } from './what-next';

/** What is said of what was saved, and is not true where it could not be. */
const OF_SAVING: readonly SayingKind[] = ['kept for later', 'earlier session saved'];

const isTrue = (saying: Saying): boolean =>
  !OF_SAVING.includes(saying.kind) && !(saying.kind === 'session finished' && !saying.counted);

/** Whether an outcome has told the runner already that progress is out of reach, and will be saved once it is not. */
export const tellsOutOfReach = ({ reply }: Outcome): boolean =>
  'say' in reply && reply.say.some(({ kind }) => kind === 'progress out of reach');

/**
 * The outcome of a turn that could not be saved: the runner hears so, once in a conversation, and again in parting, when
 * what is not saved is lost. Before a part it is said only where that takes nothing away from it.
 * @param noticed whether the runner has heard so already
 * @param changed the settings that are not saved
 */
export function tellUnsaved(
  outcome: Outcome,
  noticed: boolean,
  changed: readonly (keyof Settings)[],
): { readonly outcome: Outcome; readonly noticed: boolean } {
  const { reply } = outcome;
  if (reply.kind === 'silent' || reply.kind === 'asks permission') return { outcome, noticed };
  if (reply.kind === 'plays') return noticed ? { outcome, noticed } : toldFirst(outcome, reply);
  const say = reply.say.filter(isTrue);
  if (reply.kind === 'says goodbye') {
    const parting = inParting(say, lossIn(outcome, changed));
    return { outcome: { ...outcome, reply: { ...reply, say: parting } }, noticed };
  }
  const isSaid = noticed || tellsOutOfReach(outcome);
  const heard: readonly Saying[] = isSaid ? say : [...say, { kind: 'saved later' }];
  return { outcome: { ...outcome, reply: { ...reply, say: heard } }, noticed: true };
}

/** Settings that runners know nothing of: what the coach has said already. */
const OF_HERS: readonly (keyof Settings)[] = [
  'welcomed',
  'warmUpOffered',
  'flowOffered',
  'harderOffered',
  'restRemindedIn',
];

/** What a runner loses who leaves now. @returns null where that is nothing */
function lossIn(
  { progress: { session, unwritten } }: Outcome,
  changed: readonly (keyof Settings)[],
): SayingOf<'not saved'>['what'] | null {
  if (session !== null && hasBegun(session)) return 'session';
  if (unwritten.some(({ kind }) => kind === 'session')) return 'session';
  const isWish = unwritten.length > 0 || changed.some((name) => !OF_HERS.includes(name));
  return isWish ? 'wish' : null;
}

/** The last words, with what is lost before the goodbye in them; whoever needs a doctor has other worries. */
function inParting(
  say: readonly Saying[],
  what: SayingOf<'not saved'>['what'] | null,
): readonly Saying[] {
  if (what === null || say.some(({ kind }) => kind === 'seek help')) return say;
  const last = say.findIndex(({ kind }) => kind === 'goodbye');
  const lost: Saying = { kind: 'not saved', what };
  return last < 0 ? [...say, lost] : [...say.slice(0, last), lost, ...say.slice(last)];
}

/** The same part with the word before it, as an answer; where something else would have to go for it, it waits. */
function toldFirst(outcome: Outcome, reply: Extract<Reply, { readonly kind: 'plays' }>) {
  const { progress } = outcome;
  const { session } = progress;
  const untold = { outcome, noticed: false };
  if (!session?.playing || session.playing.answer) return untold;
  const longer = { ...session, playing: { ...session.playing, answer: 'short' as const } };
  const part = partPlaying(longer, EXERCISES);
  if (part?.cues.length !== reply.part.cues.length + 1) return untold;
  const say: readonly Saying[] = [{ kind: 'saved later' }];
  return {
    outcome: {
      ...outcome,
      reply: { ...reply, part, answer: say },
      progress: { ...progress, session: longer },
    },
    noticed: true,
  };
}
