import type { Directive, Response } from 'ask-sdk-model';
import { UNDERSTANDING } from '../../conversations/conversation';
import { asking, counting, saying, toyRoom, type ToyRoom } from '../toy-skill';

const eliciting = (name: string, slot: string, slots: readonly string[]): Directive => ({
  type: 'Dialog.ElicitSlot',
  slotToElicit: slot,
  updatedIntent: {
    name,
    confirmationStatus: 'NONE',
    slots: Object.fromEntries(
      slots.map((each) => [each, { name: each, confirmationStatus: 'NONE' }]),
    ),
  },
});

const WHEN: Response = {
  ...asking(saying('When?'), 'When?'),
  directives: [eliciting('ReminderTimeIntent', 'Time', ['Time', 'DayPart'])],
};

const HOW_MANY: Response = {
  ...asking(saying('How many?'), 'How many?'),
  directives: [eliciting('CorrectCountIntent', 'Reps', ['Reps', 'Side', 'Exercise'])],
};

/** A room where our own interaction model is understood, after an answer. */
async function roomAfter(answer: Response): Promise<ToyRoom> {
  const room = toyRoom(
    { ListRemindersIntent: answer, ReminderTimeIntent: asking(saying('So?'), 'So?') },
    { understanding: UNDERSTANDING },
  );
  await room.echo.say('ask runner strength which reminders do I have');
  return room;
}

function lastRequest({ events }: ToyRoom) {
  const sent = events.findLast((event) => event.kind === 'request');
  return sent?.envelope.request;
}

describe('while a slot is elicited', () => {
  test('a value alone is that slot of that intent, whose dialog goes on', async () => {
    const room = await roomAfter(WHEN);

    await room.echo.say('seven');

    expect(lastRequest(room)).toMatchObject({
      dialogState: 'IN_PROGRESS',
      intent: { name: 'ReminderTimeIntent', slots: { Time: { value: '07:00' } } },
    });
  });

  test('of a number that was not understood a question mark is sent', async () => {
    const room = await roomAfter(HOW_MANY);

    await room.echo.say('umpteen');

    expect(lastRequest(room)).toMatchObject({
      dialogState: 'IN_PROGRESS',
      intent: { name: 'CorrectCountIntent', slots: { Reps: { value: '?' } } },
    });
  });

  test('anything else is what it is elsewhere, and begins a dialog of its own', async () => {
    const room = await roomAfter(WHEN);

    await room.echo.say('explain the lunge');

    expect(lastRequest(room)).toMatchObject({
      dialogState: 'STARTED',
      intent: { name: 'ExplainExerciseIntent' },
    });
  });

  test('an intent without a dialog has no state of one', async () => {
    const room = await roomAfter(WHEN);

    await room.echo.say('stop');

    expect(lastRequest(room)).toMatchObject({ intent: { name: 'AMAZON.StopIntent' } });
    expect(lastRequest(room)).not.toHaveProperty('dialogState');
  });

  test('it is elicited until the next answer', async () => {
    const room = await roomAfter(WHEN);
    await room.echo.say('seven');

    await room.echo.say('seven');

    expect(lastRequest(room)).toMatchObject({ intent: { name: 'CorrectCountIntent' } });
  });
});

describe('a slot is not elicited', () => {
  const [time] = WHEN.directives ?? [];

  test.each<[string, Response, RegExp]>([
    [
      'of an intent without a dialog',
      { ...WHEN, directives: [eliciting('FocusIntent', 'BodyArea', ['BodyArea'])] },
      /has no slot BodyArea of FocusIntent/,
    ],
    [
      'that its intent has not',
      { ...WHEN, directives: [eliciting('ReminderTimeIntent', 'Reps', ['Time', 'DayPart'])] },
      /has no slot Reps of ReminderTimeIntent/,
    ],
    [
      'where another slot is left out',
      { ...WHEN, directives: [eliciting('ReminderTimeIntent', 'Time', ['Time'])] },
      /must be defined: DayPart/,
    ],
    ['as the conversation ends', { ...WHEN, shouldEndSession: true }, /microphone open/],
    ['without words', { directives: WHEN.directives ?? [], shouldEndSession: false }, /by speech/],
    [
      'beside another directive',
      { ...WHEN, directives: [...(counting(1).directives ?? []), ...(time ? [time] : [])] },
      /No other directives/,
    ],
  ])('%s', async (_, answer, reason) => {
    await expect(roomAfter(answer)).rejects.toThrow(reason);
  });

  test('in answer to a touch', async () => {
    const room = toyRoom(
      {
        LaunchRequest: asking(saying('Hello?'), 'Hello?'),
        'Alexa.Presentation.APL.UserEvent': WHEN,
      },
      { understanding: UNDERSTANDING },
    );
    await room.echo.say('open runner strength');

    const sent = room.echo.send({ type: 'Alexa.Presentation.APL.UserEvent', arguments: [] });

    await expect(sent).rejects.toThrow(/in answer to Alexa\.Presentation\.APL\.UserEvent/);
  });
});
