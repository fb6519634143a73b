import type { Device } from '../turn/device';
import type { KeptReminder, NoReminders } from '../turn/errand';
import { fieldOf, readReminders, type ReminderOrder, writeReminder } from './reminder-document';

/** The reminders that Alexa keeps for a runner; of what she keeps, only what this skill has set can be seen. */
export interface Reminders {
  list(device: Device): Promise<readonly KeptReminder[] | NoReminders>;
  set(device: Device, order: ReminderOrder): Promise<'done' | NoReminders>;
  /** Cancels all of these; one that is gone already counts as cancelled. */
  cancel(device: Device, ids: readonly string[]): Promise<'done' | NoReminders>;
}

/** Alexa waits 8 s in all; setting a reminder takes two calls of at most this much. In ms. */
const PATIENCE_MS = 1000;

const PATH = '/v1/alerts/reminders';

/** What the service answered: its status, and its body where that is JSON. */
interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** The reminders of Amazon's own service (Alexa Reminders API), reached by a fetch. */
export const remindersOver = (send: typeof fetch): Reminders => ({
  async list(device) {
    const answer = await call(send, device, 'GET', PATH);
    const failure = failureOf(answer);
    return failure ?? readReminders(answer?.body) ?? 'out of reach';
  },
  async set(device, order) {
    const [method, path] = order.id === null ? ['POST', PATH] : ['PUT', pathOf(order.id)];
    return failureOf(await call(send, device, method, path, writeReminder(order))) ?? 'done';
  },
  async cancel(device, ids) {
    const answers = await Promise.all(ids.map((id) => call(send, device, 'DELETE', pathOf(id))));
    return (
      answers
        .filter((answer) => !isGone(answer))
        .map(failureOf)
        .find(Boolean) ?? 'done'
    );
  },
});

const pathOf = (id: string): string => `${PATH}/${encodeURIComponent(id)}`;

/** @returns null where nothing was answered in time */
async function call(
  send: typeof fetch,
  { apiEndpoint, apiAccessToken }: Device,
  method: string,
  path: string,
  body?: object,
): Promise<Answer | null> {
  try {
    const response = await send(new URL(path, apiEndpoint), {
      method,
      headers: {
        authorization: `Bearer ${apiAccessToken}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: jsonIn(await response.text()) };
  } catch {
    return null;
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Why a call failed. 401 is the permission that is missing; so is 409, where a reminder is changed (Amazon's SDK). 403 is a
 * device that keeps no reminders, or a permission that the skill did not declare; any other 4xx is what was ordered. All
 * else is the service's own trouble, throttling among it.
 */
function failureOf(answer: Answer | null): NoReminders | null {
  if (answer === null || answer.status === 429 || answer.status >= 500) return 'out of reach';
  if (answer.status < 400) return null;
  if (answer.status === 401 || answer.status === 409) return 'not permitted';
  const code = fieldOf(answer.body, 'code');
  if (code === 'ACCESS_DENIED') return 'not permitted';
  return answer.status === 403 ? 'not on this device' : 'refused';
}

const isGone = (answer: Answer | null): boolean => answer?.status === 404;
