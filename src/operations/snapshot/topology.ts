import type { LinkList } from '../../core/as-graph.ts';
import { ROUTE_SERVER_NOTE } from '../../store/manifest.ts';
import { dayNumber } from '../../core/day-number.ts';
import { cleanPaths } from '../../engines/inference/clean-paths.ts';
import { inferLayers } from '../../engines/inference/infer-layers.ts';
import { inferRelationships } from '../../engines/inference/infer-relationships.ts';
import type { Announces } from '../../engines/inference/layered-links.ts';
import { observedLinks } from '../../engines/inference/observed-links.ts';
import { likelyRouteServers } from '../../engines/inference/route-servers.ts';
import { sightings } from '../../engines/inference/sightings.ts';
import type { AsRel } from '../../formats/as-rel/as-rel.ts';
import type { LinkTable } from '../../store/assemble.ts';
import type { PrefixRows } from './prefixes.ts';
import { regionsByPrefixes, vantagePointAsns, type ObservedTables } from './ribs.ts';
import { dateInName, noteFindings, type ReadSources } from './sources.ts';

/** The links of a snapshot and the day they are of. */
export interface Topology {
  readonly links: LinkTable;
  /** ISO date, or `unknown`. */
  readonly date: string;
  /** AS numbers whose view went in, of which paths were left after cleaning, ascending. */
  readonly vantagePoints: readonly number[];
  readonly notes: readonly string[];
}

/** Links as published; if there are table dumps too, with by how many of their vantage points each was seen. */
export function publishedTopology(
  asRel: AsRel,
  read: ReadSources,
  tables: ObservedTables | undefined,
  routeServers: readonly number[],
): Topology {
  const { from, to, kind, sources, sourceNames } = asRel;
  const date = dateOfAsRel(asRel, read);
  const day = dayNumber(date);
  const seen = tables && seenLinks(asRel, tables, new Set([...asRel.comments.ixps, ...routeServers]));
  return {
    links: {
      from,
      to,
      kind,
      sources: { names: sourceNames, bits: sources },
      ...(!Number.isNaN(day) && { lastSeen: new Uint16Array(kind.length).fill(day) }),
      ...(seen && { vantagePoints: seen.counts }),
    },
    date,
    vantagePoints: seen?.vantagePoints ?? [],
    notes: notesOfAsRel(asRel),
  };
}

/** Links inferred from the paths in table dumps, without the route servers among them: those given and those that look like ones. */
export function inferredTopology(
  tables: ObservedTables,
  read: ReadSources,
  given: readonly number[],
  prefixes: readonly PrefixRows[] = tables.prefixes,
): Topology {
  const routeServers = routeServersIn(tables, given, prefixes);
  const { links, evidence, clique, vantagePoints, findings } = inferRelationships(tables.paths, {
    regionOf: tables.regionOf,
    routeServers: new Set(routeServers),
  });
  for (const finding of findings) noteFindings([finding], { [finding.code]: 1 }, '', read);
  const { links4, links6 } = sightings(tables.paths, links);
  return {
    links: {
      ...links,
      sources: fromRoutes(links),
      lastSeen: links4.map((newest, link) => Math.max(newest, links6[link])),
      vantagePoints: evidence.vantagePoints,
      inPlane4: evidence.plane4,
      inPlane6: evidence.plane6,
      confidence: evidence.confidence,
      siblings: evidence.siblings,
    },
    date: tables.date,
    vantagePoints: vantagePointAsns(tables, vantagePoints),
    notes: [noteOfClique(clique), ...routeServerNotes(routeServers)],
  };
}

/**
 * Links inferred from tables and updates of several years, as one picture of the newest day: see `inferLayers`. Who still announces
 * prefixes, and in which region, the given prefix tables say, else the table dumps themselves.
 */
export function layeredTopology(
  tables: ObservedTables,
  read: ReadSources,
  given: readonly number[],
  prefixes: readonly PrefixRows[],
): Topology {
  const every = [...prefixes, ...tables.prefixes];
  const routeServers = routeServersIn(tables, given, every);
  const { links, findings, clique, vantagePointIds, ...evidence } = inferLayers(tables.paths, {
    regionOf: regionsByPrefixes(every),
    routeServers: new Set(routeServers),
    announces: announcersIn(prefixes),
  });
  for (const finding of findings) noteFindings([finding], { [finding.code]: 1 }, '', read);
  return {
    links: { ...links, ...evidence, sources: fromRoutes(links) },
    date: tables.date,
    vantagePoints: vantagePointAsns(tables, vantagePointIds),
    notes: [noteOfClique(clique), ...routeServerNotes(routeServers)],
  };
}

function fromRoutes({ kind }: LinkList): LinkTable['sources'] {
  return { names: ['rib'], bits: new Uint8Array(kind.length).fill(1) };
}

function noteOfClique(clique: readonly number[]): string {
  return `clique: ${clique.toSorted((one, other) => one - other).join(' ')}`;
}

/** Who originates a prefix in the tables. A plane without a table is asked of the other one; without any, everyone is there. */
function announcersIn(prefixes: readonly PrefixRows[]): Announces {
  const origins = { 4: new Set<number>(), 6: new Set<number>() };
  for (const { count, family, originOffsets, origins: asns } of prefixes)
    for (let row = 0; row < count; row++)
      for (let at = originOffsets[row]; at < originOffsets[row + 1]; at++)
        origins[family[row] === 6 ? 6 : 4].add(asns[at]);
  const known = [origins[4], origins[6]].filter(({ size }) => size > 0);
  return (asn, plane) => {
    const asked = origins[plane].size > 0 ? [origins[plane]] : known;
    return asked.length === 0 || asked.some((one) => one.has(asn));
  };
}

/** The route servers that are given, and those that look like ones in whole tables; ascending. */
export function routeServersIn(
  tables: ObservedTables,
  given: readonly number[],
  prefixes: readonly PrefixRows[],
): number[] {
  const found = tables.isWhole ? likelyRouteServers(tables.paths, originReader(prefixes)) : [];
  return [...new Set([...given, ...found])].sort((one, other) => one - other);
}

function originReader(prefixes: readonly PrefixRows[]): (asn: number) => boolean {
  const origins = new Set<number>();
  for (const table of prefixes) for (const asn of table.origins) origins.add(asn);
  return (asn) => origins.has(asn);
}

/** For each published link by how many vantage points the dumps show it, 0 where they do not; and whose view that is. */
function seenLinks(
  list: LinkList,
  tables: ObservedTables,
  routeServers: ReadonlySet<number>,
): { counts: Uint16Array; vantagePoints: number[] } {
  const clean = cleanPaths(tables.paths, routeServers).paths;
  const seen = observedLinks(clean);
  const counts = new Map<string, number>();
  for (let link = 0; link < seen.low.length; link++)
    counts.set(pairKey(clean.asns[seen.low[link]], clean.asns[seen.high[link]]), seen.vantagePoints[link]);
  return {
    counts: Uint16Array.from(list.from, (from, link) => counts.get(pairKey(from, list.to[link])) ?? 0),
    vantagePoints: vantagePointAsns(tables, new Set(clean.vantagePoint)),
  };
}

/** An unordered pair of AS numbers as text: two 32-bit numbers do not fit in one exact double. */
function pairKey(one: number, other: number): string {
  return `${Math.min(one, other)} ${Math.max(one, other)}`;
}

/** The day of the links: that of the file's name, else of the first input that its comments name. */
function dateOfAsRel(asRel: AsRel, read: ReadSources): string {
  const [input] = asRel.comments.inputs;
  return read.sources[0].date ?? dateInName(input?.replaceAll('|', ' ') ?? '') ?? 'unknown';
}

/** The file's own comments, in short: which collectors, which clique. */
function notesOfAsRel({ comments }: AsRel): string[] {
  const collectors = new Set(comments.inputs.map((input) => input.split('|').slice(3).join(' ')));
  return [
    ...(collectors.size > 0 ? [`collectors: ${[...collectors].join(', ')}`] : []),
    ...(comments.clique.length > 0 ? [`clique: ${comments.clique.join(' ')}`] : []),
    ...routeServerNotes(comments.ixps),
  ];
}

function routeServerNotes(asns: readonly number[]): string[] {
  return asns.length > 0 ? [`${ROUTE_SERVER_NOTE}${asns.join(' ')}`] : [];
}
