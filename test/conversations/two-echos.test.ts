import { examples, fc } from '../seeded';
import { EXERCISES } from '../../lambda/content/exercises';
import { tallyOf } from '../../lambda/domain/progress';
import { rebuild } from '../../lambda/domain/tally';
import { weekOf } from '../../lambda/domain/week';
import { type LocalProgress, openLocalProgress } from '../persistence/local-progress';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { type Conversation, startConversation } from './conversation';
import { FOR_THE_FEET, hearOut, openHousehold, SECOND_DELIVERIES, speakIn } from './household';
import { granted } from './reminding';

const THIS_WEEK = 'alexa, ask runner strength how many sessions this week';
const GO_ON_THERE = /go on there\?$/i;

let local: LocalProgress;

beforeAll(async () => {
  local = await openLocalProgress();
});

afterAll(() => local.close());

/** What is kept of a person: facts in the table, and the week of the progress that they come to. */
async function keptOf(account: string, person: string) {
  const runner = { account, person };
  const facts = await local.factsOf(runner);
  const { progress } = await local.store.load(runner);
  const tally = tallyOf(progress, EXERCISES);
  return {
    done: facts.map((fact) => (fact.kind === 'session' ? fact.exercises[0]?.done : fact.kind)),
    isOpen: progress.session !== null,
    thisWeek: weekOf(tally.weeks, '2026-11-23').sessions,
    tally,
    rebuilt: rebuild(facts, EXERCISES),
  };
}

/** All of a session for the feet, on both sides. */
const ALL_DONE = [20, 20];

/** What makes one round different from another. */
const anyRound = fc.record({
  /** Who speaks next, as long as both have something to say. */
  speaks: fc.array(fc.constantFrom('alice', 'bob', 'both'), { minLength: 12, maxLength: 12 }),
  second: fc.array(fc.constantFrom(...SECOND_DELIVERIES), { minLength: 16, maxLength: 16 }),
  /** How long Alice stays in the kitchen, and then in the hall; in ms. */
  stays: fc.tuple(
    fc.integer({ min: 40_000, max: 90_000 }),
    fc.integer({ min: 10_000, max: 30_000 }),
  ),
  /** Whether she says pause before she walks, or leaves the Echo counting. */
  pauses: fc.boolean(),
  inTheHall: fc.constantFrom('goes on', 'begins anew'),
});

type Round = typeof anyRound extends fc.Arbitrary<infer R> ? R : never;
type Step = () => Promise<unknown>;

/** Alice begins in the kitchen, goes on or begins anew in the hall, and ends in the kitchen. */
function aliceChangesEcho(
  kitchen: Conversation,
  hall: Conversation,
  { stays: [inKitchen, inHall], pauses, inTheHall }: Round,
): readonly Step[] {
  const stay = (room: Conversation, at: number) =>
    pauses ? room.say('pause', { at }) : room.echo.wait(at);
  return [
    () => kitchen.say(FOR_THE_FEET),
    () => kitchen.say("I'm ready"),
    () => stay(kitchen, inKitchen),
    async () => expect(await speakIn(hall, kitchen, FOR_THE_FEET)).toMatch(GO_ON_THERE),
    () => hall.say(inTheHall === 'goes on' ? 'yes' : 'something for my feet'),
    async () => inTheHall === 'begins anew' && (await hall.say("I'm ready")),
    () => stay(hall, inHall),
    async () =>
      expect(await speakIn(kitchen, hall, 'alexa, open runner strength')).toMatch(GO_ON_THERE),
    () => kitchen.say('yes'),
    () => hearOut(kitchen, hall),
    () => kitchen.say('no'),
  ];
}

const bobTrains = (garage: Conversation): readonly Step[] => [
  () => garage.say(FOR_THE_FEET),
  () => garage.say("I'm ready"),
  () => garage.echo.walkOff(),
];

/** Both take their steps in their own order, one at a time or at the same moment. */
async function interleave(
  speaks: Round['speaks'],
  alice: readonly Step[],
  bob: readonly Step[],
): Promise<void> {
  const left = { alice: [...alice], bob: [...bob] };
  for (const who of speaks)
    await (who === 'both'
      ? Promise.all([left.alice.shift()?.(), left.bob.shift()?.()])
      : left[who].shift()?.());
  for (const step of [...left.alice, ...left.bob]) await step();
}

async function playRound(round: Round): Promise<void> {
  const { account, echoOf } = openHousehold(
    local,
    (nth) => round.second[nth % round.second.length]!,
  );
  const [kitchen, hall] = [echoOf('alice', 'kitchen'), echoOf('alice', 'hall')];
  const garage = echoOf('bob', 'garage');

  await interleave(round.speaks, aliceChangesEcho(kitchen, hall, round), bobTrains(garage));

  const [alice, bob] = [await keptOf(account, 'alice'), await keptOf(account, 'bob')];
  const anew = round.inTheHall === 'begins anew' ? [[expect.any(Number), 0]] : [];
  expect(alice).toMatchObject({ done: [...anew, ALL_DONE], isOpen: false, thisWeek: 1 });
  expect(bob).toMatchObject({ done: [ALL_DONE], isOpen: false, thisWeek: 1 });
  expect([alice.tally, bob.tally]).toEqual([alice.rebuilt, bob.rebuilt]);
}

describe('a household with several Echos, to whose skill every request comes twice', () => {
  test('counts exactly, however two people speak at once, one of whom changes Echo in mid-session', async () => {
    await fc.assert(fc.asyncProperty(anyRound, playRound), { numRuns: examples(6, 50) });
  }, 60_000);

  test('tells each person their own week', async () => {
    const { echoOf } = openHousehold(local, () => 'at once');
    const garage = echoOf('bob', 'garage');
    await garage.sayAll(FOR_THE_FEET, "I'm ready", 'no');

    const weeks = [await garage.say(THIS_WEEK), await echoOf('alice', 'kitchen').say(THIS_WEEK)];

    expect(weeks).toEqual(['One session this week, two to go.', 'No sessions this week yet.']);
  });

  test('answers both Echos that one person speaks to at the same moment', async () => {
    const { account, echoOf } = openHousehold(local, () => 'at once');
    const rooms = ['kitchen', 'hall'].map((room) => echoOf('alice', room));

    const answers = await Promise.all(rooms.map((room) => room.say(FOR_THE_FEET)));

    expect(answers.every((heard) => heard.includes('owel drag'))).toBe(true);
    expect((await local.store.load({ account, person: 'alice' })).version).toBe(2);
  });
});

/** What a runner asks in the hall, whose Echo in the kitchen counts. */
const ASKED_IN_THE_HALL = [
  'how many sessions this week',
  'give me a reason to strength train',
  'all ten reasons',
  'which exercises are there',
  'explain the lunge',
  'why twelve lunges',
  'remind me on mondays at seven in the morning',
  'which reminders do I have',
  'change my reminder to eight',
  'cancel my reminders',
];

describe('a session that goes on in the kitchen', () => {
  test.each(ASKED_IN_THE_HALL)('counts to its end, though the hall is asked: %s', async (asked) => {
    const store = inMemoryProgressStore();
    const [kitchen, hall] = ['kitchen', 'hall'].map((room) =>
      startConversation({
        store,
        permission: granted(),
        device: { ...KITCHEN_ECHO, deviceId: room },
      }),
    ) as [Conversation, Conversation];
    await kitchen.sayAll(FOR_THE_FEET, "I'm ready");
    await kitchen.echo.wait(60_000);

    const answer = await speakIn(hall, kitchen, `alexa, ask runner strength ${asked}`);
    await kitchen.echo.walkOff();
    await hall.echo.advanceTo(kitchen.echo.now);

    expect(answer).not.toMatch(/Three\. Two\. One\./);
    expect(await hall.say(THIS_WEEK)).toBe('One session this week, two to go.');
  });
});

describe('a session that goes on in the hall', () => {
  test('is not cut short when the conversation that was left in the kitchen ends by itself', async () => {
    const { account, echoOf } = openHousehold(local, () => 'afterwards');
    const [kitchen, hall] = [echoOf('alice', 'kitchen'), echoOf('alice', 'hall')];
    await kitchen.sayAll(FOR_THE_FEET, "I'm ready");
    await kitchen.say('pause', { at: 60_000 });
    await speakIn(hall, kitchen, FOR_THE_FEET);
    await hall.say('yes');

    await hearOut(hall, kitchen);
    await hall.say('no');

    const ended = kitchen.events.filter(({ kind }) => kind === 'ended');
    expect(ended).toMatchObject([{ reason: 'nobody answered' }]);
    expect((await keptOf(account, 'alice')).done).toEqual([ALL_DONE]);
  });

  test('is not cut short by a request from the kitchen that it overtook', async () => {
    const { account, echoOf, deliver } = openHousehold(local, () => 'afterwards');
    const [kitchen, hall] = [echoOf('alice', 'kitchen'), echoOf('alice', 'hall')];
    await kitchen.sayAll(FOR_THE_FEET, "I'm ready");
    await kitchen.say('pause', { at: 60_000 });
    const { envelope } = kitchen.events.findLast((event) => event.kind === 'request')!;
    await speakIn(hall, kitchen, 'alexa, open runner strength');

    await hall.say('yes');
    await deliver({ ...envelope, request: { ...envelope.request, requestId: 'overtaken' } });
    await hall.say('no');

    expect((await keptOf(account, 'alice')).done).toEqual([ALL_DONE]);
  });
});
