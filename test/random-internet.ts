import fc from 'fast-check';
import { buildAsGraph, type AsGraph } from '../src/core/as-graph.ts';
import type { Internet } from '../src/core/internet.ts';
import { PEER_TO_PEER, PROVIDER_TO_CUSTOMER } from '../src/core/link-kind.ts';
import { seededRandom, shuffle, type Random } from '../src/core/random.ts';
import type { Mask } from '../src/engines/routing/mask.ts';

/** A small random AS graph of at most `maxAses`; AS numbers are in no relation to the topological order. */
export function anyAsGraph(maxAses = 12): fc.Arbitrary<AsGraph> {
  return fc
    .record({
      asCount: fc.integer({ min: 1, max: maxAses }),
      density: fc.double({ min: 0.5, max: 3 }),
      seed: fc.nat(),
    })
    .map(({ asCount, density, seed }) => randomAsGraph(asCount, density, seededRandom(seed)));
}

/** The same graph with some ASes without customers doubled or tripled: twins, with the same providers and peers. */
export function withTwins(graph: AsGraph, seed: number): AsGraph {
  const random = seededRandom(seed);
  const copies = Array.from({ length: graph.asCount }, (_, as) =>
    as < graph.transitCount ? 1 : 1 + random.below(3),
  );
  const rows = Array.from(graph.linkKind, (kind, link) => {
    const [from, to] = [graph.linkFrom[link], graph.linkTo[link]];
    const pairs = Array.from({ length: copies[from] * copies[to] }, (_, at) => [
      at % copies[from],
      Math.floor(at / copies[from]),
    ]);
    return pairs.map(([one, other]) => ({
      from: graph.asns[from] + 1000 * one,
      to: graph.asns[to] + 1000 * other,
      kind,
    }));
  }).flat();
  const list = {
    from: Uint32Array.from(rows, (row) => row.from),
    to: Uint32Array.from(rows, (row) => row.to),
    kind: Uint8Array.from(rows, (row) => row.kind),
  };
  return buildAsGraph(list, graph.asns).graph;
}

/** A small random Internet: three countries and the unknown one, small integer weights, some unknown. */
export function anyInternet(maxAses = 12): fc.Arbitrary<Internet> {
  return fc
    .record({ graph: anyAsGraph(maxAses), seed: fc.nat() })
    .map(({ graph, seed }) => randomInternet(graph, seed));
}

/** Countries and weights for a graph. */
export function randomInternet(graph: AsGraph, seed: number): Internet {
  const random = seededRandom(seed);
  const weights = (): Float64Array =>
    Float64Array.from({ length: graph.asCount }, () => (random.below(5) === 0 ? NaN : random.below(8)));
  return {
    graph,
    country: Uint16Array.from({ length: graph.asCount }, () => random.below(4)),
    countries: ['', 'AA', 'BB', 'CC'],
    addresses4: weights(),
    addresses6: weights(),
    linkVantagePoints: new Uint16Array(graph.linkKind.length),
    linkInPlane4: undefined,
    linkInPlane6: undefined,
    nameOf: () => undefined,
  };
}

/** What has failed, as far as a graph of `maxAses` goes: no mask, some ASes, some links, or both. */
export function anyMask(graph: AsGraph, seed: number): Mask {
  const random = seededRandom(seed);
  const some = (length: number): Uint8Array =>
    Uint8Array.from({ length }, () => Number(random.below(6) === 0));
  return {
    failedAs: random.below(2) === 0 ? some(graph.asCount) : undefined,
    failedLink: random.below(2) === 0 ? some(graph.linkKind.length) : undefined,
  };
}

/** About `density` links an AS: two of three from an earlier AS as provider, the others between peers. */
export function randomAsGraph(asCount: number, density: number, random: Random): AsGraph {
  const asns = shuffle(
    Array.from({ length: asCount }, (_, as) => 100 + as),
    random,
  );
  const rows = Array.from({ length: Math.round(density * asCount) }, () => {
    const [one, other] = [random.below(asCount), random.below(asCount)].sort((a, b) => a - b);
    return {
      from: asns[one],
      to: asns[other],
      kind: random.below(3) === 0 ? PEER_TO_PEER : PROVIDER_TO_CUSTOMER,
    };
  }).filter(({ from, to }) => from !== to);
  const list = {
    from: Uint32Array.from(rows, (row) => row.from),
    to: Uint32Array.from(rows, (row) => row.to),
    kind: Uint8Array.from(rows, (row) => row.kind),
  };
  return buildAsGraph(list, asns).graph;
}
