import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../test/random-internet.ts';
import { seededRandom } from '../../core/random.ts';
import { candidatesOf, failureOf } from '../reach/candidates.ts';
import { collateralValue, undamagedValue } from '../reach/collateral.ts';
import { baselineOf } from '../reach/damage.ts';
import { defendedLoss, proposals, proposedLinks, withLinks } from './defend.ts';
import { maskOf } from '../reach/failure.ts';
import { meshOf, underMesh } from '../reach/mesh.ts';
import { territoryOf } from '../territory/territory.ts';
import { worstSets } from './worst-search.ts';

test('the loss with new links is the worst over every set, tried one by one, and never larger than without', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.nat(), (internet, seed) => {
      const territory = territoryOf(internet, 1 + (seed % 3));
      const baseline = baselineOf(territory);
      const loss = seed % 2 === 0 ? 'international' : 'domestic';
      const value = undamagedValue(baseline, loss);
      const candidates = candidatesOf(territory, 'networks');
      if (value === 0 || candidates.length === 0) return;
      const search = worstSets(baseline, { candidates, loss, k: 2, tieShare: 1, maxSets: 1000 });
      let step = search.next();
      while (!step.done) step = search.next();
      const { sets } = step.value;
      if (sets.length === 0) return;
      const random = seededRandom(seed);
      const partners = [...Array(internet.graph.asCount).keys()].filter(() => random.below(3) === 0);
      const links = proposedLinks(baseline, candidates, sets.slice(0, 2), partners, 3);
      for (const link of links.slice(0, 4)) {
        const defended = withLinks(baseline, [link]);
        const lost = sets.map(
          ({ members }) => collateralValue(defended, failureOf(candidates, members), loss) / value,
        );
        const answer = defendedLoss(baseline, candidates, loss, sets, 0, [link]);
        assert.ok(Math.abs(answer.worst - Math.max(...lost)) < 1e-9);
        assert.ok(answer.worst <= sets[0].collateral + 1e-9);
        assert.ok(answer.bound >= answer.worst);
        lost.forEach((after, position) => assert.ok(after <= sets[position].collateral + 1e-9));
      }
    }),
    { numRuns: 400 },
  );
});

test('links that are put together lower every loss alike, but for ASes outside the mesh', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.nat(), (internet, seed) => {
      const territory = territoryOf(internet, 1 + (seed % 3));
      const baseline = baselineOf(territory);
      const candidates = candidatesOf(territory, 'networks');
      const sets = [...candidates.keys()].flatMap((one) => [
        { members: [one], collateral: 0 },
        { members: [one, (one + 1) % candidates.length], collateral: 0 },
      ]);
      const everything = maskOf(internet.graph, failureOf(candidates, [...candidates.keys()]));
      const under = underMesh(internet.graph, meshOf(internet.graph, everything), everything);
      const { isNational, weight } = territory;
      let outside = 0;
      under.forEach((one, as) => {
        if (one) return;
        outside += weight[as] * (isNational[as] ? territory.foreignWeight : territory.nationalWeight);
      });
      const everyone = [...Array(internet.graph.asCount).keys()];
      const links = proposedLinks(baseline, candidates, sets, everyone, 4);
      for (const { link, alike } of proposals(baseline, candidates, links))
        for (const other of alike)
          for (const { members } of sets) {
            const [one, two] = [link, other].map((added) =>
              collateralValue(withLinks(baseline, [added]), failureOf(candidates, members), 'international'),
            );
            assert.ok(Math.abs(one - two) <= outside + 1e-9, `${one} ≠ ${two}`);
          }
    }),
    { numRuns: 300 },
  );
});
