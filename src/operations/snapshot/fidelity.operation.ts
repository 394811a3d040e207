import { fidelityRows } from '../../exchange/rows/snapshot-rows.ts';
import { fidelityReport } from '../../reports/fidelity/fidelity-report.ts';
import { fidelitySchema } from '../../schemas/fidelity-answer.ts';
import { fidelityRequest } from '../../schemas/requests/snapshot.ts';
import { operation } from '../operation.ts';
import { fidelityFrom } from './fidelity.ts';

/** How well predicted routes agree with those that table dumps show. */
export const fidelityOperation = operation({
  id: 'fidelity',
  kind: 'job',
  request: fidelityRequest,
  answer: fidelitySchema,
  run: async (request, house, work) =>
    fidelityFrom(
      await house.openSnapshot(request.snapshot),
      { ...request, ribs: request.ribs.map(house.locate) },
      work,
    ),
  report: fidelityReport,
  rows: fidelityRows,
});
