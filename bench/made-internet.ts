import { seededRandom, type Random } from '../src/core/random.ts';

/** An Internet made up for size: who reaches whom over which path. */
export interface MadeInternet {
  readonly random: Random;
  /** AS numbers of the vantage points. */
  readonly peers: readonly number[];
  /** Index of the network that originates the prefix of a row. */
  readonly originOf: (row: number) => number;
  /** AS numbers from a vantage point to an origin; a network with several providers is reached over one or the other. */
  readonly pathFrom: (peer: number, origin: number, row: number) => readonly number[];
}

const TOP = 14;
const TRANSIT = 6000;
const STUBS = 72_000;
const SEED = 20_260_730;

/** Fourteen networks at the top, six thousand that carry others, 72,000 below them, each with one to three providers. */
export function makeInternet(peerCount: number): MadeInternet {
  const random = seededRandom(SEED);
  const count = TOP + TRANSIT + STUBS;
  const asns = Uint32Array.from({ length: count }, (_, at) => 1000 + at * 5 + random.below(4));
  for (let at = 0; at < count; at++) if (asns[at] >= 64_000 && asns[at] < 132_000) asns[at] += 70_000;
  const providers = Array.from({ length: count }, (_, at) =>
    at < TOP ? [] : Array.from({ length: 1 + random.below(3) }, () => providerOf(at, random)),
  );
  const peers = Array.from({ length: peerCount }, (_, at) => (at < 6 ? at : TOP + random.below(300)));

  /** Upward from a network to the top, the first step by the choice. */
  function climb(from: number, choice: number): number[] {
    const way = [from];
    for (let at = from; at >= TOP; way.push(at)) at = providers[at][choice++ % providers[at].length];
    return way;
  }

  return {
    random,
    peers: peers.map((peer) => asns[peer]),
    // A tenth of the networks has most of the prefixes.
    originOf: (row) =>
      row % 97 === 0
        ? row % TOP
        : row % 3 === 0
          ? TOP + ((row * 7919) % 8000)
          : TOP + ((row * 104_729) % (count - TOP)),
    pathFrom(peer, origin, row) {
      const down = climb(origin, (peer * 5 + (row % 2)) % 3).toReversed();
      const up = climb(peers[peer], row % 2);
      const meeting = up.findIndex((as) => down.includes(as));
      const way =
        meeting >= 0 ? [...up.slice(0, meeting), ...down.slice(down.indexOf(up[meeting]))] : [...up, ...down];
      const prepended = origin % 11 === 0 ? [origin, origin] : [];
      return [...way, ...prepended].map((as) => asns[as]);
    },
  };
}

/** Someone above: for transit networks the top or an earlier one, for the others a transit network, the earlier the likelier. */
function providerOf(at: number, random: Random): number {
  if (at < TOP + 200) return random.below(TOP);
  const above = Math.min(at, TOP + TRANSIT);
  return Math.floor(above * random.next() ** 3);
}
