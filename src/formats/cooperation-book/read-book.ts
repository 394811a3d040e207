import type { BookFinding, BookPlaces } from './book-finding.ts';
import type { z } from 'zod';
import type { Finding } from '../../core/finding.ts';
import { readCsv } from '../structured-text/read-csv.ts';
import { issueFindings, readYaml } from '../structured-text/read-yaml.ts';
import { bookFaults } from './book-faults.ts';
import { BOOK_SCHEMAS, type BookPart, type CooperationBook } from '../../schemas/cooperation-book.ts';

export interface BookFile {
  /** `organisations.yaml`, `offers.csv`… */
  readonly name: string;
  readonly text: string;
}

export interface BookRead {
  readonly book: CooperationBook;
  readonly places: BookPlaces;
  readonly findings: readonly BookFinding[];
}

/** Separates the entries of a list inside a CSV field. */
const LIST_MARK = ';';
const FILE_NAMES = Object.keys(BOOK_SCHEMAS)
  .map((part) => `${part}.yaml`)
  .join(', ');
const LIST_FIELDS = [
  'languages',
  'hs',
  'cpc',
  'references',
  'exportConstraints',
  'improves',
  'roles',
  'within',
];
const NUMBER_FIELDS = ['atMost', 'atLeast'];
const FLAG_FIELDS = ['example'];

/**
 * Reads a cooperation book: one YAML, JSON or CSV file for each kind of record. Records with a fault are left out of the
 * book and named, with file and line; the others stay.
 */
export function readBook(files: readonly BookFile[]): BookRead {
  const findings: BookFinding[] = [];
  const records = emptyParts();
  const places = emptyParts<{ file: string; line: number }>();
  for (const file of files) {
    const part = partOf(file.name);
    if (part === undefined) {
      findings.push({
        code: 'book.unknown-file',
        severity: 'note',
        facts: { names: FILE_NAMES },
        file: file.name,
        line: 1,
      });
      continue;
    }
    const read = file.name.endsWith('.csv') ? readCsvPart(file, part) : readYamlPart(file, part);
    findings.push(...read.findings.map((finding) => ({ ...finding, file: file.name })));
    records[part].push(...read.records);
    places[part].push(...read.lines.map((line) => ({ file: file.name, line })));
  }
  const book = records as unknown as CooperationBook;
  findings.push(...bookFaults(book, places));
  return { book, places, findings };
}

interface PartRead {
  readonly records: readonly unknown[];
  readonly lines: readonly number[];
  readonly findings: readonly Finding[];
}

function readYamlPart(file: BookFile, part: BookPart): PartRead {
  const schema: z.ZodType = BOOK_SCHEMAS[part];
  const { content, value, findings, lineOf } = readYaml(file.text, schema);
  if (value === undefined && !Array.isArray(content)) return { records: [], lines: [], findings };
  const list = content as readonly unknown[];
  // Hold the records to the schema one by one, so that one bad record does not take the file with it.
  const good = list.map((record) => BOOK_SCHEMAS[part].element.safeParse(record));
  const kept = good.flatMap((result, position) =>
    result.success ? [{ record: result.data, position }] : [],
  );
  return {
    records: kept.map(({ record }) => record),
    lines: kept.map(({ position }) => lineOf([position])),
    findings,
  };
}

function readCsvPart(file: BookFile, part: BookPart): PartRead {
  const { rows, findings } = readCsv(file.text);
  const schema: z.ZodType = BOOK_SCHEMAS[part].element;
  const read = rows.map(({ line, fields }) => {
    const content = Object.fromEntries(
      Object.entries(fields).map(([name, text]) => [name, fieldValue(name, text)]),
    );
    return { line, content, result: schema.safeParse(content) };
  });
  const faults = read.flatMap(({ line, content, result }) =>
    result.success
      ? []
      : result.error.issues.flatMap((issue) => issueFindings(issue, content, schema, () => line)),
  );
  const kept = read.filter(({ result }) => result.success);
  return {
    records: kept.map(({ result }) => result.data),
    lines: kept.map(({ line }) => line),
    findings: [...findings, ...faults],
  };
}

function fieldValue(name: string, text: string): unknown {
  if (LIST_FIELDS.includes(name)) return text.split(LIST_MARK).map((entry) => entry.trim());
  if (NUMBER_FIELDS.includes(name)) return Number(text);
  if (FLAG_FIELDS.includes(name)) return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

function partOf(name: string): BookPart | undefined {
  const [stem, ending] = name.split('.');
  if (!['yaml', 'yml', 'json', 'csv'].includes(ending)) return undefined;
  return (Object.keys(BOOK_SCHEMAS) as BookPart[]).find((part) => part === stem);
}

function emptyParts<T = unknown>(): Record<BookPart, T[]> {
  return { countries: [], organisations: [], events: [], offers: [], needs: [], agreements: [] };
}
