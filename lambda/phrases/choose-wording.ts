import { hash, rotate } from '../domain/chance';
import type { WordedCue } from '../domain/cue';
import type { Question } from '../turn/question';
import type { Saying } from '../turn/reply';
import type { Phrases, QuestionWordings, Wordings } from './phrases';

/** What decides between wordings: a seed for the conversation, and an occasion that goes on from turn to turn. */
export interface Chance {
  readonly seed: number;
  readonly occasion: number;
}

/** The words of a cue. */
export const wordCue = (phrases: Phrases, cue: WordedCue, chance: Chance): string =>
  choose(cue.kind, wordingsOf(phrases, cue), chance);

/** All the words that a cue may have. */
export const wordingsOf = (phrases: Phrases, cue: WordedCue): Wordings =>
  (phrases.cues[cue.kind] as (cue: WordedCue) => Wordings)(cue);

/** The words of a saying. */
export const wordSaying = (phrases: Phrases, saying: Saying, chance: Chance): string =>
  choose(
    saying.kind,
    (phrases.sayings[saying.kind] as (saying: Saying) => Wordings)(saying),
    chance,
  );

/** The words of a question: asked; the hint that is given into silence; and asked again, in other words. */
export function wordQuestion(phrases: Phrases, question: Question, chance: Chance) {
  const ask = phrases.questions[question.kind] as (question: Question) => QuestionWordings;
  const { asked, hint } = ask(question);
  return {
    asked: choose(question.kind, asked, chance),
    hint: choose(question.kind, hint, chance),
    askedAgain: choose(question.kind, asked, { ...chance, occasion: chance.occasion + 1 }),
  };
}

/** Each kind starts at a wording of its own, so that two kinds never move in step. */
const choose = (kind: string, wordings: Wordings, { seed, occasion }: Chance): string =>
  rotate(wordings, hash(`${seed} ${kind}`), occasion);
