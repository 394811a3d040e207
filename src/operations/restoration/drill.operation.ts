import { drillRows } from '../../exchange/rows/restore-rows.ts';
import { drillReport } from '../../reports/restore/drill-report.ts';
import { drillSchema } from '../../schemas/drill-answer.ts';
import { drillRequest } from '../../schemas/requests/restoration.ts';
import { operation } from '../operation.ts';
import { loadDamage } from './damage.ts';
import { drill } from './drill.ts';
import { loadInventory } from './inventory-folder.ts';

/** From a stress scenario to full recovery. */
export const drillOperation = operation({
  id: 'drill',
  kind: 'job',
  request: drillRequest,
  answer: drillSchema,
  async run({ damage: damaged, ...request }, house, work) {
    const inventory = await loadInventory(house.locate(request.inventory));
    const damage = damaged === undefined ? undefined : await loadDamage(house.locate(damaged), inventory);
    const at = request.at!;
    const question = { ...request, at, locate: house.locate, inventory, damage, seconds: request.timeLimit };
    const snapshot = await house.openSnapshot(request.snapshot);
    return drill({ ...question, objective: 'people', localOnly: false }, snapshot, work);
  },
  report: drillReport,
  rows: drillRows,
});
