import type { PlaneId } from '../../schemas/planes.ts';
import { withRows, type AsGraph } from '../../core/as-graph.ts';
import type { Internet } from '../../core/internet.ts';

export interface Plane {
  readonly id: PlaneId;
  /** The graph with the links of the plane only; AS indices are those of the snapshot, link numbers are its own. */
  readonly graph: AsGraph;
  /** Addresses (IPv4) or /48 networks (IPv6) originated, [n]; NaN = the source says nothing. */
  readonly weights: Float64Array;
  /** The same with 0 for unknown, for sums whose coverage is reported beside them. */
  readonly knownWeights: Float64Array;
}

/** A plane of the snapshot, or undefined where the snapshot knows no weight in it. */
export function planeOf(internet: Internet, id: PlaneId): Plane | undefined {
  const weights = id === 'ipv4' ? internet.addresses4 : internet.addresses6;
  if (weights.every(Number.isNaN)) return undefined;
  const inPlane = id === 'ipv4' ? internet.linkInPlane4 : internet.linkInPlane6;
  return {
    id,
    graph: inPlane ? withLinks(internet.graph, inPlane) : internet.graph,
    weights,
    knownWeights: weights.map((weight) => (Number.isNaN(weight) ? 0 : weight)),
  };
}

/**
 * The graph with those links only. The order of the ASes stays topological; `transitCount` becomes an upper bound, since
 * some ASes below it may have lost their customers.
 */
function withLinks(graph: AsGraph, inPlane: Uint8Array): AsGraph {
  const kept = Uint32Array.from({ length: inPlane.length }, (_, link) => link).filter(
    (link) => inPlane[link] === 1,
  );
  return withRows({
    ...graph,
    linkFrom: kept.map((link) => graph.linkFrom[link]),
    linkTo: kept.map((link) => graph.linkTo[link]),
    linkKind: Uint8Array.from(kept, (link) => graph.linkKind[link]),
    linkSource: kept.map((link) => graph.linkSource[link]),
  });
}
