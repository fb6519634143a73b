/** How often each letter is in a text; letters that are 32 apart in Unicode are counted as one. */
export type LetterCounts = Uint8Array;

const COUNTED_LETTERS = 32;

/** Counts the letters of a text. */
export function letterCountsOf(text: string): LetterCounts {
  const counts = new Uint8Array(COUNTED_LETTERS);
  for (let at = 0; at < text.length; at++) counts[text.charCodeAt(at) % COUNTED_LETTERS]! += 1;
  return counts;
}

/** The search compares a text of more letters piece by piece, the last piece reaching back to its full length. */
const LETTERS_IN_A_PIECE = 32;

/**
 * How unlike what was said a text must be at least, seen from its letters alone: each that it lacks is a wrong one.
 * A quick look that spares the search most texts.
 * @example leastUnlikeness('lunge')(letterCountsOf('lung')) // 0.2
 */
export function leastUnlikeness(said: string): (text: LetterCounts) => number {
  const pieces = piecesOf(said).map((piece) => ({
    needed: letterCountsOf(piece),
    length: piece.length,
  }));
  return (text) => {
    let sum = 0;
    for (const { needed, length } of pieces) sum += lackingIn(text, needed) / length;
    return sum / pieces.length;
  };
}

function piecesOf(said: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < said.length; from += LETTERS_IN_A_PIECE) {
    const start = Math.min(from, Math.max(0, said.length - LETTERS_IN_A_PIECE));
    pieces.push(said.slice(start, start + LETTERS_IN_A_PIECE));
  }
  return pieces;
}

function lackingIn(text: LetterCounts, needed: LetterCounts): number {
  let lacking = 0;
  for (let letter = 0; letter < COUNTED_LETTERS; letter++) {
    const missing = needed[letter]! - text[letter]!;
    if (missing > 0) lacking += missing;
  }
  return lacking;
}
