import type { z } from 'zod';
import type { Finding } from '../../core/finding.ts';
import { nearest } from '../structured-text/nearest.ts';
import { parseCsvLine } from '../text/csv.ts';

/** A row of text fields with the place it came from. */
export interface RawRow {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** Rows of a table that fit its schema, each with file and line; everything else is a finding. */
export function readTable<S extends z.ZodObject>(
  file: string,
  text: string,
  schema: S,
): { rows: (z.output<S> & { file: string; line: number })[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const raw = csvRows(file, text, Object.keys(schema.shape), requiredColumns(schema), findings);
  return { rows: fitRows(file, raw, schema, findings), findings };
}

/** Holds raw rows to a schema. */
export function fitRows<S extends z.ZodObject>(
  file: string,
  raw: readonly RawRow[],
  schema: S,
  findings: Finding[],
): (z.output<S> & { file: string; line: number })[] {
  return raw.flatMap(({ line, fields }) => {
    const parsed = schema.safeParse(fields);
    if (parsed.success) return [{ ...parsed.data, file, line }];
    for (const issue of parsed.error.issues) findings.push(asFinding(file, line, fields, issue));
    return [];
  });
}

function csvRows(
  file: string,
  text: string,
  known: readonly string[],
  required: readonly string[],
  findings: Finding[],
): RawRow[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const headerAt = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  if (headerAt < 0) {
    findings.push({ code: 'inventory.empty-file', severity: 'lost', facts: { file }, line: 1 });
    return [];
  }
  const columns = (parseCsvLine(lines[headerAt]) ?? []).map((name) => name.trim().toLowerCase());
  checkColumns(file, headerAt + 1, columns, known, required, findings);
  const rows: RawRow[] = [];
  for (let at = headerAt + 1; at < lines.length; at++) {
    if (lines[at].trim() === '' || lines[at].startsWith('#')) continue;
    const line = at + 1;
    const values = parseCsvLine(lines[at]);
    if (!values) {
      findings.push({ code: 'inventory.unclosed-quote', severity: 'lost', facts: { file }, line });
      continue;
    }
    if (values.length > columns.length || values.length < columns.length - 1) {
      findings.push({
        code: 'inventory.wrong-field-count',
        severity: 'lost',
        facts: { file, fields: values.length, columns: columns.length },
        line,
      });
      continue;
    }
    const fields: Record<string, string> = {};
    columns.forEach((column, index) => {
      const value = (values[index] ?? '').trim();
      if (value !== '' && known.includes(column)) fields[column] = value;
    });
    rows.push({ line, fields });
  }
  return rows;
}

function checkColumns(
  file: string,
  line: number,
  columns: readonly string[],
  known: readonly string[],
  required: readonly string[],
  findings: Finding[],
): void {
  for (const column of columns) {
    if (known.includes(column)) continue;
    const near = nearest(column, known);
    findings.push({
      code: near ? 'inventory.unknown-column-near' : 'inventory.unknown-column',
      severity: 'note',
      facts: { file, column, ...(near && { near }) },
      line,
    });
  }
  for (const column of required)
    if (!columns.includes(column))
      findings.push({ code: 'inventory.missing-column', severity: 'lost', facts: { file, column }, line });
}

/** Columns a row must have. */
export function requiredColumns(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape)
    .filter(([, field]) => !(field as z.ZodType).safeParse(undefined).success)
    .map(([name]) => name);
}

const EXAMPLES: Readonly<Record<string, string>> = {
  'bad-critical': 'hospital:1;bank:3',
  'bad-shift': '06:00-18:00;22:00-02:00',
  'bad-parts': 'splice-kit:2;pole',
  'bad-via': '35.2 51.1;34.9 51',
};

function asFinding(
  file: string,
  line: number,
  fields: Readonly<Record<string, string>>,
  issue: z.core.$ZodIssue,
): Finding {
  const column = String(issue.path[0] ?? '');
  const value = fields[column];
  const base = { severity: 'lost', line } as const;
  if (value === undefined) return { ...base, code: 'inventory.missing-value', facts: { file, column } };
  if (issue.code === 'custom') {
    const { fault = 'not-a-number' } = (issue.params ?? {}) as { fault?: string };
    const example = EXAMPLES[fault];
    return {
      ...base,
      code: `inventory.${fault}`,
      facts: { file, column, value, ...(example !== undefined && { example }) },
    };
  }
  if (issue.code === 'too_small')
    return Number(value) < 0 && Number(issue.minimum) >= 0
      ? { ...base, code: 'inventory.negative', facts: { file, column, value } }
      : {
          ...base,
          code: 'inventory.too-small',
          facts: { file, column, value, least: Number(issue.minimum) },
        };
  if (issue.code === 'too_big')
    return {
      ...base,
      code: 'inventory.too-large',
      facts: { file, column, value, most: Number(issue.maximum) },
    };
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    const near = nearest(value, options);
    return {
      ...base,
      code: near ? 'inventory.not-one-of-near' : 'inventory.not-one-of',
      facts: { file, column, value, options: options.join(', '), ...(near && { near }) },
    };
  }
  return { ...base, code: 'inventory.not-a-number', facts: { file, column, value } };
}
