import { servicesLiveRows } from '../../exchange/rows/services-live-rows.ts';
import { servicesLiveReport } from '../../reports/services/services-live-report.ts';
import { servicesLiveRequest } from '../../schemas/requests/services.ts';
import { servicesLiveSchema } from '../../schemas/services-live-answer.ts';
import { operation } from '../operation.ts';
import { servicesLiveFrom } from './live.ts';
import { loadSomeServices } from './services-folder.ts';
import { strikeInput } from './struck-services.ts';

/** Which services go on when a scenario strikes; without one, when the country is cut off. */
export const servicesLiveOperation = operation({
  id: 'services.live',
  kind: 'read',
  request: servicesLiveRequest,
  answer: servicesLiveSchema,
  async run(request, house, work) {
    const { services, snapshot } = request;
    const folder = await loadSomeServices(services, house.locate(services));
    const input = await strikeInput(request, house.locate);
    return servicesLiveFrom(await house.openSnapshot(snapshot), request, folder, input, house.locate, work);
  },
  report: servicesLiveReport,
  rows: servicesLiveRows,
});
