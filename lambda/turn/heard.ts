import type { Reply } from './reply';

/** How often each kind of saying, question or lead-in was heard in a conversation: the next time has other words. */
export type Heard = Readonly<Record<string, number>>;

/** More than enough for a training session; a long talk forgets what it began with, and stays small. */
const KINDS_KEPT = 24;

/** @example timesHeard({ paused: 2 }, 'paused') // 2 */
export const timesHeard = (heard: Heard, kind: string): number => heard[kind] ?? 0;

/**
 * What was heard once a reply was. Cues that have their place in a session are not counted: their words go by that place.
 * @example heardAfter({}, pausedAndAsked) // { paused: 1, 'go on': 1 }
 */
export function heardAfter(heard: Heard, reply: Reply): Heard {
  const counts = new Map(Object.entries(heard));
  for (const kind of kindsIn(reply)) {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.delete(kind);
    counts.set(kind, count);
  }
  return Object.fromEntries([...counts].slice(-KINDS_KEPT));
}

const kindOf = ({ kind }: { readonly kind: string }): string => kind;

function kindsIn(reply: Reply): readonly string[] {
  switch (reply.kind) {
    case 'asks':
      return [...reply.say, reply.question].map(kindOf);
    case 'asks permission':
    case 'says goodbye':
      return reply.say.map(kindOf);
    case 'plays':
      return reply.part.cues
        .filter(({ nth }) => nth === undefined)
        .flatMap(({ kind }) => (kind === 'answer' ? reply.answer.map(kindOf) : [kind]));
    case 'silent':
      return [];
  }
}

/** What was heard, as session attributes have it; whatever is not ours is left out. */
export const readHeard = (heard: unknown): Heard =>
  typeof heard === 'object' && heard !== null
    ? Object.fromEntries(
        Object.entries(heard).filter(
          (entry): entry is [string, number] => Number.isSafeInteger(entry[1]) && entry[1] > 0,
        ),
      )
    : {};
