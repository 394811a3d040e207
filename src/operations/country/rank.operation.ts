import { z } from 'zod';
import { rankingReport } from '../../reports/assess/ranking-report.ts';
import type { RankingAnswer } from '../../schemas/ranking-answer.ts';
import { rankRequest } from '../../schemas/requests/country.ts';
import { operation } from '../operation.ts';
import { rankFrom } from './rank.ts';

/** All countries by one measure. */
export const rankOperation = operation({
  id: 'rank',
  kind: 'read',
  request: rankRequest,
  answer: z.custom<RankingAnswer>(),
  run: async (request, house, work) => rankFrom(await house.openSnapshot(request.snapshot), request, work),
  report: rankingReport,
});
