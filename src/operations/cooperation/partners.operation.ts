import { partnersRows } from '../../exchange/rows/cooperation-rows.ts';
import { partnerTableReport } from '../../reports/brief/partner-table-report.ts';
import { partnersSchema } from '../../schemas/partners-answer.ts';
import { partnersRequest } from '../../schemas/requests/cooperation.ts';
import { operation } from '../operation.ts';
import { partnersFrom } from './partners.ts';

/** One country beside every other: what each depends on of the other. */
export const partnersOperation = operation({
  id: 'partners',
  kind: 'job',
  request: partnersRequest,
  answer: partnersSchema,
  run: async ({ country, snapshot }, house, work) =>
    partnersFrom(await house.openSnapshot(snapshot), country, work),
  report: partnerTableReport,
  rows: partnersRows,
});
