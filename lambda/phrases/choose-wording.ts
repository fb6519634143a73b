import { hash, rotate } from '../domain/chance';
import type { WordedCue } from '../domain/cue';
import { type Heard, timesHeard } from '../turn/heard';
import type { Question } from '../turn/question';
import type { Saying } from '../turn/reply';
import type { Phrases, QuestionWordings, Wordings } from './phrases';

/** What decides between wordings: a seed that is another from session to session, and what this conversation had already. */
export interface Chance {
  readonly seed: number;
  readonly heard: Heard;
}

/** The words of a cue: by its place in its session, where it has one, so that none comes back before the others. */
export const wordCue = (phrases: Phrases, cue: WordedCue, { seed, heard }: Chance): string =>
  rotate(wordingsOf(phrases, cue), hash(cue.kind) + seed, cue.nth ?? timesHeard(heard, cue.kind));

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
    // The wording that is furthest from being asked.
    askedAgain: choose(question.kind, asked, { ...chance, seed: chance.seed + asked.length - 1 }),
  };
}

/** Each kind starts at a wording of its own. */
const choose = (kind: string, wordings: Wordings, { seed, heard }: Chance): string =>
  rotate(wordings, hash(kind) + seed, timesHeard(heard, kind));
