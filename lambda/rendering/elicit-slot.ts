import type { Directive } from 'ask-sdk-model';
import type { Aspect } from '../turn/ask';
import type { ConversationMemory } from '../turn/conversation-memory';
import type { QuestionKind } from '../turn/question';

/**
 * The intents with a dialog in the interaction model, each with all of its slots: Alexa refuses to elicit a slot of an
 * intent of which another one is left out.
 */
export const DIALOG_SLOTS = {
  CorrectCountIntent: ['Reps', 'Side', 'Exercise'],
  WeeklyGoalIntent: ['Sessions', 'HowOften'],
  HolidayIntent: ['Until', 'HowLong'],
  ExplainExerciseIntent: ['Exercise'],
  ExerciseMusclesIntent: ['Exercise'],
  ExerciseReasonIntent: ['Exercise'],
  EasierExerciseIntent: ['Exercise'],
  HarderExerciseIntent: ['Exercise'],
  MakeEasierIntent: ['Exercise'],
  MakeHarderIntent: ['Exercise'],
  ReminderDaysIntent: ['FirstDay', 'Time', 'DayPart', 'SecondDay', 'ThirdDay', 'FourthDay'],
  ReminderTimeIntent: ['Time', 'DayPart'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type DialogIntent = keyof typeof DIALOG_SLOTS;

/** A slot that a question asks for: the hour, of the intent that a bare hour is. */
export interface AskedSlot {
  readonly intent: DialogIntent;
  readonly slot: string;
}

/** What a conversation remembers of its open question. */
export type OpenQuestion = Pick<ConversationMemory, 'question' | 'aspect' | 'reminder'>;

const EXPLAINING: Readonly<Record<Aspect, DialogIntent>> = {
  how: 'ExplainExerciseIntent',
  muscles: 'ExerciseMusclesIntent',
  reason: 'ExerciseReasonIntent',
  easier: 'EasierExerciseIntent',
  harder: 'HarderExerciseIntent',
};

const HOUR: AskedSlot = { intent: 'ReminderTimeIntent', slot: 'Time' };

/** Null for questions that are answered by yes or no, or by one of several intents, as which session. */
const ASKED: Readonly<Record<QuestionKind, ((open: OpenQuestion) => AskedSlot) | null>> = {
  'how many': () => ({ intent: 'CorrectCountIntent', slot: 'Reps' }),
  'how often': () => ({ intent: 'WeeklyGoalIntent', slot: 'Sessions' }),
  'until when': () => ({ intent: 'HolidayIntent', slot: 'Until' }),
  'which exercise': ({ aspect }) => ({ intent: EXPLAINING[aspect ?? 'how'], slot: 'Exercise' }),
  'which to change': ({ aspect }) => ({
    intent: aspect === 'harder' ? 'MakeHarderIntent' : 'MakeEasierIntent',
    slot: 'Exercise',
  }),
  'when to remind': ({ reminder }) =>
    reminder.days.length > 0 ? HOUR : { intent: 'ReminderDaysIntent', slot: 'FirstDay' },
  'morning or evening': () => ({ intent: 'ReminderTimeIntent', slot: 'DayPart' }),
  'which session': null,
  'got the kit': null,
  ready: null,
  'any more': null,
  'cool down': null,
  finish: null,
  'go on': null,
  unfinished: null,
  'another reason': null,
  'try again': null,
  'go straight through': null,
  'is that right': null,
  'easier or next': null,
  'next instead': null,
  'leave it there': null,
  'harder next time': null,
  'forget everything': null,
  'set reminder': null,
  'cancel reminders': null,
};

/** The slot that the open question asks for. @returns null for none */
const askedBy = (open: OpenQuestion): AskedSlot | null =>
  (open.question && ASKED[open.question]?.(open)) ?? null;

/**
 * The slot to elicit after a turn. Only once: Alexa may take any words for the value of a slot that she elicits, so
 * whoever was not understood answers the second time without that. @returns null for none
 */
export function slotToElicit(before: OpenQuestion, after: OpenQuestion): AskedSlot | null {
  const [formerly, asked] = [askedBy(before), askedBy(after)];
  const isAgain = formerly?.intent === asked?.intent && formerly?.slot === asked?.slot;
  return isAgain ? null : asked;
}

/** Tells Alexa what is asked for; what was said so far is remembered by the coach alone, so no slot is filled. */
export const elicitSlot = ({ intent, slot }: AskedSlot): Directive => ({
  type: 'Dialog.ElicitSlot',
  slotToElicit: slot,
  updatedIntent: {
    name: intent,
    confirmationStatus: 'NONE',
    slots: Object.fromEntries(
      DIALOG_SLOTS[intent].map((name) => [name, { name, confirmationStatus: 'NONE' }]),
    ),
  },
});
