/** What decides what can be said. */
export interface Moment {
  readonly inConversation: boolean;
  /** Whether Alexa herself asks whether the skill may keep reminders. */
  readonly isAlexaAsking: boolean;
  /** Whether a part is being heard, and not just a sentence or two. */
  readonly isCounting: boolean;
  /** The name of the question that the skill keeps open, if it names one. */
  readonly question: string | null;
}

/** What opens the skill. */
const TO_BEGIN = [
  'alexa, open runner strength',
  'alexa, ask runner strength to start the short session',
  'alexa, ask runner strength how many sessions this week',
  'alexa, ask runner strength to explain the lunge',
] as const;

/** Over the count everything needs the wake word. */
const OVER_THE_COUNT = [
  'alexa, pause',
  'alexa, next',
  'alexa, how many left',
  'alexa, how long left',
  'alexa, which side',
  'alexa, slower',
  'alexa, too hard',
  'alexa, it hurts',
] as const;

/** What Alexa takes for an answer; the skill does not hear it. */
const TO_ALEXA = ['I approve', 'no'] as const;

const YES_OR_NO = ['yes', 'no'] as const;
const AN_EXERCISE = ['the lunge', 'the side plank', 'the towel drag'] as const;
const HELP = ['help', 'stop'] as const;

/** A few answers to each question of the skill, by the name that it remembers the question by. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'which session': [
    'full session',
    'short session',
    'five minutes',
    'just the side plank',
    'which exercises are there',
    'give me a reason to strength train',
    'how many sessions this week',
  ],
  'got the kit': ['ready', 'there are no stairs here', 'give me a minute'],
  ready: ['ready', 'next', 'give me a minute', 'how long left', 'easier for now'],
  'any more': YES_OR_NO,
  'cool down': YES_OR_NO,
  finish: YES_OR_NO,
  'go on': ['resume', 'next', 'how many left', 'i was at twelve', 'start over'],
  unfinished: [...YES_OR_NO, 'start over'],
  'another reason': [...YES_OR_NO, 'all ten reasons'],
  'is that right': ['yes', 'twelve'],
  'how many': ['eight', 'twelve'],
  'easier or next': ['yes', 'next'],
  'how often': ['two', 'three', 'four'],
  'which exercise': AN_EXERCISE,
  'which to change': AN_EXERCISE,
  'when to remind': ['on mondays at seven', 'every day at six p.m.'],
  'morning or evening': ['in the morning', 'in the evening'],
};

/**
 * A few things that a runner can say now, each as the interaction model has it.
 * @example sayableNow({ inConversation: true, isAlexaAsking: false, isCounting: false, question: 'ready' })[0] // 'ready'
 */
export function sayableNow(moment: Moment): readonly string[] {
  const { inConversation, isAlexaAsking, isCounting, question } = moment;
  if (!inConversation) return TO_BEGIN;
  if (isAlexaAsking) return TO_ALEXA;
  if (isCounting) return OVER_THE_COUNT;
  return [...(ANSWERS[question ?? ''] ?? YES_OR_NO), ...HELP];
}
