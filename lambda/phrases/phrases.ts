import type { CueKind, CueOf } from '../domain/cue';
import type { QuestionKind, QuestionOf } from '../turn/question';
import type { SayingKind, SayingOf } from '../turn/reply';

/** Several ways to say one thing. */
export type Wordings = readonly [string, ...string[]];

/** How a question is asked, and how it is asked again when nobody answers. */
export interface QuestionWordings {
  readonly asked: Wordings;
  readonly askedAgain: Wordings;
}

/** Everything that the coach can say, in one language. A kind without words does not compile. */
export interface Phrases {
  readonly cues: { readonly [K in CueKind]: (cue: CueOf<K>) => Wordings };
  readonly sayings: { readonly [K in SayingKind]: (saying: SayingOf<K>) => Wordings };
  readonly questions: {
    readonly [K in QuestionKind]: (question: QuestionOf<K>) => QuestionWordings;
  };
}
