/** A page with the table of a name, between its two comments, as it was computed. */
export function withTable(page: string, name: string, table: string): string {
  const place = new RegExp(`(<!-- ${name}: [^>]*-->\n)[\\s\\S]*?(<!-- end -->)`);
  if (!place.test(page)) throw new Error(`the page has no place for the table of ${name}`);
  return page.replace(place, (_, start: string, end: string) => `${start}\n${table}\n\n${end}`);
}

/** A table in Markdown; all columns but the first `words` hold figures. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  words = 1,
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at < words ? '---' : '---:')).join('|');
  return [line(head), `|${rule}|`, ...rows.map(line)].join('\n');
}

/** The cells of the row of a printed table that begins with these words. */
export function cellsOf(page: string, name: string, first: string): string[] {
  const from = page.indexOf(`<!-- ${name}: `);
  const row = page
    .slice(from, page.indexOf('<!-- end -->', from))
    .split('\n')
    .find((line) => line.startsWith(`| ${first} |`));
  if (from < 0 || row === undefined) throw new Error(`the table of ${name} has no row ${first}`);
  return row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}
