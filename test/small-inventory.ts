import assert from 'node:assert/strict';
import { restoreAnswer } from '../src/answers/restore-answer.ts';
import { readInventory } from '../src/formats/inventory/read-inventory.ts';
import { restore, type RestoreRequest } from '../src/operations/restoration/restore.ts';
import type { Damage } from '../src/schemas/damage.ts';
import type { Inventory } from '../src/schemas/inventory.ts';
import type { RestoreAnswer } from '../src/schemas/restore-answer.ts';

export const AT = '2026-03-01T08:00+03:30';

/** Tables of a small network: rows without their headers, the means as they are mostly needed. */
export interface Tables {
  readonly sites: readonly string[];
  readonly links?: readonly string[];
  readonly supplies?: readonly string[];
  readonly crews?: readonly string[];
  readonly spares?: readonly string[];
  readonly repairs?: readonly string[];
  readonly needs?: readonly string[];
  readonly days?: number;
}

export function inventoryOf(tables: Tables): Inventory {
  const files: Record<string, readonly string[]> = {
    'sites.csv': ['id,kind,lat,lon,people,core,gateway,name', ...tables.sites],
    'links.csv': ['id,kind,from,to,capacity_gbps,name', ...(tables.links ?? [])],
    'supplies.csv': ['site,feed,battery_hours', ...(tables.supplies ?? [])],
    'crews.csv': [
      'id,base,skills,speed_kmh,from_hour,name',
      ...(tables.crews ?? ['c1,hub,splice,60,,Crew One']),
    ],
    'spares.csv': ['part,depot,quantity,lead_hours,origin', ...(tables.spares ?? [])],
    'repairs.csv': [
      'of,hours,skills,parts',
      ...(tables.repairs ?? [
        'fibre,4,splice,',
        'tower,4,splice,',
        'exchange,4,splice,',
        'power,4,splice,',
        'road,4,splice,',
      ]),
    ],
    'needs.csv': ['repair_of,needs', ...(tables.needs ?? [])],
    'inventory.yaml': [`horizon_days: ${tables.days ?? 10}`],
  };
  const { inventory, findings } = readInventory(
    new Map(Object.entries(files).map(([name, lines]) => [name, lines.join('\n')])),
  );
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'lost'),
    [],
  );
  return inventory;
}

export function damageOf(assets: readonly (string | Damage['assets'][number])[]): Damage {
  return {
    format: 'muruna-damage',
    version: 1,
    at: AT,
    assets: assets.map((asset) => (typeof asset === 'string' ? { asset } : asset)),
  };
}

/** The plan for assets, or for a damage. */
export async function answerFor(
  inventory: Inventory,
  broken: Damage | Parameters<typeof damageOf>[0],
  changes: Partial<RestoreRequest> = {},
): Promise<RestoreAnswer> {
  const damage = 'format' in broken ? broken : damageOf(broken);
  const question = {
    objective: 'people',
    localOnly: false,
    seed: 1,
    seconds: 5,
    moves: 300,
    brief: true,
  } as const;
  return restoreAnswer(await restore({ inventory, damage, ...question, ...changes }, {}));
}

/** A core with a thousand people. */
export const HUB = 'hub,exchange,35,51,1000,yes,,Hub';
