import { EXERCISES } from '../content/exercises';
import { variantFor } from '../content/programmes';
import { EXERCISE_IDS } from '../domain/exercise';
import { doseOf } from '../domain/progression';
import { standingIn } from '../domain/standing';
import { onDay } from '../domain/tally';
import type { WeekCard } from '../turn/reply';
import type { Situation } from './situation';
import { tallyHere, todayOf, weekHere } from './where-things-stand';

/** The week at a glance: its sessions, the streak, and of every exercise the best and what comes next. */
export function weekCard(situation: Situation): WeekCard {
  const tally = onDay(tallyHere(situation), todayOf(situation), EXERCISES);
  return {
    ...weekHere(situation),
    exercises: EXERCISE_IDS.filter((exercise) => tally.meetings[exercise]).map((exercise) => {
      const variant = variantFor(exercise, situation.progress.settings);
      const { best, target } = standingIn(tally.standings, exercise, variant, EXERCISES);
      return {
        exercise,
        best: best?.amount ?? null,
        next: doseOf(EXERCISES[exercise], target.amount),
      };
    }),
  };
}
