import type { ErrorRates } from '../../schemas/error-rates.ts';
import type { AsGraph } from '../../core/as-graph.ts';
import type { Internet } from '../../core/internet.ts';
import { PEER_TO_PEER, PROVIDER_TO_CUSTOMER } from '../../core/link-kind.ts';
import { once } from '../../core/once.ts';
import { seededRandom, type Random } from '../../core/random.ts';
import { linkLookup } from '../routing/link-lookup.ts';
import {
  canProvide,
  patchGraph,
  type NewLink,
  type PatchRoom,
  type Relabelling,
} from '../routing/patch-graph.ts';
import type { Territory } from '../territory/territory.ts';

/** What a snapshot knows about how sure its links are. */
export interface Evidence {
  /** Probability that the label of each link is right, [m]; undefined where the snapshot does not say. */
  readonly labelConfidence: Float32Array | undefined;
  /** By how many vantage points each link was seen, [m]; 0 = not recorded. */
  readonly vantagePoints: Uint16Array;
  /** Which kinds of source saw each link, bits, [m]; 0 = not recorded. */
  readonly sources: Uint8Array | undefined;
}

/** Validated shares of wrong labels in CAIDA's inference (Luckie et al., IMC 2013, §5: 99.6 % and 98.7 % right). */
const PUBLISHED = { wrongTransit: 0.004, wrongPeer: 0.013 };

/**
 * Error rates from the snapshot's own evidence.
 *
 * Labels: the mean of what the inference leaves open, where it was stored; else the published validation. Unseen peer
 * links: where vantage points were counted, Chao's lower bound f₁² / (2 f₂) from links seen by one and by two of them
 * (Chao 1984); else, where there are two kinds of source, what the smaller one added to the larger.
 */
export function errorRates(graph: AsGraph, evidence: Evidence): ErrorRates {
  return { ...labelRates(graph, evidence), ...unseenRate(graph, evidence) };
}

function labelRates(
  { linkKind }: AsGraph,
  { labelConfidence }: Evidence,
): Pick<ErrorRates, 'wrongTransit' | 'wrongPeer' | 'labelBasis'> {
  if (!labelConfidence) return { ...PUBLISHED, labelBasis: 'published' };
  const open = [0, 0];
  const count = [0, 0];
  for (let link = 0; link < linkKind.length; link++) {
    open[linkKind[link]] += 1 - labelConfidence[link];
    count[linkKind[link]]++;
  }
  const rate = (kind: number): number => (count[kind] === 0 ? 0 : open[kind] / count[kind]);
  return {
    wrongTransit: rate(PROVIDER_TO_CUSTOMER),
    wrongPeer: rate(PEER_TO_PEER),
    labelBasis: 'confidence',
  };
}

function unseenRate(
  { linkKind }: AsGraph,
  { vantagePoints, sources }: Evidence,
): Pick<ErrorRates, 'unseenPeers' | 'unseenBasis'> {
  let [once, twice, counted] = [0, 0, 0];
  for (let link = 0; link < linkKind.length; link++) {
    if (linkKind[link] !== PEER_TO_PEER) continue;
    const seenBy = vantagePoints[link];
    if (seenBy > 0) counted++;
    if (seenBy === 1) once++;
    else if (seenBy === 2) twice++;
  }
  if (counted > 0 && twice > 0)
    return { unseenPeers: (once * once) / (2 * twice) / counted, unseenBasis: 'vantage-points' };
  const added = sources && addedBySecondSource(linkKind, sources);
  if (added !== undefined) return { unseenPeers: added, unseenBasis: 'second-source' };
  return { unseenPeers: NaN, unseenBasis: 'nothing' };
}

/** What the second largest source of peer links added to the largest, as a share of that; undefined where there is one source. */
function addedBySecondSource(linkKind: Uint8Array, sources: Uint8Array): number | undefined {
  /** Sources as bits, in the order in which they are met, and how many peer links each saw. */
  const met: number[] = [];
  const seen = new Uint32Array(256);
  for (let link = 0; link < linkKind.length; link++)
    if (linkKind[link] === PEER_TO_PEER)
      for (let bits = sources[link]; bits !== 0; bits &= bits - 1)
        if (seen[bits & -bits]++ === 0) met.push(bits & -bits);
  const [larger, smaller] = met.sort((a, b) => seen[b] - seen[a]);
  if (smaller === undefined) return undefined;
  let added = 0;
  for (let link = 0; link < linkKind.length; link++)
    if (linkKind[link] === PEER_TO_PEER && sources[link] !== 0 && !(sources[link] & larger)) added++;
  return added / seen[larger];
}

/**
 * One picture of the Internet that the evidence allows as well: links of the country's networks with labels drawn anew at
 * the error rates, and unseen peer links added. Foreign links stay; what is uncertain about them is not in the intervals.
 *
 * A provider link drawn wrong becomes peering; a peer link drawn wrong makes the AS that comes first in the order the
 * provider. Unseen peers come in proportion to those seen, with partners drawn in proportion to their peer links. With `room`
 * the graph lasts until the next one is drawn there.
 */
export function plausibleInternet(
  internet: Internet,
  { nationals, graph }: Territory,
  rates: ErrorRates,
  labelConfidence: Float32Array | undefined,
  seed: number,
  room?: PatchRoom,
): Internet {
  const random = seededRandom(seed);
  const relabelled: Relabelling[] = [];
  for (const link of linksOf(graph, nationals)) {
    const [from, to] = [graph.linkFrom[link], graph.linkTo[link]];
    const isTransit = graph.linkKind[link] === PROVIDER_TO_CUSTOMER;
    const wrong = labelConfidence
      ? 1 - labelConfidence[link]
      : isTransit
        ? rates.wrongTransit
        : rates.wrongPeer;
    if (random.next() >= wrong) continue;
    const [first, second] = from < to ? [from, to] : [to, from];
    if (isTransit) relabelled.push({ link, from, to, kind: PEER_TO_PEER });
    else if (canProvide(graph, first, second))
      relabelled.push({ link, from: first, to: second, kind: PROVIDER_TO_CUSTOMER });
  }
  const added = Number.isNaN(rates.unseenPeers)
    ? []
    : unseenPeers(graph, nationals, rates.unseenPeers, random);
  const patched = patchGraph(graph, added, relabelled, room);
  const { linkVantagePoints, linkInPlane4, linkInPlane6 } = internet;
  // Most who draw ask for the graph alone.
  const vantagePoints = once(() => longer(linkVantagePoints, added.length, 0));
  const inPlane4 = once(() => linkInPlane4 && longer(linkInPlane4, added.length, 1));
  const inPlane6 = once(() => linkInPlane6 && longer(linkInPlane6, added.length, 1));
  return {
    ...internet,
    graph: patched,
    get linkVantagePoints() {
      return vantagePoints();
    },
    get linkInPlane4() {
      return inPlane4();
    },
    get linkInPlane6() {
      return inPlane6();
    },
  };
}

/** A column with so many more entries, all of that value. */
function longer<T extends Uint8Array | Uint16Array>(column: T, more: number, value: number): T {
  const all = new (column.constructor as new (length: number) => T)(column.length + more);
  all.set(column);
  return all.fill(value, column.length) as T;
}

/** The links of some ASes, each once, ascending. */
function linksOf({ providers, customers, peers }: AsGraph, ases: Uint32Array): Uint32Array {
  const found = new Set<number>();
  for (const as of ases)
    for (const { offsets, links } of [providers, customers, peers])
      for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) found.add(links[arc]);
  return Uint32Array.from(found).sort();
}

function unseenPeers(graph: AsGraph, nationals: Uint32Array, rate: number, random: Random): NewLink[] {
  const { offsets, targets } = graph.peers;
  const linkBetween = linkLookup(graph);
  const added: NewLink[] = [];
  const known = new Set<number>();
  for (const as of nationals) {
    const expected = rate * (offsets[as + 1] - offsets[as]);
    for (let count = poisson(expected, random); count > 0; count--) {
      const other = targets[random.below(targets.length)];
      const [from, to] = as < other ? [as, other] : [other, as];
      const pair = from * graph.asCount + to;
      if (from === to || known.has(pair) || linkBetween(from, to) !== undefined) continue;
      known.add(pair);
      added.push({ from, to, kind: PEER_TO_PEER });
    }
  }
  return added;
}

/** Poisson numbers by Knuth's product of uniforms, in parts of mean ≤ 16 so that the product does not vanish. */
function poisson(mean: number, random: Random): number {
  let count = 0;
  for (let left = mean; left > 0; left -= 16) {
    const floor = Math.exp(-Math.min(left, 16));
    for (let product = random.next(); product > floor; product *= random.next()) count++;
  }
  return count;
}

/** The median of some samples, and an interval around it. */
export interface SampleInterval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** An interval that holds the given share of the samples, the same share left out at each end; NaN where there are none. */
export function intervalOf(samples: readonly number[], share = 0.9): SampleInterval {
  const sorted = samples.filter((sample) => !Number.isNaN(sample)).sort((a, b) => a - b);
  if (sorted.length === 0) return { low: NaN, median: NaN, high: NaN };
  const at = (quantile: number): number => {
    const position = quantile * (sorted.length - 1);
    const below = Math.floor(position);
    const above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
  };
  return { low: at((1 - share) / 2), median: at(1 / 2), high: at((1 + share) / 2) };
}
