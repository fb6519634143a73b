import { EXERCISES } from '../content/exercises';
import { variantFor } from '../content/programmes';
import { stepped } from '../content/variants';
import { EXERCISE_IDS, type ExerciseId } from '../domain/exercise';
import { type Settings, tallyOf } from '../domain/progress';
import { doseOf, isExhausted, rangeOf } from '../domain/progression';
import { standingIn } from '../domain/standing';
import type { Question } from '../turn/question';
import type { Saying } from '../turn/saying';
import type { Handler, Situation } from './situation';
import { askOn } from './what-next';

/** Something that is offered once, when a session is over. */
export interface Offer {
  readonly say: Saying;
  readonly question: Question;
  /** That it was offered. */
  readonly kept: Partial<Settings>;
}

/** After this many sessions a runner knows enough to go straight through. */
const SESSIONS_BEFORE_FLOW = 2;

/** What is to be offered now: at most one thing. */
export const offerFor = (situation: Situation): Offer | null =>
  straightThrough(situation) ?? somethingHarder(situation);

function straightThrough({ progress }: Situation): Offer | null {
  const { flow, flowOffered } = progress.settings;
  const { sessions } = tallyOf(progress, EXERCISES);
  if (flowOffered || flow !== 'one at a time' || sessions < SESSIONS_BEFORE_FLOW) return null;
  return {
    say: { kind: 'straight through offered' },
    question: { kind: 'go straight through' },
    kept: { flowOffered: true },
  };
}

/** Of an exercise whose range was done to its end, the harder variant. */
function somethingHarder({ progress }: Situation): Offer | null {
  const { settings } = progress;
  const { standings } = tallyOf(progress, EXERCISES);
  const targetIn = (exercise: ExerciseId) =>
    standingIn(standings, exercise, variantFor(exercise, settings), EXERCISES).target;
  const exercise = EXERCISE_IDS.filter((id) => !settings.harderOffered.includes(id)).find((id) => {
    const variant = variantFor(id, settings);
    const range = rangeOf(EXERCISES[id], variant);
    return stepped(variant, 'harder') && isExhausted(targetIn(id), range);
  });
  if (!exercise) return null;
  const dose = doseOf(EXERCISES[exercise], targetIn(exercise).amount);
  return {
    say: { kind: 'harder offered', exercise, dose },
    question: { kind: 'harder next time', exercise },
    kept: { harderOffered: [...settings.harderOffered, exercise] },
  };
}

/** "Shall we make it harder next time?" Yes: kept, and the last word. */
export const makeHarderNextTime: Handler<'make harder next time'> = (situation) => {
  const { progress, turn } = situation;
  const { settings } = progress;
  const { exercise } = turn.memory;
  const variant = exercise && stepped(variantFor(exercise, settings), 'harder');
  if (!exercise || !variant) return askOn(situation);
  const variants = { ...settings.variants, [exercise]: variant };
  // One step is not the last: the next may be offered when this one is done to its end.
  const harderOffered = settings.harderOffered.filter((id) => id !== exercise);
  return {
    reply: {
      kind: 'says goodbye',
      say: [{ kind: 'variant set', exercise, variant, lasting: true }, { kind: 'goodbye' }],
    },
    progress: { ...progress, settings: { ...settings, variants, harderOffered } },
  };
};
