/** What fits on a line of a page in a table, in letters of an ordinary width, and what stands beside the words of a cell. */
const LINE_LETTERS = 80;
const INSET_LETTERS = 3;
/** Words longer than this, such as addresses and digests, may be cut; cells longer than this go over two lines. */
const LONGEST_WORD = 18;
const MOST_LETTERS = 34;

/**
 * Share of the page that each column takes, 0 … 1, together 1, by its head and cells as plain text: first what its longest word
 * needs, then what its longest cell would like. A word of ordinary length is only cut where all of them together are wider than the page.
 */
export function columnShares(heads: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const columns = heads.map((head, at) => {
    const texts = [head, ...rows.map((row) => row[at] ?? '')];
    const least =
      Math.min(LONGEST_WORD, longest(texts.flatMap((text) => text.split(/[ \n]/)))) + INSET_LETTERS;
    return { least, most: Math.max(least, Math.min(MOST_LETTERS, longest(texts)) + INSET_LETTERS) };
  });
  const least = sum(columns.map((column) => column.least));
  const most = sum(columns.map((column) => column.most));
  const given = most > least ? Math.min(1, Math.max(0, (LINE_LETTERS - least) / (most - least))) : 0;
  const letters = columns.map((column) => column.least + given * (column.most - column.least));
  const all = sum(letters);
  return letters.map((one) => one / all);
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => length));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
