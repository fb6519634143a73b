import { examplePhraseComplaints } from '../../infra/certify/example-phrases';
import { nativeStage } from '../../infra/certify/real-stage';
import type { Stage } from '../../infra/certify/stage';
import { LANGUAGES } from '../../simulator/echo/language';
import { readManifest } from './skill-package';

/** What is said in one place, and what is meant there. */
const SAID: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'en-US': {
    'just the push ups': 'JustExerciseIntent push ups',
    'i’m on vacation until Monday': 'HolidayIntent 2026-11-30',
    'call nine one one': 'EmergencyIntent',
  },
  'en-GB': {
    "what's my press up record": 'BestIntent press up',
    'only heel dips today': 'JustExerciseIntent heel dips',
    'give us a minute': 'GiveMeAMinuteIntent',
    'i’m on my hols until Monday': 'HolidayIntent 2026-11-30',
    'i’ve got a rucksack': 'WithWeightsIntent',
    'ring nine nine nine': 'EmergencyIntent',
    'my knee’s giving me gyp': 'PainIntent',
  },
  'en-AU': {
    'remind me on Mondays at five in the arvo': 'ReminderIntent mondays 05:00 arvo',
    'i’m on holidays until Monday': 'HolidayIntent 2026-11-30',
    'something for my hammies': 'FocusIntent hammies',
    'too right': 'AMAZON.YesIntent',
    'call triple zero': 'EmergencyIntent',
    'how am i going': 'SessionCountIntent',
  },
  'en-CA': {
    'i’ve got a knapsack': 'WithWeightsIntent',
    'i’m at the cottage until Monday': 'HolidayIntent 2026-11-30',
    'there are no stairs in my condo': 'NoStairIntent',
    'you bet': 'AMAZON.YesIntent',
  },
  'en-IN': {
    'my knee is paining': 'PainIntent',
    'my chest is paining': 'EmergencyIntent',
    'i’m out of station until Monday': 'HolidayIntent 2026-11-30',
    'how many are remaining': 'HowManyLeftIntent',
    'how many sessions did i do till date': 'SessionCountIntent till date',
    'what did i do yesterday night': 'DayIntent yesterday night',
    'just the dips': 'JustExerciseIntent dips',
  },
};

/** What each example phrase of the store promises. */
const PROMISES: Readonly<Record<string, string>> = {
  'Alexa, open runner strength': 'the coach opens',
  'Alexa, ask runner strength to start the full session': 'StartSessionIntent full',
  'Alexa, ask runner strength how many sessions I did this week': 'SessionCountIntent this week',
  'Alexa, ask runner strength to explain the lunge': 'ExplainExerciseIntent lunge',
};

const TODAY = '2026-11-25';
const PAGES = readManifest().manifest.publishingInformation.locales;

/** What a sentence asks for within a conversation, only from samples that are literally there. */
function meaningOf({ understanding }: Stage, sentence: string): string {
  const { intent, how } = understanding.understand(sentence, TODAY);
  const values = Object.values(intent.slots ?? {}).flatMap(({ value }) => value ?? []);
  return how === 'sample' ? [intent.name, ...values].join(' ') : 'a guess';
}

/** The same of a phrase that is said to an Echo while it is idle. */
function promiseOf(stage: Stage, phrase: string): string {
  const invocation = stage.understanding.invocationOf(phrase);
  if (invocation.kind === 'one-shot') return meaningOf(stage, invocation.request);
  return invocation.kind === 'launch' ? 'the coach opens' : 'nothing';
}

test('the pretend Echo can be set to every language of the store', () => {
  expect(LANGUAGES.map(({ locale }) => locale).toSorted()).toEqual(Object.keys(PAGES).toSorted());
});

describe.each(Object.entries(PAGES))('in %s', (locale, page) => {
  const stage = nativeStage(locale);

  test('runners are understood in the words of the place', () => {
    const said = Object.keys(SAID[locale] ?? {});

    const meant = said.map((sentence) => [sentence, meaningOf(stage, sentence)]);

    expect(meant.length).toBeGreaterThan(0);
    expect(Object.fromEntries(meant)).toEqual(SAID[locale]);
  });

  test('the store says that the coach does not replace medical advice', () => {
    expect(page.description).toMatch(/not a substitute for professional medical advice/);
  });

  test('the store says what a runner has to have at home', () => {
    expect(page.description).toMatch(/a bath towel, a stair/);
  });

  test('each of at most four example phrases does literally what it promises, and is answered', async () => {
    const outcomes = page.examplePhrases.map((phrase) => [phrase, promiseOf(stage, phrase)]);

    expect(Object.fromEntries(outcomes)).toEqual(PROMISES);
    expect(await examplePhraseComplaints(stage, page, 'runner strength')).toEqual([]);
  });

  test('the store quotes only sentences that the coach understands literally', () => {
    const quoted = [...page.description.matchAll(/"(.+?)"/g)].map(([, sentence]) => sentence ?? '');

    const misunderstood = quoted.filter(
      (sentence) =>
        promiseOf(stage, sentence) === 'nothing' && meaningOf(stage, sentence) === 'a guess',
    );

    expect(quoted.length).toBeGreaterThan(5);
    expect(misunderstood).toEqual([]);
  });
});
