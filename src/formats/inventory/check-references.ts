import type { Finding } from '../../core/finding.ts';
import { nearestIn } from '../structured-text/nearest.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { fault, type Placed } from './inventory-fault.ts';
import type { UnreadTables } from './unread-tables.ts';

/**
 * Rows that name a site, a link or an asset which is not there. Where that one stands in a row or a table that could not be read, the
 * fault lies there: such rows are only counted.
 */
export function checkReferences(
  { sites, links, supplies, networks, spares, needs, crews }: Inventory,
  unread: UnreadTables,
): { readonly findings: readonly Finding[]; readonly consequences: number } {
  const findings: Finding[] = [];
  let consequences = 0;
  const siteIds = sites.map(({ id }) => id);
  const assetIds = [...siteIds, ...links.map(({ id }) => id)];
  const looker = (ids: readonly string[], isUnread: (id: string) => boolean) => {
    const known = new Set(ids);
    const near = nearestIn(ids);
    return (row: Placed, column: string, value: string | undefined): void => {
      if (value === undefined || known.has(value)) return;
      const meant = near(value);
      if (isUnread(value)) consequences++;
      else if (meant === undefined) findings.push(fault(row, 'inventory.unknown-id', { column, value }));
      else findings.push(fault(row, 'inventory.unknown-id-near', { column, value, near: meant }));
    };
  };
  const site = looker(siteIds, (id) => unread.has('sites', id));
  const asset = looker(assetIds, (id) => unread.has('sites', id) || unread.has('links', id));
  for (const link of links) {
    site(link, 'from', link.from);
    site(link, 'to', link.to);
    if (link.from === link.to) findings.push(fault(link, 'inventory.link-to-itself', { id: link.id }));
  }
  for (const supply of supplies) {
    site(supply, 'site', supply.site);
    site(supply, 'feed', supply.feed);
  }
  for (const network of networks) asset(network, 'asset', network.asset);
  for (const spare of spares) site(spare, 'depot', spare.depot);
  for (const crew of crews) site(crew, 'base', crew.base);
  for (const need of needs) {
    asset(need, 'repair_of', need.repair_of);
    asset(need, 'needs', need.needs);
  }
  return { findings, consequences };
}
