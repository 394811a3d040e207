import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { anyCountry, groundsOf, internet, territory } from '../../../test/random-grounds.ts';
import { IDS } from '../../../test/random-services.ts';
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
  let isWorseThanAlone = 0;
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
          isWorseThanAlone += Number(
            most > Math.max(0, ...lost.filter((_, at) => sets[at].length === 1)) + 1e-9,
          );
        }
      },
    ),
    { numRuns: cases(500) },
  );
  assert.ok(isWorseThanAlone > 0);
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
