import { findingOf, type Finding } from '../../core/finding.ts';
import { nearest } from '../structured-text/nearest.ts';
import { isWorkbook, savedAsCsv } from '../structured-text/table-files.ts';
import { countAlike } from '../text/alike.ts';
import { BOOK_SCHEMAS, type BookPart, type CooperationBook } from '../../schemas/cooperation-book.ts';
import { bookFaults } from './book-faults.ts';
import type { BookFinding, BookPlace, BookPlaces } from './book-finding.ts';
import { readBookList } from './read-book-list.ts';
import { readBookTable } from './read-book-table.ts';
import { settleParties } from './settle-parties.ts';

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

const PARTS = Object.keys(BOOK_SCHEMAS) as readonly BookPart[];
const FILE_NAMES = PARTS.map((part) => `${part}.yaml`).join(', ');

/**
 * Reads a cooperation book: one YAML, JSON or CSV file for each kind of record, whatever the capitals of its name. Records with a
 * fault are left out of the book and named, with file and line; the others stay. What refers to those left out is only counted.
 */
export function readBook(files: readonly BookFile[]): BookRead {
  const findings: BookFinding[] = [];
  const records = emptyParts();
  const places = emptyParts<BookPlace>();
  const unread = new Set<string>();
  for (const { name: file, text } of files) {
    const part = partOf(file);
    if (part === undefined) {
      findings.push(strayFile(file));
      continue;
    }
    const read = /\.csv$/i.test(file) ? readBookTable(text, part) : readBookList(text, part);
    for (const finding of read.findings) findings.push({ ...finding, file });
    for (const { record, lineOf } of read.records) {
      records[part].push(record);
      places[part].push({ file, line: lineOf([]), lineOf });
    }
    for (const id of read.unreadIds) unread.add(id);
    if (read.isUnread) unread.add(part);
  }
  const book = settleParties(records as unknown as CooperationBook);
  const between = bookFaults(book, places, unread);
  findings.push(...between.findings);
  const [first] = findings;
  if (between.consequences > 0)
    findings.push({
      ...findingOf('table.consequences', 'note', { count: between.consequences }),
      file: first.file,
    });
  return { book, places, findings: countAlike(findings) };
}

/** A file that is not a part of a book: a workbook, or a name that nobody reads. */
function strayFile(file: string): BookFinding {
  const stray = (finding: Finding): BookFinding => ({ ...finding, file });
  if (isWorkbook(file))
    return stray(findingOf('table.workbook', 'lost', { file, right: savedAsCsv(file) }, 1));
  const near = nearest(file.replace(/\..*$/, '').toLowerCase(), PARTS);
  return near === undefined
    ? stray(findingOf('book.unknown-file', 'note', { names: FILE_NAMES }, 1))
    : stray(findingOf('inventory.unknown-file-near', 'note', { file, near: `${near}.yaml` }, 1));
}

function partOf(name: string): BookPart | undefined {
  const [, stem] = /^(.*)\.(?:ya?ml|json|csv)$/.exec(name.toLowerCase()) ?? [];
  return PARTS.find((part) => part === stem);
}

function emptyParts<T = unknown>(): Record<BookPart, T[]> {
  return { countries: [], organisations: [], events: [], offers: [], needs: [], agreements: [] };
}
