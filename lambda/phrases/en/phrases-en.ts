import type { Phrases } from '../phrases';
import { CUES } from './cues';
import { QUESTIONS } from './questions';
import { REMINDER_TEXT } from './reminders';
import { SAYINGS } from './sayings';

/** Everything that the coach says in English. */
export const ENGLISH: Phrases = {
  cues: CUES,
  sayings: SAYINGS,
  questions: QUESTIONS,
  reminder: REMINDER_TEXT,
};
