import { compareRows } from '../../exchange/rows/country-rows.ts';
import { compareReport } from '../../reports/assess/compare-report.ts';
import { compareSchema } from '../../schemas/compare-answer.ts';
import { compareRequest } from '../../schemas/requests/country.ts';
import { operation } from '../operation.ts';
import { compareFrom } from './compare.ts';

/** Countries side by side. */
export const compareOperation = operation({
  id: 'compare',
  kind: 'read',
  request: compareRequest,
  answer: compareSchema,
  run: async (request, house, work) => compareFrom(await house.openSnapshot(request.snapshot), request, work),
  report: compareReport,
  rows: compareRows,
});
