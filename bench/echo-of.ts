import { remindersOver } from '../lambda/alexa-services/reminders';
import type { ProgressStore } from '../lambda/persistence/progress-store';
import { makeSkill } from '../lambda/skill';
import { KITCHEN_ECHO } from '../simulator/echo/device';
import { Echo } from '../simulator/echo/echo';
import type { EchoEvent } from '../simulator/echo/event';
import { understandingIn } from '../simulator/understanding/understanding-in';
import { MONDAY_AT_SEVEN } from './weeks-of-training';

/** All it takes to get through a full session once the skill is open. */
export const SESSION = ['full', ...Array.from({ length: 8 }, () => 'ready'), 'no', 'no'];

/** An Echo on the account of a runner, with the skill itself behind it, in this process. */
export function echoOf(
  account: string,
  store: ProgressStore,
  onEvent: (event: EchoEvent) => void = () => undefined,
): Echo {
  const skill = makeSkill({
    store,
    deviceSettings: { timeZoneOf: async () => 'Europe/London' },
    reminders: remindersOver(fetch),
  });
  return new Echo({
    invoke: (request) => skill.invoke(request),
    understanding: understandingIn({ locale: 'en-US' }),
    startAt: MONDAY_AT_SEVEN,
    device: { ...KITCHEN_ECHO, userId: account },
    onEvent,
  });
}
