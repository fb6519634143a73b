import { hash, rotate } from '../domain/chance';
import type { Cue } from '../domain/cue';
import type { Question } from '../turn/question';
import type { Saying } from '../turn/reply';
import type { Phrases, QuestionWordings, Wordings } from './phrases';

/** What decides between wordings: a seed for the conversation, and an occasion that goes on from turn to turn. */
export interface Chance {
  readonly seed: number;
  readonly occasion: number;
}

/** The words of a cue. */
export const wordCue = (phrases: Phrases, cue: Cue, chance: Chance): string =>
  choose(cue.kind, wordingsOf(phrases, cue), chance);

/** All the words that a cue may have. */
export const wordingsOf = (phrases: Phrases, cue: Cue): Wordings =>
  (phrases.cues[cue.kind] as (cue: Cue) => Wordings)(cue);

/** The words of a saying. */
export const wordSaying = (phrases: Phrases, saying: Saying, chance: Chance): string =>
  choose(
    saying.kind,
    (phrases.sayings[saying.kind] as (saying: Saying) => Wordings)(saying),
    chance,
  );

/** The words of a question: asked, and asked again into silence. */
export function wordQuestion(phrases: Phrases, question: Question, chance: Chance) {
  const ask = phrases.questions[question.kind] as (question: Question) => QuestionWordings;
  const { asked, askedAgain } = ask(question);
  return {
    asked: choose(question.kind, asked, chance),
    askedAgain: choose(question.kind, askedAgain, chance),
  };
}

/** Each kind starts at a wording of its own, so that two kinds never move in step. */
const choose = (kind: string, wordings: Wordings, { seed, occasion }: Chance): string =>
  rotate(wordings, hash(`${seed} ${kind}`), occasion);
