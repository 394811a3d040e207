import type { Damage, PartUnits } from '../../schemas/damage.ts';
import type { Inventory, Spare } from '../../schemas/inventory.ts';
import type { Place } from '../../core/great-circle.ts';
import type { PartBatch } from './problem.ts';

/** A batch as the planner needs it, and how a damage file names it. */
export interface NamedBatch {
  readonly batch: PartBatch;
  /** Everything but the quantity. */
  readonly name: Omit<PartUnits, 'quantity'>;
}

/** What stock is counted with. */
export interface StockContext {
  readonly inventory: Inventory;
  readonly damage: Damage;
  /** Names of parts by their numbers. */
  readonly parts: readonly string[];
  readonly localOnly: boolean;
  /** Hours since the inventory's lead hours began to count. */
  readonly elapsedHours: number;
  readonly placeOf: (asset: string) => Place;
  readonly ticksUp: (hours: number) => number;
  readonly toHours: (ticks: number) => number;
}

/** What is left in the depots, soonest first, then what is on the road to repairs or lies there. */
export function namedBatches(context: StockContext): NamedBatch[] {
  return [...depotBatches(context), ...sentBatches(context)];
}

function depotBatches(context: StockContext): NamedBatch[] {
  const { inventory, damage, placeOf, elapsedHours } = context;
  const used = (damage.used_parts ?? []).map((entry) => ({ ...entry, left: entry.quantity }));
  return inventory.spares
    .toSorted((a, b) => (a.lead_hours ?? 0) - (b.lead_hours ?? 0))
    .flatMap((spare): NamedBatch[] => {
      const place = {
        lat: spare.lat ?? placeOf(spare.depot!).lat,
        lon: spare.lon ?? placeOf(spare.depot!).lon,
      };
      // What has left a depot came from the first stock there was in it.
      let left = Math.floor(spare.quantity);
      for (const entry of used) {
        if (entry.part !== spare.part || !isFrom(entry, spare, place)) continue;
        const taken = Math.min(left, entry.left);
        left -= taken;
        entry.left -= taken;
      }
      if (context.localOnly && spare.origin === 'foreign') return [];
      const hours = Math.max(0, (spare.lead_hours ?? 0) - elapsedHours);
      const name = spare.depot === undefined ? { ...place } : { depot: spare.depot };
      return [batchOf(context, spare.part, left, place, hours, spare.origin === 'foreign', name)];
    });
}

/** Whether used units are of a row; what is not said of them fits any. */
function isFrom(
  { depot, lat, lon, origin }: NonNullable<Damage['used_parts']>[number],
  spare: Spare,
  place: Place,
): boolean {
  if (origin !== undefined && origin !== spare.origin) return false;
  if (depot !== undefined) return depot === spare.depot;
  return lat === undefined || (lat === place.lat && lon === place.lon);
}

function sentBatches(context: StockContext): NamedBatch[] {
  return (context.damage.sent_parts ?? []).flatMap(({ part, quantity, to, from_hour, origin }) =>
    context.localOnly && origin === 'foreign'
      ? []
      : [
          batchOf(context, part, quantity, context.placeOf(to), from_hour ?? 0, origin === 'foreign', {
            sent_to: to,
          }),
        ],
  );
}

function batchOf(
  { parts, ticksUp, toHours }: StockContext,
  part: string,
  quantity: number,
  { lat, lon }: Place,
  hours: number,
  foreign: boolean,
  where: Omit<PartUnits, 'part' | 'quantity'>,
): NamedBatch {
  const arrivalTick = ticksUp(hours);
  return {
    batch: { lat, lon, part: parts.indexOf(part), quantity, arrivalTick, foreign },
    name: { part, ...where, from_hour: toHours(arrivalTick) },
  };
}
