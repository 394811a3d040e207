import { z } from 'zod';
import type { Finding } from '../../core/finding.ts';
import { seededRandom, shuffle } from '../../core/random.ts';
import { Refusal } from '../../core/refusal.ts';
import { otherResult } from '../files/other-result.ts';
import { readResult } from '../files/read-result.ts';
import { distanceKm, distanceToCourseKm } from '../../core/great-circle.ts';
import { assetNames } from '../../schemas/asset-names.ts';
import { type Damage } from '../../schemas/damage.ts';
import { readDamage } from '../../formats/inventory/read-damage.ts';
import { nearest } from '../../formats/structured-text/nearest.ts';
import { seenLetters, spellings } from '../../formats/structured-text/same-letters.ts';
import { courseOf, type Inventory } from '../../schemas/inventory.ts';
import { readTextFile } from '../files/read-text.ts';
import { ruleFor } from '../../engines/restoration/problem-of-inventory.ts';

/** How a damage is made; several ways may be combined, an asset is damaged once. */
export interface DamageRequest {
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly assets?: readonly string[] | undefined;
  readonly regions?: readonly string[] | undefined;
  /** Everything within a circle. */
  readonly hazard?: { readonly lat: number; readonly lon: number; readonly radiusKm: number } | undefined;
  readonly random?: number | undefined;
  readonly seed: number;
  /** AS numbers that failed, from a stress result: their sites and links in the inventory are damaged. */
  readonly failedAsns?: readonly number[] | undefined;
}

/** A damage file's content; refuses what is not in the inventory, and an empty result. */
export function makeDamage(inventory: Inventory, request: DamageRequest): Damage {
  const chosen = new Set<string>();
  for (const asset of [
    ...named(inventory, request.assets ?? []),
    ...inRegions(inventory, request.regions ?? []),
    ...inCircle(inventory, request.hazard),
    ...ofNetworks(inventory, request.failedAsns ?? []),
  ])
    chosen.add(asset);
  addRandom(inventory, request, chosen);
  if (chosen.size === 0) throw new Refusal('usage', 'damage.nothing', {});
  const names = assetNames(inventory);
  const called = (asset: string): { asset: string; name?: string } => {
    const name = names.get(asset);
    return { asset, ...(name !== undefined && name !== asset && { name }) };
  };
  return {
    format: 'muruna-damage',
    version: 1,
    at: request.at,
    assets: [...chosen].map((asset) => {
      const rule = ruleFor(inventory, asset, undefined);
      if (!rule) return called(asset);
      const { hours, hours_min, hours_max } = rule;
      return {
        ...called(asset),
        hours,
        ...(hours_min !== undefined && { hours_min }),
        ...(hours_max !== undefined && { hours_max }),
      };
    }),
  };
}

/** Reads and checks a damage file. */
export async function readDamageFile(
  path: string,
  inventory: Inventory,
): Promise<{ damage: Damage | undefined; findings: readonly Finding[] }> {
  const { text, findings: noticed } = await readTextFile(path).catch((error: unknown) => {
    if (error instanceof Refusal) throw error;
    throw new Refusal('not-found', 'damage.not-found', {
      file: path,
      command: 'muruna damage --inventory … --random 20 --out …',
    });
  });
  if (noticed.some(({ severity }) => severity === 'lost')) return { damage: undefined, findings: noticed };
  const other = otherResult(path, text, ['damage']);
  if (other) throw other;
  const { damage, findings } = readDamage(text, inventory);
  return { damage, findings: [...noticed, ...findings] };
}

/** The same for planning: refuses a damage with faults, naming the first. */
export async function loadDamage(path: string, inventory: Inventory): Promise<Damage> {
  const { damage, findings } = await readDamageFile(path, inventory);
  const lost = findings.filter(({ severity }) => severity === 'lost');
  if (damage && lost.length === 0) return damage;
  const [first] = lost;
  throw new Refusal(
    'bad-data',
    'damage.faulty',
    {
      file: path,
      faults: lost.length,
      line: first?.line ?? 1,
      command: 'muruna damage --check',
    },
    lost,
  );
}

const networkNames = z.array(z.object({ asn: z.number() }));

const failureSchema = z.union([
  z.object({
    format: z.literal('muruna/stress'),
    moments: z.array(z.object({ failedNetworks: networkNames })),
  }),
  z.object({ format: z.literal('muruna/drill'), networks: networkNames }),
]);

/** AS numbers that failed at any moment of a stress test, or in a drill. */
export async function failedNetworks(path: string): Promise<readonly number[]> {
  const found = await readResult(path, failureSchema, ['stress', 'drill']);
  const networks =
    'moments' in found ? found.moments.flatMap(({ failedNetworks: failed }) => failed) : found.networks;
  return [...new Set(networks.map(({ asn }) => asn))];
}

function assetIds({ sites, links }: Inventory): string[] {
  return [...sites, ...links].map(({ id }) => id);
}

/** Assets by their ids, however their letters are written. */
function named(inventory: Inventory, wanted: readonly string[]): readonly string[] {
  const ids = assetIds(inventory);
  const names = spellings(ids, inventory.alsoCalled);
  return wanted.map((asset) => {
    const known = names.find(asset.trim());
    if (known !== undefined) return known;
    const near = nearest(asset, ids);
    throw near === undefined
      ? new Refusal('not-found', 'damage.unknown-asset', { value: asset })
      : new Refusal('not-found', 'damage.unknown-asset-near', { value: asset, near });
  });
}

function inRegions({ sites, links }: Inventory, regions: readonly string[]): string[] {
  const seen = (name: string): string => seenLetters(name.toLowerCase());
  const known = [...new Set(sites.flatMap(({ region }) => (region === undefined ? [] : [region])))].sort();
  return regions.flatMap((wanted) => {
    if (!known.some((name) => seen(name) === seen(wanted)))
      throw new Refusal('not-found', 'damage.unknown-region', { region: wanted, known: known.join(', ') });
    const inside = new Set(
      sites.filter(({ region }) => region !== undefined && seen(region) === seen(wanted)).map(({ id }) => id),
    );
    return [
      ...inside,
      ...links.filter(({ from, to }) => inside.has(from) && inside.has(to)).map(({ id }) => id),
    ];
  });
}

/** Sites in the circle, and links that any part of their course takes into it. */
function inCircle({ sites, links }: Inventory, hazard: DamageRequest['hazard']): string[] {
  if (!hazard) return [];
  const places = new Map(sites.map((site) => [site.id, site]));
  const struck = sites.filter((site) => distanceKm(site, hazard) <= hazard.radiusKm);
  const crossed = links.filter((link) => {
    const course = courseOf(link, places.get(link.from)!, places.get(link.to)!);
    return distanceToCourseKm(hazard, course) <= hazard.radiusKm;
  });
  return [...struck, ...crossed].map(({ id }) => id);
}

function ofNetworks({ networks }: Inventory, asns: readonly number[]): string[] {
  const failed = new Set(asns);
  return networks.filter(({ asn }) => failed.has(asn)).map(({ asset }) => asset);
}

function addRandom(inventory: Inventory, { random, seed }: DamageRequest, chosen: Set<string>): void {
  if (random === undefined) return;
  const left = assetIds(inventory).filter((id) => !chosen.has(id));
  if (random > left.length)
    throw new Refusal('usage', 'damage.too-many', { wanted: random, there: left.length });
  for (const asset of shuffle(left, seededRandom(seed)).slice(0, random)) chosen.add(asset);
}
