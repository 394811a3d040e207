import { isHere, suppliedItems } from '../../answers/supplied-items.ts';
import { findingOf, type Finding } from '../../core/finding.ts';
import { piecesLeft } from '../../engines/supply/shortage.ts';
import { itemFates, partFates, type SupplyWithdrawal } from '../../engines/supply/withdrawal.ts';
import type { StoreAfter } from '../../schemas/check-answers.ts';
import type { Inventory, Spare } from '../../schemas/inventory.ts';
import type { SupplyRow } from '../../schemas/supply-table.ts';

/** When and with what certainty. */
export interface After {
  /** ISO 8601: the day of the withdrawal. */
  readonly on: string;
  readonly withdrawal: SupplyWithdrawal;
  readonly months: number;
  /** The chance that fewer are left. */
  readonly chance: number;
}

/**
 * An inventory some months after a withdrawal: of each part that the table names, what is left in the stores for all but the chance, taken
 * from the depots in the order of the file; and of what was still to come from abroad, what somebody surely still delivers. All else stays.
 */
export function inventoryAfter(
  inventory: Inventory,
  rows: readonly SupplyRow[],
  { on, withdrawal, months, chance }: After,
): {
  readonly inventory: Inventory;
  readonly stores: readonly StoreAfter[];
  readonly findings: readonly Finding[];
} {
  const { items, parts } = suppliedItems(rows, inventory, Date.parse(on));
  const fates = partFates(
    items,
    itemFates(items, withdrawal),
    parts.map(({ stock }) => stock),
    chance,
  );
  const years = months / 12;
  const findings: Finding[] = [];
  const stores = parts.flatMap(({ name, isOfInventory, stock = 0 }, number): StoreAfter[] => {
    if (!isOfInventory) return [];
    const { demands, comes, unknownFailures } = fates[number];
    if (unknownFailures > 0)
      findings.push(findingOf('supply.failures-unknown', 'note', { part: name, count: unknownFailures }));
    const onTheWay = inventory.spares.filter((spare) => spare.part === name && !isHere(spare));
    const awaited = onTheWay.reduce((sum, { quantity }) => sum + Math.floor(quantity), 0);
    return [
      {
        part: name,
        before: stock,
        after: piecesLeft(stock, demands, years, chance),
        awaited,
        stillAwaited: comes ? awaited : 0,
      },
    ];
  });
  return { inventory: { ...inventory, spares: sparesAfter(inventory.spares, stores) }, stores, findings };
}

function sparesAfter(spares: readonly Spare[], stores: readonly StoreAfter[]): Spare[] {
  const used = new Map(stores.map(({ part, before, after }) => [part, before - after]));
  const gone = new Set(
    stores.flatMap(({ part, awaited, stillAwaited }) => (awaited > 0 && stillAwaited === 0 ? [part] : [])),
  );
  return spares.flatMap((spare): Spare[] => {
    if (!isHere(spare)) return gone.has(spare.part) ? [] : [spare];
    const quantity = Math.floor(spare.quantity);
    const taken = Math.min(quantity, used.get(spare.part) ?? 0);
    if (taken === 0) return [spare];
    used.set(spare.part, used.get(spare.part)! - taken);
    return taken === quantity ? [] : [{ ...spare, quantity: quantity - taken }];
  });
}
