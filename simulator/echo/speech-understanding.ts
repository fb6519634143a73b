import type { CalendarDay } from '../../lambda/domain/calendar-day';
import type { Invocation, Understanding } from '../understanding/understanding';
import type { Dialogs, Elicited } from './elicitation';

/** What the Echo needs of Alexa's understanding of speech; tests may replace it. */
export interface SpeechUnderstanding {
  /** On which day it is said decides what "tomorrow" is. */
  understand(utterance: string, today: CalendarDay, elicited?: Elicited): Understanding;
  invocationOf(utterance: string): Invocation;
  /** The dialogs of the interaction model; none where it has none. */
  readonly dialogs?: Dialogs;
}
