import type { Finding } from '../../core/finding.ts';
import type { Inventory, Site } from '../../schemas/inventory.ts';
import { fault } from './inventory-fault.ts';
import type { UnreadTables } from './unread-tables.ts';

/** Sites that carry something themselves; the others stand in the tables for what they feed or block. */
const CARRYING: ReadonlySet<Site['kind']> = new Set(['exchange', 'data-centre', 'tower', 'landing-station']);

/**
 * Sites that reach no core and no gateway even when nothing is damaged: their people are never served, whatever is repaired. One
 * finding for all of them, at the most populous.
 */
export function checkReach({ sites, links }: Inventory, unread: UnreadTables): Finding[] {
  if (sites.length === 0) return [];
  const isSource = ({ core, gateway }: Site): boolean => core === true || gateway === true;
  if (!sites.some(isSource)) return unread.any('sites') ? [] : [fault(sites[0], 'inventory.no-core', {})];
  // What could not be read may be what connects them.
  if (unread.any('sites') || unread.any('links')) return [];
  const people = (site: Site): number => site.people ?? 0;
  const alone = partsOf(sites, links)
    .filter((part) => !part.some(isSource))
    .flat()
    .filter((site) => CARRYING.has(site.kind) || people(site) > 0);
  if (alone.length === 0) return [];
  const largest = alone.reduce((most, site) => (people(site) > people(most) ? site : most));
  const facts = {
    site: largest.id,
    sites: alone.length,
    people: alone.reduce((sum, site) => sum + people(site), 0),
  };
  return [fault(largest, 'inventory.unconnected', facts, 'note')];
}

/** The connected parts of a network. */
function partsOf(sites: readonly Site[], links: Inventory['links']): Site[][] {
  const neighbours = new Map<string, string[]>(sites.map(({ id }) => [id, []]));
  for (const { from, to } of links) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const byId = new Map(sites.map((site) => [site.id, site]));
  const seen = new Set<string>();
  return sites.flatMap(({ id: start }) => {
    if (seen.has(start)) return [];
    const part: Site[] = [];
    const waiting = [start];
    seen.add(start);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const site = byId.get(id);
      if (site) part.push(site);
      for (const neighbour of neighbours.get(id) ?? [])
        if (!seen.has(neighbour)) {
          seen.add(neighbour);
          waiting.push(neighbour);
        }
    }
    return [part];
  });
}
