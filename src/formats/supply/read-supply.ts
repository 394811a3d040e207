import { findingOf, type Finding } from '../../core/finding.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { supplyItemSchema, type SupplyRow } from '../../schemas/supply-table.ts';
import { fault } from '../inventory/inventory-fault.ts';
import { readTable } from '../inventory/read-table.ts';
import { nearestIn } from '../structured-text/nearest.ts';
import { spellings } from '../structured-text/same-letters.ts';
import { countAlike } from '../text/alike.ts';

/**
 * Reads a table of supplies, with every fault as a finding that names file and line. With an inventory the places and parts that it
 * names must be there.
 *
 * Rows that do not fit are not among the rows; who goes on in spite of findings of severity `lost` must say so.
 *
 * @example readSupply('supply.csv', 'id,vendor\nrouter,Example\n').rows[0].vendor // 'Example'
 */
export function readSupply(
  file: string,
  text: string,
  inventory?: Inventory,
): { readonly rows: readonly SupplyRow[]; readonly findings: readonly Finding[] } {
  const read = readTable(file, text, supplyItemSchema);
  const rows = settled(read.rows);
  const findings = [
    ...read.findings,
    ...checkIds(rows, new Set(read.unread.ids)),
    ...rows.flatMap((row) => checkRow(row)),
    ...(inventory ? checkPlaces(rows, inventory) : []),
  ];
  return { rows, findings: countAlike(findings) };
}

/** One spelling for each vendor, part and id: what looks the same is the same. */
function settled(rows: readonly SupplyRow[]): SupplyRow[] {
  const ids = spellings(rows.map(({ id }) => id));
  const vendors = spellings(firstOf(rows.flatMap(({ vendor }) => vendor ?? [])));
  return rows.map((row) => ({
    ...row,
    ...(row.vendor !== undefined && { vendor: vendors.find(row.vendor) ?? row.vendor }),
    ...(row.alternatives && { alternatives: row.alternatives.map((id) => ids.find(id) ?? id) }),
  }));
}

/** Of texts that look the same, the first. */
function firstOf(texts: readonly string[]): string[] {
  const found: string[] = [];
  for (const text of new Set(texts)) if (spellings(found).find(text) === undefined) found.push(text);
  return found;
}

function checkIds(rows: readonly SupplyRow[], lost: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, SupplyRow>();
  for (const row of rows) {
    const before = first.get(row.id);
    if (before === undefined) first.set(row.id, row);
    else {
      const facts = { id: row.id, firstFile: before.file, firstLine: before.line };
      findings.push(fault(row, 'inventory.duplicate-id', facts));
    }
  }
  const near = nearestIn([...first.keys()]);
  for (const row of rows)
    for (const other of row.alternatives ?? []) {
      const facts = { id: row.id, value: other };
      if (other === row.id) findings.push(fault(row, 'supply.own-alternative', { id: row.id }));
      else if (!first.has(other) && !lost.has(other)) {
        const meant = near(other);
        findings.push(
          meant === undefined
            ? fault(row, 'supply.unknown-alternative', facts)
            : fault(row, 'supply.unknown-alternative-near', { ...facts, near: meant }),
        );
      }
    }
  return findings;
}

function checkRow(row: SupplyRow): Finding[] {
  const { id } = row;
  if (row.parts && row.stock !== undefined) return [fault(row, 'supply.stock-and-parts', { id }, 'note')];
  if (row.stock !== undefined && !Number.isInteger(row.stock))
    return [fault(row, 'supply.broken-stock', { id })];
  return [];
}

/** Places and parts that the inventory does not have. */
function checkPlaces(rows: readonly SupplyRow[], { sites, links, spares }: Inventory): Finding[] {
  const assets = [...sites, ...links].map(({ id }) => id);
  const [isAsset, isPart] = [new Set(assets), new Set(spares.map(({ part }) => part))];
  const [nearAsset, nearPart] = [nearestIn(assets), nearestIn([...isPart])];
  return rows.flatMap((row): Finding[] => [
    ...(row.used_at ?? []).flatMap((value): Finding[] => {
      if (isAsset.has(value)) return [];
      const near = nearAsset(value);
      const facts = { column: 'used_at', value };
      return [
        near === undefined
          ? fault(row, 'inventory.unknown-id', facts, 'note')
          : fault(row, 'inventory.unknown-id-near', { ...facts, near }, 'note'),
      ];
    }),
    ...(row.parts ?? []).flatMap(({ part: value }): Finding[] => {
      if (isPart.has(value)) return [];
      const near = nearPart(value);
      return [
        near === undefined
          ? fault(row, 'supply.part-not-stocked', { value }, 'note')
          : fault(row, 'supply.part-not-stocked-near', { value, near }, 'note'),
      ];
    }),
  ]);
}

/** A file without any row that fits. */
export function emptySupply(file: string): Finding {
  return findingOf('supply.nothing', 'lost', { file }, 1);
}
