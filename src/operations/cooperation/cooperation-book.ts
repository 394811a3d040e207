import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { isMeasure, isPairMeasure, MEASURES } from '../../schemas/measures.ts';
import { readBook, type BookRead } from '../../formats/cooperation-book/read-book.ts';
import type { BookFinding } from '../../formats/cooperation-book/book-finding.ts';
import type { CooperationBook } from '../../schemas/cooperation-book.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
import type { PartyAnswer } from '../../schemas/commitments-answer.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import type { House } from '../operation.ts';
import { nearest } from '../../formats/structured-text/nearest.ts';

/** Files of a book; everything else in its folder, such as a README, is left alone without a word. */
const BOOK_FILE = /\.(?:ya?ml|json|csv)$/;

/** The cooperation book of a folder, with what is wrong in it: faults of form and measures that nobody computes. */
export async function openBook(folder: string): Promise<BookRead> {
  const names = await namesIn(folder);
  const files = await Promise.all(
    names
      .filter((name) => BOOK_FILE.test(name))
      .map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
  if (files.length === 0) throw new Refusal('not-found', 'book.empty', { folder });
  const read = readBook(files);
  return { ...read, findings: [...read.findings, ...unknownMeasures(read)] };
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
  if (findings.length === 0) return [];
  return [
    { code: 'book.notice.faults', facts: { count: findings.length, command: `muruna book check ${folder}` } },
  ];
}

/** A party of a meeting or an agreement: a country, or an organisation of the book. */
export function partyOf({ organisations }: CooperationBook, name: string): PartyAnswer {
  if (/^[A-Z]{2}$/.test(name)) return { id: name, name: null, country: name };
  const organisation = organisations.find(({ id }) => id === name);
  return { id: name, name: organisation?.name ?? name, country: organisation?.country ?? null };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    throw new Refusal('not-found', 'book.no-folder', { folder });
  }
}

function unknownMeasures({ book, places }: BookRead): BookFinding[] {
  const check = (name: string, place: { file: string; line: number }, partner: boolean): BookFinding[] => {
    if (isPairMeasure(name) && !partner)
      return [{ code: 'book.pair-measure', severity: 'note', facts: { measure: name }, ...place }];
    if (isMeasure(name)) return [];
    const near = nearest(name, MEASURES) ?? MEASURES.join(', ');
    return [{ code: 'book.unknown-measure', severity: 'note', facts: { measure: name, near }, ...place }];
  };
  return [
    ...book.offers.flatMap((offer, at) =>
      (offer.improves ?? []).flatMap((measure) => check(measure, places.offers[at], true)),
    ),
    ...book.needs.flatMap(({ measure, partner }, at) =>
      measure === undefined ? [] : check(measure, places.needs[at], partner !== undefined),
    ),
    ...book.agreements.flatMap((agreement, at) =>
      agreement.commitments.flatMap(({ target }) =>
        target ? check(target.measure, places.agreements[at], target.partner !== undefined) : [],
      ),
    ),
  ];
}
