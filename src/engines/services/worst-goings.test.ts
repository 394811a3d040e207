import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { anyCountry, groundsOf, internet, territory } from '../../../test/random-grounds.ts';
import { address, IDS, need, PLACES } from '../../../test/random-services.ts';
import { PROVIDER_KINDS } from '../../schemas/services-who-answer.ts';
import { askingOf, type GoingGround } from './asking.ts';
import { goingTogether, NOBODY_GOES, type Going } from './going.ts';
import { providerUniverse } from './provider-universe.ts';
import { serviceProviders } from './providers.ts';
import { IN_THE_END } from './service-worlds.ts';
import { goingLosses } from './who.ts';
import { mostAddedBy } from './witnesses.ts';
import { worstGoings } from './worst-goings.ts';

const WEIGHT = [0.5, 0.3, 0.2];

function lostBy(ground: GoingGround, goings: readonly Going[]): number[] {
  const sums: number[] = [];
  goingLosses(ground)(
    goings,
    (_, { lost }) => void sums.push(IDS.reduce((sum, _id, of) => sum + WEIGHT[of] * lost[IN_THE_END][of], 0)),
  );
  return sums;
}

/** All sets of one to k of so many. */
function setsOf(count: number, k: number, from = 0): number[][] {
  if (k === 0) return [];
  return Array.from({ length: Math.max(0, count - from) }, (_, at) => from + at).flatMap((first) => [
    [first],
    ...setsOf(count, k - 1, first + 1).map((rest) => [first, ...rest]),
  ]);
}

test('no set of up to three providers of a kind takes more away than the one that is found', () => {
  fc.assert(
    fc.property(
      anyCountry,
      fc.constantFrom(...PROVIDER_KINDS),
      fc.integer({ min: 1, max: 3 }),
      (country, kind, k) => {
        const { ground, slow } = groundsOf(country);
        const named = serviceProviders(internet, ground, slow.records).filter((one) => one.kind === kind);
        const universe = providerUniverse(internet, territory, kind, named);
        const worst = worstGoings(ground, askingOf(ground), universe, WEIGHT, k);
        for (const as of internet.graph.asns.keys()) universe.ofNetwork(as);
        const goings = Array.from({ length: universe.count() }, (_, at) => universe.provider(at).going);
        const sets = setsOf(goings.length, k);
        const lost = lostBy(
          ground,
          sets.map((set) => goingTogether(set.map((at) => goings[at]))),
        );
        const most = Math.max(0, ...lost);
        assert.ok(Math.abs(worst.lost - most) < 1e-9, `${kind}, ${k}: ${worst.lost}, all sets ${most}`);
        if (most > 0) {
          const [again] = lostBy(ground, [goingTogether(worst.members.map((at) => goings[at]))]);
          assert.ok(Math.abs(again - most) < 1e-9);
        }
      },
    ),
    { numRuns: cases(500) },
  );
});

test('nobody adds more to a loss than the ways tell on which they stand', () => {
  fc.assert(
    fc.property(anyCountry, fc.constantFrom(...PROVIDER_KINDS), fc.nat(), (country, kind, first) => {
      const { ground, slow } = groundsOf(country);
      const named = serviceProviders(internet, ground, slow.records).filter((one) => one.kind === kind);
      const universe = providerUniverse(internet, territory, kind, named);
      for (const as of internet.graph.asns.keys()) universe.ofNetwork(as);
      const goings = Array.from({ length: universe.count() }, (_, at) => universe.provider(at).going);
      const start = goings.length === 0 ? NOBODY_GOES : goings[first % goings.length];
      const added = mostAddedBy(ground, askingOf(ground), universe, start, WEIGHT);
      const [alone, ...both] = lostBy(ground, [
        start,
        ...goings.map((going) => goingTogether([start, going])),
      ]);
      for (const [at, lost] of both.entries())
        assert.ok(
          lost - alone <= (added.get(at) ?? 0) + 1e-9,
          `${universe.provider(at).id} adds ${lost - alone}`,
        );
    }),
    { numRuns: cases(500) },
  );
});

test('two networks that stand for each other are the worst together, though neither is alone', () => {
  const indexOf = (asn: number): number => internet.graph.asns.indexOf(asn);
  const { ground, slow } = groundsOf({
    records: [],
    needs: [0, 1].map((at) => need('a', 'address', address(PLACES[at]), { group: 'either' })),
    certificates: [],
    origins: [indexOf(11), indexOf(12), undefined, undefined, undefined],
  });
  const named = serviceProviders(internet, ground, slow.records).filter(({ kind }) => kind === 'network');
  const universe = providerUniverse(internet, territory, 'network', named);
  const worst = worstGoings(ground, askingOf(ground), universe, [1, 0, 0], 2);
  assert.deepEqual(worst.members.map((member) => universe.provider(member).id).toSorted(), ['AS11', 'AS12']);
  assert.ok(Math.abs(worst.lost - 1) < 1e-9);
  // The service is half of the use, and 100 of 180 people sit behind AS11.
  const alone = lostBy(
    ground,
    named.map(({ going }) => going),
  );
  assert.ok(Math.abs(Math.max(...alone) - 0.5 * (100 / 180)) < 1e-9);
  assert.ok(Math.abs(worst.alone - 100 / 180) < 1e-9);
});
