import { matchRows } from '../../exchange/rows/cooperation-rows.ts';
import { matchReport } from '../../reports/cooperation/match-report.ts';
import { matchSchema } from '../../schemas/match-answer.ts';
import { matchRequest } from '../../schemas/requests/cooperation.ts';
import { operation } from '../operation.ts';
import { openWithBook } from './cooperation-book.ts';
import { matchFrom } from './match.ts';

/** Offers of a book that answer needs, by the measured gain they bring. */
export const matchOperation = operation({
  id: 'match',
  kind: 'read',
  request: matchRequest,
  answer: matchSchema,
  async run(request, house, work) {
    const { snapshot, book } = await openWithBook(request, house);
    return matchFrom(snapshot, book, request, work);
  },
  report: matchReport,
  rows: matchRows,
});
