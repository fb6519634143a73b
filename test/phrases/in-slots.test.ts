import { EXERCISES } from '../../lambda/content/exercises';
import { ANSWER_MS } from '../../lambda/domain/slots';
import { partsOf } from '../../lambda/domain/part';
import { NEW_PROGRESS, type Progress } from '../../lambda/domain/progress';
import { seconds } from '../../lambda/domain/time';
import { timelineOf } from '../../lambda/domain/timeline';
import { UTC } from '../../lambda/domain/zone';
import { handleTurn } from '../../lambda/handlers/handle-turn';
import type { Decision, Outcome } from '../../lambda/handlers/situation';
import { newMemory } from '../../lambda/turn/conversation-memory';
import { askIn } from '../../lambda/turn/intents';
import type { Saying } from '../../lambda/turn/saying';
import { UNDERSTANDING } from '../conversations/conversation';
import { FIRST_FULL } from '../domain/plans';
import { MONDAY_MORNING, sessionOf } from '../domain/sessions';
import { CORRECTIONS, FACT_MAKERS, SENTENCES } from '../fuzz/sentences';
import { answerLengthOf } from './in-slots';

/** What may be asked over a set: all that is said at any moment, and more about what was done. */
const ASKED = [
  ...SENTENCES,
  ...CORRECTIONS,
  ...FACT_MAKERS,
  'how many sessions last month',
  'which days did I train',
  'how long did I train',
  'how long did I train this month',
  'am I on track',
  'my longest streak',
  'how many push-ups last time',
  "what's my best",
  'why twelve lunges',
  'normal pace',
];

/** A minute into a part, whatever it is about. In ms. */
const INTO_THE_PART = seconds(60);

/** A runner in the middle of each part of a first session. */
const IN_A_SET: readonly Progress[] = partsOf(timelineOf(FIRST_FULL, EXERCISES)).map(({ cues }) => {
  const from = { set: cues[0]!.set.index, done: 0 };
  const playing = { from, leadIn: 'as planned', answer: null, since: MONDAY_MORNING } as const;
  return { ...NEW_PROGRESS, session: { ...sessionOf(), place: from, playing } };
});

/** What is decided when a sentence is said then. */
function decisionOn(sentence: string, progress: Progress, isKnown: boolean): Decision {
  const turn = {
    requestId: 'r',
    at: MONDAY_MORNING + INTO_THE_PART,
    runner: { account: 'a', person: 'account' },
    locale: 'en-US',
    device: null,
    display: { kind: 'none' },
    memory: newMemory(1),
    opensConversation: false,
    ask: askIn(UNDERSTANDING.understand(sentence, '2026-11-16').intent),
  } as const;
  return handleTurn(turn, progress, UTC, isKnown);
}

/** What comes of a decision, whatever is read for it of the sessions of a day. */
const outcomesOf = (decision: Decision): readonly Outcome[] => {
  if (!('errand' in decision)) return [decision];
  return decision.errand.kind === 'sessions on days'
    ? ([[], 'out of reach'] as const).flatMap((read) =>
        outcomesOf((decision.decide as (read: unknown) => Decision)(read)),
      )
    : [];
};

/** What is said of all that before the set goes on, and how long its slot is. */
const saidOverASet = () =>
  ASKED.flatMap((sentence) =>
    IN_A_SET.flatMap((progress) =>
      [true, false].flatMap((isKnown) => outcomesOf(decisionOn(sentence, progress, isKnown))),
    ),
  ).flatMap(({ reply }): readonly { readonly saying: Saying; readonly slot: number }[] =>
    reply.kind === 'plays' && reply.part.cues[0]?.kind === 'answer'
      ? reply.answer.map((saying) => ({ saying, slot: reply.part.cues[0]!.slot }))
      : [],
  );

test('whatever is asked over a set is answered in at least the time that its words are tested for', () => {
  const said = saidOverASet();

  const tooShort = said.filter(({ saying, slot }) => {
    const length = answerLengthOf(saying);
    return length === null || ANSWER_MS[length] > slot;
  });

  expect(new Set(said.map(({ saying }) => saying.kind)).size).toBeGreaterThan(20);
  expect(tooShort).toEqual([]);
});
