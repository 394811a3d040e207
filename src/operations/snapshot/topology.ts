import type { LinkList } from '../../core/as-graph.ts';
import { cleanPaths } from '../../engines/inference/clean-paths.ts';
import { inferRelationships } from '../../engines/inference/infer-relationships.ts';
import { observedLinks } from '../../engines/inference/observed-links.ts';
import { likelyRouteServers } from '../../engines/inference/route-servers.ts';
import type { AsRel } from '../../formats/as-rel/as-rel.ts';
import type { LinkTable } from '../../store/assemble.ts';
import type { PrefixRows } from './prefixes.ts';
import { vantagePointAsns, type ObservedTables } from './ribs.ts';
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
  const seen = tables && sightings(asRel, tables, new Set([...asRel.comments.ixps, ...routeServers]));
  return {
    links: {
      from,
      to,
      kind,
      sources: { names: sourceNames, bits: sources },
      ...(seen && { vantagePoints: seen.counts }),
    },
    date: dateOfAsRel(asRel, read),
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
  return {
    links: {
      ...links,
      sources: { names: ['rib'], bits: new Uint8Array(links.kind.length).fill(1) },
      vantagePoints: evidence.vantagePoints,
      inPlane4: evidence.plane4,
      inPlane6: evidence.plane6,
      confidence: evidence.confidence,
    },
    date: tables.date,
    vantagePoints: vantagePointAsns(tables, vantagePoints),
    notes: [
      `clique: ${clique.toSorted((one, other) => one - other).join(' ')}`,
      ...routeServerNotes(routeServers),
    ],
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
function sightings(
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
  return asns.length > 0 ? [`route servers taken out: ${asns.join(' ')}`] : [];
}
