import { ENGLISH } from '../../lambda/phrases/en/phrases-en';
import type { Phrases, QuestionWordings, Wordings } from '../../lambda/phrases/phrases';
import type { Question } from '../../lambda/turn/question';
import type { Saying } from '../../lambda/turn/saying';

/** All the words that a saying may have, in English. */
export const sayingWordings = (saying: Saying, phrases: Phrases = ENGLISH): Wordings =>
  (phrases.sayings[saying.kind] as (saying: Saying) => Wordings)(saying);

/** All the words that a question may have, in English. */
export const questionWordings = (question: Question): QuestionWordings =>
  (ENGLISH.questions[question.kind] as (question: Question) => QuestionWordings)(question);
