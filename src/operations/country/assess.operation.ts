import { assessRows } from '../../exchange/rows/country-rows.ts';
import { assessReport } from '../../reports/assess/assess-report.ts';
import { assessSchema } from '../../schemas/assess-answer.ts';
import { assessRequest } from '../../schemas/requests/country.ts';
import { operation } from '../operation.ts';
import { withFreshLinks } from '../snapshot/fresh-links.ts';
import { assessFrom } from './assess.ts';

/** What a country's connectivity depends on. */
export const assessOperation = operation({
  id: 'assess',
  kind: 'read',
  request: assessRequest,
  answer: assessSchema,
  async run(request, house, work) {
    const snapshot = await house.openSnapshot(request.snapshot);
    return assessFrom(request.freshOnly ? withFreshLinks(snapshot) : snapshot, request, work);
  },
  report: assessReport,
  rows: assessRows,
});
