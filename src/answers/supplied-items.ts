import { sumOf } from '../core/sum.ts';
import type { Known, SuppliedItem } from '../engines/supply/withdrawal.ts';
import type { Inventory } from '../schemas/inventory.ts';
import type { SupplyRow } from '../schemas/supply-table.ts';

export const DAY_MS = 86_400_000;
export const DAYS_PER_YEAR = 365.25;

/** A part of the inventory's stores, or an item that is its own spare. */
export interface NamedPart {
  readonly name: string;
  readonly isOfInventory: boolean;
  /** Pieces at hand; undefined where nobody counted. */
  readonly stock: number | undefined;
}

/** What the engine asks about, by number. */
export interface SuppliedItems {
  readonly items: readonly SuppliedItem[];
  readonly parts: readonly NamedPart[];
}

/**
 * Rows by number, times in years after the withdrawal. An item without parts of its own is its own spare where its stock is known.
 *
 * @param start of the withdrawal, milliseconds since 1970
 */
export function suppliedItems(
  rows: readonly SupplyRow[],
  inventory: Inventory | undefined,
  start: number,
): SuppliedItems {
  const numbers = new Map(rows.map(({ id }, number) => [id, number]));
  const parts: NamedPart[] = [];
  const known = new Map<string, number>();
  const numberOf = (name: string, isOfInventory: boolean, stock: number | undefined): number => {
    const key = `${isOfInventory} ${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, parts.length);
    return parts.push({ name, isOfInventory, stock }) - 1;
  };
  const partsOf = (row: SupplyRow): SuppliedItem['parts'] => {
    if (row.parts)
      return row.parts.map(({ part, quantity }) => ({
        part: numberOf(part, true, stockOf(inventory, part)),
        pieces: quantity,
      }));
    return row.stock === undefined ? [] : [{ part: numberOf(row.id, false, row.stock), pieces: 1 }];
  };
  const items = rows.map((row): SuppliedItem => ({
    vendor: row.vendor,
    vendorCountry: row.vendor_country,
    origin: row.origin,
    parts: partsOf(row),
    failures: row.failures_per_year,
    lead: row.lead_days === undefined ? undefined : row.lead_days / DAYS_PER_YEAR,
    licenceEnds: yearsAfter(row.licence_until ?? ownUse(row)?.licence, start),
    needsVendorServer: knownFlag(row.needs_vendor_server ?? ownUse(row)?.server),
    alternatives: (row.alternatives ?? []).flatMap((id) => numbers.get(id) ?? []),
  }));
  return { items, parts };
}

/** Pieces in the depots: all that are local, and those from abroad that are there already. */
function stockOf(inventory: Inventory | undefined, part: string): number | undefined {
  if (!inventory) return undefined;
  const here = inventory.spares.filter((spare) => spare.part === part && isHere(spare));
  return Math.floor(sumOf(here.map(({ quantity }) => quantity)));
}

/** Cable and kits have no licence and ask no server, whether or not the table says so. */
function ownUse({ kind }: SupplyRow): { readonly licence: 'never'; readonly server: false } | undefined {
  return kind === 'material' ? { licence: 'never', server: false } : undefined;
}

/** Whether a spare is at hand: one from abroad that is still to come is not. */
export function isHere({ origin, lead_hours: hours = 0 }: Inventory['spares'][number]): boolean {
  return origin === 'local' || hours === 0;
}

function knownFlag(flag: boolean | undefined): Known {
  if (flag === undefined) return 'unknown';
  return flag ? 'yes' : 'no';
}

function yearsAfter(end: 'never' | number | undefined, start: number): number | undefined {
  if (end === undefined) return undefined;
  return end === 'never' ? Infinity : (end - start) / DAY_MS / DAYS_PER_YEAR;
}
