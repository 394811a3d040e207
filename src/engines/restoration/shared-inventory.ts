import type { Damage } from '../../schemas/damage.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { ruleFor } from './problem-of-inventory.ts';

/** A country with what it has and what is broken there. */
export interface Side {
  readonly inventory: Inventory;
  readonly damage: Damage;
}

/** What the other side brings: its network always, the rest as asked. */
export interface Sharing {
  /** Crews and spares. */
  readonly crews: boolean;
  /** Its damage and its people count too; else its network stands and only carries. */
  readonly damage: boolean;
  /** A fibre between a site of the first and one of the other side. */
  readonly fibre?: { readonly from: string; readonly to: string; readonly km: number } | undefined;
}

/** Marks ids of the other side. */
const OTHER = 'other/';

/**
 * The inventories of two sides as one, seen from the first, and the damage in it. Ids of the other side get a prefix; its
 * repair rules become rules of its broken assets, so that each side repairs by its own.
 *
 * Where the damage of the other side does not count, its people and its core do not either: its network can carry the first
 * side's traffic abroad over a fibre, and that is all.
 */
export function sharedInventory(
  one: Side,
  other: Side,
  sharing: Sharing,
): Side & { readonly ownSites: number } {
  const own = one.inventory;
  const theirs = other.inventory;
  const name = (id: string): string => OTHER + id;
  const sites = theirs.sites.map(({ people, critical, ...site }) => ({
    ...site,
    id: name(site.id),
    ...(sharing.damage ? { people, critical } : { core: false }),
  }));
  const links = theirs.links.map((link) => ({
    ...link,
    id: name(link.id),
    from: name(link.from),
    to: name(link.to),
  }));
  const inventory: Inventory = {
    ...own,
    sites: [...own.sites, ...sites],
    links: [...own.links, ...links, ...fibreLink(sharing.fibre)],
    supplies: [
      ...own.supplies,
      ...theirs.supplies.map((supply) => ({ ...supply, site: name(supply.site), feed: name(supply.feed) })),
    ],
    crews: [
      ...own.crews,
      ...(sharing.crews || sharing.damage ? theirs.crews : []).map((crew) => ({
        ...crew,
        id: name(crew.id),
        ...(crew.base !== undefined && { base: name(crew.base) }),
      })),
    ],
    spares: [
      ...own.spares,
      ...(sharing.crews || sharing.damage ? theirs.spares : []).map((spare) => ({
        ...spare,
        ...(spare.depot !== undefined && { depot: name(spare.depot) }),
      })),
    ],
    repairs: [
      ...own.repairs,
      ...(sharing.damage ? other.damage.assets : []).flatMap(({ asset, damage }) => {
        const rule = ruleFor(theirs, asset, damage);
        return rule ? [{ ...rule, of: name(asset) }] : [];
      }),
    ],
    needs: [
      ...own.needs,
      ...theirs.needs.map((need) => ({ ...need, repair_of: name(need.repair_of), needs: name(need.needs) })),
    ],
  };
  const broken = sharing.damage
    ? other.damage.assets.map((entry) => ({ ...entry, asset: name(entry.asset) }))
    : [];
  return {
    inventory,
    damage: { ...one.damage, assets: [...one.damage.assets, ...broken] },
    ownSites: own.sites.length,
  };
}

function fibreLink(fibre: Sharing['fibre']): Inventory['links'] {
  if (!fibre) return [];
  const { from, to, km } = fibre;
  const place = { file: 'links.csv', line: 0 };
  return [{ ...place, id: `fibre ${from} ${to}`, kind: 'fibre', from, to: OTHER + to, length_km: km }];
}
