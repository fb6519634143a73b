import { EXERCISE_IDS, type ExerciseId } from '../domain/exercise';
import { NO_DRAFT, readDraft, type ReminderDraft } from '../domain/reminder';
import { type Side, SIDES } from '../domain/side';
import { ASPECTS, type Aspect } from './ask';
import { type Heard, readHeard } from './heard';
import { QUESTION_KINDS, type QuestionKind } from './question';
import { readPerson } from './read-runner';

/** Something that was told and can be told again. */
export type Told =
  | { readonly kind: 'explained'; readonly exercise: ExerciseId; readonly aspect: Aspect }
  | { readonly kind: 'reason'; readonly index: number };

/**
 * What Alexa carries from turn to turn of one conversation, in its session attributes: at most 2 KB (ours). Progress is
 * in the table; of it no more than what is needed to coach on without the table.
 */
export interface ConversationMemory {
  /** Chooses the wordings of this conversation. */
  readonly seed: number;
  readonly heard: Heard;
  /** The runner that the conversation began with; null until the first turn is taken. */
  readonly runner: string | null;
  readonly question: QuestionKind | null;
  /** What "which exercise?" was asked about: what to explain of it, or what to make of it, easier or harder. */
  readonly aspect: Aspect | null;
  /** Which exercise "harder next time?" or "how many was it?" was asked about. */
  readonly exercise: ExerciseId | null;
  /** Which side "how many was it?" was asked about. */
  readonly side: Side | null;
  readonly told: Told | null;
  /** The reminder that is being arranged. */
  readonly reminder: ReminderDraft;
  /** How many turns in a row were not understood. */
  readonly misses: number;
  /** What is carried of progress, as persistence/carried-document.ts writes it; null where nothing is. */
  readonly carried: string | null;
  /** Whether any of that is still to be saved. */
  readonly unsaved: boolean;
  /** Whether the runner has heard that progress is out of reach: once is enough. */
  readonly noticed: boolean;
}

/** The memory of a conversation that has just begun. */
export const newMemory = (seed: number): ConversationMemory => ({
  seed,
  heard: {},
  runner: null,
  question: null,
  aspect: null,
  exercise: null,
  side: null,
  told: null,
  reminder: NO_DRAFT,
  misses: 0,
  carried: null,
  unsaved: false,
  noticed: false,
});

/** Session attributes are at most this large, far below what Alexa takes; whatever is larger is not of our making. */
const MOST_BYTES = 2048;

/**
 * The memory found in session attributes. Whatever is missing or not ours is as in a new conversation, so that a deploy
 * in the middle of one never breaks it.
 */
export function readMemory(attributes: unknown, freshSeed: number): ConversationMemory {
  const fresh = newMemory(freshSeed);
  if (typeof attributes !== 'object' || attributes === null) return fresh;
  const { seed, heard, runner, question, aspect, exercise, told, reminder, misses, carried } =
    attributes as Record<string, unknown>;
  const { side, unsaved, noticed } = attributes as Record<string, unknown>;
  return {
    seed: isCount(seed) ? seed : fresh.seed,
    heard: readHeard(heard),
    runner: readPerson(runner),
    question: QUESTION_KINDS.find((kind) => kind === question) ?? null,
    aspect: ASPECTS.find((known) => known === aspect) ?? null,
    exercise: EXERCISE_IDS.find((known) => known === exercise) ?? null,
    side: SIDES.find((known) => known === side) ?? null,
    told: readTold(told),
    reminder: readDraft(reminder),
    misses: isCount(misses) ? misses : 0,
    carried: typeof carried === 'string' && carried.length < MOST_BYTES ? carried : null,
    unsaved: unsaved === true,
    noticed: noticed === true,
  };
}

function readTold(told: unknown): Told | null {
  if (typeof told !== 'object' || told === null) return null;
  const { kind, index, exercise, aspect } = told as Record<string, unknown>;
  if (kind === 'reason' && isCount(index)) return { kind, index };
  const known = EXERCISE_IDS.find((id) => id === exercise);
  const asked = ASPECTS.find((id) => id === aspect);
  return kind === 'explained' && known && asked ? { kind, exercise: known, aspect: asked } : null;
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
