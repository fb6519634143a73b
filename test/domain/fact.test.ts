import { corrected, type CorrectionFact, type GoalFact } from '../../lambda/domain/fact';
import { EXERCISE_IDS } from '../../lambda/domain/exercise';
import type { SessionFact } from '../../lambda/domain/session-fact';
import { sessionOn } from './sessions';

const unconfirmed: SessionFact = {
  ...sessionOn('2026-11-16', 'one', EXERCISE_IDS),
  countConfirmed: false,
};

const correction: CorrectionFact = {
  kind: 'correction',
  id: 'two',
  at: unconfirmed.at + 60_000,
  session: 'one',
  exercise: 'lunge',
  nth: 0,
  reps: 8,
};

/** The one session as it really was. */
const sessionAfter = (...corrections: readonly CorrectionFact[]) =>
  corrected([...corrections, unconfirmed])[0] as SessionFact;

const doneIn = ({ exercises }: SessionFact, id: string) =>
  exercises.find(({ exercise }) => exercise === id)?.done;

describe('a correction', () => {
  test('of one side leaves the other as it was', () => {
    expect(doneIn(sessionAfter(correction), 'lunge')).toEqual([8, 10]);
  });

  test('of both sides leaves other exercises as they were', () => {
    const session = sessionAfter({ ...correction, nth: null });

    expect(doneIn(session, 'lunge')).toEqual([8, 8]);
    expect(doneIn(session, 'one-leg-squat')).toEqual([5, 5]);
  });

  test.each([
    [12, [5, 7]],
    [9, [5, 4]],
    [3, [3, 0]],
  ])(
    'to %i of a side that was done in two variants is taken off the last one first',
    (reps, expected) => {
      const lunges = unconfirmed.exercises.find((fact) => fact.exercise === 'lunge');
      const mixed: SessionFact = {
        ...unconfirmed,
        exercises: [
          { ...lunges!, done: [5, 10] },
          { ...lunges!, variant: 'easier', done: [5, 0] },
        ],
      };

      const [session] = corrected([mixed, { ...correction, reps }]) as [SessionFact];

      expect(session.exercises.map(({ done }) => done)).toEqual(
        expected.map((first, at) => [first, at === 0 ? 10 : 0]),
      );
    },
  );

  test.each([6, 12])(
    'to %i of what was done again in a harder way is one of the harder way',
    (reps) => {
      const lunges = unconfirmed.exercises.find((fact) => fact.exercise === 'lunge');
      const again: SessionFact = {
        ...unconfirmed,
        exercises: [
          { ...lunges!, done: [10, 10] },
          { ...lunges!, variant: 'harder', done: [8, 8] },
        ],
      };
      const later = { ...correction, id: 'three', at: correction.at + 60_000, nth: null, reps };

      const [session] = corrected([again, correction, later]) as [SessionFact];

      expect(session.exercises.map(({ done }) => done)).toEqual([
        [10, 10],
        [reps, reps],
      ]);
    },
  );

  test('that came later is the one that counts', () => {
    const later = { ...correction, id: 'three', at: correction.at + 60_000, reps: 9 };

    expect(doneIn(sessionAfter(later, correction), 'lunge')).toEqual([9, 10]);
  });

  test('of the press-ups confirms their count', () => {
    const session = sessionAfter({ ...correction, exercise: 'press-up', nth: null, reps: 14 });

    expect(session.countConfirmed).toBe(true);
  });

  test('of another exercise does not confirm press-ups that nobody has confirmed', () => {
    expect(sessionAfter(correction).countConfirmed).toBe(false);
  });
});

test('facts of the same instant are in one order, whichever became known first', () => {
  const goal: GoalFact = { kind: 'goal', id: 'a', at: 0, from: '2026-11-16', weeklyGoal: 4 };
  const other = { ...goal, id: 'b', weeklyGoal: 2 };

  expect(corrected([other, goal])).toEqual([goal, other]);
  expect(corrected([goal, other])).toEqual([goal, other]);
});
