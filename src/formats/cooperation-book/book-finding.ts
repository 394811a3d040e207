import type { Finding } from '../../core/finding.ts';
import type { BookPart } from '../../schemas/cooperation-book.ts';

/** A finding and the file of the book it is about. */
export interface BookFinding extends Finding {
  readonly file: string;
}

/** Where a record of the book stands. */
export interface BookPlace {
  readonly file: string;
  readonly line: number;
  /** Line of the part at a path of keys and list positions inside the record. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Where each record of the book stands: `places.offers[3]` is the place of `book.offers[3]`. */
export type BookPlaces = { readonly [Part in BookPart]: readonly BookPlace[] };
