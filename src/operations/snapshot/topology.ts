import type { LinkList } from '../../core/as-graph.ts';
import { cleanPaths } from '../../engines/inference/clean-paths.ts';
import { inferRelationships } from '../../engines/inference/infer-relationships.ts';
import { observedLinks } from '../../engines/inference/observed-links.ts';
import type { AsRel } from '../../formats/as-rel/as-rel.ts';
import type { LinkTable } from '../../store/assemble.ts';
import type { ObservedTables } from './ribs.ts';
import { addFindings, dateInName, type ReadSources } from './sources.ts';

/** The links of a snapshot and the day they are of. */
export interface Topology {
  readonly links: LinkTable;
  /** ISO date, or `unknown`. */
  readonly date: string;
  readonly notes: readonly string[];
}

/** Links as published; if there are table dumps too, with by how many of their vantage points each was seen. */
export function publishedTopology(
  asRel: AsRel,
  read: ReadSources,
  tables: ObservedTables | undefined,
): Topology {
  const { from, to, kind, sources, sourceNames } = asRel;
  return {
    links: {
      from,
      to,
      kind,
      sources: { names: sourceNames, bits: sources },
      ...(tables && { vantagePoints: vantagePointsOf(asRel, tables) }),
    },
    date: dateOfAsRel(asRel, read),
    notes: notesOfAsRel(asRel),
  };
}

/** Links inferred from the paths in table dumps. */
export function inferredTopology(tables: ObservedTables, read: ReadSources): Topology {
  const { links, evidence, clique, findings } = inferRelationships(tables.paths, {
    regionOf: tables.regionOf,
  });
  for (const { code } of findings) addFindings({ [code]: 1 }, read);
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
    notes: [`clique: ${clique.toSorted((one, other) => one - other).join(' ')}`],
  };
}

/** For each published link by how many vantage points the dumps show it; 0 where they do not. */
function vantagePointsOf(list: LinkList, { paths }: ObservedTables): Uint16Array {
  const clean = cleanPaths(paths).paths;
  const seen = observedLinks(clean);
  const counts = new Map<string, number>();
  for (let link = 0; link < seen.low.length; link++)
    counts.set(pairKey(clean.asns[seen.low[link]], clean.asns[seen.high[link]]), seen.vantagePoints[link]);
  return Uint16Array.from(list.from, (from, link) => counts.get(pairKey(from, list.to[link])) ?? 0);
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
    ...(comments.ixps.length > 0 ? [`route servers taken out: ${comments.ixps.join(' ')}`] : []),
  ];
}
