import { remindersOver } from '../../lambda/alexa-services/reminders';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { makeSkill } from '../../lambda/skill';
import { talk } from './talk';

/** The time zone of every device. */
export const ZONE = 'Europe/London';

/** A runner who is alone with the skill; day after day, what was answered. */
export function alone(runner: number): (day: number) => Promise<readonly string[]> {
  const skill = makeSkill({
    store: inMemoryProgressStore(),
    deviceSettings: { timeZoneOf: async () => ZONE },
    reminders: remindersOver(fetch),
  });
  return (day) => talk(runner, day, (request) => skill.invoke(request));
}
