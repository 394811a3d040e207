import { inferRows } from '../../exchange/rows/snapshot-rows.ts';
import { inferenceReport } from '../../reports/inference/inference-report.ts';
import { inferSchema } from '../../schemas/infer-answer.ts';
import { inferRequest } from '../../schemas/requests/snapshot.ts';
import { operation } from '../operation.ts';
import { infer } from './infer.ts';
import { routeServersInput } from './sources.ts';

/** Relationships between networks, inferred from the paths in table dumps. */
export const inferOperation = operation({
  id: 'infer',
  kind: 'job',
  request: inferRequest,
  answer: inferSchema,
  run: ({ ribs, against, asRel, routeServers, lenient }, house, work) =>
    infer(
      {
        ribs: ribs.map(house.locate),
        against: against === undefined ? undefined : house.locate(against),
        routeServers: routeServersInput(routeServers, house.locate),
        lenient,
        out: asRel,
      },
      work,
    ),
  report: inferenceReport,
  rows: inferRows,
});
