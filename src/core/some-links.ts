import { withRows, type AsGraph } from './as-graph.ts';
import type { Internet } from './internet.ts';

/**
 * The graph with the links marked 1 only. The order of the ASes stays topological; `transitCount` becomes an upper bound, since
 * some ASes below it may have lost their customers.
 */
export function graphWithSomeLinks(graph: AsGraph, isKept: Uint8Array): AsGraph {
  const kept = keptLinks(isKept);
  return withRows({
    ...graph,
    linkFrom: kept.map((link) => graph.linkFrom[link]),
    linkTo: kept.map((link) => graph.linkTo[link]),
    linkKind: Uint8Array.from(kept, (link) => graph.linkKind[link]),
    linkSource: kept.map((link) => graph.linkSource[link]),
  });
}

/** The Internet with the links marked 1 only, and what is known of them. All ASes stay. */
export function internetWithSomeLinks(internet: Internet, isKept: Uint8Array): Internet {
  const kept = keptLinks(isKept);
  const { linkVantagePoints, linkInPlane4, linkInPlane6, linkLastSeen, linkSiblings } = internet;
  const some = (column: Uint8Array | undefined): Uint8Array | undefined =>
    column && Uint8Array.from(kept, (link) => column[link]);
  return {
    ...internet,
    graph: graphWithSomeLinks(internet.graph, isKept),
    linkVantagePoints: Uint16Array.from(kept, (link) => linkVantagePoints[link]),
    linkSiblings: some(linkSiblings),
    linkInPlane4: some(linkInPlane4),
    linkInPlane6: some(linkInPlane6),
    linkLastSeen: linkLastSeen && Uint16Array.from(kept, (link) => linkLastSeen[link]),
  };
}

function keptLinks(isKept: Uint8Array): Uint32Array {
  return Uint32Array.from(isKept.keys()).filter((link) => isKept[link] === 1);
}
