import { encodeCsvLine } from './csv.ts';

/** Without it Excel reads UTF-8 as the code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table for people who open it in a spreadsheet: a byte-order mark, lines that end as RFC 4180 says, and no cell of text that a
 * spreadsheet would take for a formula (CWE-1236). Numbers stay numbers.
 */
export function spreadsheetCsv(rows: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${encodeCsvLine(row)}\r\n`).join('');
}
