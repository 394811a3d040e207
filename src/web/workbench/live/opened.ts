import type { Finding } from '../../../core/finding.ts';
import { readServices } from '../../../formats/services/read-services.ts';
import { emptySupply, readSupply } from '../../../formats/supply/read-supply.ts';
import { SERVICE_TABLES, type ServiceTable } from '../../../schemas/services-folder.ts';
import { supplyItemSchema } from '../../../schemas/supply-table.ts';
import { rawTables, type NamedText, type RawTable } from '../tables/raw-tables.ts';

/** A services folder as it is read, with all that is to be said of it. */
export interface OpenedServices {
  readonly tables: readonly RawTable<ServiceTable>[];
  readonly findings: readonly Finding[];
  /** Services that can be computed with. */
  readonly count: number;
  /** By service, the site of an inventory where it stands. */
  readonly sites: ReadonlyMap<string, string>;
}

/** A table of supplies as it is read. */
export interface OpenedSupply {
  readonly table: RawTable<'supply'>;
  readonly findings: readonly Finding[];
  /** Who can withdraw: vendors, and the countries they and what they make are from. */
  readonly vendors: readonly string[];
  readonly countries: readonly string[];
}

/** What a table of supplies is called here, whatever its document is called. */
export const SUPPLY_FILE = 'supply.csv';

export const SUPPLY_TABLES = { supply: { required: true, schema: supplyItemSchema } } as const;

export function openServices(files: readonly NamedText[]): OpenedServices {
  const { folder, findings } = readServices(new Map(files.map(({ name, text }) => [name, text])));
  const sited = folder.services.flatMap(({ id, site }) => (site === undefined ? [] : [[id, site] as const]));
  return {
    tables: rawTables(files, SERVICE_TABLES),
    findings,
    count: folder.services.length,
    sites: new Map(sited),
  };
}

export function openSupply(text: string): OpenedSupply {
  const { rows, findings } = readSupply(SUPPLY_FILE, text);
  const isEmpty = rows.length === 0 && findings.every(({ severity }) => severity !== 'lost');
  const [table] = rawTables([{ name: SUPPLY_FILE, text }], SUPPLY_TABLES);
  return {
    table,
    findings: isEmpty ? [...findings, emptySupply(SUPPLY_FILE)] : findings,
    vendors: sorted(rows.map(({ vendor }) => vendor)),
    countries: sorted(rows.flatMap(({ vendor_country, origin }) => [vendor_country, origin])),
  };
}

function sorted(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.filter((name) => name !== undefined))].toSorted();
}
