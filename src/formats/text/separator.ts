import { fieldsOfLine } from './csv-records.ts';

/** What stands between fields, in order of preference: spreadsheets of most of the world write semicolons. */
const SEPARATORS = [',', ';', '\t', '|', '،', '؛'];

/** The separator that the line `sep=;` states, as Excel writes and reads it before the header; undefined for any other line. */
export function statedSeparator(line: string): string | undefined {
  return /^\uFEFF?sep=(.)$/i.exec(line)?.[1];
}

/** The separator with which a line fits best; `fit` says how well its fields do (0 = not at all). A comma where none does. */
export function separatorOf(line: string, fit: (fields: readonly string[]) => number): string {
  let [best, most] = [',', 0];
  for (const separator of SEPARATORS) {
    const fields = fieldsOfLine(line, separator);
    const found = fields === undefined ? 0 : fit(fields.map((field) => field.trim()));
    if (found > most) [best, most] = [separator, found];
  }
  return best;
}
