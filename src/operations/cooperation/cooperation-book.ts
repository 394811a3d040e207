import { Refusal } from '../../core/refusal.ts';
import { isMeasure, isPairMeasure, MEASURES } from '../../schemas/measures.ts';
import { readBook, type BookRead } from '../../formats/cooperation-book/read-book.ts';
import type { BookFinding, BookPlace } from '../../formats/cooperation-book/book-finding.ts';
import type { CooperationBook } from '../../schemas/cooperation-book.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import type { House } from '../operation.ts';
import { readTextFolder } from '../files/read-text.ts';
import { nearest } from '../../formats/structured-text/nearest.ts';

/** Files of a book; everything else in its folder, such as a README, is left alone without a word. */
const BOOK_FILE = /\.(?:ya?ml|json|csv)$/i;

/** The cooperation book of a folder, with what is wrong in it: faults of form and measures that nobody computes. */
export async function openBook(folder: string): Promise<BookRead> {
  const files = await readTextFolder(folder, BOOK_FILE).catch(() => {
    throw new Refusal('not-found', 'book.no-folder', { folder });
  });
  if (files.length === 0) throw new Refusal('not-found', 'book.empty', { folder });
  const read = readBook(files);
  const noticed = files.flatMap(({ name, findings }) =>
    findings.map((finding) => ({ ...finding, file: name })),
  );
  return { ...read, findings: [...noticed, ...read.findings, ...unknownMeasures(read)] };
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

/** Measures that nobody computes, and measures of two countries without the other. */
function unknownMeasures({ book, places }: BookRead): BookFinding[] {
  const check = (
    name: string,
    place: BookPlace,
    path: readonly PropertyKey[],
    partner: boolean,
  ): BookFinding[] => {
    const finding = (code: string, facts: BookFinding['facts']): BookFinding[] => [
      {
        code,
        severity: 'lost',
        facts: { measure: name, ...facts },
        file: place.file,
        line: place.lineOf(path),
      },
    ];
    if (isPairMeasure(name) && !partner) return finding('book.pair-measure', {});
    if (isMeasure(name)) return [];
    const near = nearest(name, MEASURES);
    return near === undefined
      ? finding('book.unknown-measure', { known: MEASURES.join(', ') })
      : finding('book.unknown-measure-near', { near });
  };
  return [
    ...book.offers.flatMap((offer, at) =>
      (offer.improves ?? []).flatMap((measure, place) =>
        check(measure, places.offers[at], ['improves', place], true),
      ),
    ),
    ...book.needs.flatMap(({ measure, partner }, at) =>
      measure === undefined ? [] : check(measure, places.needs[at], ['measure'], partner !== undefined),
    ),
    ...book.agreements.flatMap((agreement, at) =>
      agreement.commitments.flatMap(({ target }, place) =>
        target
          ? check(
              target.measure,
              places.agreements[at],
              ['commitments', place, 'target', 'measure'],
              target.partner !== undefined,
            )
          : [],
      ),
    ),
  ];
}
