import type { Finding } from '../../core/finding.ts';
import type { Inventory, Site } from '../../schemas/inventory.ts';
import { fault } from './inventory-fault.ts';
import { unconnectedSites } from './unconnected.ts';
import type { UnreadTables } from './unread-tables.ts';

/**
 * Sites that reach no core and no gateway even when nothing is damaged: their people are never served, whatever is repaired. One
 * finding for all of them, at the most populous.
 */
export function checkReach(inventory: Inventory, unread: UnreadTables): Finding[] {
  const { sites } = inventory;
  if (sites.length === 0) return [];
  if (!sites.some(({ core, gateway }) => core || gateway))
    return unread.any('sites') ? [] : [fault(sites[0], 'inventory.no-core', {})];
  // What could not be read may be what connects them.
  if (unread.any('sites') || unread.any('links')) return [];
  const islands = unconnectedSites(inventory).filter(({ lacks }) => lacks === 'both');
  if (islands.length === 0) return [];
  const alone = islands.flatMap((island) => island.sites);
  const people = (site: Site): number => site.people ?? 0;
  const largest = alone.reduce((most, site) => (people(site) > people(most) ? site : most));
  const facts = {
    site: largest.id,
    sites: alone.length,
    people: islands.reduce((sum, island) => sum + island.people, 0),
  };
  return [fault(largest, 'inventory.unconnected', facts, 'note')];
}
