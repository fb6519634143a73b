// The skill without its table: what a turn costs by itself. It knows its runners from the start.
import type { RequestEnvelope } from 'ask-sdk-model';
import { remindersOver } from '../../lambda/alexa-services/reminders';
import { ACCOUNT_ITSELF } from '../../lambda/domain/runner';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { makeSkill } from '../../lambda/skill';
import { weeksOfTraining } from '../weeks-of-training';

const { ACCOUNTS = '[]', WEEKS } = process.env;

const store = inMemoryProgressStore();
const progress = weeksOfTraining(Number(WEEKS));
for (const account of JSON.parse(ACCOUNTS) as readonly string[])
  void store.save({ account, person: ACCOUNT_ITSELF }, progress, 0);

const skill = makeSkill({
  store,
  deviceSettings: { timeZoneOf: async () => null },
  reminders: remindersOver(fetch),
});

export const handler = (event: RequestEnvelope, context: unknown) => skill.invoke(event, context);
