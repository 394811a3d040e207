import type { Finding } from './finding.ts';
import { PEER_TO_PEER, PROVIDER_TO_CUSTOMER } from './link-kind.ts';
import { rowsOfLinks, type Rows } from './rows.ts';
import { peelOrder, providerCycles } from './topological-order.ts';

/**
 * The AS graph. An AS is a dense index 0 … n − 1; AS numbers exist only at the edges of the system.
 *
 * Invariant: indices are a topological order, every provider before its customers, ASes with customers first
 * (0 … transitCount − 1), then those without, sorted by their first provider. The order depends on the links alone.
 */
export interface AsGraph {
  readonly asCount: number;
  /** ASes 0 … transitCount − 1 have customers, the rest have none. */
  readonly transitCount: number;
  /** AS number of each index, [n]. */
  readonly asns: Uint32Array;
  /** Rank of each index by AS number, [n], a permutation: the lowest AS number has rank 0. */
  readonly rankByAsn: Uint32Array;
  /** Link columns, [m], in ascending order of (lower ASN, higher ASN). For provider links `linkFrom` is the provider. */
  readonly linkFrom: Uint32Array;
  readonly linkTo: Uint32Array;
  /** PROVIDER_TO_CUSTOMER or PEER_TO_PEER, [m]. */
  readonly linkKind: Uint8Array;
  /** For each link its row in the list the graph was built from, [m]: joins further columns (evidence) to it. */
  readonly linkSource: Uint32Array;
  readonly providers: Rows;
  readonly customers: Rows;
  readonly peers: Rows;
}

/** Links by AS number, as a source gives them; for provider links `from` is the provider. */
export interface LinkList {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly kind: Uint8Array;
}

/**
 * Builds the graph of a link list, plus ASes without links.
 *
 * The first mention of a pair counts; self-links and later mentions are left out with a finding. Provider links inside a
 * cycle of providers cannot be ordered: they become peer links, with a finding that names the members.
 */
export function buildAsGraph(
  list: LinkList,
  isolated: Iterable<number> = [],
): { graph: AsGraph; findings: Finding[] } {
  const findings: Finding[] = [];
  const byAsn = sortedAsns(list, isolated);
  const asCount = byAsn.length;
  const rankOf = new Map<number, number>();
  for (let rank = 0; rank < asCount; rank++) rankOf.set(byAsn[rank], rank);

  // Work on ranks (positions in ascending AS number) until the topological order is known.
  const { from, to, kind, source } = distinctLinks(list, rankOf, asCount, findings);
  for (const members of providerCycles(asCount, from, to, kind)) {
    const inside = new Set(members);
    for (let link = 0; link < kind.length; link++)
      if (kind[link] === PROVIDER_TO_CUSTOMER && inside.has(from[link]) && inside.has(to[link]))
        kind[link] = PEER_TO_PEER;
    findings.push({
      code: 'as-graph.provider-cycle',
      severity: 'repaired',
      facts: { members: members.map((rank) => byAsn[rank]).join(' ') },
    });
  }
  const { indexOfRank, transitCount } = peelOrder(asCount, from, to, kind);

  const asns = new Uint32Array(asCount);
  const rankByAsn = new Uint32Array(asCount);
  for (let rank = 0; rank < asCount; rank++) {
    asns[indexOfRank[rank]] = byAsn[rank];
    rankByAsn[indexOfRank[rank]] = rank;
  }
  const linkFrom = from.map((rank) => indexOfRank[rank]);
  const linkTo = to.map((rank) => indexOfRank[rank]);
  const graph = withRows({
    asCount,
    transitCount,
    asns,
    rankByAsn,
    linkFrom,
    linkTo,
    linkKind: kind,
    linkSource: source,
  });
  return { graph, findings };
}

/**
 * The same graph with its adjacency rows, from the link columns alone.
 *
 * Links stand in ascending order of (lower ASN, higher ASN): the links of an AS to lower numbers all come before those to
 * higher ones, so that appending links in turn leaves every row in ascending order of AS number.
 */
export function withRows(columns: Omit<AsGraph, 'providers' | 'customers' | 'peers'>): AsGraph {
  return { ...columns, ...rowsOfLinks(columns.asCount, columns) };
}

/** Index of an AS number, or −1. Builds a table (a `Map` takes ten times as long); keep the returned function. */
export function asnLookup(asns: Uint32Array): (asn: number) => number {
  const bits = 33 - Math.clz32(asns.length);
  const indexAt = new Int32Array(1 << bits).fill(-1);
  /** Where an AS number is, or the free place where it would be: half of the places are free. */
  const placeOf = (asn: number): number => {
    let place = Math.imul(asn, 0x9e3779b1) >>> (32 - bits);
    while (indexAt[place] >= 0 && asns[indexAt[place]] !== asn) place = (place + 1) & (indexAt.length - 1);
    return place;
  };
  for (let as = 0; as < asns.length; as++) indexAt[placeOf(asns[as])] = as;
  return (asn) => indexAt[placeOf(asn)];
}

function sortedAsns(list: LinkList, isolated: Iterable<number>): Uint32Array {
  const all = concat(concat(list.from, list.to), Uint32Array.from(isolated)).sort();
  return all.filter((asn, position) => position === 0 || all[position - 1] !== asn);
}

function distinctLinks(
  list: LinkList,
  rankOf: ReadonlyMap<number, number>,
  asCount: number,
  findings: Finding[],
): { from: Uint32Array; to: Uint32Array; kind: Uint8Array; source: Uint32Array } {
  const total = list.from.length;
  const keys = new Float64Array(total);
  for (let row = 0; row < total; row++) {
    const one = rankOf.get(list.from[row])!;
    const other = rankOf.get(list.to[row])!;
    keys[row] = Math.min(one, other) * asCount + Math.max(one, other);
  }
  const rows = Uint32Array.from({ length: total }, (_, row) => row).sort(
    (a, b) => keys[a] - keys[b] || a - b,
  );
  const kept = rows.filter((row, position) => {
    if (list.from[row] === list.to[row]) {
      findings.push({ code: 'as-graph.self-link', severity: 'lost', facts: { asn: list.from[row] } });
      return false;
    }
    const first = position === 0 || keys[rows[position - 1]] !== keys[row];
    if (!first)
      findings.push({
        code: 'as-graph.repeated-link',
        severity: 'lost',
        facts: { from: list.from[row], to: list.to[row] },
      });
    return first;
  });
  return {
    from: kept.map((row) => rankOf.get(list.from[row])!),
    to: kept.map((row) => rankOf.get(list.to[row])!),
    kind: Uint8Array.from(kept, (row) => list.kind[row]),
    source: kept,
  };
}

function concat(one: Uint32Array, other: Uint32Array): Uint32Array {
  const both = new Uint32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
