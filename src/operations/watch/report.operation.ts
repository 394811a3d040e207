import { Refusal } from '../../core/refusal.ts';
import { watchReportRows } from '../../exchange/rows/watch-rows.ts';
import { watchReportReport } from '../../reports/watch/brought-report.ts';
import { watchReportRequest } from '../../schemas/requests/watch.ts';
import { incidentsToldBy, readToldByWatch, watchReportSchema } from '../../schemas/watch-report-answer.ts';
import { readNamedBytes } from '../files/read-named-bytes.ts';
import { operation } from '../operation.ts';
import { terminalOption } from '../option-of.ts';

/** An answer of the watch that was kept as JSON, as a report again; of one incident where that is asked for. */
export const watchReportOperation = operation({
  id: 'watch.report',
  kind: 'read',
  request: watchReportRequest,
  answer: watchReportSchema,
  async run({ file, incident = null }, house) {
    const told = readToldByWatch((await readNamedBytes(house.locate(file), file)).toString('utf8'));
    if (!told)
      throw new Refusal('bad-data', 'workbench.watch.unread', {
        file,
        replay: 'watch replay',
        incidents: 'watch incidents',
        show: 'watch show',
        status: 'watch status',
        why: 'watch why',
        json: terminalOption('json'),
      });
    if (incident !== null && !incidentsToldBy(told).some(({ id }) => id === incident))
      throw new Refusal('usage', 'watch.no-incident-told', { id: incident, file });
    return {
      format: 'muruna/watch-report' as const,
      version: 1 as const,
      country: told.country,
      incident,
      told,
    };
  },
  report: watchReportReport,
  rows: watchReportRows,
});
