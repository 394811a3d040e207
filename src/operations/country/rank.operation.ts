import { rankRows } from '../../exchange/rows/country-rows.ts';
import { rankingReport } from '../../reports/assess/ranking-report.ts';
import { rankSchema } from '../../schemas/rank-answer.ts';
import { rankRequest } from '../../schemas/requests/country.ts';
import { operation } from '../operation.ts';
import { rankFrom } from './rank.ts';

/** All countries by one measure. */
export const rankOperation = operation({
  id: 'rank',
  kind: 'read',
  request: rankRequest,
  answer: rankSchema,
  run: async (request, house, work) => rankFrom(await house.openSnapshot(request.snapshot), request, work),
  report: rankingReport,
  rows: rankRows,
});
