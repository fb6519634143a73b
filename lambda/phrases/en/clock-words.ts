import type { TimeOfDay } from '../../domain/time-of-day';
import { inWords } from './numbers';

/** How the hands of a clock are read out, without the part of the day. */
export type ClockWords = (time: TimeOfDay) => string;

/** @example hourAndMinute({ hour: 18, minute: 5 }) // 'six oh five' */
export const hourAndMinute: ClockWords = ({ hour, minute }) => {
  const named = hourWords(hour);
  if (minute === 0) return named;
  return minute < 10 ? `${named} oh ${inWords(minute)}` : `${named} ${inWords(minute)}`;
};

/**
 * As in Britain and Australia, where it goes by fives; other minutes as they are.
 * @example pastAndTo({ hour: 18, minute: 45 }) // 'quarter to seven'
 */
export const pastAndTo: ClockWords = (time) => {
  const { hour, minute } = time;
  const past = FIVES[minute];
  const to = FIVES[60 - minute];
  if (past) return `${past} past ${hourWords(hour)}`;
  return to ? `${to} to ${hourWords(hour + 1)}` : hourAndMinute(time);
};

const FIVES: Readonly<Record<number, string>> = {
  5: 'five',
  10: 'ten',
  15: 'quarter',
  20: 'twenty',
  25: 'twenty-five',
  30: 'half',
};

const hourWords = (hour: number): string => inWords(hour % 12 || 12);
