import { servicesKeepRows } from '../../exchange/rows/services-keep-rows.ts';
import { servicesKeepReport } from '../../reports/services/services-keep-report.ts';
import { servicesKeepRequest } from '../../schemas/requests/services.ts';
import { servicesKeepSchema } from '../../schemas/services-keep-answer.ts';
import { operation } from '../operation.ts';
import { servicesKeepFrom } from './keep.ts';
import { loadSomeServices } from './services-folder.ts';
import { strikeInput } from './struck-services.ts';

/** What would keep services when a scenario strikes; without one, when the country is cut off. */
export const servicesKeepOperation = operation({
  id: 'services.keep',
  kind: 'job',
  request: servicesKeepRequest,
  answer: servicesKeepSchema,
  async run(request, house, work) {
    const { services, snapshot } = request;
    const folder = await loadSomeServices(services, house.locate(services));
    const input = await strikeInput(request, house.locate);
    return servicesKeepFrom(await house.openSnapshot(snapshot), request, folder, input, house.locate, work);
  },
  report: servicesKeepReport,
  rows: servicesKeepRows,
});
