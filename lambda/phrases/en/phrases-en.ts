import type { Phrases } from '../phrases';
import { reworded } from '../reworded';
import { type ClockWords, hourAndMinute, pastAndTo } from './clock-words';
import { CUES } from './cues';
import { DIFFERENCES, type Place, PLACES } from './differences';
import { capitalised } from './numbers';
import { QUESTIONS } from './questions';
import { REMINDER_TEXT, reminderQuestions, timedReminders } from './reminders';
import { SAYINGS } from './sayings';
import { SCREEN_WORDS } from './screen-words';
import { WEEK_CARD } from './week-card';

const englishWith = (clock: ClockWords): Phrases => ({
  cues: CUES,
  sayings: { ...SAYINGS, ...timedReminders(clock) },
  questions: { ...QUESTIONS, ...reminderQuestions(clock) },
  weekCard: WEEK_CARD,
  screen: SCREEN_WORDS,
  reminder: REMINDER_TEXT,
});

/** Everything that the coach says in the English of the United States. */
export const ENGLISH: Phrases = englishWith(hourAndMinute);

/** Everything that the coach says in the English of a locale: that of the United States where we know of no other. */
export function englishOf(locale: string): Phrases {
  const place = PLACES.find((known) => known === locale);
  if (!place) return ENGLISH;
  return reworded(englishWith(CLOCKS[place]), (text) => saidIn(place, text));
}

/** How a time is said: "half past six", or "six thirty", as in North America and mostly in India. */
const CLOCKS: Readonly<Record<Place, ClockWords>> = {
  'en-GB': pastAndTo,
  'en-AU': pastAndTo,
  'en-CA': hourAndMinute,
  'en-IN': hourAndMinute,
};

const AMERICAN = new RegExp(`\\b(?:${Object.keys(DIFFERENCES).join('|')})(?=s?\\b)`, 'gi');

/** @example saidIn('en-GB', 'Push-ups now.') // 'Press-ups now.' */
const saidIn = (place: Place, text: string): string =>
  text.replace(AMERICAN, (word) => {
    const there = DIFFERENCES[word.toLowerCase()]?.[place];
    if (!there) return word;
    return /^[A-Z]/.test(word) ? capitalised(there) : there;
  });
