import { distanceKm, longitudeNear, longitudeSpan, wrappedLongitude } from '../../core/great-circle.ts';
import { seededRandom, type Random } from '../../core/random.ts';
import type { Inventory, Link, Site, Supply } from '../../schemas/inventory.ts';

/** A city as the generator needs it. */
export interface City {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** Code of the region it lies in. */
  readonly region: string;
}

export interface ExampleSize {
  readonly country: string;
  readonly seed: number;
  /** Exchanges, towers and data centres; power feeds come on top. */
  readonly sites: number;
  readonly crews: number;
  /** AS numbers to attach to gateways and exchanges; default: those kept for documentation (RFC 5398). */
  readonly asns?: readonly number[] | undefined;
}

const ROW = { file: '', line: 0 } as const;

/**
 * A made-up national network over real cities: exchanges joined by a tree of short links with rings on top, towers around them, power
 * feeds with batteries, core and border gateways, crews and spares. Synthetic: nothing in it is anyone's network.
 */
export function exampleCountry(cities: readonly City[], size: ExampleSize): Inventory {
  const random = seededRandom(size.seed);
  const chosen = cities
    .toSorted((a, b) => b.population - a.population || a.name.localeCompare(b.name, 'en'))
    .slice(0, Math.max(3, Math.round(size.sites * 0.4)));
  const regionName = regionNames(chosen);
  const exchanges = chosen.map((city, index) => exchange(city, index, regionName, chosen));
  const towers = towersAround(random, chosen, exchanges, Math.max(0, size.sites - exchanges.length));
  const feeds = powerFeeds(random, exchanges);
  const sites = [...exchanges, ...towers.sites, ...feeds];
  return {
    settings: {
      title: `Synthetic example network of ${size.country}`,
      note: `SYNTHETIC: made up by muruna inventory example ${size.country} --seed ${size.seed} over public city locations; it is nobody's network.`,
      country: size.country,
      horizon_days: 30,
      national_share: 0.5,
      kbps_per_person: 50,
    },
    sites,
    links: [...backbone(exchanges), ...towers.links],
    supplies: supplies(random, exchanges, towers.sites, feeds),
    networks: networks(random, exchanges, size.asns ?? DOCUMENTATION_ASNS),
    crews: crews(exchanges, size.crews),
    ...means(exchanges),
    needs: [],
  };
}

const DOCUMENTATION_ASNS = [64_496, 64_497, 64_498, 64_499, 64_500];
const CORES = 3;

function regionNames(cities: readonly City[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { region, name } of cities) if (!names.has(region)) names.set(region, name);
  return names;
}

function exchange(city: City, index: number, regions: Map<string, string>, all: readonly City[]): Site {
  const border = extremes(all).includes(index);
  return {
    ...ROW,
    id: `${slug(city.name)}-${index + 1}`,
    name: city.name,
    kind: index < CORES ? 'data-centre' : border ? 'landing-station' : 'exchange',
    lat: round(city.lat),
    lon: round(city.lon),
    region: regions.get(city.region) ?? city.region,
    people: Math.round(city.population * 0.4),
    core: index < CORES,
    gateway: border,
    critical: index % 4 === 0 ? [{ name: 'hospital', priority: index < 12 ? 1 : 2 }] : [],
  };
}

/** The cities that lie farthest out in the eight directions of the compass: where links leave the country. */
function extremes(cities: readonly City[]): number[] {
  const directions = [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => (turn * Math.PI) / 4);
  const { west, east } = longitudeSpan(cities.map(({ lon }) => lon));
  const farthest = directions.map((angle) => {
    const reach = cities.map(
      ({ lat, lon }) => Math.sin(angle) * lat + Math.cos(angle) * longitudeNear((west + east) / 2, lon),
    );
    return reach.indexOf(Math.max(...reach));
  });
  return [...new Set(farthest)].filter((index) => index >= CORES);
}

function towersAround(
  random: Random,
  cities: readonly City[],
  exchanges: readonly Site[],
  count: number,
): { sites: Site[]; links: Link[] } {
  const sites: Site[] = [];
  const links: Link[] = [];
  const total = cities.reduce((sum, { population }) => sum + Math.sqrt(population), 0);
  const perCity = cities.map(({ population }) => Math.floor((count * Math.sqrt(population)) / total));
  for (let left = count - perCity.reduce((sum, n) => sum + n, 0), city = 0; left > 0; left--, city++)
    perCity[city % cities.length]++;
  cities.forEach((city, index) => {
    const home = exchanges[index];
    for (let tower = 0; tower < perCity[index]; tower++) {
      const angle = random.next() * 2 * Math.PI;
      const km = 2 + random.next() * 30;
      const id = `${home.id}-t${tower + 1}`;
      sites.push({
        ...ROW,
        id,
        kind: 'tower',
        lat: round(city.lat + (km / 111) * Math.sin(angle)),
        lon: round(
          wrappedLongitude(city.lon + (km / 111 / Math.cos((city.lat * Math.PI) / 180)) * Math.cos(angle)),
        ),
        region: home.region,
        people: Math.round((city.population * 0.6) / perCity[index]),
        critical: random.below(12) === 0 ? [{ name: 'clinic', priority: 3 }] : [],
      });
      // A third of the towers connect through the one before; a few have a second path.
      const parent = tower > 0 && random.below(3) === 0 ? sites[sites.length - 2].id : home.id;
      links.push(towerLink(random, parent, id));
      if (random.below(6) === 0 && parent !== home.id) links.push(towerLink(random, home.id, id));
    }
  });
  return { sites, links };
}

function towerLink(random: Random, from: string, to: string): Link {
  const fibre = random.below(5) < 3;
  return {
    ...ROW,
    id: `${from}--${to}`,
    kind: fibre ? 'fibre' : 'microwave',
    from,
    to,
    capacity_gbps: fibre ? 10 : 1,
  };
}

/** Each city to its nearest larger one (a tree), the larger half also to the second nearest (rings). */
function backbone(exchanges: readonly Site[]): Link[] {
  return exchanges.flatMap((site, index) => {
    const larger = exchanges
      .slice(0, index)
      .toSorted((a, b) => distanceKm(a, site) - distanceKm(b, site))
      .slice(0, index < exchanges.length / 2 ? 2 : 1);
    return larger.map((other): Link => ({
      ...ROW,
      id: `${other.id}--${site.id}`,
      kind: 'fibre',
      from: other.id,
      to: site.id,
      length_km: Math.round(distanceKm(other, site) * 1.3),
      capacity_gbps: index < 20 ? 400 : index < 100 ? 100 : 40,
    }));
  });
}

function powerFeeds(random: Random, exchanges: readonly Site[]): Site[] {
  return exchanges
    .filter((_, index) => index % 8 === 0)
    .map((site, index) => ({
      ...ROW,
      id: `feed-${index + 1}`,
      name: `Grid feed ${site.name ?? site.id}`,
      kind: 'power' as const,
      lat: round(site.lat + (random.next() - 0.5) / 10),
      lon: round(wrappedLongitude(site.lon + (random.next() - 0.5) / 10)),
      region: site.region,
      people: 0,
    }));
}

function supplies(
  random: Random,
  exchanges: readonly Site[],
  towers: readonly Site[],
  feeds: readonly Site[],
): Supply[] {
  const nearestFeeds = (site: Site): readonly Site[] =>
    feeds.toSorted((a, b) => distanceKm(a, site) - distanceKm(b, site));
  return [...exchanges, ...towers].flatMap((site, index) => {
    const isExchange = index < exchanges.length;
    const two = isExchange && (index < 30 || random.below(4) === 0);
    const battery_hours = isExchange ? 8 : [2, 4, 4, 6][random.below(4)];
    return nearestFeeds(site)
      .slice(0, two ? 2 : 1)
      .map((feed): Supply => ({ ...ROW, site: site.id, feed: feed.id, battery_hours }));
  });
}

function networks(
  random: Random,
  exchanges: readonly Site[],
  asns: readonly number[],
): Inventory['networks'] {
  return exchanges
    .filter(({ gateway, core }) => gateway === true || core === true)
    .map((site, index) => ({
      ...ROW,
      asset: site.id,
      asn: asns[index < asns.length ? index : random.below(asns.length)],
    }));
}

function crews(exchanges: readonly Site[], count: number): Inventory['crews'] {
  const kinds = [
    { name: 'splicers', skills: ['splicing'], shifts: [{ start: 360, end: 1320 }] },
    { name: 'riggers', skills: ['rigging', 'radio'], shifts: [{ start: 360, end: 1320 }] },
    { name: 'field engineers', skills: ['equipment', 'radio'] },
    { name: 'fibre and equipment', skills: ['splicing', 'equipment'] },
    { name: 'power', skills: ['power'] },
  ];
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length];
    const base = exchanges[index % Math.min(exchanges.length, 15)];
    return {
      ...ROW,
      id: `crew-${index + 1}`,
      name: `${base.name ?? base.id}, ${kind.name}`,
      base: base.id,
      skills: kind.skills,
      speed_kmh: 60,
      shifts: kind.shifts ?? [],
    };
  });
}

function means(exchanges: readonly Site[]): Pick<Inventory, 'spares' | 'repairs'> {
  const depot = (index: number): string => exchanges[index % exchanges.length].id;
  const share = exchanges.length / 100;
  const stock = (part: string, where: number, quantity: number): Inventory['spares'][number] => ({
    ...ROW,
    part,
    depot: depot(where),
    quantity: Math.max(1, Math.round(quantity * share)),
    lead_hours: 0,
    origin: 'local',
  });
  const order = (part: string, quantity: number, lead_hours: number): Inventory['spares'][number] => ({
    ...stock(part, 0, quantity),
    lead_hours,
    origin: 'foreign',
  });
  const rule = (
    of: string,
    hours: number,
    skills: string[],
    parts: { part: string; quantity: number }[] = [],
  ): Inventory['repairs'][number] => ({
    ...ROW,
    of,
    hours,
    hours_min: hours * 0.6,
    hours_max: hours * 2,
    skills,
    parts,
  });
  const one = (part: string): { part: string; quantity: number }[] => [{ part, quantity: 1 }];
  return {
    spares: [
      stock('splice-kit', 0, 10),
      stock('splice-kit', 4, 6),
      order('splice-kit', 40, 48),
      stock('radio', 1, 8),
      order('radio', 40, 72),
      stock('router', 0, 4),
      order('router', 40, 96),
      stock('transformer', 2, 2),
      order('transformer', 20, 120),
    ],
    repairs: [
      rule('fibre', 6, ['splicing'], one('splice-kit')),
      rule('microwave', 3, ['radio']),
      rule('satellite', 3, ['radio']),
      rule('tower', 8, ['rigging'], one('radio')),
      rule('exchange', 12, ['equipment', 'equipment'], one('router')),
      rule('data-centre', 16, ['equipment', 'equipment'], one('router')),
      rule('landing-station', 16, ['equipment', 'splicing'], one('router')),
      rule('power', 10, ['power'], one('transformer')),
      rule('tower/power', 2, ['power']),
      rule('other', 6, ['equipment']),
    ],
  };
}

function slug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/[\p{M}'’‘]+/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase();
  return plain === '' ? 'city' : plain;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
