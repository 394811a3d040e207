import { restoreRows } from '../../exchange/rows/restore-rows.ts';
import { restoreAnswer } from '../../answers/restore-answer.ts';
import { Refusal } from '../../core/refusal.ts';
import { restoreReport } from '../../reports/restore/restore-report.ts';
import { restoreRequest } from '../../schemas/requests/restoration.ts';
import { restoreSchema } from '../../schemas/restore-answer.ts';
import { operation } from '../operation.ts';
import { loadDamage } from './damage.ts';
import { loadInventory } from './inventory-folder.ts';
import { withPlan } from '../../answers/plan-in-damage.ts';
import { readEarlierPlan } from './advance-plan.ts';
import { withPinsOf } from './pinned.ts';
import { restore } from './restore.ts';
import { optionOf } from '../option-of.ts';

/** Who repairs what and when, with a proven distance from the optimum. */
export const restoreOperation = operation({
  id: 'restore',
  kind: 'job',
  request: restoreRequest,
  answer: restoreSchema,
  async run({ damage: damaged, replan, plan, pins, ...request }, house, work) {
    const path = replan ?? damaged;
    if (path === undefined || (replan !== undefined && damaged !== undefined))
      throw new Refusal('usage', 'restore.damage-or-replan', {
        one: optionOf(restoreRequest, 'damage'),
        other: optionOf(restoreRequest, 'replan'),
      });
    const inventory = await loadInventory(house.locate(request.inventory));
    const broken = await loadDamage(house.locate(path), inventory);
    const earlier = plan === undefined ? undefined : await readEarlierPlan(house.locate(plan));
    const damage = withPinsOf(earlier ? withPlan(broken, earlier) : broken, pins ?? [], inventory);
    return restoreAnswer(await restore({ ...request, inventory, damage, seconds: request.timeLimit }, work));
  },
  report: restoreReport,
  rows: restoreRows,
});
