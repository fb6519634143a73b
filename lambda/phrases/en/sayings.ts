import type { Phrases } from '../phrases';
import { ABOUT_THE_SESSION } from './about-the-session';
import { ANSWERS } from './answers';
import { EXPECTATIONS } from './expectations';
import { MISSED } from './missed';
import { OUT_OF_REACH } from './out-of-reach';
import { PROGRESS } from './progress';
import { REMINDERS } from './reminders';
import { TALK } from './talk';

/** Everything that the coach tells a runner besides the cues, the questions and what has a time of the clock in it. */
export const SAYINGS = {
  ...TALK,
  ...MISSED,
  ...ABOUT_THE_SESSION,
  ...ANSWERS,
  ...PROGRESS,
  ...EXPECTATIONS,
  ...REMINDERS,
  ...OUT_OF_REACH,
} satisfies Partial<Phrases['sayings']>;
