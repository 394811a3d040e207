import { servicesWhoRows } from '../../exchange/rows/services-who-rows.ts';
import { servicesWhoReport } from '../../reports/services/services-who-report.ts';
import { servicesWhoRequest } from '../../schemas/requests/services.ts';
import { servicesWhoSchema } from '../../schemas/services-who-answer.ts';
import { operation } from '../operation.ts';
import { loadSomeServices } from './services-folder.ts';
import { strikeInput } from './struck-services.ts';
import { servicesWhoFrom } from './who.ts';

/** What is lost of the services of a country if each of those goes that they depend on. */
export const servicesWhoOperation = operation({
  id: 'services.who',
  kind: 'read',
  request: servicesWhoRequest,
  answer: servicesWhoSchema,
  async run(request, house, work) {
    const { services, snapshot } = request;
    const folder = await loadSomeServices(services, house.locate(services));
    const input = await strikeInput(request, house.locate, 'nothing');
    return servicesWhoFrom(await house.openSnapshot(snapshot), request, folder, input, house.locate, work);
  },
  report: servicesWhoReport,
  rows: servicesWhoRows,
});
