import { asnLookup, buildAsGraph, type AsGraph, type LinkList } from '../core/as-graph.ts';
import type { Finding } from '../core/finding.ts';
import { UNKNOWN_COUNTRY, type Internet } from '../core/internet.ts';
import { sectionsOf } from './internet-columns.ts';
import type { SnapshotCounts, SnapshotManifest } from './manifest.ts';
import type { PrefixTable4, PrefixTable6 } from './prefix-table.ts';
import type { SnapshotSection } from './section.ts';
import { addresses4, networks6 } from './weights.ts';
import type { SnapshotContent } from './write-snapshot.ts';

/** Links with what is known of each; columns beside the list have one element a link. */
export interface LinkTable extends LinkList {
  /** Bits named by `names`, lowest first. */
  readonly sources: { readonly names: readonly string[]; readonly bits: Uint8Array };
  /** By how many vantage points it was seen; absent where the source does not say. */
  readonly vantagePoints?: Uint16Array;
  /** Day number on which it was last seen, 0 = not recorded; absent where the source does not tell. */
  readonly lastSeen?: Uint16Array;
  /** 1 where it was seen in paths of the plane; absent where planes are not separated. */
  readonly inPlane4?: Uint8Array;
  readonly inPlane6?: Uint8Array;
  /** Probability that the label is right, 0 … 1; absent where the source does not say. */
  readonly confidence?: Float32Array;
}

/** What a snapshot is put together from; origins are AS numbers, prefix tables sorted. */
export interface SnapshotParts {
  readonly links: LinkTable;
  readonly prefixes4?: PrefixTable4 | undefined;
  readonly prefixes6?: PrefixTable6 | undefined;
  /** AS number → people who use it: the weight in IPv4 in place of addresses; NaN for who is not listed. */
  readonly users?: ReadonlyMap<number, number> | undefined;
  /** AS number → name; where it is empty, none. */
  readonly names: ReadonlyMap<number, string>;
  /** AS number → ISO 3166-1 alpha-2 code. */
  readonly countries: ReadonlyMap<number, string>;
  readonly manifest: Omit<SnapshotManifest, 'counts' | 'planes' | 'linkSources'>;
}

/**
 * Puts a snapshot together. Networks are those with links: what is known of others cannot bear on any answer and is left
 * out with a count. Weights: NaN everywhere without a prefix table; with one, 0 for who originates nothing in it.
 */
export function assembleSnapshot(parts: SnapshotParts): {
  content: SnapshotContent;
  graph: AsGraph;
  findings: Finding[];
} {
  const { links, manifest } = parts;
  const { graph, findings } = buildAsGraph(links);
  const table4 = plane(4, parts.prefixes4, graph, findings);
  const table6 = plane(6, parts.prefixes6, graph, findings);
  const unlinked = Math.max(table4?.unlinked ?? 0, table6?.unlinked ?? 0);
  if (unlinked > 0)
    findings.push({ code: 'snapshot.origins-without-links', severity: 'lost', facts: { ases: unlinked } });
  const unknown = (): Float64Array<ArrayBuffer> => new Float64Array(graph.asCount).fill(Number.NaN);
  const { vantagePoints } = links;
  const perLink = (column: Uint8Array): Uint8Array => Uint8Array.from(graph.linkSource, (row) => column[row]);
  const internet: Internet = {
    graph,
    ...countryColumns(graph, parts.countries),
    addresses4: parts.users
      ? Float64Array.from(graph.asns, (asn) => parts.users!.get(asn) ?? Number.NaN)
      : table4
        ? addresses4(table4.table, table4.origins).slice(0, graph.asCount)
        : unknown(),
    addresses6: table6 ? networks6(table6.table, table6.origins).slice(0, graph.asCount) : unknown(),
    linkVantagePoints: Uint16Array.from(graph.linkSource, (row) => vantagePoints?.[row] ?? 0),
    linkLastSeen: links.lastSeen && Uint16Array.from(graph.linkSource, (row) => links.lastSeen![row]),
    linkInPlane4: links.inPlane4 && perLink(links.inPlane4),
    linkInPlane6: links.inPlane6 && perLink(links.inPlane6),
    nameOf: (as) => parts.names.get(graph.asns[as]),
  };
  const prefixSections = [
    ...(table4 ? prefixSections4(table4.table, graph.asCount) : []),
    ...(table6 ? prefixSections6(table6.table, graph.asCount) : []),
  ];
  const linkSources = perLink(links.sources.bits);
  const confidence: SnapshotSection[] = links.confidence
    ? [
        {
          name: 'link.confidence',
          data: Float32Array.from(graph.linkSource, (row) => links.confidence![row]),
          onDemand: true,
        },
      ]
    : [];
  return {
    content: {
      manifest: {
        ...manifest,
        counts: countsOf(internet, prefixSections),
        planes: {
          ipv4: table4 !== undefined || parts.users !== undefined,
          ipv6: table6 !== undefined,
          links: links.inPlane6 !== undefined,
        },
        linkSources: links.sources.names,
      },
      sections: [...sectionsOf({ internet, linkSources }), ...confidence, ...prefixSections],
    },
    graph,
    findings,
  };
}

/** A table in which a smaller share of networks has a prefix was not meant to describe its plane. */
const THINNEST_PLANE = 0.01;

/** The prefix table of a plane; undefined, so that weights are unknown and not zero, where hardly anyone has a prefix in it. */
function plane<T extends { readonly origin: Uint32Array }>(
  family: number,
  table: T | undefined,
  graph: AsGraph,
  findings: Finding[],
): { table: T; origins: number; unlinked: number } | undefined {
  const found = indexed(table, graph);
  if (!found) return undefined;
  const ases = new Set(found.table.origin.filter((origin) => origin < graph.asCount)).size;
  if (ases >= THINNEST_PLANE * graph.asCount && ases > 0) return found;
  findings.push({ code: 'snapshot.plane-too-thin', severity: 'lost', facts: { family, networks: ases } });
  return undefined;
}

/** The table with dense AS indices as origins; origins without links get the indices behind those of the graph. */
function indexed<T extends { readonly origin: Uint32Array }>(
  table: T | undefined,
  graph: AsGraph,
): { table: T; origins: number; unlinked: number } | undefined {
  if (!table) return undefined;
  const indexOf = asnLookup(graph.asns);
  const behind = new Map<number, number>();
  const origin = table.origin.map((asn) => {
    const as = indexOf(asn);
    if (as >= 0) return as;
    const known = behind.get(asn) ?? graph.asCount + behind.size;
    behind.set(asn, known);
    return known;
  });
  return { table: { ...table, origin }, origins: graph.asCount + behind.size, unlinked: behind.size };
}

/** Rows whose origin is in the graph, in the order of dense indices. */
function rowsOf(origin: Uint32Array, asCount: number): Uint32Array {
  return Uint32Array.from(origin.keys()).filter((row) => origin[row] < asCount);
}

function prefixSections4({ address, length, origin }: PrefixTable4, asCount: number): SnapshotSection[] {
  const rows = rowsOf(origin, asCount);
  return [
    { name: 'prefix4.address', data: rows.map((row) => address[row]), onDemand: true },
    { name: 'prefix4.length', data: Uint8Array.from(rows, (row) => length[row]), onDemand: true },
    { name: 'prefix4.origin', data: rows.map((row) => origin[row]), onDemand: true },
  ];
}

function prefixSections6({ high, low, length, origin }: PrefixTable6, asCount: number): SnapshotSection[] {
  const rows = rowsOf(origin, asCount);
  return [
    { name: 'prefix6.high', data: rows.map((row) => high[row]), onDemand: true },
    { name: 'prefix6.low', data: rows.map((row) => low[row]), onDemand: true },
    { name: 'prefix6.length', data: Uint8Array.from(rows, (row) => length[row]), onDemand: true },
    { name: 'prefix6.origin', data: rows.map((row) => origin[row]), onDemand: true },
  ];
}

function countryColumns(
  graph: AsGraph,
  countryOf: ReadonlyMap<number, string>,
): Pick<Internet, 'country' | 'countries'> {
  const codes = Array.from(graph.asns, (asn) => countryOf.get(asn) ?? '');
  const countries = [...new Set(['', ...codes])].sort();
  const indexOf = new Map(countries.map((code, index) => [code, index]));
  return { countries, country: Uint16Array.from(codes, (code) => indexOf.get(code)!) };
}

function countsOf(internet: Internet, prefixSections: readonly SnapshotSection[]): SnapshotCounts {
  const { graph, country, countries } = internet;
  const ases = Array.from(graph.asns, (_, as) => as);
  const providerLinks = graph.customers.targets.length;
  const rowCount = (name: string): number =>
    prefixSections.find((section) => section.name === name)?.data.length ?? 0;
  return {
    ases: graph.asCount,
    providerLinks,
    peerLinks: graph.linkKind.length - providerLinks,
    prefixes4: rowCount('prefix4.origin'),
    prefixes6: rowCount('prefix6.origin'),
    named: ases.filter((as) => internet.nameOf(as)).length,
    withCountry: ases.filter((as) => country[as] !== UNKNOWN_COUNTRY).length,
    countries: countries.length - 1,
  };
}
