import { buildAsGraph, type AsGraph } from '../../core/as-graph.ts';
import { seededRandom } from '../../core/random.ts';
import type { CleanPaths } from '../inference/clean-path-table.ts';
import { inferRelationships } from '../inference/infer-relationships.ts';

export type HoldOut = 'origins' | 'vantage-points';

/** Share of origins, or of vantage points, that nothing is learnt from. */
const HELD_OUT_SHARE: Readonly<Record<HoldOut, number>> = { origins: 0.5, 'vantage-points': 0.25 };

/**
 * Says for a path, by the AS numbers of its ends, whether it is held out: all paths to half of the origins, or all paths of a
 * quarter of the vantage points. The same seed holds out the same.
 */
export function heldOutBy(
  split: HoldOut,
  seed: number,
  asns: Iterable<number>,
): (vantagePoint: number, origin: number) => boolean {
  const random = seededRandom(seed);
  const draw = new Map(
    [...new Set(asns)].sort((one, other) => one - other).map((asn) => [asn, random.next()]),
  );
  const isOut = (asn: number): boolean => (draw.get(asn) ?? 1) < HELD_OUT_SHARE[split];
  return split === 'origins' ? (_, origin) => isOut(origin) : (vantagePoint) => isOut(vantagePoint);
}

/** The graph with the links of the given paths that it lacks, labelled by inference from these paths alone. */
export function withObservedLinks(
  graph: AsGraph,
  paths: CleanPaths,
  isUsed: (path: number) => boolean,
): { graph: AsGraph; added: number } {
  const rows = [...paths.vantagePoint.keys()].filter(isUsed);
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((path, row) => {
    offsets[row + 1] = offsets[row] + paths.offsets[path + 1] - paths.offsets[path];
  });
  const hops = new Uint32Array(offsets[rows.length]);
  rows.forEach((path, row) =>
    hops.set(
      paths.hops.subarray(paths.offsets[path], paths.offsets[path + 1]).map((as) => paths.asns[as]),
      offsets[row],
    ),
  );
  const { links } = inferRelationships({
    offsets,
    hops,
    vantagePoint: Uint32Array.from(rows, (path) => paths.vantagePoint[path]),
    entries: Uint32Array.from(rows, (path) => paths.entries4[path] + paths.entries6[path]),
    plane: new Uint8Array(rows.length).fill(4),
  });
  const from = [...graph.linkFrom].map((as) => graph.asns[as]);
  const to = [...graph.linkTo].map((as) => graph.asns[as]);
  const kind = [...graph.linkKind];
  const known = new Set(from.map((asn, link) => pairOf(asn, to[link])));
  for (let link = 0; link < links.kind.length; link++) {
    if (known.has(pairOf(links.from[link], links.to[link]))) continue;
    from.push(links.from[link]);
    to.push(links.to[link]);
    kind.push(links.kind[link]);
  }
  const list = { from: Uint32Array.from(from), to: Uint32Array.from(to), kind: Uint8Array.from(kind) };
  return { graph: buildAsGraph(list, graph.asns).graph, added: from.length - graph.linkKind.length };
}

function pairOf(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
