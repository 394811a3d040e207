import { eventRows } from '../../exchange/rows/cooperation-rows.ts';
import { agendaReport } from '../../reports/cooperation/event-report.ts';
import { eventSchema } from '../../schemas/event-answer.ts';
import { eventRequest } from '../../schemas/requests/cooperation.ts';
import { operation } from '../operation.ts';
import { openWithBook } from './cooperation-book.ts';
import { eventFrom } from './event.ts';

/** The agenda of an event of a book. */
export const eventOperation = operation({
  id: 'event',
  kind: 'read',
  request: eventRequest,
  answer: eventSchema,
  async run(request, house, work) {
    const { snapshot, book } = await openWithBook(request, house);
    return eventFrom(snapshot, book, { event: request.event, today: request.today! }, work);
  },
  report: agendaReport,
  rows: eventRows,
});
