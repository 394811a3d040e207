import { seenLetters } from './same-letters.ts';

/** So many letters are compared before suggestions are given up: a table of wrong names must not take minutes. */
const MOST_LETTERS = 2e7;

/**
 * The option a misspelt word probably meant: the fewest edits, at most a third of its length, and not every letter of it.
 * Undefined where none is near.
 */
export function nearest(word: string, options: readonly string[]): string | undefined {
  return nearestIn(options)(word);
}

/** The same for many words: each answered once, and none any more when they come to be too many. */
export function nearestIn(options: readonly string[]): (word: string) => string | undefined {
  const plain = options.map(plainWord);
  const answers = new Map<string, string | undefined>();
  let letters = 0;
  return (word) => {
    if (answers.has(word)) return answers.get(word);
    if (letters > MOST_LETTERS) return undefined;
    const wanted = plainWord(word);
    let best: string | undefined;
    let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    plain.forEach((option, at) => {
      if (Math.abs(option.length - wanted.length) >= fewest) return;
      letters += option.length * wanted.length;
      const edits = editDistance(wanted, option);
      if (edits >= fewest || edits >= Math.max(wanted.length, option.length)) return;
      fewest = edits;
      best = options[at];
    });
    answers.set(word, best);
    return best;
  };
}

function plainWord(word: string): string {
  return seenLetters(word.toLowerCase());
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other (optimal alignment). */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const differs = one[row - 1] === other[column - 1] ? 0 : 1;
      let edits = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + differs);
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && swapped) edits = Math.min(edits, beforeLast[column - 2] + 1);
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length];
}
