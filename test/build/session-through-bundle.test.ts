import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { buildLambda } from '../../infra/build-lambda';
import { EXERCISES } from '../../lambda/content/exercises';
import { repLengthOf } from '../../lambda/domain/tempo';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { Echo } from '../../simulator/echo/echo';
import type { EchoEvent } from '../../simulator/echo/event';
import type { Invoke } from '../../simulator/echo/options';
import type { HeardCue } from '../../simulator/echo/soundtrack';
import { FULL_SESSION, MONDAY_AT_SEVEN, UNDERSTANDING } from '../conversations/conversation';
import { synthesizeStack, type SynthesizedStack } from '../infra/synthesized-stack';
import { deployLocally, type DeployedFunction } from './deployed-function';

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

let folder: string;
let stack: SynthesizedStack;
let lambda: DeployedFunction;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'runner-strength-session-'));
  const outfile = join(folder, 'index.js');
  buildLambda({ entry: join(__dirname, '../../lambda/index.ts'), outfile });
  const access = { kind: 'own skill', skillId: KITCHEN_ECHO.applicationId } as const;
  stack = synthesizeStack({ codeFolder: folder, access });
  lambda = await deployLocally(stack);
}, 30_000);

const invoke: Invoke = async (request) => (await lambda.invoke(request)) as ResponseEnvelope;

afterAll(async () => {
  await lambda.close();
  stack.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** When the counts of one set are heard, in ms: the cues that begin with the numbers from one to the last, in order. */
function countsFrom(cues: readonly HeardCue[], numbers: readonly string[]): readonly number[] {
  const times: number[] = [];
  for (const { text, atMs } of cues) {
    const wanted = numbers[times.length] ?? '';
    if (text.toLowerCase().startsWith(`${wanted}.`) && times.length < numbers.length)
      times.push(atMs);
  }
  return times;
}

test('what the stack deploys is the built bundle, byte for byte, and nothing beside it', () => {
  const deployed = readFileSync(join(stack.codeFolder, 'index.js'));

  expect(readdirSync(stack.codeFolder)).toEqual(['index.js']);
  expect(deployed.equals(readFileSync(join(folder, 'index.js')))).toBe(true);
});

test('a request for another skill fails as WrongSkillError, as Lambda would see it', async () => {
  const elsewhere = {
    context: { System: { application: { applicationId: 'amzn1.ask.skill.x' } } },
  };

  await expect(lambda.invoke(elsewhere)).rejects.toMatchObject({ name: 'WrongSkillError' });
});

test('a whole session through the built bundle counts to the beat, keeps every limit, and is remembered', async () => {
  const events: EchoEvent[] = [];
  const echo = new Echo({
    invoke,
    understanding: UNDERSTANDING,
    startAt: MONDAY_AT_SEVEN,
    onEvent: (event) => events.push(event),
  });

  for (const text of [...FULL_SESSION, 'no']) await echo.say(text);
  await echo.walkOff();
  const week = await echo.say('alexa, ask runner strength how many sessions this week');

  const answers = events.flatMap((event) => (event.kind === 'answered' ? [event.answer] : []));
  const parts = answers.filter(({ sound }) => sound.cues.length > 10);
  const expected = [
    ['towel-drag', 20],
    ['eccentric-calf-raise', 10],
    ['lunge', 10],
    ['one-leg-squat', 5],
    ['side-plank', 5],
    ['press-up', 10],
  ] as const;
  expect(parts).toHaveLength(expected.length);
  for (const [index, [exercise, reps]] of expected.entries()) {
    const { cues } = parts[index]!.sound;
    const { rep, sided } = EXERCISES[exercise];
    const repMs = rep.kind === 'tempo' ? repLengthOf(rep.tempo, 'normal') : 16_000;
    // The other side is named once the first has been counted, whatever the words.
    const fifth = cues.findIndex(({ text }) => /^five\b/i.test(text));
    const secondSide = cues.findIndex(({ text }, at) => at > fifth && /\bleft\b/i.test(text));
    const sides = sided ? [cues.slice(0, secondSide), cues.slice(secondSide)] : [cues];
    for (const side of sides) {
      // The lead-in ends with "One." too: the count begins with the last "One" before "Two".
      const afterLeadIn = side.slice(side.findIndex(({ text }) => text === 'One.') + 1);
      // A hold's last three seconds are counted as well: its own number comes with its verb.
      const numbered =
        rep.kind === 'hold' ? side.filter(({ text }) => /^\w+\. \w/.test(text)) : afterLeadIn;
      const counts = countsFrom(numbered, NUMBERS.slice(0, reps));
      expect(counts).toEqual(NUMBERS.slice(0, reps).map((_, nth) => counts[0]! + nth * repMs));
    }
  }
  expect(Math.max(...answers.map(({ sound }) => sound.lengthMs))).toBeLessThanOrEqual(220_000);
  expect(week?.sound.cues[0]?.text).toBe('One session this week, two to go.');
});
