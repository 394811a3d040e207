import { Refusal } from '../../core/refusal.ts';
import { readBook, type BookRead } from '../../formats/cooperation-book/read-book.ts';
import type { CooperationBook } from '../../schemas/cooperation-book.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import type { House } from '../operation.ts';
import { readTextFolder } from '../files/read-text.ts';
import { measureFaults, withoutImpossible } from './measure-faults.ts';

/** Files of a book; everything else in its folder, such as a README, is left alone without a word. */
const BOOK_FILE = /\.(?:ya?ml|json|csv)$/i;

/** The cooperation book of a folder, with what is wrong in it: faults of form and measures that nobody computes. */
export async function openBook(folder: string): Promise<BookRead> {
  const files = await readTextFolder(folder, BOOK_FILE).catch((error: unknown) => {
    if (error instanceof Refusal) throw error;
    throw new Refusal('not-found', 'book.no-folder', { folder });
  });
  if (files.length === 0) throw new Refusal('not-found', 'book.empty', { folder });
  const read = readBook(files);
  const noticed = files.flatMap(({ name, findings }) =>
    findings.map((finding) => ({ ...finding, file: name })),
  );
  const book = withoutImpossible(read.book);
  return { ...read, book, findings: [...noticed, ...read.findings, ...measureFaults(read)] };
}

/** The book and the snapshot of a request; what is wrong with the book becomes a notice of every answer from the two. */
export async function openWithBook(
  request: { readonly book: string; readonly snapshot?: string | undefined },
  house: House,
): Promise<{ readonly book: CooperationBook; readonly snapshot: Snapshot }> {
  const read = await openBook(house.locate(request.book));
  const snapshot = await house.openSnapshot(request.snapshot);
  const notices = [...snapshot.notices, ...bookNotices(read, request.book)];
  return { book: read.book, snapshot: { ...snapshot, notices } };
}

/** What a report on a book says first: that some of the book is not in it. */
function bookNotices({ findings }: BookRead, folder: string): CodedNotice[] {
  const count = findings.filter(({ severity }) => severity === 'lost').length;
  if (count === 0) return [];
  return [{ code: 'book.notice.faults', facts: { count, command: `muruna book check ${folder}` } }];
}
