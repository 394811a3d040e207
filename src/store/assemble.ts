import { asnLookup, buildAsGraph, type AsGraph, type LinkList } from '../core/as-graph.ts';
import type { Finding } from '../core/finding.ts';
import { dayNumber } from '../core/day-number.ts';
import { UNKNOWN_COUNTRY, type Internet, type UnlinkedSpace } from '../core/internet.ts';
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
  /** 1 where the paths show that its ends are siblings; absent where the source does not say. */
  readonly siblings?: Uint8Array;
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
 * Puts a snapshot together. Networks are those with links; of others, of which no route is known, only how many there are in each
 * country and what they announce. Weights: NaN everywhere without a prefix table; with one of the links' time, 0 for who originates
 * nothing in it; with one of another time that is unknown.
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
  const unlinked = Math.max(table4?.unlinked.size ?? 0, table6?.unlinked.size ?? 0);
  if (unlinked > 0)
    findings.push({ code: 'snapshot.origins-without-links', severity: 'lost', facts: { ases: unlinked } });
  const { vantagePoints } = links;
  const perLink = (column: Uint8Array): Uint8Array => Uint8Array.from(graph.linkSource, (row) => column[row]);
  const silent = weightOfSilent(manifest);
  const weights4 = parts.users
    ? weightsOfUsers(parts.users, graph, manifest.parameters['weights'] === 'equal')
    : table4 && weightsOfTable(addresses4(table4.table, table4.origins), table4, graph, silent);
  const weights6 = table6 && weightsOfTable(networks6(table6.table, table6.origins), table6, graph, silent);
  const { country, countries } = countryColumns(graph, parts.countries);
  const unlinkedIn = (weights: PlaneWeights | undefined): UnlinkedSpace | undefined =>
    weights?.unlinked && unlinkedSpace(weights.unlinked, parts.countries, countries);
  const internet: Internet = {
    graph,
    country,
    countries,
    addresses4: weights4?.linked ?? unknownWeights(graph),
    addresses6: weights6?.linked ?? unknownWeights(graph),
    unlinked4: unlinkedIn(weights4),
    unlinked6: unlinkedIn(weights6),
    linkVantagePoints: Uint16Array.from(graph.linkSource, (row) => vantagePoints?.[row] ?? 0),
    linkLastSeen: links.lastSeen && Uint16Array.from(graph.linkSource, (row) => links.lastSeen![row]),
    linkSiblings: links.siblings?.includes(1) ? perLink(links.siblings) : undefined,
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

/** Weights of one plane. */
interface PlaneWeights {
  /** By dense index, [n]; NaN = unknown. */
  readonly linked: Float64Array;
  /** Of networks without links, by AS number; undefined where no source tells. */
  readonly unlinked: ReadonlyMap<number, number> | undefined;
}

function unknownWeights({ asCount }: AsGraph): Float64Array {
  return new Float64Array(asCount).fill(Number.NaN);
}

function weightsOfUsers(
  users: ReadonlyMap<number, number>,
  { asns }: AsGraph,
  isEqual: boolean,
): PlaneWeights {
  const linked = new Set(asns);
  return {
    linked: Float64Array.from(asns, (asn) => users.get(asn) ?? Number.NaN),
    // That every network counts the same says nothing of those without links.
    unlinked: isEqual ? undefined : new Map([...users].filter(([asn]) => !linked.has(asn))),
  };
}

function weightsOfTable(
  weights: Float64Array,
  { table, unlinked }: IndexedTable,
  { asCount }: AsGraph,
  silent: number,
): PlaneWeights {
  const linked = weights.slice(0, asCount).fill(silent);
  for (const origin of table.origin) if (origin < asCount) linked[origin] = weights[origin];
  return {
    linked,
    unlinked: new Map(Array.from(unlinked, ([asn, index]) => [asn, weights[index]])),
  };
}

/** Tables and links of days further apart than this are not of one time. */
export const DAYS_OF_ONE_TIME = 31;

/**
 * Weight of a network with links that no prefix table names: none if the tables are of the links' time, else unknown, since it may have
 * announced nothing yet, or nothing any more, when the table was made.
 */
function weightOfSilent({ date, sources }: SnapshotParts['manifest']): number {
  const days = sources.flatMap((source) =>
    source.role === 'prefixes' ? [dayNumber(source.date ?? '')] : [],
  );
  const apart = days.some((day) => Math.abs(day - dayNumber(date)) > DAYS_OF_ONE_TIME);
  return apart ? Number.NaN : 0;
}

function unlinkedSpace(
  unlinked: ReadonlyMap<number, number>,
  countryOf: ReadonlyMap<number, string>,
  countries: readonly string[],
): UnlinkedSpace {
  const networks = new Uint32Array(countries.length);
  const weight = new Float64Array(countries.length);
  for (const [asn, one] of unlinked) {
    // A country without any network with links has no figures of its own.
    const country = Math.max(UNKNOWN_COUNTRY, countries.indexOf(countryOf.get(asn) ?? ''));
    networks[country]++;
    weight[country] += Number.isNaN(one) ? 0 : one;
  }
  return { networks, weight };
}

/** A table in which a smaller share of networks has a prefix was not meant to describe its plane. */
const THINNEST_PLANE = 0.01;

/** A table whose origins are dense indices. */
interface IndexedTable<T extends { readonly origin: Uint32Array } = { readonly origin: Uint32Array }> {
  readonly table: T;
  /** How many indices there are, those behind the graph's included. */
  readonly origins: number;
  /** Indices behind those of the graph, by AS number: of networks without links. */
  readonly unlinked: ReadonlyMap<number, number>;
}

/** The prefix table of a plane; undefined, so that weights are unknown and not zero, where hardly anyone has a prefix in it. */
function plane<T extends { readonly origin: Uint32Array }>(
  family: number,
  table: T | undefined,
  graph: AsGraph,
  findings: Finding[],
): IndexedTable<T> | undefined {
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
): IndexedTable<T> | undefined {
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
  return { table: { ...table, origin }, origins: graph.asCount + behind.size, unlinked: behind };
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
