import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXERCISES } from '../../lambda/content/exercises';
import { EXERCISE_IDS, type ExerciseId } from '../../lambda/domain/exercise';
import { PHASES } from '../../lambda/domain/tempo';
import { EXERCISE_WORDS } from '../../lambda/phrases/en/exercise-words';

const PAGE = readFileSync(join(__dirname, '../../docs/programme.md'), 'utf8');

/** What an exercise has in a column of the page's tables. */
function written(exercise: ExerciseId, column: string): string {
  const cellsOf = (line = '') => line.split('|').map((cell) => cell.trim());
  const lines = PAGE.split('\n\n')
    .map((block) => block.split('\n'))
    .find(([head]) => cellsOf(head).includes(column));
  const row = lines?.find((line) => cellsOf(line)[1] === EXERCISE_WORDS[exercise].name);
  return cellsOf(row)[cellsOf(lines?.[0]).indexOf(column)] ?? '';
}

const EACH_SIDE = EXERCISE_IDS.filter((exercise) => exercise !== 'press-up');

describe('the page about the programme has the numbers that the coach goes by', () => {
  test.each(EXERCISE_IDS)('of the tempo: %s', (exercise) => {
    const { rep } = EXERCISES[exercise];

    const notation =
      rep.kind === 'hold'
        ? `lift ${rep.liftMs / 1000}, hold, down ${rep.lowerMs / 1000}, breathe ${rep.breatheMs / 1000}`
        : PHASES.map((phase) => rep.tempo.seconds[phase]).join('-');

    expect(written(exercise, 'tempo')).toContain(notation);
  });

  test.each(EACH_SIDE)('of doses and pauses: %s', (exercise) => {
    const { dose, range, switchMs, restMs } = EXERCISES[exercise];
    const isHeld = dose.kind === 'holds';
    const amount = (value: number) => (isHeld ? `${value / 1000} s` : `${value}`);

    const first = isHeld ? `${dose.reps} holds of ${amount(range.start)}` : amount(range.start);

    expect(written(exercise, 'first dose').startsWith(first)).toBe(true);
    const { bottom, top, step } = range;
    expect(written(exercise, 'from, to, by')).toBe(
      `${amount(bottom)} to ${amount(top)}, by ${amount(step)}`,
    );
    expect(written(exercise, 'change of side')).toBe(`${switchMs / 1000} s`);
    expect(written(exercise, 'rest after it')).toBe(`${restMs / 1000} s`);
  });
});
