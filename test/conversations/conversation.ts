import { remindersOver } from '../../lambda/alexa-services/reminders';
import type { TimeZone } from '../../lambda/domain/calendar-day';
import type { Milliseconds } from '../../lambda/domain/time';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import type { ProgressStore } from '../../lambda/persistence/progress-store';
import type { Ports } from '../../lambda/ports';
import { makeSkill } from '../../lambda/skill';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { Echo } from '../../simulator/echo/echo';
import type { EchoEvent } from '../../simulator/echo/event';
import type { EchoOptions } from '../../simulator/echo/options';
import { fetchFrom } from '../../simulator/services/fetch-from-desk';
import { RemindersDesk, type RemindersOptions } from '../../simulator/services/reminders-desk';
import { switchableStore, type TableSwitch } from '../../simulator/services/table-switch';
import { takeTranscript, type Transcript } from '../../simulator/terminal/transcript';
import { understandingIn } from '../../simulator/understanding/understanding-in';

/** Monday 23 November 2026, seven in the morning in London. */
export const MONDAY_AT_SEVEN = Date.parse('2026-11-23T07:00:00Z');

/** The runner's own words, understood as the interaction model has them. */
export const UNDERSTANDING = understandingIn({ locale: 'en-US' });

/** A runner in a room with an Echo that has the whole skill. */
export interface Conversation {
  readonly echo: Echo;
  readonly events: readonly EchoEvent[];
  readonly transcript: Transcript;
  /** Amazon's side of the reminders. */
  readonly desk: RemindersDesk;
  /** Takes the table away from the skill. */
  readonly table: TableSwitch;
  /** Says something, once the coach has finished or at an instant of the audio; gives all that is heard in answer. */
  readonly say: (text: string, moment?: { readonly at?: Milliseconds }) => Promise<string>;
  /** Says several things one after the other; gives the last answer. */
  readonly sayAll: (...texts: readonly string[]) => Promise<string>;
}

/** What can be different from a new runner on a Monday morning in London. */
export interface Circumstances extends Partial<EchoOptions> {
  readonly store?: ProgressStore;
  readonly zone?: TimeZone | null;
  /** What Amazon keeps already, and whether the device keeps reminders at all. */
  readonly reminders?: Pick<RemindersOptions, 'alerts' | 'isSupported'>;
  /** The way to Amazon's reminders, in place of the one that works. */
  readonly send?: typeof fetch;
  /** Whether a screen plays the audio of its part by itself. */
  readonly embedsAudio?: boolean;
  /** How long a turn waits for what is outside. */
  readonly patience?: Ports['patience'];
}

export function startConversation({
  store = inMemoryProgressStore(),
  zone = 'Europe/London',
  device = KITCHEN_ECHO,
  reminders = {},
  send,
  embedsAudio = false,
  patience,
  ...options
}: Circumstances = {}): Conversation {
  const { permission = { state: 'not asked' } } = options;
  const { apiAccessToken } = device;
  const desk = new RemindersDesk({ apiAccessToken, permission, ...reminders });
  const table: TableSwitch = { isDown: false };
  const skill = makeSkill(
    {
      store: switchableStore(store, table),
      deviceSettings: { timeZoneOf: async () => zone },
      reminders: remindersOver(send ?? fetchFrom(desk)),
      ...(patience && { patience }),
    },
    { embedsAudio },
  );
  const language = { locale: device.locale };
  const events: EchoEvent[] = [];
  const transcript = takeTranscript();
  const echo = new Echo({
    invoke: (request) => skill.invoke(request),
    language,
    understanding: understandingIn(language),
    startAt: MONDAY_AT_SEVEN,
    device: { ...device, ...(zone !== null && { timeZone: zone }) },
    permission,
    onEvent(event) {
      events.push(event);
      transcript.onEvent(event);
    },
    ...options,
  });
  const say: Conversation['say'] = async (text, moment) => {
    const answer = await echo.say(text, moment);
    return answer?.sound.cues.map((cue) => cue.text).join(' ') ?? '';
  };
  return {
    echo,
    events,
    transcript,
    desk,
    table,
    say,
    async sayAll(...texts) {
      let heard = '';
      for (const text of texts) heard = await say(text);
      return heard;
    },
  };
}

/** All it takes to get through a full session, without the more reps that a runner may have left. */
export const FULL_SESSION = [
  'alexa, open runner strength',
  'start the full session',
  "I'm ready",
  ...Array.from({ length: 5 }, () => 'ready'),
] as const;
