import { EXERCISES } from '../../lambda/content/exercises';
import { KIT } from '../../lambda/domain/kit-item';
import { partsOf } from '../../lambda/domain/part';
import { timelineOf } from '../../lambda/domain/timeline';
import { ENGLISH } from '../../lambda/phrases/en/phrases-en';
import type { Phrases } from '../../lambda/phrases/phrases';
import { reworded } from '../../lambda/phrases/reworded';
import { renderReply } from '../../lambda/rendering/render-reply';
import type { Display } from '../../lambda/turn/display';
import type { Reply } from '../../lambda/turn/reply';
import type { Screen } from '../../lambda/turn/screen';
import { FIRST_FULL } from '../domain/plans';

const SCREEN: Display = { kind: 'pixels', shape: 'rectangle', width: 960, height: 480 };
const WEEK = { sessions: 2, weeklyGoal: 3, streak: 4 };
const WEEK_SEEN = { ...WEEK, trained: [true, false, true, false, false, false, false], today: 3 };

/** Of every sort one that is heard and seen. */
const REPLIES: readonly Reply[] = [
  ...partsOf(timelineOf(FIRST_FULL, EXERCISES)).map((part): Reply => ({
    kind: 'plays',
    part,
    answer: [],
    question: { kind: 'any more' },
    as: 'apl for audio',
    screen: {
      kind: 'exercise',
      exercises: FIRST_FULL.exercises.map(({ exercise }) => exercise),
      motions: {},
    },
  })),
  {
    kind: 'asks',
    say: [{ kind: 'week', ...WEEK }],
    question: { kind: 'which session' },
    screen: { kind: 'home', week: WEEK_SEEN, isUnfinished: true },
  },
  ...(
    [
      { kind: 'kit', items: KIT },
      { kind: 'help', isInSession: true },
      { kind: 'history', week: WEEK_SEEN, weeks: [WEEK], isInSession: false },
      { kind: 'explanation', exercise: 'lunge', variant: 'easier', isInSession: false },
      { kind: 'question', isYesOrNo: true },
    ] satisfies readonly Screen[]
  ).map((screen): Reply => ({
    kind: 'asks',
    say: [{ kind: 'missed', where: 'which session' }],
    question: { kind: 'which session' },
    screen,
  })),
  {
    kind: 'says goodbye',
    say: [{ kind: 'week sent' }],
    card: { ...WEEK, exercises: [] },
    screen: { kind: 'finished', week: WEEK_SEEN, asks: false },
  },
];

/** Every text in an answer, what is said, what is shown, and the names of things in documents. */
function textsIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsIn) : [];
}

describe('a further language', () => {
  test('of the same shape is all that is heard and seen: no word of English is left', () => {
    const english = new Set<string>();
    const made: Phrases = reworded(ENGLISH, (text) => {
      if (/[a-z]{2}/i.test(text)) english.add(text);
      return text.replace(/[a-z]/gi, 'ξ');
    });

    const heardAndSeen = REPLIES.flatMap((reply) =>
      textsIn(renderReply(reply, made, { seed: 1, heard: {} }, { person: null, display: SCREEN })),
    );

    expect(english.size).toBeGreaterThan(200);
    expect(heardAndSeen.filter((text) => text.includes('ξξξ')).length).toBeGreaterThan(500);
    expect(heardAndSeen.filter((text) => english.has(text))).toEqual([]);
  });
});
