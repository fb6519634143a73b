import type { Directive, Intent } from 'ask-sdk-model';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { DEVICE_MODELS } from '../../simulator/echo/device-model';
import type { Circumstances, Conversation } from './conversation';
import { allowed, OPEN, rulesOf } from './reminding';

/** What Alexa found in slots, by name; a value of ours stands for itself. */
type Slots = Readonly<Record<string, string>>;

/** An intent with what is in its slots. */
type Said = readonly [intent: string, slots: Slots];

/** What is asked, the slot that is elicited, and the answer as Alexa sends it where she does not take the hint. */
interface Question {
  readonly after: Said;
  readonly intent: string;
  readonly slot: string;
  readonly value: string;
  readonly otherwise: Said;
}

const ABOUT_AN_EXERCISE = [
  'ExplainExerciseIntent',
  'ExerciseMusclesIntent',
  'ExerciseReasonIntent',
  'EasierExerciseIntent',
  'HarderExerciseIntent',
  'MakeEasierIntent',
  'MakeHarderIntent',
].map((intent): Question => ({
  after: [intent, { Exercise: 'burpee' }],
  intent,
  slot: 'Exercise',
  value: 'lunge',
  otherwise: ['ExplainExerciseIntent', { Exercise: 'lunge' }],
}));

const HOW_OFTEN: Question = {
  after: ['WeeklyGoalIntent', {}],
  intent: 'WeeklyGoalIntent',
  slot: 'Sessions',
  value: '4',
  otherwise: ['CorrectCountIntent', { Reps: '4' }],
};

const AT_WHAT_TIME = {
  after: ['ReminderIntent', { FirstDay: 'monday' }],
  intent: 'ReminderTimeIntent',
  slot: 'Time',
  value: '07:00',
} as const;

const QUESTIONS: readonly Question[] = [
  HOW_OFTEN,
  {
    after: ['HolidayIntent', {}],
    intent: 'HolidayIntent',
    slot: 'Until',
    value: '2026-11-27',
    otherwise: ['ReminderDaysIntent', { FirstDay: 'friday' }],
  },
  ...ABOUT_AN_EXERCISE,
  {
    after: ['ReminderIntent', {}],
    intent: 'ReminderDaysIntent',
    slot: 'FirstDay',
    value: 'monday',
    otherwise: ['ReminderIntent', { FirstDay: 'monday' }],
  },
  { ...AT_WHAT_TIME, otherwise: ['CorrectCountIntent', { Reps: '7' }] },
  { ...AT_WHAT_TIME, otherwise: ['ReminderIntent', { Time: '07:00' }] },
  {
    after: ['ReminderIntent', { FirstDay: 'monday', Time: '07:00' }],
    intent: 'ReminderTimeIntent',
    slot: 'DayPart',
    value: 'evening',
    otherwise: ['ReminderIntent', { DayPart: 'evening' }],
  },
  {
    after: ['CorrectCountIntent', { Reps: '?' }],
    intent: 'CorrectCountIntent',
    slot: 'Reps',
    value: '10',
    otherwise: ['ReminderTimeIntent', { Time: '10:00' }],
  },
];

/** A conversation in which a question was asked; a count is corrected in the middle of a set. */
async function asked({ after, slot }: Question, more: Circumstances = {}): Promise<Conversation> {
  const runner = allowed(more);
  await runner.say(OPEN);
  if (slot === 'Reps') {
    await runner.sayAll('full', 'ready', 'ready');
    await runner.echo.wait(60_000);
  }
  await heardAfter(runner, ...after);
  return runner;
}

/** What is heard in answer to an intent. */
async function heardAfter({ echo }: Conversation, ...[name, slots]: Said): Promise<string> {
  const entries = Object.entries(slots).map(([slot, value]) => [slot, { name: slot, value }]);
  const intent = { name, confirmationStatus: 'NONE', slots: Object.fromEntries(entries) } as Intent;
  const answer = await echo.send({ type: 'IntentRequest', intent });
  return answer?.sound.cues.map(({ text }) => text).join(' ') ?? '';
}

const lastResponse = ({ events }: Conversation) =>
  events.findLast((event) => event.kind === 'response')?.envelope;

/** What Alexa is told to elicit: 'ReminderTimeIntent Time'. */
function elicitedIn(runner: Conversation): string | null {
  const directives: readonly Directive[] = lastResponse(runner)?.response.directives ?? [];
  const directive = directives.find(({ type }) => type === 'Dialog.ElicitSlot');
  if (directive?.type !== 'Dialog.ElicitSlot') return null;
  return `${directive.updatedIntent?.name} ${directive.slotToElicit}`;
}

const openIn = (runner: Conversation): unknown =>
  lastResponse(runner)?.sessionAttributes?.['question'];

/** The dialogs of the requests that were sent: 'ReminderTimeIntent IN_PROGRESS'. */
const dialogsOf = ({ events }: Conversation): readonly string[] =>
  events
    .flatMap((event) => (event.kind === 'request' ? [event.envelope.request] : []))
    .flatMap((request) =>
      request.type === 'IntentRequest'
        ? [`${request.intent.name} ${request.dialogState ?? 'none'}`]
        : [],
    );

describe.each(QUESTIONS)('when $intent is to have its $slot', (question) => {
  const { intent, slot, value, otherwise } = question;

  test(`tells Alexa of ${intent} ${slot}`, async () => {
    const runner = await asked(question);

    expect(elicitedIn(runner)).toBe(`${intent} ${slot}`);
  });

  test('is answered by that slot as by anything else that means it', async () => {
    const hinted = await asked(question);
    const other = await asked(question);

    const heard = await heardAfter(hinted, intent, { [slot]: value });
    const heardOtherwise = await heardAfter(other, ...otherwise);

    expect(heard).toBe(heardOtherwise);
    expect(heard).not.toMatch(/didn't|missed/);
  });

  test('is asked again where no value came, and then without a hint', async () => {
    const runner = await asked(question);
    const before = openIn(runner);

    await heardAfter(runner, intent, {});

    expect(openIn(runner)).toBe(before);
    expect(elicitedIn(runner)).toBeNull();
  });

  test('lets whoever says stop go, even where Alexa takes it for the value', async () => {
    const runner = await asked(question);

    await heardAfter(runner, intent, { [slot]: 'stop' });

    expect(lastResponse(runner)?.response.shouldEndSession).toBe(true);
  });
});

describe('a reminder, bit by bit', () => {
  test('is a dialog at every step, and none of Alexa’s own', async () => {
    const runner = allowed();
    await runner.sayAll(OPEN, 'remind me');

    const hour = await runner.say('mondays');
    const half = await runner.say('seven');
    const proposal = await runner.say('evening');
    await runner.say('yes');

    expect(hour).toBe('Every Monday: at what time?');
    expect(half).toBe('Seven in the morning, or in the evening?');
    expect(proposal).toMatch(/every Monday at seven in the evening\. Shall I/i);
    expect(dialogsOf(runner)).toEqual([
      'ReminderIntent none',
      'ReminderDaysIntent IN_PROGRESS',
      'ReminderTimeIntent IN_PROGRESS',
      'ReminderTimeIntent IN_PROGRESS',
      'AMAZON.YesIntent none',
    ]);
    expect(rulesOf(runner)[0]?.[0]).toContain('BYDAY=MO;BYHOUR=19');
  });

  test('lets anything else be asked in between', async () => {
    const runner = allowed();
    await runner.sayAll(OPEN, 'remind me on mondays');

    const streak = await runner.say("what's my streak");
    const half = await runner.say('seven');

    expect(streak).toMatch(/Every Monday: at what time\?$/);
    expect(half).toBe('Seven in the morning, or in the evening?');
  });
});

describe('Alexa is told nothing of a slot', () => {
  test('beside a screen', async () => {
    const model = DEVICE_MODELS.find(({ id }) => id === 'show-8');
    const device = { ...KITCHEN_ECHO, ...(model && { model }) };

    const runner = await asked(HOW_OFTEN, { device });

    expect(openIn(runner)).toBe('how often');
    expect(lastResponse(runner)?.response.directives?.map(({ type }) => type)).toEqual([
      'Alexa.Presentation.APL.RenderDocument',
    ]);
  });

  test('in answer to anything but an intent', async () => {
    const runner = allowed();
    await runner.say(OPEN);

    await runner.echo.send({
      type: 'Connections.Response',
      name: 'AskFor',
      status: { code: '200', message: 'OK' },
      payload: { status: 'ACCEPTED' },
    });

    expect(openIn(runner)).toBe('when to remind');
    expect(elicitedIn(runner)).toBeNull();
  });
});
