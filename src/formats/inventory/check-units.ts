import type { Finding } from '../../core/finding.ts';
import { courseKm } from '../../core/great-circle.ts';
import { courseOf, type Inventory } from '../../schemas/inventory.ts';
import { fault } from './inventory-fault.ts';

/** Figures that are probably in another unit than their column's, or do not agree with each other. */
export function checkUnits(inventory: Inventory): Finding[] {
  return [...lengths(inventory), ...capacities(inventory), ...batteries(inventory), ...ranges(inventory)];
}

/** Stated lengths against the great circle: a thousandfold is metres for kilometres; shorter than the straight line is wrong. */
function lengths({ sites, links }: Inventory): Finding[] {
  const places = new Map(sites.map((site) => [site.id, site]));
  return links.flatMap((link) => {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    if (!from || !to || link.length_km === undefined) return [];
    const straight = courseKm(courseOf(link, from, to));
    const facts = { link: link.id, stated: link.length_km, straight: Math.round(straight * 10) / 10 };
    if (link.length_km > 100 && link.length_km > straight * 100 + 100)
      return [fault(link, 'inventory.metres-for-kilometres', facts)];
    if (link.length_km < straight * 0.9 - 1)
      return [fault(link, 'inventory.shorter-than-straight', facts, 'note')];
    return [];
  });
}

function capacities({ links }: Inventory): Finding[] {
  return links
    .filter(({ capacity_gbps }) => capacity_gbps !== undefined && capacity_gbps >= 1e6)
    .map((link) =>
      fault(link, 'inventory.megabits-for-gigabits', { link: link.id, stated: link.capacity_gbps! }, 'note'),
    );
}

function batteries({ supplies }: Inventory): Finding[] {
  const stated = new Map<string, number>();
  return supplies.flatMap((supply) => {
    const hours = supply.battery_hours ?? 0;
    const known = stated.get(supply.site);
    if (known !== undefined && known !== hours)
      return [fault(supply, 'inventory.two-batteries', { site: supply.site, one: known, other: hours })];
    stated.set(supply.site, hours);
    return hours > 24 * 14
      ? [fault(supply, 'inventory.battery-minutes', { site: supply.site, hours }, 'note')]
      : [];
  });
}

function ranges({ repairs }: Inventory): Finding[] {
  return repairs
    .filter(({ hours, hours_min, hours_max }) => (hours_min ?? hours) > hours || (hours_max ?? hours) < hours)
    .map((repair) => fault(repair, 'inventory.range-out-of-order', { of: repair.of }));
}
