import { wordingsOf } from '../../lambda/phrases/choose-wording';
import { ENGLISH } from '../../lambda/phrases/en/phrases-en';
import { unnamed } from '../../lambda/rendering/ssml/name';
import { EVERY_CUE } from './every-cue';
import { EVERY_QUESTION } from './every-question';
import { EVERY_SAYING } from './every-saying';
import { questionWordings, sayingWordings } from './wordings';

const asked = EVERY_QUESTION.flatMap((question) => {
  const { asked: questions, hint } = questionWordings(question);
  return [...questions, ...hint];
});
const said = EVERY_SAYING.flatMap((saying) => sayingWordings(saying).map(unnamed));
const cued = EVERY_CUE.flatMap((cue) => wordingsOf(ENGLISH, cue)).filter((text) => text !== '');

/** Every text that there can be, as a voice gets it. */
const TEXTS = [...new Set([...cued, ...said, ...asked, ENGLISH.reminder + '.'])];

const NUMBER =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?';
const UNIT = 'session|rep|hold|second|minute|hour|day|week|month|year|reminder|push-up|lunge|pull';
const ENDS = '[.?!:]';

/** What a voice stumbles over, or a listener: each was met while the phrases were read aloud, or could have been. */
const STUMBLES: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a word twice running', /\b(\w+) \1\b/i],
  ['"one sessions"', new RegExp(`(?<!-)\\bone (?:${UNIT})s\\b`, 'i')],
  ['"two session"', new RegExp(`\\b(?!one\\b)(?:${NUMBER}) (?:${UNIT})\\b(?!-)`, 'i')],
  [
    'two numbers in a row, but for a time',
    new RegExp(`\\b(?:${NUMBER}) (?:${NUMBER})\\b(?!-| in the | at night)`, 'i'),
  ],
  ['nothing as a number', /\bzero (?!on)\w+s\b/i],
  ['digits, but for a year and what is over a hundred', /(?<!\d)\d{1,2}(?!\d)/],
  ['something that was not filled in', /[{}]|undefined|null|NaN|\[object/],
  ['signs that are not said', /[&%@#/()*_;"–—…]/],
  ['an abbreviation', /\b(?:e\.g|i\.e|etc|vs|mins?|secs?|[A-Z]{2,})\b/],
  ['a word that can be said in two ways', /\b(?:read|lead|live|wind|tear|close|bow|wound)\b/i],
  ['a space too many', / {2}| [.,?!:]|^\s|\s$/],
  ['no end', /[^.?!]$/],
  ['a sentence that begins small', /^[a-z]|[.?!] [a-z]/],
  ['a wrong article', /\ba [aeiou]\w|\ban [^aeiouh]/i],
  ['a sentence of more than twenty-four words', /(?:[^.?!: ]+ ){24}[^.?!: ]/],
  ['more than fifteen words without a pause', /(?:[^.,?!: ]+ ){15}[^.,?!: ]/],
  ['two ends', new RegExp(`${ENDS}{2}`)],
];

describe('a voice', () => {
  test.each(STUMBLES)('never meets %s', (_, pattern) => {
    const stumbling = TEXTS.filter((text) =>
      pattern.test(text.replaceAll('one leg squat', 'leg squat')),
    );

    expect(stumbling).toEqual([]);
  });

  test('says "left" of nothing but a side while a part plays', () => {
    const hints = EVERY_SAYING.filter(({ kind }) => kind.endsWith('in a set'));
    const heard = [...cued, ...hints.flatMap((saying) => sayingWordings(saying))];

    const leftOver = heard.filter((text) =>
      /\bleft\b(?! (?:foot|leg|forearm|heel|calf)\b)/i.test(text),
    );

    expect(leftOver).toEqual([]);
  });

  test('takes a breath: no answer has more than forty-five words, but for what was asked at length', () => {
    const isLong = (text: string) => text.split(' ').length > 45;
    const asLongAsAsked = ['welcome', 'explained', 'all reasons', 'which reminders'];

    const long = EVERY_SAYING.filter(({ kind }) => !asLongAsAsked.includes(kind)).flatMap(
      (saying) => sayingWordings(saying).filter(isLong),
    );

    expect(long).toEqual([]);
  });
});
