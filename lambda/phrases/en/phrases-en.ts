import type { Phrases } from '../phrases';
import { CUES } from './cues';
import { QUESTIONS } from './questions';
import { REMINDER_TEXT } from './reminders';
import { SAYINGS } from './sayings';
import { SCREEN_WORDS } from './screen-words';
import { WEEK_CARD } from './week-card';

/** Everything that the coach says in English. */
export const ENGLISH: Phrases = {
  cues: CUES,
  sayings: SAYINGS,
  questions: QUESTIONS,
  weekCard: WEEK_CARD,
  screen: SCREEN_WORDS,
  reminder: REMINDER_TEXT,
};
