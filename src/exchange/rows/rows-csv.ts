import { encodeCsv } from '../../formats/text/csv.ts';
import type { AnswerRows, RowValue } from './rows.ts';

/** AnswerRows as comma-separated values under a line of names, and one of hashtags where they have some; what is missing is empty. */
export function rowsCsv({ columns, rows, hashtags }: AnswerRows): string {
  const heads = hashtags ? [Object.keys(columns), hashtags] : [Object.keys(columns)];
  return encodeCsv([...heads, ...rows.map((row) => row.map(cell))]);
}

function cell(value: RowValue): string | number {
  return typeof value === 'number' ? value : String(value ?? '');
}
