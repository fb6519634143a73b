import { remindersOver } from '../../lambda/alexa-services/reminders';
import { makeSkill } from '../../lambda/skill';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import type { Invoke } from '../../simulator/echo/options';
import type { LocalProgress } from '../persistence/local-progress';
import { type Conversation, startConversation } from './conversation';

/** When a request comes for the second time: at the same moment, or right after its answer. */
export const SECOND_DELIVERIES = ['at once', 'afterwards'] as const;

export type SecondDelivery = (typeof SECOND_DELIVERIES)[number];

/** The shortest session that counts: one exercise, in one part. */
export const FOR_THE_FEET = 'alexa, ask runner strength for something for my feet';

/** One account with several Echos, to whose skill every request is delivered twice. */
export interface Household {
  readonly account: string;
  /** An Echo in a room, spoken to by somebody whose voice it knows. */
  readonly echoOf: (person: string, room: string) => Conversation;
  readonly deliver: Invoke;
}

let households = 0;

/**
 * A household that nobody has trained in yet.
 * @param second when the nth request comes again
 */
export function openHousehold(
  { store }: LocalProgress,
  second: (nth: number) => SecondDelivery,
): Household {
  const account = `household ${++households}`;
  const skill = makeSkill({
    store,
    deviceSettings: { timeZoneOf: async () => 'Europe/London' },
    reminders: remindersOver(fetch),
  });
  let sent = 0;
  const deliver: Invoke = async (request) => {
    const deliveries = second(sent++) === 'at once' ? [request, request] : [request];
    const [answer] = await Promise.all(deliveries.map((each) => skill.invoke(each)));
    if (deliveries.length === 1) await skill.invoke(request);
    return answer!;
  };
  const echoOf = (person: string, room: string) =>
    startConversation({
      invoke: deliver,
      seed: `${account} ${room}`,
      device: { ...KITCHEN_ECHO, userId: account, deviceId: room, personId: person },
    });
  return { account, echoOf, deliver };
}

/** Comes to an Echo from another one and speaks to it, whatever it is playing; gives what is heard. */
export async function speakIn(
  room: Conversation,
  { echo: left }: Conversation,
  text: string,
): Promise<string> {
  await room.echo.advanceTo(left.now + 5_000);
  const answer = await room.echo.interject(text);
  return answer?.sound.cues.map((cue) => cue.text).join(' ') ?? '';
}

/** Hears an Echo out, while another one is left to itself. */
export async function hearOut(room: Conversation, { echo: left }: Conversation): Promise<void> {
  await room.echo.hearOut();
  await left.advanceTo(room.echo.now);
}
