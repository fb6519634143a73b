import type { Pace } from '../domain/tempo';
import { type Milliseconds, seconds } from '../domain/time';
import type { Settings } from '../domain/progress';
import type { Plan } from '../domain/plan';
import { notUnderstood } from './help';
import type { QuestionKind } from '../turn/question';
import { answerInPlace } from './answer-in-place';
import type { Handler, Situation } from './situation';
import { hasBegun } from './what-next';

const PACES: readonly Pace[] = ['slower', 'normal', 'faster'];

/** "Longer rest" adds this much, up to the most; "shorter" takes it away again. In ms. */
const REST_STEP_MS = seconds(15);
const MOST_MORE_REST_MS = seconds(60);

/** "More time to get ready" adds this much before every set. In ms. */
const SET_UP_STEP_MS = seconds(5);
const MOST_MORE_SET_UP_MS = seconds(15);

/** "Slower", "faster", "normal pace": from this rep on, and kept. */
export const setPace: Handler<'set pace'> = (situation) => {
  const { settings } = situation.progress;
  const step = { slower: -1, normal: 0, faster: 1 }[situation.ask.change];
  const pace = step === 0 ? 'normal' : PACES[PACES.indexOf(settings.pace) + step];
  if (!pace || pace === settings.pace)
    return answerInPlace(situation, [{ kind: 'pace unchanged', pace: settings.pace }], 'short');
  const changed = withPreference(situation, { pace }, { pace });
  return answerInPlace(changed, [{ kind: 'pace set', pace }], 'short');
};

/** "Longer rest", "shorter rest": from the next rest on, and kept. */
export const setRest: Handler<'set rest'> = (situation) => {
  const { moreRestMs: before } = situation.progress.settings;
  const { change } = situation.ask;
  const moreRestMs = changed(before, change, REST_STEP_MS, MOST_MORE_REST_MS);
  if (moreRestMs === before)
    return answerInPlace(situation, [{ kind: 'rest unchanged', change }], 'short');
  const kept = withPreference(situation, { moreRestMs }, { moreRestMs });
  return answerInPlace(kept, [{ kind: 'rest set', moreMs: moreRestMs }], 'short');
};

/** "More time to get ready": before every set, and kept. */
export const setTimeToGetReady: Handler<'set time to get ready'> = (situation) => {
  const { moreSetUpMs: before } = situation.progress.settings;
  const { change } = situation.ask;
  const moreSetUpMs = changed(before, change, SET_UP_STEP_MS, MOST_MORE_SET_UP_MS);
  if (moreSetUpMs === before)
    return answerInPlace(situation, [{ kind: 'set-up unchanged', change }], 'short');
  const kept = withPreference(situation, { moreSetUpMs }, { moreSetUpMs });
  return answerInPlace(kept, [{ kind: 'set-up set', moreMs: moreSetUpMs }], 'short');
};

/** "Straight through", "one at a time": how the session goes on, and kept. */
export const setFlow: Handler<'set flow'> = (situation) => {
  const { flow } = situation.ask;
  const kept = withPreference(situation, { flow }, { flow });
  // The offer comes when a session is over: the answer to it is the last word.
  if (situation.turn.memory.question === 'go straight through')
    return {
      reply: { kind: 'says goodbye', say: [{ kind: 'flow set', flow }, { kind: 'goodbye' }] },
      progress: kept.progress,
    };
  return answerInPlace(kept, [{ kind: 'flow set', flow }], 'short');
};

/** "Start left": from the next session on once this one has begun, because its sides are counted already. */
export const startSide: Handler<'start side'> = (situation) => {
  const { side: firstSide } = situation.ask;
  const { session } = situation.progress;
  const fromNextTime = session !== null && hasBegun(session);
  const kept = withPreference(situation, { firstSide }, fromNextTime ? {} : { firstSide });
  return answerInPlace(kept, [{ kind: 'first side set', side: firstSide, fromNextTime }], 'short');
};

/** Questions before a set: a side that is named is the one to start on. */
const BEFORE_A_SET: readonly (QuestionKind | null)[] = ['which session', 'got the kit', 'ready'];

/** A bare "left": the side to start on, where that may be asked; over the count nobody has. */
export const answerSide: Handler<'side'> = (situation) => {
  const { ask, interrupted, turn } = situation;
  return ask.side && !interrupted && BEFORE_A_SET.includes(turn.memory.question)
    ? startSide({ ...situation, ask: { kind: 'start side', side: ask.side } })
    : notUnderstood(situation);
};

const changed = (
  before: Milliseconds,
  change: 'longer' | 'shorter',
  step: Milliseconds,
  most: Milliseconds,
): Milliseconds => Math.min(most, Math.max(0, before + (change === 'longer' ? step : -step)));

/** The situation with a preference kept for later, and taken into the plan of a session that is open. */
export function withPreference(
  situation: Situation,
  kept: Partial<Settings>,
  planned: Partial<Plan>,
): Situation {
  const { settings, session } = situation.progress;
  const progress = {
    ...situation.progress,
    settings: { ...settings, ...kept },
    session: session && { ...session, plan: { ...session.plan, ...planned } },
  };
  return { ...situation, progress };
}
