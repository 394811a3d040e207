import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { anyCountry, anyStrike, internet, struckGrounds, territory } from '../../../test/random-grounds.ts';
import { IDS } from '../../../test/random-services.ts';
import { askingOf } from './asking.ts';
import { goingTogether, NOBODY_GOES, type Going } from './going.ts';
import { providerUniverse } from './provider-universe.ts';
import { serviceProviders } from './providers.ts';
import { goingLosses } from './who.ts';
import { slowWorksAfter, type SlowGround } from './who.twin.ts';
import { worstGoings } from './worst-goings.ts';

/** Shares of people for whom each service is lost, or surely works, [services], by following every need down. */
function slowShares(is: (as: number) => readonly boolean[]): number[] {
  const { nationals, weight } = territory;
  const people = [...nationals].filter((as) => weight[as] > 0);
  const total = people.reduce((sum, as) => sum + weight[as], 0);
  const sums = IDS.map(() => 0);
  for (const as of people) for (const [of, yes] of is(as).entries()) if (yes) sums[of] += weight[as] / total;
  return sums;
}

function slowLost(slow: SlowGround, struck: Going, going: Going, inTheEnd: boolean): number[] {
  const both = goingTogether([struck, going]);
  return slowShares((as) => {
    const after = slowWorksAfter(slow, as, both, struck, inTheEnd, true);
    return slowWorksAfter(slow, as, struck, struck, inTheEnd, true).map((was, of) => was && !after[of]);
  });
}

test('under a scenario each provider takes away what is lost besides, when every need is followed down', () => {
  const seen = { lost: 0, struck: 0 };
  fc.assert(
    fc.property(anyCountry, anyStrike, (country, strike) => {
      const { ground, slow, struck } = struckGrounds(country, strike);
      const goings = serviceProviders(internet, ground, slow.records).map(({ going }) => going);
      const base = goingLosses(ground)(goings, (index, { lost }) => {
        for (const time of [0, 1] as const) {
          const expected = slowLost(slow, struck, goings[index], time === 1);
          for (const [of, share] of expected.entries())
            assert.ok(
              Math.abs(lost[time][of] - share) < 1e-12,
              `${index} at ${time}: ${lost[time][of]}, ${share}`,
            );
          seen.lost += Number(expected.some((share) => share > 0));
        }
      });
      for (const time of [0, 1] as const) {
        const works = slowShares((as) => slowWorksAfter(slow, as, struck, struck, time === 1, false));
        for (const [of, share] of works.entries())
          assert.ok(Math.abs(base.works[time][of] - share) < 1e-12, `before at ${time}`);
      }
      seen.struck += struck.ases.length + strike.links.length;
    }),
    { numRuns: cases(200) },
  );
  assert.ok(seen.lost > 0 && seen.struck > 0, JSON.stringify(seen));
});

test('under a scenario networks that are left out take nothing away, and the worst pair is the worst of all pairs', () => {
  const weight = [0.5, 0.3, 0.2];
  let most = 0;
  fc.assert(
    fc.property(anyCountry, anyStrike, (country, strike) => {
      const { ground, slow } = struckGrounds(country, strike);
      const named = serviceProviders(internet, ground, slow.records).filter(({ kind }) => kind === 'network');
      const ases = [...internet.graph.asns.keys()];
      const pairs = ases.flatMap((one, at) => ases.slice(at).map((other) => [one, other]));
      const lost: number[] = [];
      goingLosses(ground)(
        pairs.map((pair): Going => ({ ...NOBODY_GOES, ases: [...new Set(pair)] })),
        (index, loss) => {
          const sum = IDS.reduce((total, _, of) => total + weight[of] * loss.lost[1][of], 0);
          lost.push(sum);
          const [one, other] = pairs[index];
          if (one === other && !named.some(({ as }) => as === one)) assert.equal(sum, 0);
        },
      );
      const universe = providerUniverse(internet, territory, 'network', named);
      const worst = worstGoings(ground, askingOf(ground), universe, weight, 2);
      assert.ok(Math.abs(worst.lost - Math.max(...lost)) < 1e-9, `${worst.lost}, ${Math.max(...lost)}`);
      most = Math.max(most, worst.lost);
    }),
    { numRuns: cases(100) },
  );
  assert.ok(most > 0);
});
