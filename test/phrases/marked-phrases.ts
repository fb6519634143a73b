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

/**
 * Marks phrases in place, for the test that does so: the first letter of every wording becomes a mark that stands for the
 * wording and the letter.
 */
export function markPhrases(phrases: Phrases): MarkedPhrases {
  const marks = new Map<string, string>();
  const meanings: { readonly wording: Wording; readonly letter: string }[] = [];

  const marked = (of: string, wordings: Wordings) =>
    wordings.map((text, index) => {
      if (text === '') return text;
      const wording = { of, count: wordings.length, index };
      const letter = text.charAt(0);
      const key = JSON.stringify({ ...wording, letter });
      const mark = marks.get(key) ?? String.fromCharCode(FIRST_MARK + meanings.length);
      if (!marks.has(key)) meanings.push({ wording, letter });
      marks.set(key, mark);
      return mark + text.slice(1);
    });

  const markAll = (sort: string, words: object) => {
    for (const [kind, word] of Object.entries(words) as [string, (about: unknown) => Wordings][])
      Object.assign(words, { [kind]: (about: unknown) => marked(`${sort} ${kind}`, word(about)) });
  };
  const markQuestions = (words: object) => {
    for (const [kind, word] of Object.entries(words) as [string, Asking][])
      Object.assign(words, {
        [kind]: (about: unknown) => {
          const { asked, hint } = word(about);
          return { asked: marked(`question ${kind}`, asked), hint: marked(`hint ${kind}`, hint) };
        },
      });
  };
  markAll('cue', phrases.cues);
  markAll('saying', phrases.sayings);
  markQuestions(phrases.questions);

  const meaningOf = (mark: string) => meanings[mark.charCodeAt(0) - FIRST_MARK]!;
  return {
    known: () => meanings.map(({ wording }) => wording),
    heardIn: (text) => (text.match(MARKS) ?? []).map((mark) => meaningOf(mark).wording),
    unmarked: (text) => text.replaceAll(MARKS, (mark) => meaningOf(mark).letter),
  };
}

type Asking = (about: unknown) => QuestionWordings;
