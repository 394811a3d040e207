import { z } from 'zod';
import { compareReport } from '../../reports/assess/compare-report.ts';
import type { CompareAnswer } from '../../schemas/compare-answer.ts';
import { compareRequest } from '../../schemas/requests/country.ts';
import { operation } from '../operation.ts';
import { compareFrom } from './compare.ts';

/** Countries side by side. */
export const compareOperation = operation({
  id: 'compare',
  kind: 'read',
  request: compareRequest,
  answer: z.custom<CompareAnswer>(),
  run: async (request, house, work) => compareFrom(await house.openSnapshot(request.snapshot), request, work),
  report: compareReport,
});
