/** The option a misspelt word probably meant (smallest edit distance, at most a third of its length), or undefined. */
export function nearest(word: string, options: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const option of options) {
    const edits = editDistance(word.toLowerCase(), option.toLowerCase());
    if (edits >= fewest) continue;
    fewest = edits;
    best = option;
  }
  return best;
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
