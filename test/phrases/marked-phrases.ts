import type { Phrases, QuestionWordings, Wordings } from '../../lambda/phrases/phrases';

/** One of the wordings of a kind: where it is said, which of how many it is. */
export interface Wording {
  readonly of: string;
  readonly count: number;
  readonly index: number;
}

/** Letters that English never has, twenty thousand of them: a voice takes as long for them as for any letter. */
const FIRST_MARK = 0x4e00;
const MARKS = /[\u4e00-\u9fff]/g;

/** Phrases whose wordings can be told apart wherever they are heard, though they are as long as ever. */
export interface MarkedPhrases {
  /** Every wording that was asked for, heard or not. */
  readonly known: () => readonly Wording[];
  readonly heardIn: (text: string) => readonly Wording[];
  readonly unmarked: (text: string) => string;
}

/** The marks given so far, and what they stand for. */
class Marks {
  readonly meanings: { readonly wording: Wording; readonly letter: string }[] = [];
  readonly #marks = new Map<string, string>();

  /** The wordings of one thing, their first letters replaced by marks. */
  marked(of: string, wordings: Wordings): readonly string[] {
    return wordings.map((text, index) =>
      text === ''
        ? text
        : this.#markFor({ of, count: wordings.length, index }, text.charAt(0)) + text.slice(1),
    );
  }

  meaningOf(mark: string) {
    return this.meanings[mark.charCodeAt(0) - FIRST_MARK]!;
  }

  #markFor(wording: Wording, letter: string): string {
    const key = `${wording.of} ${wording.index} of ${wording.count}: ${letter}`;
    const known = this.#marks.get(key);
    if (known) return known;
    const mark = String.fromCharCode(FIRST_MARK + this.meanings.length);
    this.meanings.push({ wording, letter });
    this.#marks.set(key, mark);
    return mark;
  }
}

/**
 * Marks phrases in place, for the test that does so: the first letter of every wording becomes a mark that stands for the
 * wording and the letter.
 */
export function markPhrases(phrases: Phrases): MarkedPhrases {
  const marks = new Marks();
  Object.assign(phrases, {
    cues: inOtherWords(
      phrases.cues,
      (kind, say) => (about) => marks.marked(`cue ${kind}`, say(about) as Wordings),
    ),
    sayings: inOtherWords(
      phrases.sayings,
      (kind, say) => (about) => marks.marked(`saying ${kind}`, say(about) as Wordings),
    ),
    questions: inOtherWords(phrases.questions, (kind, ask) => (about) => {
      const { asked, hint } = ask(about) as QuestionWordings;
      return {
        asked: marks.marked(`question ${kind}`, asked),
        hint: marks.marked(`hint ${kind}`, hint),
      };
    }),
  });
  return {
    known: () => marks.meanings.map(({ wording }) => wording),
    heardIn: (text) => (text.match(MARKS) ?? []).map((mark) => marks.meaningOf(mark).wording),
    unmarked: (text) => text.replaceAll(MARKS, (mark) => marks.meaningOf(mark).letter),
  };
}

type Phrase = (about: unknown) => unknown;

/** The same kinds, each with another function. */
const inOtherWords = (words: object, other: (kind: string, phrase: Phrase) => Phrase) =>
  Object.fromEntries(
    (Object.entries(words) as [string, Phrase][]).map(([kind, phrase]) => [
      kind,
      other(kind, phrase),
    ]),
  );
