import { join } from 'node:path';
import { remindersOver } from '../lambda/alexa-services/reminders';
import type { Runner } from '../lambda/domain/runner';
import { makeSkill } from '../lambda/skill';
import { KITCHEN_ECHO } from '../simulator/echo/device';
import { Echo } from '../simulator/echo/echo';
import {
  invocationOf,
  loadInteractionModel,
  understand,
} from '../simulator/understanding/understanding';
import type { Consumption, MeteredTable } from './metered-table';
import { yearsOfTraining } from './years-of-training';

/** Monday 23 November 2026, seven in the morning in London. */
const MONDAY_AT_SEVEN = Date.parse('2026-11-23T07:00:00Z');

/** All it takes to get through a full session once the skill is open. */
const SESSION = ['full', ...Array.from({ length: 8 }, () => 'ready'), 'no', 'no'];

/** What the table has to do for a runner of some years. */
export interface Measured {
  readonly sessions: number;
  readonly runnerItemBytes: number;
  readonly launch: Consumption;
  /** The turns of a full session, of which each has its own requests. */
  readonly turns: number;
  readonly session: Consumption;
}

/** Writes the history of a runner, and measures a launch and then a full session by voice. */
export async function measure(table: MeteredTable, years: number): Promise<Measured> {
  const runner: Runner = { account: `runner of ${years} years`, person: 'account' };
  const trained = yearsOfTraining(years, MONDAY_AT_SEVEN, KITCHEN_ECHO.deviceId);
  await table.store.save(runner, trained, 0);
  const echo = echoOf(runner, table);
  const bytes = await table.runnerItemBytes(runner);
  const launch = await table.consumptionOf(() => echo.say('alexa, open runner strength'));
  const session = await table.consumptionOf(async () => {
    for (const text of SESSION) await echo.say(text);
  });
  const loaded = await table.store.load(runner);
  if ('kind' in loaded || loaded.progress.session)
    throw new Error('The session was not brought to its end.');
  const sessions = trained.unwritten.length;
  return { sessions, runnerItemBytes: bytes, launch, turns: SESSION.length, session };
}

function echoOf({ account }: Runner, { store }: MeteredTable): Echo {
  const model = loadInteractionModel(join(__dirname, '../interaction-model/en-US.json'));
  const skill = makeSkill({
    store,
    deviceSettings: { timeZoneOf: async () => 'Europe/London' },
    reminders: remindersOver(fetch),
  });
  return new Echo({
    invoke: (request) => skill.invoke(request),
    understanding: {
      understand: (utterance, today) => understand(model, utterance, today),
      invocationOf: (utterance) => invocationOf(model, utterance),
    },
    startAt: MONDAY_AT_SEVEN,
    device: { ...KITCHEN_ECHO, userId: account },
  });
}
