import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { Finding } from '../../core/finding.ts';

/** A row of a CSV file with a header: its fields by name, empty ones left out, and its 1-based line. */
export interface CsvRow {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

interface ParsedRow {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

/** Reads CSV text (RFC 4180, comma, header in the first row, a byte-order mark is fine). Never throws on data. */
export function readCsv(text: string): { rows: CsvRow[]; findings: Finding[] } {
  try {
    const parsed = parse(text, { bom: true, columns: true, info: true, trim: true, skip_empty_lines: true });
    return { rows: (parsed as unknown as ParsedRow[]).map(asRow), findings: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as unknown as { lines?: number }).lines ?? 1;
    return {
      rows: [],
      findings: [{ code: 'csv.syntax', severity: 'lost', facts: { problem: error.message }, line }],
    };
  }
}

function asRow({ record, info }: ParsedRow): CsvRow {
  const fields = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ''));
  return { line: info.lines, fields };
}
