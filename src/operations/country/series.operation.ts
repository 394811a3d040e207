import { seriesRows } from '../../exchange/rows/country-rows.ts';
import { seriesReport } from '../../reports/assess/series-report.ts';
import { seriesRequest } from '../../schemas/requests/country.ts';
import { seriesSchema } from '../../schemas/series-answer.ts';
import { operation } from '../operation.ts';
import { seriesInputs } from './series-inputs.ts';
import { openSeries } from './series-snapshots.ts';
import { seriesOf } from './series.ts';

/** Measures of countries over several snapshots, and what moved them. */
export const seriesOperation = operation({
  id: 'series',
  kind: 'job',
  request: seriesRequest,
  answer: seriesSchema,
  async run(request, house, work) {
    const place = (name: string | undefined): string | undefined => name && house.locate(name);
    const inputs = await seriesInputs(request.snapshots.map(house.locate), {
      prefixes: request.prefixes.map(house.locate),
      asns: place(request.asns),
      delegated: request.delegated.map(house.locate),
      asnCountry: place(request.asnCountry),
    });
    return seriesOf(await openSeries(inputs, work), request, work);
  },
  report: seriesReport,
  rows: seriesRows,
});
