import { basename } from 'node:path';
import type { z } from 'zod';
import type { Finding } from '../../core/finding.ts';
import { Refusal } from '../../core/refusal.ts';
import type { BomItem } from '../../formats/bom/bom-item.ts';
import { readBom } from '../../formats/bom/read-bom.ts';
import type { BareSupplyRow } from '../../formats/supply/write-supply.ts';
import { LONGEST_NAME } from '../../schemas/bounded-name.ts';
import { supplyItemSchema } from '../../schemas/supply-table.ts';
import { readPackedText } from '../files/read-text.ts';

/** Bills of materials of whole systems come to tens of megabytes. */
const MOST_BYTES = 256e6;

/**
 * Rows of a table of supplies from bills of materials. The same thing in several of them is one row. What the bills do not say stays empty:
 * failures, lead times, where it is used.
 *
 * @throws Refusal where a file cannot be read, or nothing is found in any
 */
export async function importBoms(
  files: readonly { readonly named: string; readonly path: string }[],
): Promise<{ readonly rows: readonly BareSupplyRow[]; readonly findings: readonly Finding[] }> {
  const items: BomItem[] = [];
  const findings: Finding[] = [];
  for (const { named, path } of files) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: each may be large
    const { text, findings: noticed } = await readPackedText(path, MOST_BYTES);
    const read = readBom(text);
    for (const item of read.items) items.push(item);
    for (const finding of [...noticed, ...read.findings])
      findings.push({ ...finding, facts: { file: basename(named), ...finding.facts } });
  }
  if (items.length === 0)
    throw new Refusal('bad-data', 'bom.no-items', { files: files.map(({ named }) => named).join(', ') });
  return { rows: rowsOfBoms(items), findings };
}

/** One row a thing: the same name, version and vendor is the same thing. */
export function rowsOfBoms(items: readonly BomItem[]): BareSupplyRow[] {
  const known = new Map<string, BareSupplyRow>();
  const taken = new Set<string>();
  for (const item of items) {
    const key = JSON.stringify([item.name, item.version, item.vendor, item.kind, item.cells?.get('id')]);
    if (known.has(key)) continue;
    const row = rowOf(item, freeId(item, taken));
    taken.add(row.id);
    known.set(key, row);
  }
  return [...known.values()];
}

/** Cells that the bill holds, as far as they fit; a fault in one leaves it out. */
function rowOfCells(cells: ReadonlyMap<string, string>): Partial<BareSupplyRow> {
  const row = Object.entries(supplyItemSchema.shape).flatMap(([column, schema]) => {
    const read = (schema as z.ZodType).safeParse(cells.get(column));
    return read.success && read.data !== undefined ? [[column, read.data] as const] : [];
  });
  return Object.fromEntries(row);
}

function rowOf(
  { cells, name, vendor, vendorCountry, kind, licenceUntil, supportUntil, isServed }: BomItem,
  id: string,
): BareSupplyRow {
  return {
    id,
    name: name.slice(0, LONGEST_NAME),
    kind,
    ...(vendor !== undefined && { vendor: vendor.slice(0, LONGEST_NAME) }),
    ...(vendorCountry !== undefined && { vendor_country: vendorCountry }),
    ...(licenceUntil !== undefined && { licence_until: endOf(licenceUntil) }),
    ...(isServed && !cells && { needs_vendor_server: true }),
    ...(supportUntil !== undefined && { support_until: endOf(supportUntil) }),
    ...(cells && rowOfCells(cells)),
  };
}

/** Lists are parted by `;` and `,`, so that no id holds them. */
function freeId({ name, version }: BomItem, taken: Set<string>): string {
  const plain = (version === undefined ? name : `${name}@${version}`)
    .replaceAll(/[;,؛،\s]+/g, '-')
    .slice(0, LONGEST_NAME - 8);
  let id = plain;
  for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
  taken.add(id);
  return id;
}

const DAY_MS = 86_400_000;

function endOf(day: string): 'never' | number {
  return day === 'never' ? 'never' : Date.parse(day) + DAY_MS;
}
