import { worstRows } from '../../exchange/rows/loss-rows.ts';
import { worstReport } from '../../reports/stress/worst-report.ts';
import { worstRequest } from '../../schemas/requests/stress.ts';
import { worstSchema } from '../../schemas/worst-answer.ts';
import { operation } from '../operation.ts';
import { worstFrom } from './worst.ts';

/** The k whose joint failure hurts everyone else most, with proof. */
export const worstOperation = operation({
  id: 'worst',
  kind: 'job',
  request: worstRequest,
  answer: worstSchema,
  run: async (request, house, work) => worstFrom(await house.openSnapshot(request.snapshot), request, work),
  report: worstReport,
  rows: worstRows,
});
