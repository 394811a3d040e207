import type { PlaneId } from '../../schemas/planes.ts';
import type { AsGraph } from '../../core/as-graph.ts';
import type { Internet, UnlinkedSpace } from '../../core/internet.ts';
import { graphWithSomeLinks } from '../../core/some-links.ts';

/** The Internet in one version of the protocol: links that carry it, and weights by what is originated in it. */
export interface Plane {
  readonly id: PlaneId;
  /** AS indices are those of the snapshot. */
  readonly graph: AsGraph;
  /** 1 = a link of the graph that is not in the plane, [m]; undefined = all of them are. */
  readonly outside: Uint8Array | undefined;
  /** Addresses (IPv4) or /48 networks (IPv6) originated, [n]; NaN = the source says nothing. */
  readonly weights: Float64Array;
  /** The same with 0 for unknown, for sums whose coverage is reported beside them. */
  readonly knownWeights: Float64Array;
  /** What networks without links announce, by country; undefined where the snapshot does not tell. */
  readonly unlinked: UnlinkedSpace | undefined;
}

/** The columns of the snapshot are numbered by the version of the protocol. */
export const VERSION_OF_PLANE: Readonly<Record<PlaneId, 4 | 6>> = { ipv4: 4, ipv6: 6 };

/** A plane as a graph of its own, or undefined where the snapshot knows no weight in it. Link numbers are the graph's own. */
export function planeOf(internet: Internet, id: PlaneId): Plane | undefined {
  const { weights, inPlane, unlinked } = columnsOf(internet, id);
  if (weights.every(Number.isNaN)) return undefined;
  const graph = inPlane ? graphWithSomeLinks(internet.graph, inPlane) : internet.graph;
  return { id, graph, outside: undefined, weights, knownWeights: knownOf(weights), unlinked };
}

/** A plane on the graph of the snapshot, whose link numbers it keeps: links outside the plane are marked. */
export function planeOnGraph(internet: Internet, id: PlaneId): Plane {
  const { weights, inPlane, unlinked } = columnsOf(internet, id);
  const outside = inPlane?.map((inside) => 1 - inside);
  return { id, graph: internet.graph, outside, weights, knownWeights: knownOf(weights), unlinked };
}

/** A column by link of the snapshot, by link of the plane as a graph of its own (`planeOf`). */
export function columnInPlane(internet: Internet, id: PlaneId, column: Uint8Array): Uint8Array {
  const { inPlane } = columnsOf(internet, id);
  return inPlane ? column.filter((_, link) => inPlane[link] === 1) : column;
}

function columnsOf(
  internet: Internet,
  id: PlaneId,
): { weights: Float64Array; inPlane: Uint8Array | undefined; unlinked: UnlinkedSpace | undefined } {
  const version = VERSION_OF_PLANE[id];
  return {
    weights: internet[`addresses${version}`],
    inPlane: internet[`linkInPlane${version}`],
    unlinked: internet[`unlinked${version}`],
  };
}

function knownOf(weights: Float64Array): Float64Array {
  return weights.map((weight) => (Number.isNaN(weight) ? 0 : weight));
}
