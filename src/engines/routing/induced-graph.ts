import { withRows, type AsGraph } from '../../core/as-graph.ts';

/** A part of a graph with indices of its own. */
export interface InducedGraph {
  readonly graph: AsGraph;
  /** Index in the whole graph, by index in the part. */
  readonly outer: Uint32Array;
  /** Index in the part, by index in the whole graph; −1 = not in it. */
  readonly inner: Int32Array;
  /** Number in the whole graph, by link of the part. */
  readonly links: Uint32Array;
}

/**
 * The graph of some ASes and the links between them, in the same order, so that it stays topological.
 *
 * Where `nodes` (ascending) hold all providers of their members, routes between members are those of the whole graph: a
 * route climbs over providers of its source, crosses at most one peer link, and comes down over providers of its
 * destination. `transitCount` is an upper bound: some below it may have lost their customers.
 */
export function inducedGraph(graph: AsGraph, nodes: Uint32Array): InducedGraph {
  const inner = new Int32Array(graph.asCount).fill(-1);
  nodes.forEach((as, at) => (inner[as] = at));
  const kept = linksBetween(graph, nodes, inner);
  const part = withRows({
    asCount: nodes.length,
    transitCount: nodes.filter((as) => as < graph.transitCount).length,
    asns: nodes.map((as) => graph.asns[as]),
    rankByAsn: ranksOf(nodes.map((as) => graph.rankByAsn[as])),
    linkFrom: kept.map((link) => inner[graph.linkFrom[link]]),
    linkTo: kept.map((link) => inner[graph.linkTo[link]]),
    linkKind: Uint8Array.from(kept, (link) => graph.linkKind[link]),
    linkSource: kept.map((link) => graph.linkSource[link]),
  });
  return { graph: part, outer: nodes, inner, links: kept };
}

/** Ascending. Each link once: from the customer's side, and from the lower index of two peers. */
function linksBetween({ providers, peers }: AsGraph, nodes: Uint32Array, inner: Int32Array): Uint32Array {
  const links: number[] = [];
  for (const as of nodes) {
    for (let arc = providers.offsets[as]; arc < providers.offsets[as + 1]; arc++)
      if (inner[providers.targets[arc]] >= 0) links.push(providers.links[arc]);
    for (let arc = peers.offsets[as]; arc < peers.offsets[as + 1]; arc++)
      if (inner[peers.targets[arc]] > inner[as]) links.push(peers.links[arc]);
  }
  return Uint32Array.from(links).sort();
}

/** Position of each key in ascending order. */
function ranksOf(keys: Uint32Array): Uint32Array {
  const order = Uint32Array.from(keys.keys()).sort((a, b) => keys[a] - keys[b]);
  const ranks = new Uint32Array(keys.length);
  order.forEach((at, rank) => (ranks[at] = rank));
  return ranks;
}
