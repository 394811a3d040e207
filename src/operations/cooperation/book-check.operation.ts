import { z } from 'zod';
import type { BookFinding } from '../../formats/cooperation-book/book-finding.ts';
import { bookCheckRequest } from '../../schemas/requests/cooperation.ts';
import { operation } from '../operation.ts';
import { openBook } from './cooperation-book.ts';

/** The answer to `muruna book check`. */
export interface BookCheckAnswer {
  readonly folder: string;
  readonly findings: readonly BookFinding[];
}

/** Everything that is wrong in a cooperation book, by file and line. */
export const bookCheckOperation = operation({
  id: 'book.check',
  kind: 'read',
  request: bookCheckRequest,
  answer: z.custom<BookCheckAnswer>(),
  async run({ folder }, house) {
    const { findings } = await openBook(house.locate(folder));
    return { folder, findings };
  },
});
