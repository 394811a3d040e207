import { servicesLiveRows } from '../../exchange/rows/services-live-rows.ts';
import { servicesLiveReport } from '../../reports/services/services-live-report.ts';
import { servicesLiveRequest } from '../../schemas/requests/services.ts';
import { servicesLiveSchema } from '../../schemas/services-live-answer.ts';
import { operation } from '../operation.ts';
import { scenarioFromFile, scenarioFromFlags } from '../stress/scenario-input.ts';
import { servicesLiveFrom } from './live.ts';
import { loadSomeServices } from './services-folder.ts';

/** Which services go on when a scenario strikes; without one, when the country is cut off. */
export const servicesLiveOperation = operation({
  id: 'services.live',
  kind: 'read',
  request: servicesLiveRequest,
  answer: servicesLiveSchema,
  async run(request, house, work) {
    const { services, scenario, snapshot, withdrawal } = request;
    const folder = await loadSomeServices(services, house.locate(services));
    const cutOff = await scenarioFromFlags({ event: { isolation: true }, sets: [] }, house.locate);
    // Suppliers who withdraw cut no link: that is for a scenario to say.
    const strike = withdrawal === undefined ? cutOff : { ...cutOff, events: [] };
    const input = scenario === undefined ? strike : await scenarioFromFile(scenario, house.locate);
    return servicesLiveFrom(
      await house.openSnapshot(snapshot),
      request,
      folder,
      input,
      withdrawal === undefined ? undefined : house.locate(withdrawal),
      work,
    );
  },
  report: servicesLiveReport,
  rows: servicesLiveRows,
});
