import type { NumberedMessage } from '../../../simulator/browser/message-log';
import type { PageEvent, PageState } from '../../../simulator/browser/page-message';
import { PageSession } from '../../../simulator/browser/page-session';
import { DEVICE_MODELS } from '../../../simulator/echo/device-model';
import { asking, counting, MONDAY, saying } from '../toy-skill';
import { toyHouse, type ToyHouse } from './toy-house';

const ANSWERS = {
  LaunchRequest: asking(saying('Ready?'), 'Say ready.'),
  ready: asking(counting(20), 'Say ready.'),
  pause: asking(saying('Paused.'), 'Say resume.'),
};

const DAY_MS = 24 * 3_600_000;

interface Watched {
  readonly house: ToyHouse;
  readonly session: PageSession;
  readonly messages: readonly NumberedMessage[];
}

/** A page that is being looked at. */
async function openPage(): Promise<Watched> {
  const house = toyHouse(ANSWERS);
  const session = await PageSession.open(house);
  const messages: NumberedMessage[] = [];
  session.watch(0, (numbered) => messages.push(numbered));
  return { house, session, messages };
}

const say = ({ session }: Watched, text: string) => session.act({ kind: 'say', text });

/** Lets the machine's clock run, alarm by alarm. */
async function pass({ house, session }: Watched, lengthMs: number): Promise<void> {
  const { machine } = house;
  const end = machine.now() + lengthMs;
  for (let next = machine.nextAt; next !== undefined && next <= end; next = machine.nextAt) {
    machine.moveTo(next);
    await session.settled;
    await Promise.resolve();
  }
  machine.moveTo(end);
}

const eventsIn = (messages: readonly NumberedMessage[]) =>
  messages.flatMap(({ message }) => (message.kind === 'event' ? [message] : []));

const heardIn = ({ messages }: Pick<Watched, 'messages'>): readonly string[] =>
  eventsIn(messages).flatMap(({ event }) => (event.kind === 'heard' ? [event.text] : []));

const kindsIn = (messages: readonly NumberedMessage[]): readonly PageEvent['kind'][] =>
  eventsIn(messages).map(({ event }) => event.kind);

function stateOf({ messages }: Watched): PageState {
  const last = messages.findLast(({ message }) => message.kind === 'state')?.message;
  if (last?.kind !== 'state') throw new Error('The page was not told how things stand.');
  return last.state;
}

describe('a page', () => {
  test('hears each cue at its time, and none before', async () => {
    const page = await openPage();
    await say(page, 'open toy');
    await say(page, 'ready');

    await pass(page, 700 + 3000);

    expect(heardIn(page)).toEqual(['1.', '2.']);
    expect(stateOf(page)).toMatchObject({ microphone: 'closed', playing: { lengthMs: 60_000 } });
  });

  test('interrupts the count by saying something', async () => {
    const page = await openPage();
    await say(page, 'open toy');
    await say(page, 'ready');
    await pass(page, 7000);

    await say(page, 'pause');
    await pass(page, 3000);

    expect(heardIn(page)).toEqual(['1.', '2.', '3.', 'Paused.']);
    expect(eventsIn(page.messages).map(({ event }) => event)).toContainEqual(
      expect.objectContaining({ kind: 'said', text: 'pause', interruptedMs: 6300 }),
    );
  });

  test('is waited for while somebody types into the open microphone', async () => {
    const page = await openPage();
    await say(page, 'open toy');
    await pass(page, 5000);

    await page.session.act({ kind: 'hold', isHeld: true });
    await pass(page, 60_000);
    const whileTyping = stateOf(page);
    await say(page, 'ready');

    expect(whileTyping).toMatchObject({ microphone: 'open', isHeld: true, inConversation: true });
    expect(heardIn(page)).toEqual(['Ready?']);
    expect(stateOf(page)).toMatchObject({ isHeld: false, playing: { lengthMs: 60_000 } });
  });

  test('is not waited for over the count', async () => {
    const page = await openPage();
    await say(page, 'open toy');
    await say(page, 'ready');

    await page.session.act({ kind: 'hold', isHeld: true });
    await pass(page, 4000);

    expect(heardIn(page)).toEqual(['1.', '2.']);
  });

  test('hears nothing of what passes while time leaps, and is told what time it is then', async () => {
    const page = await openPage();
    await say(page, 'open toy');
    await say(page, 'ready');

    await page.session.act({ kind: 'wait', lengthMs: 3 * DAY_MS, span: '3 days' });

    const heard = eventsIn(page.messages).filter(({ event }) => event.kind === 'heard');
    expect(heard.every(({ isPast }) => isPast)).toBe(true);
    expect(eventsIn(page.messages).at(-1)?.event).toMatchObject({
      kind: 'note',
      text: '3 days later: Thursday 26 November 2026 at 07:00',
    });
  });

  test('is told everything again after a reload, but does not hear it again', async () => {
    const page = await openPage();
    await say(page, 'open toy');
    await pass(page, 3000);
    const again: NumberedMessage[] = [];

    page.session.watch(0, (numbered) => again.push(numbered));

    expect(again[0]?.message).toMatchObject({ kind: 'welcome', isFromStart: true });
    expect(kindsIn(again)).toEqual(kindsIn(page.messages));
    expect(eventsIn(again).every(({ isPast }) => isPast)).toBe(true);
    expect(again.at(-1)?.message).toMatchObject({ kind: 'state', state: stateOf(page) });
  });

  test('that lost its connection is told only what it missed', async () => {
    const page = await openPage();
    await say(page, 'open toy');
    const seen = page.session.lastMessage;
    await pass(page, 3000);
    const missed: NumberedMessage[] = [];

    page.session.watch(seen, (numbered) => missed.push(numbered));

    expect(missed[0]?.message).toMatchObject({ kind: 'welcome', isFromStart: false });
    expect(kindsIn(missed)).toEqual(['heard']);
  });

  test('goes to another device without its conversation', async () => {
    const page = await openPage();
    await say(page, 'open toy');
    await pass(page, 3000);

    const model = DEVICE_MODELS.find(({ id }) => id === 'dot')!;
    await page.session.act({ kind: 'move', model });

    expect(kindsIn(page.messages).slice(-4)).toEqual(['ended', 'request', 'response', 'moved']);
    expect(stateOf(page)).toMatchObject({ device: { id: 'dot' }, inConversation: false });
    expect(stateOf(page).device).not.toHaveProperty('viewport');
  });

  test('is set to another language on every device that it goes to', async () => {
    const page = await openPage();
    await say(page, 'open toy');

    await page.session.act({ kind: 'set language', locale: 'en-IN' });
    await page.session.act({ kind: 'move', model: DEVICE_MODELS[0]! });
    await say(page, 'open toy');

    const requests = eventsIn(page.messages).flatMap(({ event }) =>
      event.kind === 'request' ? [event.envelope.request] : [],
    );
    expect(requests.map((request) => 'locale' in request && request.locale)).toEqual([
      'en-US',
      'en-US',
      'en-IN',
    ]);
    expect(stateOf(page)).toMatchObject({ locale: 'en-IN' });
  });

  test('is never behind what another Echo of the account has told the skill', async () => {
    const page = await openPage();
    page.house.hearElsewhere(MONDAY + DAY_MS);

    await say(page, 'open toy');

    const request = eventsIn(page.messages).find(({ event }) => event.kind === 'request');
    expect(request?.at).toBeGreaterThan(MONDAY + DAY_MS);
  });
});
