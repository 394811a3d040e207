import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PEER_TO_PEER } from '../../core/link-kind.ts';
import { inferLayers } from './infer-layers.ts';
import { inferRelationships } from './infer-relationships.ts';
import { layeredLinks, RECENT_DAYS } from './layered-links.ts';
import { observedPaths } from './observed-paths.ts';
import { sightings, type Sightings } from './sightings.ts';

const NOW = 20_000;
const LONG_AGO = NOW - RECENT_DAYS - 400;

const always = (): boolean => true;

test('the newest day of networks and links is told by plane', () => {
  const paths = observedPaths([
    { hops: [1, 1, 2, 3], day: 5 },
    { hops: [3, 2], day: 9 },
    { hops: [1, 2], plane: 6, day: 7 },
  ]);
  const links = { from: Uint32Array.of(1, 2), to: Uint32Array.of(2, 3), kind: new Uint8Array(2) };
  const seen = sightings(paths, links);
  assert.deepEqual([[...seen.links4], [...seen.links6], seen.newest], [[5, 9], [7, 0], 9]);
  assert.deepEqual([seen.networks4.get(1), seen.networks6.get(1), seen.networks6.get(3)], [5, 7, undefined]);
});

/** Provider > customer or peer = peer, each with its day in IPv4 and in IPv6. */
function picture(rows: readonly (readonly [link: string, day4: number, day6: number])[]): {
  links: Parameters<typeof layeredLinks>[0];
  seen: Sightings;
} {
  const ends = rows.map(([link]) => link.split(/[>=]/).map(Number));
  const newest = (plane: 1 | 2): Map<number, number> => {
    const days = new Map<number, number>();
    rows.forEach((row, at) => {
      for (const asn of ends[at]) if (row[plane] > 0) days.set(asn, Math.max(days.get(asn) ?? 0, row[plane]));
    });
    return days;
  };
  return {
    links: {
      from: Uint32Array.from(ends, ([from]) => from),
      to: Uint32Array.from(ends, ([, to]) => to),
      kind: Uint8Array.from(rows, ([link]) => (link.includes('=') ? PEER_TO_PEER : 0)),
    },
    seen: {
      links4: Uint16Array.from(rows, (row) => row[1]),
      links6: Uint16Array.from(rows, (row) => row[2]),
      networks4: newest(1),
      networks6: newest(2),
      newest: NOW,
    },
  };
}

test('a network seen lately gives up its old links, one not seen since keeps those of its last year', () => {
  const { links, seen } = picture([
    ['1>2', NOW, 0],
    ['3>2', LONG_AGO, 0],
    ['1>4', LONG_AGO, 0],
    ['3>4', LONG_AGO - 300, 0],
    ['5>4', LONG_AGO - 900, 0],
    ['1=3', NOW, 0],
    ['1=5', LONG_AGO, 0],
    ['2=3', LONG_AGO, 0],
  ]);
  assert.deepEqual([...layeredLinks(links, seen, always).inPlane4], [1, 0, 1, 1, 0, 1, 1, 0]);
});

test('links of networks that are gone do not count', () => {
  const { links, seen } = picture([
    ['1>2', LONG_AGO, 0],
    ['3>2', LONG_AGO, 0],
    ['1>4', LONG_AGO, 0],
    ['1=3', NOW, 0],
  ]);
  const { inPlane4 } = layeredLinks(links, seen, (asn) => asn !== 4);
  assert.deepEqual([...inPlane4], [1, 1, 0, 1]);
  assert.deepEqual([...layeredLinks(links, seen, () => false).inPlane4], [0, 0, 0, 1]);
});

test('providers known in one plane count in the other, where the network is there too; peers do not', () => {
  const { links, seen } = picture([
    ['1>2', NOW, 0],
    ['1>3', NOW, 0],
    ['4>3', 0, NOW],
    ['1=4', NOW, 0],
  ]);
  const { inPlane4, inPlane6 } = layeredLinks(links, seen, (asn, plane) => plane === 4 || asn !== 5);
  assert.deepEqual([...inPlane6], [1, 0, 1, 0]);
  assert.deepEqual([...inPlane4], [1, 1, 0, 1]);
});

const datedPaths = fc.array(
  fc.record({
    hops: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }),
    vantagePoint: fc.nat({ max: 3 }),
    plane: fc.constantFrom(4, 6),
    day: fc.constantFrom(NOW, NOW - 100, LONG_AGO, LONG_AGO - 200),
  }),
  { maxLength: 40 },
);

test('every link of a picture was seen, once, in a plane, and on the newest day that shows it', () => {
  fc.assert(
    fc.property(datedPaths, (paths) => {
      const { links, lastSeen, inPlane4, inPlane6 } = inferLayers(observedPaths(paths), {
        announces: always,
      });
      const pairs = new Set(
        Array.from(
          links.from,
          (from, link) => `${Math.min(from, links.to[link])} ${Math.max(from, links.to[link])}`,
        ),
      );
      assert.equal(pairs.size, links.kind.length);
      for (const [link, day] of lastSeen.entries()) {
        assert.ok(inPlane4[link] + inPlane6[link] > 0);
        const [from, to] = [links.from[link], links.to[link]];
        const shows = paths.filter(({ hops }) =>
          hops.some(
            (hop, at) => (hop === from && hops[at + 1] === to) || (hop === to && hops[at + 1] === from),
          ),
        );
        assert.equal(day, Math.max(...shows.map((path) => path.day)));
      }
    }),
  );
});

test('paths of one day are judged as without layers', () => {
  fc.assert(
    fc.property(datedPaths, (paths) => {
      const observed = observedPaths(paths.map((path) => ({ ...path, day: NOW })));
      const layered = inferLayers(observed, { announces: always });
      const plain = inferRelationships(observed);
      const labels = ({ links }: { links: typeof plain.links }): string[] =>
        Array.from(links.from, (from, link) => `${from} ${links.to[link]} ${links.kind[link]}`).sort();
      assert.deepEqual(labels(layered), labels(plain));
      assert.deepEqual(layered.clique, plain.clique);
    }),
  );
});
