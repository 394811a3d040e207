/** How a table is written. */
export interface CsvStyle {
  /** As Excel opens it by a double click: a byte-order mark before it, CR LF after each row. */
  readonly forExcel?: boolean | undefined;
}

/** A table as comma-separated values (RFC 4180), rows with an end of line each. */
export function encodeCsv(
  rows: readonly (readonly (string | number)[])[],
  { forExcel = false }: CsvStyle = {},
): string {
  const end = forExcel ? '\r\n' : '\n';
  return `${forExcel ? '\uFEFF' : ''}${rows.map((row) => encodeCsvLine(row) + end).join('')}`;
}

/**
 * The fields of one line of separated values (RFC 4180 without line breaks in fields); undefined where a quote is opened and not
 * closed, or closed in the middle of a field.
 */
export function parseCsvLine(line: string, separator = ','): string[] | undefined {
  if (!line.includes('"')) return line.split(separator);
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const quotedEnd = line[at] === '"' ? endOfQuoted(line, at, separator) : undefined;
    if (quotedEnd === -1) return undefined;
    const end = quotedEnd ?? endOfField(line, at, separator);
    const field = line.slice(at, end);
    fields.push(quotedEnd === undefined ? field : field.slice(1, -1).replaceAll('""', '"'));
    if (end >= line.length) return fields;
    at = end + 1;
  }
}

/** Where the field whose quote opens at `at` ends, behind its closing quote; −1 where it has none. */
function endOfQuoted(line: string, at: number, separator: string): number {
  for (let quote = line.indexOf('"', at + 1); quote >= 0; quote = line.indexOf('"', quote + 2)) {
    if (line[quote + 1] === '"') continue;
    return quote + 1 === line.length || line[quote + 1] === separator ? quote + 1 : -1;
  }
  return -1;
}

function endOfField(line: string, at: number, separator: string): number {
  const end = line.indexOf(separator, at);
  return end < 0 ? line.length : end;
}

/** One line of comma-separated values; fields are quoted only where they must be. */
export function encodeCsvLine(fields: readonly (string | number)[]): string {
  return fields.map((field) => quoted(typeof field === 'number' ? String(field) : guarded(field))).join(',');
}

function guarded(field: string): string {
  return /^'*[=+\-@\t\r]/.test(field) && !/^[+-]?\d+(?:\.\d+)?$/.test(field) ? `'${field}` : field;
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
