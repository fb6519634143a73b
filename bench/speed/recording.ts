import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { ACCOUNT_ITSELF } from '../../lambda/domain/runner';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { echoOf } from '../echo-of';
import { weeksOfTraining } from '../weeks-of-training';

/** The account of a recording, put so that it can be replaced. */
const RECORDED = 'the recorded runner';

/** What an Echo sent during a conversation, and the answers that it got. */
export interface Recording {
  readonly requests: readonly RequestEnvelope[];
  readonly responses: readonly ResponseEnvelope[];
}

/** What goes over the wire while a runner of some weeks says these things. */
export async function record(weeks: number, texts: readonly string[]): Promise<Recording> {
  const store = inMemoryProgressStore();
  await store.save({ account: RECORDED, person: ACCOUNT_ITSELF }, weeksOfTraining(weeks), 0);
  const requests: RequestEnvelope[] = [];
  const responses: ResponseEnvelope[] = [];
  const echo = echoOf(RECORDED, store, (event) => {
    if (event.kind === 'request') requests.push(event.envelope);
    if (event.kind === 'response') responses.push(event.envelope);
  });
  for (const text of texts) await echo.say(text);
  return { requests, responses };
}

/** The requests of a recording, as another account would have sent them. */
export const requestsOf = ({ requests }: Recording, account: string): readonly unknown[] =>
  JSON.parse(JSON.stringify(requests).replaceAll(RECORDED, account)) as readonly unknown[];
