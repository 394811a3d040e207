import { defendRows } from '../../exchange/rows/loss-rows.ts';
import { defendReport } from '../../reports/stress/defend-report.ts';
import { defendRequest } from '../../schemas/requests/stress.ts';
import { defendSchema } from '../../schemas/defend-answer.ts';
import { operation } from '../operation.ts';
import { defendFrom } from './defend.ts';

/** The new links that lower the worst loss most, one by one and together. */
export const defendOperation = operation({
  id: 'defend',
  kind: 'job',
  request: defendRequest,
  answer: defendSchema,
  run: async (request, house, work) => defendFrom(await house.openSnapshot(request.snapshot), request, work),
  report: defendReport,
  rows: defendRows,
});
