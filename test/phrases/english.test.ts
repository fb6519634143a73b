import { EXERCISES } from '../../lambda/content/exercises';
import type { Cue, WordedCue } from '../../lambda/domain/cue';
import { EXERCISE_IDS } from '../../lambda/domain/exercise';
import { partFrom } from '../../lambda/domain/part';
import type { Plan } from '../../lambda/domain/plan';
import { NO_DRAFT, type Reminder } from '../../lambda/domain/reminder';
import { timelineOf } from '../../lambda/domain/timeline';
import { wordingsOf } from '../../lambda/phrases/choose-wording';
import { EXERCISE_WORDS } from '../../lambda/phrases/en/exercise-words';
import { PLACES } from '../../lambda/phrases/en/differences';
import { ENGLISH, englishOf } from '../../lambda/phrases/en/phrases-en';
import type { QuestionWordings, Wordings } from '../../lambda/phrases/phrases';
import { ANSWER_MS } from '../../lambda/domain/slots';
import type { Saying } from '../../lambda/turn/reply';
import { estimatedSpeechMs } from '../../lambda/rendering/speech-length';
import type { Question } from '../../lambda/turn/question';
import { FIRST_FULL } from '../domain/plans';
import { LONGEST_ANSWERS } from './longest-answers';

const plans: readonly Plan[] = (['slower', 'normal', 'faster'] as const).flatMap((pace) =>
  (['full', 'brief', 'none'] as const).flatMap((teaching) =>
    (['right', 'left'] as const).map((firstSide) => ({
      ...FIRST_FULL,
      pace,
      firstSide,
      exercises: FIRST_FULL.exercises.map((planned) => ({
        ...planned,
        teaching,
        // Longer to say than any that there is.
        news: {
          because: firstSide === 'right' ? ('done twice' as const) : ('last time' as const),
          before:
            planned.dose.kind === 'holds'
              ? { ...planned.dose, holdMs: 18_000 }
              : { ...planned.dose, reps: 28 },
        },
        more: planned.exercise === 'press-up' ? 8 : 0,
      })),
    })),
  ),
);

const isWorded = (cue: Cue): cue is WordedCue => cue.kind !== 'answer';

/** Every cue that English has to word, those of resumed parts included. */
const allCues: readonly WordedCue[] = plans.flatMap((plan) => {
  const timeline = timelineOf(plan, EXERCISES);
  const resumed = timeline.sets.flatMap(({ index }) => [
    ...(partFrom(timeline, { set: index, done: 1 }, 'resume')?.cues ?? []),
    ...(partFrom(timeline, { set: index, done: 4 }, 'taught')?.cues ?? []),
  ]);
  return [...timeline.cues, ...resumed].filter(isWorded);
});

/** A voice that takes its time: about 150 words a minute, as measured with espeak-ng. */
const SLOW_VOICE = 1.2;

describe.each(['en-US', ...PLACES])('what the coach says while a part plays, in %s', (locale) => {
  const phrases = englishOf(locale);

  test('fits its slot, in every wording, even from a slow voice', () => {
    const tooLong = allCues.flatMap((cue) =>
      wordingsOf(phrases, cue).filter((text) => estimatedSpeechMs(text) * SLOW_VOICE > cue.slot),
    );

    expect([...new Set(tooLong)]).toEqual([]);
  });

  test('has room for what it answers over a set, even from a slow voice', () => {
    const tooLong = LONGEST_ANSWERS.flatMap(({ saying, length }) =>
      (phrases.sayings[saying.kind] as (saying: Saying) => Wordings)(saying).filter(
        (text) => estimatedSpeechMs(text) * SLOW_VOICE > ANSWER_MS[length],
      ),
    );

    expect(tooLong).toEqual([]);
  });
});

describe('what the coach says while a part plays', () => {
  test('is at most seven words while the body works', () => {
    const working: readonly Cue['kind'][] = [
      'count',
      'phase',
      'halfway',
      'two more',
      'encourage',
      'hold',
      'hold halfway',
      'hold left',
      'lower',
      'breathe',
    ];

    const wordy = allCues
      .filter(({ kind }) => working.includes(kind))
      .flatMap((cue) => wordingsOf(ENGLISH, cue))
      .filter((text) => text.split(' ').length > 7);

    expect([...new Set(wordy)]).toEqual([]);
  });

  test('ends every part with a question', () => {
    const prompts = allCues.filter(({ kind }) => kind === 'prompt');

    const statements = prompts
      .flatMap((cue) => wordingsOf(ENGLISH, cue))
      .filter((text) => !text.endsWith('?'));

    expect(prompts.length).toBeGreaterThan(0);
    expect(statements).toEqual([]);
  });

  test('names the side of every set that has one, and the next exercise with its place', () => {
    const set = timelineOf(FIRST_FULL, EXERCISES).cues;

    for (const cue of set.filter(isWorded)) {
      const wordings = wordingsOf(ENGLISH, cue).map((text) => text.toLowerCase());
      if (cue.kind === 'set-up' && cue.set.side)
        expect(wordings.every((text) => text.includes(cue.set.side!))).toBe(true);
      if (cue.kind === 'switch')
        expect(wordings.every((text) => text.includes(cue.to.side!))).toBe(true);
      if (cue.kind === 'next') {
        const { name, place } = EXERCISE_WORDS[cue.next.exercise];
        expect(
          wordings.every((text) => text.includes(name) && text.includes(place.toLowerCase())),
        ).toBe(true);
      }
    }
  });

  test('counts in words and never lets a phase sound like a number', () => {
    const phases = EXERCISE_IDS.flatMap((id) => Object.values(EXERCISE_WORDS[id].phases));

    expect(
      phases.filter((text) => /\b(one|two|three|four|five|to|for|won)\b|\d/i.test(text)),
    ).toEqual([]);
  });
});

const MONDAYS: Reminder = { days: ['monday'], time: { hour: 7, minute: 0 } };

describe('what the coach asks', () => {
  const [set] = timelineOf(FIRST_FULL, EXERCISES).sets;
  const questions: readonly Question[] = [
    { kind: 'which session' },
    { kind: 'got the kit', asksForStairs: true },
    { kind: 'got the kit', asksForStairs: false },
    { kind: 'go straight through' },
    { kind: 'ready', next: set! },
    { kind: 'any more' },
    { kind: 'cool down' },
    { kind: 'finish' },
    { kind: 'go on', set: set! },
    { kind: 'unfinished' },
    { kind: 'another reason' },
    { kind: 'try again' },
    { kind: 'is that right' },
    { kind: 'how many' },
    { kind: 'easier or next' },
    { kind: 'next instead' },
    { kind: 'which exercise', aspect: 'how' },
    { kind: 'which to change', aspect: 'easier' },
    { kind: 'when to remind', draft: NO_DRAFT },
    { kind: 'when to remind', draft: { ...NO_DRAFT, time: { hour: 7, minute: 0 } } },
    { kind: 'when to remind', draft: { ...NO_DRAFT, days: ['monday'] } },
    { kind: 'morning or evening', draft: { ...NO_DRAFT, time: { hour: 7, minute: 0 } } },
    { kind: 'set reminder', draft: { ...MONDAYS, formerly: null } },
    { kind: 'set reminder', draft: { ...MONDAYS, formerly: MONDAYS } },
    { kind: 'cancel reminders' },
  ];

  test.each(questions)('$kind: ends with a question mark', (question) => {
    const ask = ENGLISH.questions[question.kind] as (question: Question) => QuestionWordings;
    const { asked } = ask(question);

    expect(asked.filter((text) => !text.endsWith('?'))).toEqual([]);
  });
});
