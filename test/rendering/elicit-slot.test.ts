import { NO_DRAFT } from '../../lambda/domain/reminder';
import { ENGLISH } from '../../lambda/phrases/en/phrases-en';
import { elicitSlot, type OpenQuestion, slotToElicit } from '../../lambda/rendering/elicit-slot';
import { renderReply } from '../../lambda/rendering/render-reply';
import { newMemory } from '../../lambda/turn/conversation-memory';
import { QUESTION_KINDS } from '../../lambda/turn/question';
import type { Reply } from '../../lambda/turn/reply';

const NOTHING_OPEN = newMemory(7);
const MONDAYS = { ...NO_DRAFT, days: ['monday'] } as const;

const open = (more: Partial<OpenQuestion>): OpenQuestion => ({ ...NOTHING_OPEN, ...more });

function askedBy(after: Partial<OpenQuestion>): string | null {
  const asked = slotToElicit(NOTHING_OPEN, open(after));
  return asked && `${asked.intent} ${asked.slot}`;
}

describe('the slot that is elicited for a question', () => {
  test.each<[Partial<OpenQuestion>, string]>([
    [{ question: 'how many' }, 'CorrectCountIntent Reps'],
    [{ question: 'how often' }, 'WeeklyGoalIntent Sessions'],
    [{ question: 'until when' }, 'HolidayIntent Until'],
    [{ question: 'which exercise', aspect: 'how' }, 'ExplainExerciseIntent Exercise'],
    [{ question: 'which exercise', aspect: 'muscles' }, 'ExerciseMusclesIntent Exercise'],
    [{ question: 'which exercise', aspect: 'reason' }, 'ExerciseReasonIntent Exercise'],
    [{ question: 'which exercise', aspect: 'easier' }, 'EasierExerciseIntent Exercise'],
    [{ question: 'which exercise', aspect: 'harder' }, 'HarderExerciseIntent Exercise'],
    [{ question: 'which to change', aspect: 'easier' }, 'MakeEasierIntent Exercise'],
    [{ question: 'which to change', aspect: 'harder' }, 'MakeHarderIntent Exercise'],
    [{ question: 'when to remind' }, 'ReminderDaysIntent FirstDay'],
    [{ question: 'when to remind', reminder: MONDAYS }, 'ReminderTimeIntent Time'],
    [{ question: 'morning or evening', reminder: MONDAYS }, 'ReminderTimeIntent DayPart'],
  ])('%j: %s', (question, slot) => {
    expect(askedBy(question)).toBe(slot);
  });

  test('is none where yes, no or one of several requests is the answer', () => {
    const asking = QUESTION_KINDS.filter((question) => askedBy({ question }) !== null);

    expect(asking).toEqual([
      'how many',
      'how often',
      'until when',
      'which exercise',
      'which to change',
      'when to remind',
      'morning or evening',
    ]);
  });

  test('is elicited once: asked again, it may be answered by anything', () => {
    const days = open({ question: 'when to remind' });
    const hour = open({ question: 'when to remind', reminder: MONDAYS });

    expect(slotToElicit(days, days)).toBeNull();
    expect(slotToElicit(days, hour)?.slot).toBe('Time');
  });

  test('is told with every slot of its intent, and with no value', () => {
    expect(elicitSlot({ intent: 'ReminderTimeIntent', slot: 'Time' })).toEqual({
      type: 'Dialog.ElicitSlot',
      slotToElicit: 'Time',
      updatedIntent: {
        name: 'ReminderTimeIntent',
        confirmationStatus: 'NONE',
        slots: {
          Time: { name: 'Time', confirmationStatus: 'NONE' },
          DayPart: { name: 'DayPart', confirmationStatus: 'NONE' },
        },
      },
    });
  });

  test('is never told with a goodbye', () => {
    const goodbye: Reply = { kind: 'says goodbye', say: [{ kind: 'goodbye' }] };
    const elicits = slotToElicit(NOTHING_OPEN, open({ question: 'how often' }));

    const response = renderReply(
      goodbye,
      ENGLISH,
      { seed: 7, heard: {} },
      { person: null, display: { kind: 'none' }, elicits },
    );

    expect(response.directives).toBeUndefined();
  });
});
