import { COLUMN_WORDS } from './column-words.ts';
import { seenLetters } from './same-letters.ts';

/** A name of a column is no longer. */
const LONGEST = 100;
const MOST_KEPT = 10_000;
const plainNames = new Map<string, string>();

/** The columns that a word may stand for, by its plain form. */
const MEANINGS: ReadonlyMap<string, ReadonlySet<string>> = meaningsOf(COLUMN_WORDS);

/**
 * The column that a name in a header or a property stands for: its own name, or a word for it in one of the languages. Undefined where
 * it is not one of the table, or may be two.
 */
export function columnOf(name: string, known: readonly string[]): string | undefined {
  const wanted = plainName(name);
  const own = known.find((one) => plainName(one) === wanted);
  if (own !== undefined) return own;
  const meant = MEANINGS.get(wanted);
  const columns = meant === undefined ? [] : known.filter((one) => meant.has(plainName(one)));
  return columns.length === 1 ? columns[0] : undefined;
}

/** The columns of a header: each is read from one name, its own before other words for it, the first of those. */
export function columnsOf(header: readonly string[], known: readonly string[]): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  const taken = new Set<string>();
  const take = (name: string, column: string | undefined): void => {
    if (column === undefined || taken.has(column)) return;
    columns.set(name, column);
    taken.add(column);
  };
  for (const name of header)
    take(
      name,
      known.find((one) => plainName(one) === plainName(name)),
    );
  for (const name of header) if (!columns.has(name)) take(name, columnOf(name, known));
  return columns;
}

/** Capitals, spaces, hyphens and brackets do not matter: `Length (km)` is `length_km`. */
function plainName(name: string): string {
  if (name.length > LONGEST) return name;
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = seenLetters(name.toLowerCase()).replaceAll(/[\s_()/[\]-]/g, '');
  if (plainNames.size >= MOST_KEPT) plainNames.clear();
  plainNames.set(name, plain);
  return plain;
}

function meaningsOf(words: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  const meanings = new Map<string, Set<string>>();
  for (const [column, text] of Object.entries(words))
    for (const word of text.split(', ').flatMap(withoutAccents)) {
      const plain = plainName(word);
      meanings.set(plain, (meanings.get(plain) ?? new Set()).add(plainName(column)));
    }
  return meanings;
}

/** A word as it is written and, where one letter is not all of it, as it is written without accents. */
function withoutAccents(word: string): string[] {
  const bare = word.normalize('NFD').replaceAll(/\p{Mn}/gu, '');
  return word.length > 1 && /\p{Script=Latin}/u.test(word) && bare !== word ? [word, bare] : [word];
}
