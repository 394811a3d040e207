import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallInternet } from '../../../test/small-snapshot.ts';
import type { Internet } from '../../core/internet.ts';
import { coverageOfSides, knownShare, linkedShare, pairCoverage, type CoverageOfSides } from './coverage.ts';
import { planeOf } from './plane.ts';

const IR = smallInternet().countries.indexOf('IR');

function sidesOf(changes: Partial<Internet> = {}): CoverageOfSides {
  const internet = { ...smallInternet(), ...changes };
  return coverageOfSides(planeOf(internet, 'ipv4')!, internet.country, IR);
}

test('what is announced without links is not covered, and lies with its country', () => {
  const { national, foreign } = sidesOf();
  assert.deepEqual(national, {
    ases: 4,
    asesWithWeight: 3,
    asesOfNoWeight: 0,
    weight: 180,
    unlinkedAses: 2,
    unlinkedWeight: 20,
  });
  assert.deepEqual([foreign.unlinkedAses, foreign.unlinkedWeight], [1, 5]);
  // The network whose weight is not known counts as an average one.
  assert.equal(knownShare(national), 180 / (240 + 20));
  assert.equal(linkedShare(national), 4 / 6);
  assert.equal(pairCoverage(sidesOf()).domestic, (180 / 260) ** 2);
  assert.equal(pairCoverage(sidesOf()).international, (180 / 260) * (1905 / 1910));
});

test('a weight of none is known, an unknown one is not', () => {
  const { addresses4 } = smallInternet();
  const none = sidesOf({ addresses4: addresses4.map((weight) => (Number.isNaN(weight) ? 0 : weight)) });
  assert.deepEqual([none.national.asesWithWeight, none.national.asesOfNoWeight], [4, 1]);
  assert.equal(knownShare(none.national), 180 / 200);
});

test('a network of the graph without a link in the plane is not covered either', () => {
  const { graph } = smallInternet();
  const without = graph.asns.indexOf(11);
  const linkInPlane4 = graph.linkKind.map((_, link) =>
    Number(graph.linkFrom[link] !== without && graph.linkTo[link] !== without),
  );
  const { national } = sidesOf({ linkInPlane4, linkInPlane6: linkInPlane4 });
  assert.deepEqual([national.ases, national.weight], [3, 80]);
  assert.deepEqual([national.unlinkedAses, national.unlinkedWeight], [3, 120]);
});

test('where the snapshot does not tell what others announce, coverage is not known', () => {
  const { national, foreign } = sidesOf({ unlinked4: undefined });
  for (const share of [knownShare(national), knownShare(foreign), linkedShare(national)])
    assert.ok(Number.isNaN(share));
});
