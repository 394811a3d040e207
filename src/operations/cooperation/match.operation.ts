import { matchRows } from '../../exchange/rows/cooperation-rows.ts';
import { matchReport } from '../../reports/cooperation/match-report.ts';
import { matchSchema } from '../../schemas/match-answer.ts';
import { matchRequest } from '../../schemas/requests/cooperation.ts';
import { operation } from '../operation.ts';
import { openWithBook } from './cooperation-book.ts';
import { needsToKeep } from './keep-needs.ts';
import { practiceOffers } from '../practice/practice-offers.ts';
import { matchFrom } from './match.ts';

/** Offers of a book that answer needs, by the measured gain they bring. */
export const matchOperation = operation({
  id: 'match',
  kind: 'read',
  request: matchRequest,
  answer: matchSchema,
  async run(request, house, work) {
    const { snapshot, book } = await openWithBook(request, house);
    const { keep } = request;
    const more = keep === undefined ? [] : await needsToKeep(house.locate(keep));
    const practices = await practiceOffers(request, house, work);
    return matchFrom(snapshot, book, request, work, { needs: more, practices });
  },
  report: matchReport,
  rows: matchRows,
});
