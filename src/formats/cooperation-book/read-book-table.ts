import type { z } from 'zod';
import type { Finding } from '../../core/finding.ts';
import { plainFlag, plainNumber, type CommaMeans } from '../structured-text/plain-number.ts';
import { readSheet } from '../structured-text/read-sheet.ts';
import { issueFindings } from '../structured-text/issue-findings.ts';
import { columnsOf } from '../structured-text/column-names.ts';
import { columnFaults, requiredColumns } from '../structured-text/table-columns.ts';
import { BOOK_SCHEMAS, type BookPart } from '../../schemas/cooperation-book.ts';
import { idsOf, type PartRead } from './book-part.ts';

/** Fields that hold lists of codes; commas do as well as semicolons between them. */
const CODE_LISTS = ['languages', 'hs', 'cpc', 'improves', 'within'];
/** Fields that hold lists of texts, in which commas may stand. */
const TEXT_LISTS = ['references', 'exportConstraints', 'roles'];
const NUMBERS = ['atMost', 'atLeast'];
const FLAGS = ['example'];

/** Records of one kind from a table. */
export function readBookTable(text: string, part: BookPart): PartRead {
  const schema = BOOK_SCHEMAS[part].element as z.ZodObject;
  const known = Object.keys(schema.shape);
  const sheet = readSheet(text, known);
  const header = columnFaults(sheet, known, requiredColumns(schema));
  const columns = columnsOf(sheet.columns, known);
  const contents = sheet.rows.map(({ cells }) => contentOf(cells, columns, sheet.comma));
  const results = contents.map((content) => schema.safeParse(content));
  const isUnread = header.missing.length > 0;
  const faults = results.flatMap((result, at): Finding[] => {
    const line = (): number => sheet.rows[at].line;
    // Without a column that it must have no row can be read: one cause, said once.
    return isUnread
      ? []
      : (result.error?.issues.flatMap((issue) => issueFindings(issue, contents[at], schema, line)) ?? []);
  });
  return {
    records: results.flatMap((result, at) =>
      result.success && !isUnread ? [{ record: result.data, lineOf: () => sheet.rows[at].line }] : [],
    ),
    unreadIds: idsOf([
      ...contents.filter((_, at) => isUnread || !results[at].success),
      ...sheet.lost.map(({ cells }) => contentOf(cells, columns, sheet.comma)),
    ]),
    isUnread,
    findings: [...sheet.findings, ...(sheet.headerLine === undefined ? [] : header.findings), ...faults],
  };
}

function contentOf(
  cells: ReadonlyMap<string, string>,
  columns: ReadonlyMap<string, string>,
  comma: CommaMeans,
): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  for (const [name, column] of columns) {
    const text = cells.get(name);
    if (text !== undefined) content[column] = fieldValue(column, text, comma);
  }
  return content;
}

function fieldValue(name: string, text: string, comma: CommaMeans): unknown {
  if (CODE_LISTS.includes(name)) return entries(text, /[;,؛،]/);
  if (TEXT_LISTS.includes(name)) return entries(text, /[;؛]/);
  if (NUMBERS.includes(name)) return Number(plainNumber(text, comma));
  if (!FLAGS.includes(name)) return text;
  const flag = plainFlag(text);
  return flag === 'yes' || (flag === 'no' ? false : text);
}

function entries(text: string, mark: RegExp): string[] {
  return text
    .split(mark)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
