import type { z } from 'zod';
import { wrappedLongitude } from '../../core/great-circle.ts';
import { Refusal } from '../../core/refusal.ts';
import { plainNumber } from '../../formats/structured-text/plain-number.ts';
import { damageSchema } from '../../schemas/damage.ts';
import { damageRequest } from '../../schemas/requests/restoration.ts';
import { operation, type House } from '../operation.ts';
import { advancePlan, readEarlierPlan } from './advance-plan.ts';
import { failedNetworks, loadDamage, makeDamage, type DamageRequest } from './damage.ts';
import { loadInventory } from './inventory-folder.ts';
import { optionOf } from '../option-of.ts';

type Request = z.output<typeof damageRequest>;

/** What is broken: chosen, drawn, from a stress test, or what is left some hours into a plan. */
export const damageOperation = operation({
  id: 'damage',
  kind: 'read',
  request: damageRequest,
  answer: damageSchema,
  async run(request, house) {
    const inventory = await loadInventory(house.locate(request.inventory));
    if (request.after === undefined) return makeDamage(inventory, await chosenBy(request, house));
    if (request.before === undefined)
      throw new Refusal('usage', 'damage.after-needs-before', {
        one: optionOf(damageRequest, 'after'),
        other: optionOf(damageRequest, 'before'),
      });
    const before = await loadDamage(house.locate(request.before), inventory);
    const plan = await readEarlierPlan(house.locate(request.after));
    return advancePlan(inventory, before, plan, request.hours, request.after);
  },
});

async function chosenBy(request: Request, house: House): Promise<DamageRequest> {
  const { assets, region: regions, hazard, random, seed, fromStress } = request;
  return {
    at: request.at!,
    assets,
    regions,
    hazard: hazard === undefined ? undefined : hazardOf(hazard),
    random,
    seed,
    failedAsns: fromStress === undefined ? undefined : await failedNetworks(house.locate(fromStress)),
  };
}

function hazardOf(value: string): NonNullable<DamageRequest['hazard']> {
  const [lat, lon, radiusKm, ...more] = value
    .split(/[,;،]\s*|\s+/)
    .map((part) => Number(plainNumber(part, 'thousands') ?? Number.NaN));
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 360 && radiusKm > 0 && more.length === 0)
    return { lat, lon: wrappedLongitude(lon), radiusKm };
  throw new Refusal('usage', 'damage.bad-hazard', { value, example: '31.3,48.7,80' });
}
