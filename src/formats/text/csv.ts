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
 * One line of comma-separated values; fields are quoted only where they must be. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it, which `openCsvRecords` takes off again.
 */
export function encodeCsvLine(fields: readonly (string | number)[]): string {
  return fields.map((field) => quoted(typeof field === 'number' ? String(field) : guarded(field))).join(',');
}

function guarded(field: string): string {
  return /^'*[=+\-@\t\r]/.test(field) && !/^[+-]?\d+(?:\.\d+)?$/.test(field) ? `'${field}` : field;
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
