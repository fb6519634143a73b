import type { Ask, AskKind, AskOf } from '../turn/ask';
import type { ConversationMemory } from '../turn/conversation-memory';
import { AFTER_PAIN, type QuestionKind } from '../turn/question';
import type { Turn } from '../turn/turn';

/** What yes and no mean, by the question that is open. */
const MEANINGS: Readonly<Record<QuestionKind, { readonly yes: Ask; readonly no: Ask }>> = {
  'which session': { yes: { kind: 'start', wish: { kind: 'full' } }, no: { kind: 'stop' } },
  'got the kit': { yes: { kind: 'ready' }, no: { kind: 'not yet' } },
  ready: { yes: { kind: 'ready' }, no: { kind: 'not yet' } },
  'any more': { yes: { kind: 'more reps' }, no: { kind: 'no more reps' } },
  finish: { yes: { kind: 'week after session' }, no: { kind: 'end after session' } },
  unfinished: { yes: { kind: 'resume' }, no: { kind: 'leave it at that' } },
  'go on': { yes: { kind: 'resume' }, no: { kind: 'not yet' } },
  'another reason': { yes: { kind: 'reason' }, no: { kind: 'nothing else' } },
  'try again': { yes: { kind: 'launch' }, no: { kind: 'stop' } },
  'cool down': { yes: { kind: 'next' }, no: { kind: 'stop' } },
  'is that right': { yes: { kind: 'count is right' }, no: { kind: 'count is wrong' } },
  'how many': { yes: { kind: 'count is wrong' }, no: { kind: 'count is right' } },
  'easier or next': {
    yes: {
      kind: 'change variant',
      direction: 'easier',
      exercise: { kind: 'none' },
      lasting: false,
    },
    no: { kind: 'next' },
  },
  'next instead': { yes: { kind: 'next' }, no: { kind: 'not yet' } },
  'leave it there': { yes: { kind: 'next' }, no: { kind: 'not yet' } },
  'go straight through': {
    yes: { kind: 'set flow', flow: 'straight through' },
    no: { kind: 'stop' },
  },
  'harder next time': { yes: { kind: 'make harder next time' }, no: { kind: 'stop' } },
  'how often': { yes: { kind: 'set weekly goal', sessions: null }, no: { kind: 'nothing else' } },
  'until when': {
    yes: { kind: 'time off', until: { day: null } },
    no: { kind: 'nothing else' },
  },
  'forget everything': { yes: { kind: 'confirm forgetting' }, no: { kind: 'forget nothing' } },
  'which to change': { yes: { kind: 'list exercises' }, no: { kind: 'nothing else' } },
  'when to remind': { yes: { kind: 'help' }, no: { kind: 'no reminder' } },
  'morning or evening': { yes: { kind: 'help' }, no: { kind: 'no reminder' } },
  'set reminder': { yes: { kind: 'confirm reminder' }, no: { kind: 'no reminder' } },
  'cancel reminders': { yes: { kind: 'confirm cancelling' }, no: { kind: 'nothing else' } },
  'which exercise': { yes: { kind: 'list exercises' }, no: { kind: 'nothing else' } },
};

/** What was asked, once yes, no and an exercise's name are understood as answers to the open question. */
export function meaningOf(turn: Turn): Ask {
  const meant = meaningHere(turn);
  return meant.kind === 'correct count' ? ofWhatWasAsked(meant, turn.memory) : meant;
}

/** "How many lunges was it?" "Eight": eight lunges, on the side that was asked about. */
function ofWhatWasAsked(
  ask: AskOf<'correct count'>,
  { question, exercise, side }: ConversationMemory,
): Ask {
  const namesAnother = ask.exercise.kind !== 'none';
  if (question !== 'how many' || !exercise || namesAnother) return ask;
  return { ...ask, exercise: { kind: 'known', exercise }, side: ask.side ?? side };
}

function meaningHere({ ask, memory }: Turn): Ask {
  const { question, aspect } = memory;
  // "The lunge", as the answer to "which exercise do you want easier?", makes it easier.
  if (ask.kind === 'explain' && question === 'which to change')
    return {
      kind: 'change variant',
      direction: aspect === 'harder' ? 'harder' : 'easier',
      exercise: ask.exercise,
      lasting: true,
    };
  // Nothing that hurts is made harder; what sounds so was misheard.
  if (isHarder(ask) && AFTER_PAIN.includes(question)) return { kind: 'not understood' };
  // "Skip it", said of anything but an exercise, is a no.
  if (isBareLeaveOut(ask) && question && !LEADS_ON.includes(question)) return MEANINGS[question].no;
  // "Shall I delete it?" "No, wait."
  if (question === 'forget everything' && HOLDS_ON.includes(ask.kind))
    return { kind: 'forget nothing' };
  const number = meaningOfNumber(ask, question);
  if (number) return number;
  if (ask.kind === 'reminder days') return meaningOfDays(ask, question);
  if (ask.kind === 'a while')
    return question === 'until when'
      ? { kind: 'time off', until: { days: ask.days } }
      : { kind: 'not understood' };
  // "How many was it?" "I was at six."
  if (ask.kind === 'correct rep' && ASK_FOR_COUNT.includes(question))
    return { kind: 'correct count', reps: ask.rep, side: null, exercise: { kind: 'none' } };
  // "Is that right?" "Right."
  if (ask.kind === 'side' && ask.side === 'right' && question === 'is that right')
    return { kind: 'count is right' };
  // "No more", when another reason is offered.
  if (ask.kind === 'done' && question === 'another reason') return { kind: 'nothing else' };
  if (ask.kind !== 'yes' && ask.kind !== 'no') return ask;
  return question ? MEANINGS[question][ask.kind] : ask;
}

const isHarder = (ask: Ask): boolean =>
  (ask.kind === 'change variant' && ask.direction === 'harder') || ask.kind === 'with weights';

const isBareLeaveOut = (ask: Ask): boolean =>
  ask.kind === 'leave out' && ask.exercise.kind === 'none';

/** Asks that are no answer, and no more than a word for holding on or going on. */
const HOLDS_ON: readonly AskKind[] = [
  'pause',
  'give me a minute',
  'resume',
  'ready',
  'next',
  'previous',
  'done',
];

/** Questions that lead through a session. */
const LEADS_ON: readonly (QuestionKind | null)[] = [
  ...AFTER_PAIN,
  'which session',
  'got the kit',
  'ready',
  'go on',
  'any more',
  'cool down',
  'finish',
  'unfinished',
];

/** Days that were named: when to be reminded, or until when to be away. */
function meaningOfDays(ask: AskOf<'reminder days'>, question: QuestionKind | null): Ask {
  const [weekday, ...others] = ask.days;
  if (question === 'until when' && weekday && others.length === 0)
    return { kind: 'time off', until: { weekday } };
  return ASK_FOR_TIME.includes(question)
    ? { ...ask, kind: 'remind me' }
    : { kind: 'not understood' };
}

/** Questions that a count answers. */
const ASK_FOR_COUNT: readonly (QuestionKind | null)[] = ['is that right', 'how many'];

/** Questions that an hour answers. */
const ASK_FOR_TIME: readonly (QuestionKind | null)[] = [
  'when to remind',
  'morning or evening',
  'set reminder',
];

/** A bare "seven" may reach us as a count or as an hour: what is open decides. @returns null for anything else */
function meaningOfNumber(ask: Ask, question: QuestionKind | null): Ask | null {
  const number = bareNumber(ask);
  if (number === null) return null;
  if (ASK_FOR_TIME.includes(question))
    return number < 24
      ? { kind: 'reminder time', time: { hour: number, minute: 0 }, dayPart: null }
      : { kind: 'not understood' };
  if (question === 'how often') return { kind: 'set weekly goal', sessions: number };
  if (question === 'which session') return sessionOf(number);
  return ask.kind === 'correct count'
    ? null
    : { kind: 'correct count', reps: number, side: null, exercise: { kind: 'none' } };
}

/** "Six" or "three" is how many exercises a session has. */
const sessionOf = (exercises: number): Ask =>
  exercises === 6 || exercises === 3
    ? { kind: 'start', wish: { kind: exercises === 6 ? 'full' : 'short' } }
    : { kind: 'not understood' };

function bareNumber(ask: Ask): number | null {
  if (ask.kind === 'correct count') {
    const isBare = ask.exercise.kind === 'none' && ask.side === null;
    return isBare ? ask.reps : null;
  }
  const isHour = ask.kind === 'reminder time' && !ask.dayPart && ask.time?.minute === 0;
  return isHour ? ask.time.hour : null;
}
