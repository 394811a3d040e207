import { sitrepRows } from '../../exchange/rows/sitrep-rows.ts';
import { sitrepReport } from '../../reports/services/sitrep-report.ts';
import { sitrepRequest } from '../../schemas/requests/services.ts';
import { sitrepSchema } from '../../schemas/sitrep-answer.ts';
import { operation } from '../operation.ts';
import { plannedOutages } from './planned-outages.ts';
import { loadSomeServices } from './services-folder.ts';
import { sitrepFrom } from './sitrep.ts';
import { strikeInput } from './struck-services.ts';

/** How services stand at an hour, by region and kind, for how many people, since when, and when they are expected back. */
export const sitrepOperation = operation({
  id: 'sitrep',
  kind: 'read',
  request: sitrepRequest,
  answer: sitrepSchema,
  async run(request, house, work) {
    const { services, snapshot, plan: planned, withdrawal } = request;
    const folder = await loadSomeServices(services, house.locate(services));
    const plan = planned === undefined ? undefined : await plannedOutages(house.locate(planned));
    const input = await strikeInput({ ...request, withdrawal: withdrawal ?? planned }, house.locate);
    return sitrepFrom(
      await house.openSnapshot(snapshot),
      request,
      folder,
      { input, plan },
      house.locate,
      work,
    );
  },
  report: sitrepReport,
  rows: sitrepRows,
});
