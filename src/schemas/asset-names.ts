import type { Inventory } from './inventory.ts';

/**
 * What sites and links are called, by their ids: by their names, a link without one by its two ends.
 *
 * @example assetNames(inventory).get('l3') // 'Tehran – Karaj'
 */
export function assetNames({
  sites,
  links,
}: Pick<Inventory, 'sites' | 'links'>): ReadonlyMap<string, string> {
  const names = new Map(sites.map(({ id, name }) => [id, name ?? id]));
  for (const { id, name, from, to } of links)
    names.set(id, name ?? [from, to].map((end) => names.get(end) ?? end).join(' – '));
  return names;
}
