import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../test/random-internet.ts';
import { smallInternet } from '../../../test/small-snapshot.ts';
import { buildAsGraph } from '../../core/as-graph.ts';
import type { Internet } from '../../core/internet.ts';
import { planeOf } from '../territory/plane.ts';
import { momentOf, networkChanges, type ChangedNetwork, type NetworkChanges } from './network-changes.ts';
import { networkChangesTwin } from './network-changes.twin.ts';

function changesOf(before: Internet, after: Internet, country: string): NetworkChanges | undefined {
  const [one, other] = [before, after].map((internet) => planeOf(internet, 'ipv4'));
  return one && other && networkChanges(momentOf(before, one), momentOf(after, other), country);
}

const asns = (networks: readonly ChangedNetwork[]): number[] =>
  networks.map(({ asn }) => asn).sort((a, b) => a - b);

test('who came, went, moved or changed providers is what the sets of links say', () => {
  fc.assert(
    fc.property(anyInternet(), anyInternet(), fc.constantFrom('AA', 'BB', 'CC'), (before, after, country) => {
      const changes = changesOf(before, after, country);
      if (!changes) return;
      const { networks, gateways, came, went, movedIn, movedOut, providers } = changes;
      assert.deepEqual(
        {
          networks,
          gateways,
          came: asns(came),
          movedIn: asns(movedIn),
          went: asns(went),
          movedOut: asns(movedOut),
          providers: asns(providers),
        },
        networkChangesTwin(before, after, country),
      );
      const { length } = [...came, ...movedIn];
      assert.equal(networks[1] - networks[0], length - went.length - movedOut.length);
    }),
  );
});

test('backwards, what came went, and what was gained is lost', () => {
  fc.assert(
    fc.property(anyInternet(), anyInternet(), (before, after) => {
      const forth = changesOf(before, after, 'AA');
      const back = changesOf(after, before, 'AA');
      if (!forth || !back) return;
      assert.deepEqual(forth.came, back.went);
      assert.deepEqual(forth.movedIn, back.movedOut);
      const swapped = back.providers.map(({ asn, gained, lost }) => ({ asn, gained: lost, lost: gained }));
      const plain = forth.providers.map(({ asn, gained, lost }) => ({ asn, gained, lost }));
      const byAsn = (a: { asn: number }, b: { asn: number }): number => a.asn - b.asn;
      assert.deepEqual(plain.sort(byAsn), swapped.sort(byAsn));
    }),
  );
});

test('nothing changed where nothing changed', () => {
  const internet = smallInternet();
  const { came, went, movedIn, movedOut, providers } = changesOf(internet, internet, 'IR')!;
  assert.deepEqual([came, went, movedIn, movedOut, providers].flat(), []);
});

test('a changed provider counts with all that is behind it', () => {
  const before = smallInternet();
  const { linkFrom, linkTo, linkKind, asns: numbers } = before.graph;
  const isKept = (_: unknown, link: number): boolean =>
    numbers[linkFrom[link]] !== 2 || numbers[linkTo[link]] !== 10;
  const { graph } = buildAsGraph({
    from: linkFrom.filter(isKept).map((as) => numbers[as]),
    to: linkTo.filter(isKept).map((as) => numbers[as]),
    kind: linkKind.filter(isKept),
  });
  const at = (asn: number): number => before.graph.asns.indexOf(asn);
  const after: Internet = {
    ...before,
    graph,
    country: Uint16Array.from(graph.asns, (asn) => before.country[at(asn)]),
    addresses4: Float64Array.from(graph.asns, (asn) => before.addresses4[at(asn)]),
    addresses6: new Float64Array(graph.asCount).fill(NaN),
    linkVantagePoints: new Uint16Array(graph.linkKind.length),
  };
  const { providers, gateways } = changesOf(before, after, 'IR')!;
  // AS10 leads to all of the country.
  assert.deepEqual(providers, [{ asn: 10, share: 1, gained: [], lost: [2] }]);
  assert.deepEqual(gateways, [3, 2]);
});
