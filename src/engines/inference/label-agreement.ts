import { sumOf } from '../../core/sum.ts';
import type { LinkList } from '../../core/as-graph.ts';
import { PEER_TO_PEER } from '../../core/link-kind.ts';

/** How two link lists label the links they have in common. */
export interface LabelAgreement {
  readonly common: number;
  readonly onlyInferred: number;
  readonly onlyReference: number;
  /** Provider links called provider links in the same direction, in the opposite one, called peers. */
  readonly transitAsTransit: number;
  readonly transitReversed: number;
  readonly transitAsPeer: number;
  readonly peerAsPeer: number;
  readonly peerAsTransit: number;
  /** Share of common links with the same label; NaN without common links, likewise below. */
  readonly agreement: number;
  /** Of the reference's peer links, the share found; of the links called peers, the share that is. */
  readonly peerRecall: number;
  readonly peerPrecision: number;
}

/** Confusion of inferred labels against a reference over their common links; `counts` may leave links out of the count. */
export function labelAgreement(
  inferred: LinkList,
  reference: LinkList,
  counts: (low: number, high: number) => boolean = () => true,
): LabelAgreement {
  const truth = labelsByPair(reference);
  // [reference peer?][inferred: 0 same transit, 1 reversed, 2 peer]
  const cells = [0, 0, 0, 0, 0, 0];
  let only = 0;
  for (const [pair, label] of labelsByPair(inferred)) {
    const [low, high] = pair.split(' ').map(Number);
    if (!counts(low, high)) continue;
    const expected = truth.get(pair);
    if (expected === undefined) only++;
    else cells[(expected === 2 ? 3 : 0) + (label === 2 ? 2 : label === expected ? 0 : 1)]++;
  }
  const common = sumOf(cells);
  const peerAsTransit = cells[3] + cells[4];
  const counted = [...truth.keys()].filter((pair) =>
    counts(...(pair.split(' ').map(Number) as [number, number])),
  );
  return {
    common,
    onlyInferred: only,
    onlyReference: counted.length - common,
    transitAsTransit: cells[0],
    transitReversed: cells[1],
    transitAsPeer: cells[2],
    peerAsPeer: cells[5],
    peerAsTransit,
    agreement: (cells[0] + cells[5]) / common,
    peerRecall: cells[5] / (cells[5] + peerAsTransit),
    peerPrecision: cells[5] / (cells[5] + cells[2]),
  };
}

/** Label of each pair `lower higher`: 0 the lower AS number provides, 1 the higher, 2 peers; the first mention counts. */
function labelsByPair(list: LinkList): Map<string, number> {
  const labels = new Map<string, number>();
  for (let link = 0; link < list.from.length; link++) {
    const [from, to] = [list.from[link], list.to[link]];
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    if (from === to || labels.has(pair)) continue;
    labels.set(pair, list.kind[link] === PEER_TO_PEER ? 2 : from < to ? 0 : 1);
  }
  return labels;
}
