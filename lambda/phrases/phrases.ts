import type { CueOf, WordedCue } from '../domain/cue';
import type { QuestionKind, QuestionOf } from '../turn/question';
import type { WeekCard } from '../turn/reply';
import type { SayingKind, SayingOf } from '../turn/saying';
import type { ScreenWords } from './screen-words';

/** Several ways to say one thing. */
export type Wordings = readonly [string, ...string[]];

/** How a question is asked; and, when nobody answers, what is said before it is asked again. */
export interface QuestionWordings {
  readonly asked: Wordings;
  readonly hint: Wordings;
}

/** Everything that the coach can say, in one language. A kind without words does not compile. */
export interface Phrases {
  readonly cues: { readonly [K in WordedCue['kind']]: (cue: CueOf<K>) => Wordings };
  readonly sayings: { readonly [K in SayingKind]: (saying: SayingOf<K>) => Wordings };
  /** What Alexa says in her own voice when a reminder is due. */
  readonly reminder: string;
  readonly questions: {
    readonly [K in QuestionKind]: (question: QuestionOf<K>) => QuestionWordings;
  };
  readonly weekCard: (week: WeekCard) => { readonly title: string; readonly text: string };
  readonly screen: ScreenWords;
}
