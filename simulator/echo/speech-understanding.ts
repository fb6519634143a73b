import type { CalendarDay } from '../../lambda/domain/calendar-day';
import type { Invocation, Understanding } from '../understanding/understanding';

/** What the Echo needs of Alexa's understanding of speech; tests may replace it. */
export interface SpeechUnderstanding {
  /** On which day it is said decides what "tomorrow" is. */
  understand(utterance: string, today: CalendarDay): Understanding;
  invocationOf(utterance: string): Invocation;
}
