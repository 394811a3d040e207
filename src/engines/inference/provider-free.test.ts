import assert from 'node:assert/strict';
import { test } from 'node:test';
import { certainTransit, siblingLinks } from './certain-transit.ts';
import type { CleanPaths } from './clean-path-table.ts';
import { cleanPaths } from './clean-paths.ts';
import { observedLinks } from './observed-links.ts';
import { observedPaths } from './observed-paths.ts';
import { providerFreeNetworks } from './provider-free.ts';

type Path = Parameters<typeof observedPaths>[0][number];

function clean(paths: readonly Path[]): CleanPaths {
  return cleanPaths(observedPaths(paths)).paths;
}

/** Three networks that peer with each other, each between customers of its own. */
const TOP: readonly Path[] = [
  [11, 1, 2, 12],
  [12, 2, 3, 13],
  [13, 3, 1, 11],
  [14, 1, 3, 15],
  [15, 3, 2, 16],
].map((hops) => ({ hops }));

function asnsOf(paths: CleanPaths, ases: readonly number[]): number[] {
  return ases.map((as) => paths.asns[as]).sort((one, other) => one - other);
}

test('a network linked to all members, but heard of by one from another, is a customer and not provider-free', () => {
  // 4 carries for customers and has a link to each of the three.
  const four: Path[] = [{ hops: [21, 4, 1, 11] }, { hops: [22, 4, 2, 12] }, { hops: [23, 4, 3, 13] }];
  const behindTwo: Path[] = [11, 14].map((point) => ({ hops: [point, 1, 2, 4, 21] }));
  const peering = clean([...TOP, ...four]);
  assert.deepEqual(asnsOf(peering, providerFreeNetworks(peering)), [1, 2, 3, 4]);
  const buying = clean([...TOP, ...four, ...behindTwo]);
  assert.deepEqual(asnsOf(buying, providerFreeNetworks(buying)), [1, 2, 3]);
  const oneLeak = clean([...TOP, ...four, behindTwo[0]]);
  assert.deepEqual(asnsOf(oneLeak, providerFreeNetworks(oneLeak)), [1, 2, 3, 4]);
});

test('who peers with everyone in IPv6 only is not provider-free', () => {
  const five: Path[] = [
    { hops: [31, 5, 1, 11], plane: 6 },
    { hops: [32, 5, 2, 12], plane: 6 },
    { hops: [33, 5, 3, 13], plane: 6 },
  ];
  const both = clean([...TOP, ...five]);
  assert.deepEqual(asnsOf(both, providerFreeNetworks(both)), [1, 2, 3]);
  const alone = clean([...TOP, ...five].map((path) => ({ ...path, plane: 6 })));
  assert.deepEqual(asnsOf(alone, providerFreeNetworks(alone)), [1, 2, 3, 5]);
});

test('links a hop beyond the top are transit links; those at the top may be either', () => {
  const paths = clean([{ hops: [50, 51, 1, 2, 52, 53] }, { hops: [53, 52, 51] }]);
  const links = observedLinks(paths);
  const top = [1, 2].map((asn) => paths.asns.indexOf(asn));
  const { byHigh, byLow } = certainTransit(paths, links, top);
  const found = Array.from(links.low, (low, link) => {
    const [a, b] = [paths.asns[low], paths.asns[links.high[link]]];
    return [`${a} provides ${b}`, byLow.paths[link], `${b} provides ${a}`, byHigh.paths[link]];
  });
  assert.deepEqual(
    found.filter(([, one, , other]) => one !== 0 || other !== 0),
    [
      ['50 provides 51', 0, '51 provides 50', 1],
      ['51 provides 1', 0, '1 provides 51', 1],
      ['2 provides 52', 1, '52 provides 2', 0],
      ['52 provides 53', 1, '53 provides 52', 0],
    ],
  );
});

test('siblings carry each other to and from the world, as more than one network sees; the rest may be leaks', () => {
  // 30 and 31 are customers of the top; each hands on what the other has.
  const over31: Path[] = [
    [11, 1, 2, 30, 31, 41],
    [13, 3, 2, 30, 31, 41],
  ].map((hops) => ({ hops }));
  const over30: Path[] = [
    [12, 2, 1, 31, 30, 43],
    [13, 3, 1, 31, 30, 43],
  ].map((hops) => ({ hops }));
  const siblings = (paths: readonly Path[]): string[] => {
    const all = clean([...TOP, ...paths]);
    const links = observedLinks(all);
    const marked = siblingLinks(certainTransit(all, links, providerFreeNetworks(all)));
    return [...marked.keys()]
      .filter((link) => marked[link] === 1)
      .map((link) => asnsOf(all, [links.low[link], links.high[link]]).join(' '));
  };
  assert.deepEqual(siblings([...over31, ...over30]), ['30 31']);
  assert.deepEqual(siblings(over31), []);
  const ofOne: Path[] = [43, 44].map((origin) => ({ hops: [12, 2, 1, 31, 30, origin] }));
  assert.deepEqual(siblings([...over31, ...ofOne]), []);
  const often: Path[] = Array.from({ length: 17 }, (_, more) => ({ hops: [50 + more, 1, 2, 30, 31, 41] }));
  assert.deepEqual(siblings([...over31, ...over30, ...often]), []);
  assert.deepEqual(siblings([...over31, ...over30, ...often.slice(1)]), ['30 31']);
});
