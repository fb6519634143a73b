import { PATIENCE } from '../domain/patience';
import type { Device } from '../turn/device';
import type { KeptReminder, NoReminders } from '../turn/errand';
import { fieldOf, readReminders, type ReminderOrder, writeReminder } from './reminder-document';
import { signalWithin } from './signal-within';

/** The reminders that Alexa keeps for a runner; of what she keeps, only what this skill has set can be seen. */
export interface Reminders {
  list(device: Device, signal?: AbortSignal): Promise<readonly KeptReminder[] | NoReminders>;
  set(device: Device, order: ReminderOrder, signal?: AbortSignal): Promise<'done' | NoReminders>;
  /** Cancels all of these; one that is gone already counts as cancelled. */
  cancel(
    device: Device,
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<'done' | NoReminders>;
}

const PATH = '/v1/alerts/reminders';

/** What the service answered: its status, and its body where that is JSON. */
interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** The reminders of Amazon's own service (Alexa Reminders API), reached by a fetch. */
export const remindersOver = (send: typeof fetch): Reminders => ({
  async list(device, signal) {
    const answer = await call({ send, device, signal }, 'GET', PATH);
    const failure = failureOf(answer);
    return failure ?? readReminders(answer?.body) ?? 'out of reach';
  },
  async set(device, order, signal) {
    const [method, path] = order.id === null ? ['POST', PATH] : ['PUT', pathOf(order.id)];
    return (
      failureOf(await call({ send, device, signal }, method, path, writeReminder(order))) ?? 'done'
    );
  },
  async cancel(device, ids, signal) {
    const line = { send, device, signal };
    const answers = await Promise.all(ids.map((id) => call(line, 'DELETE', pathOf(id))));
    return (
      answers
        .filter((answer) => !isGone(answer))
        .map(failureOf)
        .find(Boolean) ?? 'done'
    );
  },
});

const pathOf = (id: string): string => `${PATH}/${encodeURIComponent(id)}`;

/** The way to the service: by what, for which device, and until when. */
interface Line {
  readonly send: typeof fetch;
  readonly device: Device;
  readonly signal: AbortSignal | undefined;
}

/** @returns null where nothing was answered in time */
async function call(
  { send, device: { apiEndpoint, apiAccessToken }, signal }: Line,
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
      signal: signalWithin(PATIENCE.reminderMs, signal),
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
