import { remindersOver } from '../../lambda/alexa-services/reminders';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { makeSkill } from '../../lambda/skill';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { fetchFrom } from '../../simulator/services/fetch-from-desk';
import { RemindersDesk } from '../../simulator/services/reminders-desk';
import { switchableStore } from '../../simulator/services/table-switch';
import { understandingIn } from '../../simulator/understanding/understanding-in';
import type { Stage } from './stage';

/** The language of the scripts, whatever language the Echo answers in. */
const SCRIPT_LOCALE = 'en-US';

type Store = ReturnType<typeof inMemoryProgressStore>;

/** The skill itself, on an Echo in London, with a memory that lasts as long as the skill is open. */
export const realStage = (locale: string): Stage =>
  stageWith(locale, SCRIPT_LOCALE, inMemoryProgressStore);

/** The same, spoken to in the Echo's own language. */
export const nativeStage = (locale: string): Stage =>
  stageWith(locale, locale, inMemoryProgressStore);

/** The skill when something in it is broken. */
export const failingStage = (locale: string): Stage => {
  const refuse = () => Promise.reject(new Error('Nothing is right here.'));
  return stageWith(locale, SCRIPT_LOCALE, () => ({
    load: refuse,
    save: refuse,
    sessionsOn: refuse,
    forgetRunner: refuse,
    forgetAccount: refuse,
  }));
};

function stageWith(locale: string, spoken: string, openStore: () => Store): Stage {
  return {
    openSkill: (permission, table = { isDown: false }) => {
      const { apiAccessToken } = KITCHEN_ECHO;
      const reminders = remindersOver(fetchFrom(new RemindersDesk({ apiAccessToken, permission })));
      const deviceSettings = { timeZoneOf: async () => 'Europe/London' };
      const store = switchableStore(openStore(), table);
      const skill = makeSkill({ store, deviceSettings, reminders });
      return (request) => skill.invoke(request);
    },
    understanding: understandingIn({ locale: spoken }),
    locale,
  };
}
