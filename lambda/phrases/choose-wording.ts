import { hash, rotate } from '../domain/chance';
import type { WordedCue } from '../domain/cue';
import { type Heard, timesHeard } from '../turn/heard';
import type { Question } from '../turn/question';
import type { Saying } from '../turn/saying';
import type { Phrases, QuestionWordings, Wordings } from './phrases';

/** What decides between wordings: a seed that is another from session to session, and what this conversation had already. */
export interface Chance {
  readonly seed: number;
  readonly heard: Heard;
}

/** The words of a cue: by its place in its session, where it has one, so that none comes back before the others. */
export const wordCue = (phrases: Phrases, cue: WordedCue, chance: Chance): string =>
  choose(cue.kind, wordingsOf(phrases, cue), chance, cue.nth);

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
    // The one before, which is the furthest from being asked next.
    askedAgain: choose(
      question.kind,
      asked,
      chance,
      timesHeard(chance.heard, question.kind) + asked.length - 1,
    ),
  };
}

/**
 * Each kind starts at a wording of its own, and every other kind skips one whenever it has been through all of its
 * wordings: so neither two sessions running have the same words for a thing, nor do the same words always go together.
 */
function choose(
  kind: string,
  wordings: Wordings,
  { seed, heard }: Chance,
  nth = timesHeard(heard, kind),
): string {
  const first = hash(kind);
  const skipped = first % 2 === 0 ? 0 : Math.floor(seed / wordings.length);
  return rotate(wordings, first + seed + skipped, nth);
}
