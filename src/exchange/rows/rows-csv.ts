import { encodeCsv } from '../../formats/text/csv.ts';
import type { AnswerRows, RowValue } from './rows.ts';

/** AnswerRows as comma-separated values under a line of names; what is missing is empty. */
export function rowsCsv({ columns, rows }: AnswerRows): string {
  return encodeCsv([Object.keys(columns), ...rows.map((row) => row.map(cell))]);
}

function cell(value: RowValue): string | number {
  return typeof value === 'number' ? value : String(value ?? '');
}
