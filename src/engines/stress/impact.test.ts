import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../test/random-internet.ts';
import { seededRandom } from '../../core/random.ts';
import { baselineOf, damageOf } from '../reach/damage.ts';
import { CHOKEPOINT, impactOf } from './impact.ts';
import { foreignSources, inboundFlows } from '../flows/inbound-flows.ts';
import { regionLosses } from '../reach/region-losses.ts';
import { territoryOf } from '../territory/territory.ts';

test('fates follow from reach and routes, and what the networks lost adds up to the loss', () => {
  fc.assert(
    fc.property(anyInternet(18), fc.nat(), (internet, seed) => {
      const random = seededRandom(seed);
      const territory = territoryOf(internet, 1 + (seed % 3));
      const baseline = baselineOf(territory);
      const ases = [...Array(internet.graph.asCount).keys()].filter(() => random.below(6) === 0);
      const damage = damageOf(baseline, { ases, links: [] });
      const sources = foreignSources(territory);
      const before = inboundFlows(territory, sources);
      const after = inboundFlows(territory, sources, damage.mask);
      const impact = impactOf(internet, baseline, damage, before, after);
      assert.equal(impact.networks.length, territory.nationals.length);
      let lost = 0;
      let had = 0;
      for (const { as, fate, weight, abroadBefore, abroadAfter, moved, hopsAfter } of impact.networks) {
        if (territory.foreignWeight === 0) break;
        assert.equal(fate === 'failed', ases.includes(as));
        const left = abroadBefore > 0 ? abroadAfter / abroadBefore : 1;
        if (fate !== 'failed') assert.equal(fate, classOf(left, moved), `${left} left, ${moved} moved`);
        if (left < 0.9 - 1e-9) assert.ok(Number.isNaN(hopsAfter), `hops of ${fate}`);
        had += weight * abroadBefore;
        lost += weight * (abroadBefore - abroadAfter);
      }
      const { total } = damage.losses.policy.international;
      if (!Number.isNaN(total)) assert.ok(Math.abs(lost / had - total) < 1e-9);

      const shares = impact.suppliers.reduce((sum, supplier) => sum + supplier.before, 0);
      const gateways = impact.gateways.reduce((sum, gateway) => sum + gateway.before, 0);
      assert.ok(Math.abs(shares - gateways) < 1e-9);
      for (const point of impact.newChokepoints)
        assert.ok(point.after >= CHOKEPOINT.share && point.after - point.before >= CHOKEPOINT.rise);

      const everywhere = new Map(Array.from(territory.nationals, (as) => [as, 'everywhere']));
      const [region] = regionLosses(baseline, damage, everywhere);
      if (region && !Number.isNaN(total)) assert.ok(Math.abs(region.international - total) < 1e-9);
    }),
    { numRuns: 800 },
  );
});

/** The table on the methods page. */
function classOf(left: number, moved: number): string {
  const share = Math.round(left * 1e9) / 1e9;
  if (share < 0.01) return 'cut-off';
  if (share < 0.5) return 'mostly-cut';
  if (share < 0.9) return 'partly-cut';
  if (share <= 0.99) return 'reduced';
  return moved >= 0.01 ? 'rerouted' : 'unharmed';
}

test('nothing fails: everyone is unharmed and nothing moves', () => {
  fc.assert(
    fc.property(anyInternet(14), (internet) => {
      const territory = territoryOf(internet, 1);
      const baseline = baselineOf(territory);
      const damage = damageOf(baseline, { ases: [], links: [] });
      const flows = inboundFlows(territory, foreignSources(territory));
      const impact = impactOf(internet, baseline, damage, flows, flows);
      assert.ok(impact.networks.every(({ fate }) => fate === 'unharmed'));
      assert.deepEqual(impact.newChokepoints, []);
      for (const { before, after } of impact.gateways) assert.equal(before, after);
    }),
    { numRuns: 300 },
  );
});
