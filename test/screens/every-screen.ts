import type { Fact } from '../../lambda/domain/fact';
import type { Progress } from '../../lambda/domain/progress';
import type { Milliseconds } from '../../lambda/domain/time';
import { days } from '../../lambda/domain/time';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import type { ProgressStore, ReachableStore } from '../../lambda/persistence/progress-store';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import type { Display } from '../../simulator/echo/device-model';
import { MONDAY_AT_SEVEN, startConversation } from '../conversations/conversation';
import { type Shown, startWithScreen } from './show';

const RUNNER = { account: KITCHEN_ECHO.userId, person: 'account' };

/** A screen from a real run, and how long it has been there when it is looked at. */
export interface Seen {
  readonly name: string;
  readonly shown: Shown;
  readonly atMs: Milliseconds;
  /** Of the answer that brought it. */
  readonly bytes: number;
}

let weeksOfTraining: Promise<Progress> | undefined;

/** A runner with some weeks behind them, in London, on Thursday of the ninth week; they are trained once. */
async function withHistory(): Promise<ProgressStore> {
  const store = inMemoryProgressStore();
  weeksOfTraining ??= trainForWeeks();
  await store.save(RUNNER, await weeksOfTraining, 0);
  return store;
}

/** The progress after these weeks, all its facts still to be written. */
async function trainForWeeks(): Promise<Progress> {
  const facts: Fact[] = [];
  const inMemory = inMemoryProgressStore();
  const store: ReachableStore = {
    ...inMemory,
    save: (runner, progress, version) => {
      facts.push(...progress.unwritten);
      return inMemory.save(runner, progress, version);
    },
  };
  const trained = [1, 2, 3, 3, 4, 2, 3, 3];
  for (const [week, sessions] of trained.entries())
    for (let nth = 0; nth < sessions; nth++) {
      const startAt = MONDAY_AT_SEVEN + days(7 * week + 2 * nth - (nth > 2 ? 1 : 0));
      const { sayAll, say, echo } = startConversation({ store, startAt });
      await sayAll('alexa, open runner strength', 'start the short session');
      // How many parts it takes depends on how far the targets have moved; an offer at the end is declined.
      for (let parts = 0; parts < 8 && echo.inConversation; parts++) await say('ready');
      if (echo.inConversation) await say('stop');
    }
  const { progress } = await store.load(RUNNER);
  return { ...progress, unwritten: facts };
}

/** A run with somebody who looks at the screen from time to time: some ms after it has come, and says what it is. */
function startLooking(...run: Parameters<typeof startWithScreen>) {
  const { say, responses, screen } = startWithScreen(...run);
  const seen: Seen[] = [];
  const look = (name: string, atMs: Milliseconds = 500) =>
    seen.push({
      name,
      shown: screen(),
      atMs,
      bytes: Buffer.byteLength(JSON.stringify(responses().at(-1))),
    });
  return { say, look, seen };
}

/** The screens of a first session: every exercise at work, and what lies around it. */
async function ofFirstSession(display: Display): Promise<Seen[]> {
  const { say, look, seen } = startLooking(display);
  await say('alexa, open runner strength');
  look('home');
  await say('explain the eccentric calf raise');
  look('explanation');
  await say('how do I make the lunge easier');
  look('explanation-easier');
  await say('help');
  look('help');
  await say('give me a reason to strength train');
  look('question');
  await say('start the full session');
  look('kit');
  await say("I'm ready");
  look('towel-drag-set-up', 20_500);
  look('towel-drag', 37_600);
  look('towel-drag-left', 121_000);
  look('towel-drag-rest', 182_000);
  await say('alexa, pause', { at: 60_000 });
  look('paused');
  await say('alexa, next');
  look('eccentric-calf-raise', 43_000);
  look('eccentric-calf-raise-bent', 51_000);
  await say('alexa, too hard', { at: 30_000 });
  look('eccentric-calf-raise-easier', 40_000);
  await say('alexa, next', { at: 9000 });
  look('lunge', 30_000);
  await say('alexa, next', { at: 9000 });
  look('one-leg-squat', 30_000);
  await say('alexa, next', { at: 9000 });
  look('side-plank', 50_000);
  look('side-plank-prompt', 232_000);
  await say('not yet');
  look('ready');
  await say('alexa, next');
  look('press-up', 30_600);
  look('press-up-prompt', 75_000);
  return seen;
}

/** The longest list of things to fetch: whatever an exercise needs in any way of doing it. */
async function ofLargestKit(display: Display): Promise<Seen[]> {
  const { say, look, seen } = startLooking(display);
  await say('alexa, open runner strength');
  await say('make the towel drag harder');
  await say('make the push-ups easier');
  await say('full session with weights');
  look('kit-largest');
  return seen;
}

/** The screens of somebody who has trained for weeks. */
async function ofLaterSessions(display: Display): Promise<Seen[]> {
  const store = await withHistory();
  const startAt = MONDAY_AT_SEVEN + days(7 * 8);
  const { say, look, seen } = startLooking(display, { store, startAt });
  await say('alexa, open runner strength');
  look('home-later');
  await say('how many sessions last week');
  look('history');
  await say('start the short session');
  for (let parts = 0; parts < 8 && !/this week/.test(await say('ready')); parts++);
  look('finished');
  return seen;
}

/** Every screen there is, from real runs through the skill. */
export const everyScreen = async (display: Display): Promise<readonly Seen[]> => [
  ...(await ofFirstSession(display)),
  ...(await ofLargestKit(display)),
  ...(await ofLaterSessions(display)),
];
