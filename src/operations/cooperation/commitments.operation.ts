import { commitmentsRows } from '../../exchange/rows/cooperation-rows.ts';
import { commitmentsReport } from '../../reports/cooperation/commitments-report.ts';
import { commitmentsSchema } from '../../schemas/commitments-answer.ts';
import { commitmentsRequest } from '../../schemas/requests/cooperation.ts';
import { operation } from '../operation.ts';
import { commitmentsFrom } from './commitments.ts';
import { openWithBook } from './cooperation-book.ts';

/** What was promised in a book, and what became of it by measurement. */
export const commitmentsOperation = operation({
  id: 'commitments',
  kind: 'read',
  request: commitmentsRequest,
  answer: commitmentsSchema,
  async run(request, house, work) {
    const { snapshot, book } = await openWithBook(request, house);
    return commitmentsFrom(snapshot, book, request.today!, work);
  },
  report: commitmentsReport,
  rows: commitmentsRows,
});
