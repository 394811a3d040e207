import type { Finding } from '../../core/finding.ts';
import type { BookPart } from '../../schemas/cooperation-book.ts';

/** A finding and the file of the book it is about. */
export interface BookFinding extends Finding {
  readonly file: string;
}

/** Where each record of the book stands: `places.offers[3]` is the file and line of `book.offers[3]`. */
export type BookPlaces = {
  readonly [Part in BookPart]: readonly { readonly file: string; readonly line: number }[];
};
