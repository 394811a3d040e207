import { z } from 'zod';
import { worstReport } from '../../reports/stress/worst-report.ts';
import { worstRequest } from '../../schemas/requests/stress.ts';
import type { WorstAnswer } from '../../schemas/worst-answer.ts';
import { operation } from '../operation.ts';
import { worstFrom } from './worst.ts';

/** The k whose joint failure hurts everyone else most, with proof. */
export const worstOperation = operation({
  id: 'worst',
  kind: 'job',
  request: worstRequest,
  answer: z.custom<WorstAnswer>(),
  run: async (request, house, work) => worstFrom(await house.openSnapshot(request.snapshot), request, work),
  report: worstReport,
});
