import type { Finding } from '../../core/finding.ts';
import { nearest } from '../structured-text/nearest.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { checkPlannable } from './check-plannable.ts';

interface Placed {
  readonly file: string;
  readonly line: number;
}

/** Faults between tables: unknown ids, duplicates, cycles, units mixed up, means that do not exist. Nothing is changed. */
export function checkInventory(inventory: Inventory): Finding[] {
  return [
    ...duplicateIds(inventory),
    ...unknownSites(inventory),
    ...crewsWithoutBase(inventory),
    ...cycles(
      inventory.supplies.map(({ site, feed, file, line }) => ({ from: site, to: feed, file, line })),
      'inventory.supply-cycle',
    ),
    ...cycles(
      inventory.needs.map(({ repair_of, needs, file, line }) => ({ from: repair_of, to: needs, file, line })),
      'inventory.need-cycle',
    ),
    ...lengths(inventory),
    ...capacities(inventory),
    ...batteries(inventory),
    ...ranges(inventory),
    ...means(inventory),
    ...sources(inventory),
    ...checkPlannable(inventory),
  ];
}

function fault(
  row: Placed,
  code: string,
  facts: Finding['facts'],
  severity: Finding['severity'] = 'lost',
): Finding {
  return { code, severity, facts: { file: row.file, ...facts }, line: row.line };
}

function duplicateIds({ sites, links, crews }: Inventory): Finding[] {
  const findings: Finding[] = [];
  for (const rows of [[...sites, ...links], crews]) {
    const first = new Map<string, Placed>();
    for (const row of rows) {
      const known = first.get(row.id);
      if (known)
        findings.push(
          fault(row, 'inventory.duplicate-id', { id: row.id, firstFile: known.file, firstLine: known.line }),
        );
      else first.set(row.id, row);
    }
  }
  return findings;
}

function unknownSites({ sites, links, supplies, networks, spares, needs, crews }: Inventory): Finding[] {
  const siteIds = new Set(sites.map(({ id }) => id));
  const assetIds = new Set([...siteIds, ...links.map(({ id }) => id)]);
  const findings: Finding[] = [];
  const look = (row: Placed, column: string, value: string | undefined, ids: ReadonlySet<string>): void => {
    if (value === undefined || ids.has(value)) return;
    const near = ids.size <= 20_000 ? nearest(value, [...ids]) : undefined;
    findings.push(
      fault(row, near ? 'inventory.unknown-id-near' : 'inventory.unknown-id', {
        column,
        value,
        ...(near && { near }),
      }),
    );
  };
  for (const link of links) {
    look(link, 'from', link.from, siteIds);
    look(link, 'to', link.to, siteIds);
    if (link.from === link.to) findings.push(fault(link, 'inventory.link-to-itself', { id: link.id }));
  }
  for (const supply of supplies) {
    look(supply, 'site', supply.site, siteIds);
    look(supply, 'feed', supply.feed, siteIds);
  }
  for (const network of networks) look(network, 'asset', network.asset, assetIds);
  for (const spare of spares) look(spare, 'depot', spare.depot, siteIds);
  for (const crew of crews) look(crew, 'base', crew.base, siteIds);
  for (const need of needs) {
    look(need, 'repair_of', need.repair_of, assetIds);
    look(need, 'needs', need.needs, assetIds);
  }
  return findings;
}

function crewsWithoutBase({ crews, spares }: Inventory): Finding[] {
  return [
    ...crews
      .filter(({ base, lat, lon }) => base === undefined && (lat === undefined || lon === undefined))
      .map((crew) => fault(crew, 'inventory.crew-without-base', { crew: crew.id })),
    ...spares
      .filter(({ depot, lat, lon }) => depot === undefined && (lat === undefined || lon === undefined))
      .map((spare) => fault(spare, 'inventory.spare-without-depot', { part: spare.part })),
    ...crews
      .filter(({ skills }) => skills.length === 0)
      .map((crew) => fault(crew, 'inventory.crew-without-skill', { crew: crew.id })),
  ];
}

/** Every cycle once, at the row that closes it, with its members in order. */
function cycles(arcs: readonly (Placed & { from: string; to: string })[], code: string): Finding[] {
  const next = new Map<string, (Placed & { to: string })[]>();
  for (const arc of arcs) {
    if (!next.has(arc.from)) next.set(arc.from, []);
    next.get(arc.from)!.push(arc);
  }
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const findings: Finding[] = [];
  const visit = (id: string): void => {
    state.set(id, 'open');
    path.push(id);
    for (const arc of next.get(id) ?? []) {
      if (state.get(arc.to) === 'open') {
        const members = [...path.slice(path.indexOf(arc.to)), arc.to];
        findings.push(fault(arc, code, { members: members.join(' ← ') }));
      } else if (!state.has(arc.to)) visit(arc.to);
    }
    path.pop();
    state.set(id, 'done');
  };
  for (const id of next.keys()) if (!state.has(id)) visit(id);
  return findings;
}

/** Stated lengths against the great circle: a thousandfold is metres for kilometres; shorter than the straight line is wrong. */
function lengths({ sites, links }: Inventory): Finding[] {
  const places = new Map(sites.map((site) => [site.id, site]));
  return links.flatMap((link) => {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    if (!from || !to || link.length_km === undefined) return [];
    const straight = greatCircleKm(from, to);
    const facts = { link: link.id, stated: link.length_km, straight: Math.round(straight * 10) / 10 };
    if (link.length_km > 100 && link.length_km > straight * 100 + 100)
      return [fault(link, 'inventory.metres-for-kilometres', facts)];
    if (link.length_km < straight * 0.9 - 1)
      return [fault(link, 'inventory.shorter-than-straight', facts, 'note')];
    return [];
  });
}

/** Mean of haversine's twin in the engine: formats may not import engines. */
function greatCircleKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
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

/** Skills no crew has and parts nobody stocks: not faults of the tables, but the planner will call those repairs infeasible. */
function means({ crews, spares, repairs }: Inventory): Finding[] {
  const skills = new Set(crews.flatMap((crew) => crew.skills));
  const stocked = new Set(spares.map(({ part }) => part));
  return repairs.flatMap((repair) => [
    ...repair.skills
      .filter((skill) => !skills.has(skill))
      .map((skill) => unmet(repair, 'inventory.skill-nobody-has', skill, [...skills])),
    ...(repair.skills.length === 0
      ? [fault(repair, 'inventory.repair-without-skill', { of: repair.of })]
      : []),
    ...(repair.parts ?? [])
      .filter(({ part }) => !stocked.has(part))
      .map(({ part }) => unmet(repair, 'inventory.part-nobody-stocks', part, [...stocked])),
  ]);
}

function unmet(row: Placed, code: string, value: string, options: readonly string[]): Finding {
  const near = nearest(value, options);
  return fault(row, near ? `${code}-near` : code, { value, ...(near && { near }) }, 'note');
}

function sources({ sites }: Inventory): Finding[] {
  if (sites.length === 0 || sites.some(({ core, gateway }) => core || gateway)) return [];
  return [fault(sites[0], 'inventory.no-core', {})];
}
