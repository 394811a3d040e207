import type { Random } from '../../core/random.ts';
import type { Damage } from '../../schemas/damage.ts';
import type { Inventory } from '../../schemas/inventory.ts';

const ROW = { file: 'random', line: 0 } as const;
const KINDS = ['exchange', 'tower', 'power'] as const;
const SKILLS = ['power', 'splice'];
const PARTS = ['kit', 'radio'];
const AT = '2025-06-15T03:07+03:30';

/**
 * A small random inventory with a damage, as documents: shifts by day, night and in two windows, crews that come later, chains of
 * supplies with batteries, parts that are short, far or still on their way, needs, jobs for two crews, access times. For property tests.
 */
export function randomInventory(random: Random): { readonly inventory: Inventory; readonly damage: Damage } {
  const chance = (share: number): boolean => random.next() < share;
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)];
  const place = (): { lat: number; lon: number } => ({
    lat: 30 + 3 * random.next(),
    lon: 50 + 3 * random.next(),
  });
  const sites = Array.from({ length: 5 + random.below(6) }, (_, site) => ({
    ...ROW,
    id: `s${site}`,
    kind: pick(KINDS),
    ...place(),
    people: random.below(1000),
    core: site === 0 || chance(0.1),
    gateway: chance(0.15),
    critical: chance(0.2) ? [{ name: 'hospital', priority: 3 as const }] : [],
  }));
  const links = sites.slice(1).flatMap((site, index) =>
    Array.from({ length: chance(0.3) ? 2 : 1 }, (_, second) => ({
      ...ROW,
      id: `l${index}-${second}`,
      kind: 'fibre' as const,
      from: sites[random.below(index + 1)].id,
      to: site.id,
      capacity_gbps: (random.below(1000) * 50) / 1e6,
    })),
  );
  const supplies = sites.slice(2).flatMap((site, index) => {
    const battery_hours = random.below(24) / 4;
    return Array.from({ length: chance(0.5) ? 1 + random.below(2) : 0 }, () => ({
      ...ROW,
      site: site.id,
      feed: sites[random.below(index + 2)].id,
      battery_hours,
    }));
  });
  const assets = [...sites, ...links].map(({ id }) => id);
  const broken = assets.filter(() => chance(0.4)).slice(0, 7);
  const inventory: Inventory = {
    settings: { national_share: 0.5, horizon_days: 12 },
    sites,
    links,
    supplies,
    networks: [],
    crews: Array.from({ length: 1 + random.below(3) }, (_, crew) => ({
      ...ROW,
      id: `c${crew}`,
      ...(chance(0.5) ? { base: pick(sites).id } : place()),
      skills: crew === 0 ? SKILLS : [pick(SKILLS)],
      speed_kmh: pick([30, 45, 80]),
      shifts: pick([
        [],
        [{ start: 360, end: 1080 }],
        [{ start: 1320, end: 1800 }],
        [
          { start: 360, end: 840 },
          { start: 840, end: 1320 },
        ],
      ]),
      ...(chance(0.3) && { from_hour: random.below(60) / 4 }),
    })),
    spares: Array.from({ length: 4 }, () => ({
      ...ROW,
      part: pick(PARTS),
      ...(chance(0.7) ? { depot: pick(sites).id } : place()),
      quantity: 1 + random.below(2),
      ...(chance(0.5) && { lead_hours: random.below(50) }),
      origin: chance(0.3) ? ('foreign' as const) : ('local' as const),
    })),
    repairs: ['exchange', 'tower', 'power', 'fibre'].map((of) => ({
      ...ROW,
      of,
      hours: (1 + random.below(60)) / 4,
      skills: chance(0.25) ? [pick(SKILLS), pick(SKILLS)] : [pick(SKILLS)],
      ...(chance(0.7) && { parts: [{ part: pick(PARTS), quantity: 1 }] }),
    })),
    needs: broken
      .slice(1)
      .flatMap((asset, index) =>
        chance(0.2) ? [{ ...ROW, repair_of: asset, needs: broken[random.below(index + 1)] }] : [],
      ),
  };
  return {
    inventory,
    damage: {
      format: 'muruna-damage',
      version: 1,
      at: AT,
      assets: broken.map((asset) => ({
        asset,
        ...(chance(0.2) && { accessible_from_hour: random.below(40) / 4 }),
      })),
    },
  };
}
