import type { Damage, PartUnits } from '../../schemas/damage.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import type { Plan, ProblemRepair } from './problem.ts';
import type { NamedBatch } from './spare-batches.ts';

/** The units that the plan in force keeps for each repair, by asset; what is no longer there is nobody's. */
export function keptUnits(
  plan: Damage['plan'],
  batches: readonly NamedBatch[],
): ReadonlyMap<string, NonNullable<ProblemRepair['setAside']>> {
  const left = batches.map(({ batch }) => batch.quantity);
  const keep = (wanted: PartUnits): { batch: number; quantity: number }[] => {
    let missing = wanted.quantity;
    return batches.flatMap(({ name }, batch) => {
      const quantity = isNamed(wanted, name) ? Math.min(missing, left[batch]) : 0;
      missing -= quantity;
      left[batch] -= quantity;
      return quantity > 0 ? [{ batch, quantity }] : [];
    });
  };
  return new Map((plan ?? []).map(({ asset, parts }) => [asset, (parts ?? []).flatMap(keep)]));
}

function isNamed(wanted: PartUnits, name: NamedBatch['name']): boolean {
  return (
    wanted.part === name.part &&
    wanted.depot === name.depot &&
    wanted.sent_to === name.sent_to &&
    wanted.lat === name.lat &&
    wanted.lon === name.lon &&
    (wanted.from_hour ?? 0) === name.from_hour
  );
}

/** The plan that a state carries, in the planner's indices; undefined without one. Repairs that it does not know are not in it. */
export function planInForce(
  { crews: inventoryCrews }: Inventory,
  { plan }: Damage,
  {
    assets,
    problem,
  }: { readonly assets: readonly string[]; readonly problem: { readonly repairs: readonly ProblemRepair[] } },
): Plan | undefined {
  if (!plan) return undefined;
  const repairOf = new Map(assets.map((asset, repair) => [asset, repair]));
  const crewOf = new Map(inventoryCrews.map(({ id }, crew) => [id, crew]));
  const crews: number[][] = assets.map(() => []);
  const order: number[] = [];
  for (const { asset, crews: names } of plan) {
    const repair = repairOf.get(asset);
    const team = names.flatMap((name) => crewOf.get(name) ?? []);
    if (repair === undefined || team.length !== problem.repairs[repair].roles.length) continue;
    order.push(repair);
    crews[repair] = team;
  }
  return { order, crews };
}
