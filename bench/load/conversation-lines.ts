import type { Intent } from 'ask-sdk-model';
import { EXERCISE_IDS } from '../../lambda/domain/exercise';
import { type Milliseconds, seconds } from '../../lambda/domain/time';
import { BODY_AREAS } from '../../lambda/domain/wish';
import type { Ask } from '../../simulator/echo/request-envelope';

/** What a runner asks, and how long after the turn before. */
export interface Line {
  readonly after: Milliseconds;
  readonly ask: Ask;
}

const say = (after: number, name: string, slots: Readonly<Record<string, string>> = {}): Line => ({
  after: seconds(after),
  ask: { type: 'IntentRequest', intent: intentOf(name, slots) },
});

/** Slots without resolutions mean their value itself. */
const intentOf = (name: string, slots: Readonly<Record<string, string>>): Intent => ({
  name,
  confirmationStatus: 'NONE',
  slots: Object.fromEntries(
    Object.entries(slots).map(([slot, value]) => [
      slot,
      { name: slot, value, confirmationStatus: 'NONE' },
    ]),
  ),
});

const among = <T>(choices: readonly T[], nth: number): T => choices[nth % choices.length]!;

const PACES = ['SlowerIntent', 'FasterIntent', 'NormalPaceIntent'] as const;

/** What the nth runner wants to do: a full or a short session, one for a part of the body, or a single exercise. */
function wishOf(runner: number): Line {
  const sort = runner % 4;
  if (sort === 0) return say(9, 'StartSessionIntent', { SessionKind: 'full' });
  if (sort === 1) return say(9, 'StartSessionIntent', { SessionKind: 'short' });
  if (sort === 2) return say(9, 'FocusIntent', { BodyArea: among(BODY_AREAS, runner >> 2) });
  return say(9, 'JustExerciseIntent', { Exercise: among(EXERCISE_IDS, runner >> 2) });
}

/**
 * One conversation of the nth runner. No two of a thousand are the same: another goal, another session, broken off at
 * another rep, corrected to another number, gone on with at another pace.
 */
export const conversationLines = (runner: number): readonly Line[] => [
  { after: 0, ask: { type: 'LaunchRequest' } },
  say(6, 'WeeklyGoalIntent', { Sessions: `${1 + (runner % 7)}` }),
  wishOf(runner),
  say(21, 'ReadyIntent'),
  say(40 + (runner % 61), 'HowManyLeftIntent'),
  say(25 + (runner % 37), 'AMAZON.PauseIntent'),
  say(8, 'AtRepIntent', { Reps: `${2 + (runner % 9)}` }),
  say(30 + (runner % 23), among(PACES, runner)),
  say(15, 'StartSideIntent', { Side: among(['left', 'right'], runner >> 3) }),
  say(260, 'AMAZON.NextIntent'),
  say(12, 'SessionCountIntent', { Period: 'this-week' }),
  say(9, 'AMAZON.StopIntent'),
];
