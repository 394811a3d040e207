import { findingOf, type Finding } from '../../core/finding.ts';
import { fieldsOfLine, openCsvRecords } from '../text/csv-records.ts';
import { separatorOf, statedSeparator } from '../text/separator.ts';
import { columnOf } from './column-names.ts';
import type { CommaMeans } from './plain-number.ts';

/** A table as a spreadsheet saves it. */
export interface Sheet {
  /** Names as they stand in the header; columns without a name are not among them. */
  readonly columns: readonly string[];
  /** 1-based; undefined where there is no header. */
  readonly headerLine: number | undefined;
  readonly rows: readonly SheetRow[];
  /** Cells, by column as far as they go, of rows that were left out. */
  readonly lost: readonly SheetRow[];
  readonly comma: CommaMeans;
  readonly findings: readonly Finding[];
}

export interface SheetRow {
  /** 1-based line on which the row begins. */
  readonly line: number;
  /** By column, on one line each and without blanks around; empty ones left out. */
  readonly cells: ReadonlyMap<string, string>;
}

interface SheetRecord {
  readonly fields: readonly string[];
  readonly line: number;
}

const REMARK = '#';
/** No table of ours has a tenth of these; what comes after them is not read. */
const MOST_COLUMNS = 1000;

/**
 * Reads a table with a header as spreadsheets save it: separated by commas, semicolons or tabs (`sep=` may say so), with a byte-order
 * mark, titles above the header, line breaks inside quotes, blank rows, and empty columns without a name. Lines that begin with `#` are remarks. The names
 * that columns may have help to find the separator. Never throws on data.
 *
 * Findings: `table.unclosed-quote`, `table.field-count` {fields, columns}, `table.column-without-name` {rows}, `table.column-twice`
 * {column}.
 */
export function readSheet(text: string, names: readonly string[]): Sheet {
  const findings: Finding[] = [];
  const { records, broken, separator } = recordsOf(text, names, findings);
  const [header] = records;
  const body = records.slice(1);
  if (!header)
    return { columns: [], headerLine: undefined, rows: [], lost: [], comma: 'thousands', findings };
  if (header.fields.length > MOST_COLUMNS) {
    findings.push(findingOf('table.too-many-columns', 'lost', { most: MOST_COLUMNS }, header.line));
  }
  const columns = header.fields.slice(0, MOST_COLUMNS);
  const width = columns.findLastIndex((column) => column !== '') + 1;
  const odd = body.filter(({ fields }) => {
    // Spreadsheets leave out the last empty cell, never more.
    const filled = fields.findLastIndex((field) => field !== '') + 1;
    if (header.fields.length > columns.length) return false;
    return filled > columns.length || fields.length < width - 1;
  });
  for (const { fields, line } of odd) {
    const facts = { fields: fields.length, columns: width };
    findings.push(findingOf('table.field-count', 'lost', facts, line));
  }
  findings.push(...columnFaults(header.line, columns, body));
  const left = new Set(odd);
  return {
    columns: columns.filter((column) => column !== ''),
    headerLine: header.line,
    rows: body.filter((record) => !left.has(record)).map((record) => rowOf(record, columns)),
    lost: [...odd, ...broken].map((record) => rowOf(record, columns)),
    comma: separator === ',' ? 'thousands' : commaIn(body),
    findings,
  };
}

/** The records that hold anything, the header first. */
function recordsOf(
  text: string,
  names: readonly string[],
  findings: Finding[],
): {
  readonly records: readonly SheetRecord[];
  readonly broken: readonly SheetRecord[];
  readonly separator: string;
} {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const stated = statedSeparator(lines[0]);
  const known = (fields: readonly string[]): number =>
    fields.slice(0, MOST_COLUMNS).filter((field) => columnOf(field, names) !== undefined).length;
  // Known names decide; among separators that find as many, the one that parts the line.
  const separatorIn = (line: string): string =>
    stated ?? separatorOf(line, (fields) => known(fields) + (fields.length < 2 ? 0 : 1));
  const begin = headerAt(lines, stated === undefined ? 0 : 1, (at) => {
    const line = wholeLine(lines, at);
    const fields = (fieldsOfLine(line, separatorIn(line)) ?? []).map(oneLine);
    return { known: known(fields), filled: fields.filter((field) => field !== '').length };
  });
  const separator = separatorIn(wholeLine(lines, begin));
  const records: SheetRecord[] = [];
  const broken: SheetRecord[] = [];
  const reader = openCsvRecords({
    separator: () => separator,
    remark: REMARK,
    onRecord(raw, line) {
      const fields = raw.map(oneLine);
      if (fields.some((field) => field !== '')) records.push({ fields, line });
    },
    onBroken(line, broke) {
      findings.push(findingOf('table.unclosed-quote', 'lost', {}, line));
      broken.push({ fields: broke.split(separator).map(oneLine), line });
    },
  });
  for (let at = begin; at < lines.length; at++) reader.line(lines[at], at + 1);
  reader.finish();
  return { records, broken, separator };
}

/** So many lines above a header may be titles. */
const MOST_TITLES = 10;

/** A line with those that its quotes take in; alone where no line closes them. */
function wholeLine(lines: readonly string[], at: number): string {
  let whole = lines[at] ?? '';
  for (let end = at; end < Math.min(lines.length, at + MOST_TITLES); end++) {
    if (end > at) whole += `\n${lines[end]}`;
    if (whole.split('"').length % 2 === 1) return whole;
  }
  return lines[at] ?? '';
}

/** Where the header is: the first line, or below titles that fill one cell each the first with two names of columns. */
function headerAt(
  lines: readonly string[],
  from: number,
  cells: (at: number) => { readonly known: number; readonly filled: number },
): number {
  const begins = lines.flatMap((line, at) =>
    at >= from && line.trim() !== '' && !line.startsWith(REMARK) ? [at] : [],
  );
  for (const at of begins.slice(0, MOST_TITLES)) {
    const { known, filled } = cells(at);
    if (known > 1) return at;
    if (filled > 1) break;
  }
  return begins[0] ?? lines.length;
}

/** A cell on one line, in the one form of letters with accents, and without blanks around. */
function oneLine(cell: string): string {
  return cell.replaceAll(/\s+/g, ' ').trim().normalize('NFC');
}

function rowOf({ fields, line }: SheetRecord, columns: readonly string[]): SheetRow {
  const cells = new Map<string, string>();
  columns.forEach((column, at) => {
    const cell = fields[at] ?? '';
    if (column !== '' && cell !== '' && !cells.has(column)) cells.set(column, cell);
  });
  return { line, cells };
}

function columnFaults(line: number, columns: readonly string[], body: readonly SheetRecord[]): Finding[] {
  const findings: Finding[] = [];
  columns.forEach((column, at) => {
    const rows = column === '' ? body.filter(({ fields }) => (fields[at] ?? '') !== '').length : 0;
    if (rows > 0) findings.push(findingOf('table.column-without-name', 'note', { rows }, line));
    if (column !== '' && columns.indexOf(column) < at)
      findings.push(findingOf('table.column-twice', 'lost', { column }, line));
  });
  return findings;
}

/** What commas mean where they do not part the cells: decimals, unless numbers have decimal points. */
function commaIn(body: readonly SheetRecord[]): CommaMeans {
  const cells = body.flatMap(({ fields }) => fields);
  if (cells.some((cell) => /^[+-]?\d+,\d+$/.test(cell))) return 'decimals';
  return cells.some((cell) => /^[+-]?(?:0\.\d+|\d+\.(?!\d{3}$)\d+)$/.test(cell)) ? 'thousands' : 'decimals';
}
