import { findingOf, type Finding } from '../../core/finding.ts';
import type { ServicesCritical } from '../../schemas/check-answers.ts';
import type { Inventory, Site } from '../../schemas/inventory.ts';
import { SERVICE_KINDS, type Service } from '../../schemas/services-folder.ts';

type Critical = ServicesCritical['sites'][number]['critical'];

/** What stands at sites that have no priority of their own. */
const USUAL_PRIORITY = 2;
const KINDS: ReadonlySet<string> = new Set(SERVICE_KINDS);

/**
 * An inventory whose sites name the services that stand at them, by kind and priority. Kinds that a site named before are replaced by
 * those of its services, so that doing it twice changes nothing; other words of its own stay, and so do sites without services.
 *
 * @example critical: 'hospital:1;water:2' for a hospital of priority 1 and a water works without one
 */
export function withCriticalServices(
  inventory: Inventory,
  services: readonly Service[],
): {
  readonly inventory: Inventory;
  readonly sites: ServicesCritical['sites'];
  readonly placed: number;
  readonly findings: readonly Finding[];
} {
  const known = new Set(inventory.sites.map(({ id }) => id));
  const bySite = Map.groupBy(
    services.filter(({ site }) => site !== undefined && known.has(site)),
    ({ site }) => site!,
  );
  const criticalOf = ({ id, critical = [] }: Site): Critical => [
    ...bySite
      .get(id)!
      .map(({ kind, priority = USUAL_PRIORITY }) => ({ name: kind, priority: Math.round(priority) }))
      .sort((one, other) => one.priority - other.priority),
    ...critical.filter(({ name }) => !KINDS.has(name)),
  ];
  const sites = inventory.sites
    .filter(({ id }) => bySite.has(id))
    .map((site) => ({ site: site.id, critical: criticalOf(site) }));
  const found = new Map(sites.map(({ site, critical }) => [site, critical]));
  return {
    inventory: {
      ...inventory,
      sites: inventory.sites.map((site): Site => {
        const critical = found.get(site.id);
        return critical ? { ...site, critical: critical as Site['critical'] } : site;
      }),
    },
    sites,
    placed: [...bySite.values()].reduce((sum, own) => sum + own.length, 0),
    findings: services.flatMap(({ id, site, line }) =>
      site === undefined || known.has(site)
        ? []
        : [findingOf('services.no-such-site', 'note', { service: id, site }, line)],
    ),
  };
}
