import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../test/random-internet.ts';
import { baselineOf, policyLoss } from '../reach/damage.ts';
import { territoryOf } from '../territory/territory.ts';
import { worstLosses, worstWholeLoss } from './worst-loss.ts';

test('the worst AS and the worst set of at most two are those that trying all sets finds', () => {
  fc.assert(
    fc.property(anyInternet(14), fc.integer({ min: 1, max: 3 }), (internet, country) => {
      const baseline = baselineOf(territoryOf(internet, country));
      const nationals = [...baseline.territory.nationals];
      const pairs = nationals.flatMap((one, at) => nationals.slice(at + 1).map((other) => [one, other]));
      for (const kind of ['international', 'domestic'] as const) {
        const { single, pair } = worstLosses(baseline, kind);
        for (const [found, sets] of [
          [single, nationals.map((as) => [as])],
          [pair, [...nationals.map((as) => [as]), ...pairs]],
        ] as const) {
          const largest = Math.max(0, ...sets.map((ases) => loss(ases, kind)));
          assert.ok(found.proved);
          assert.ok(Math.abs(found.bound - largest) < 1e-12, `${kind}: ${found.bound} is not ${largest}`);
          if (largest > 0) assert.ok(Math.abs(loss(found.ases, kind) - largest) < 1e-12);
        }
      }

      function loss(ases: readonly number[], kind: 'international' | 'domestic'): number {
        return policyLoss(baseline, { ases, links: [] })[kind].collateral || 0;
      }
    }),
    { numRuns: 300 },
  );
});

test('the AS whose failure loses most in all, its own people included, is the one that trying each finds', () => {
  fc.assert(
    fc.property(anyInternet(14), fc.integer({ min: 1, max: 3 }), (internet, country) => {
      const baseline = baselineOf(territoryOf(internet, country));
      for (const kind of ['international', 'domestic'] as const) {
        const { ases, losses, bound, proved } = worstWholeLoss(baseline, kind);
        const all = Array.from(baseline.territory.nationals, (as) =>
          policyLoss(baseline, { ases: [as], links: [] }),
        );
        const largest = Math.max(0, ...all.map((loss) => loss[kind].total || 0));
        assert.ok(proved);
        assert.ok(Math.abs(bound - largest) < 1e-12, `${kind}: ${bound} is not ${largest}`);
        assert.equal(ases.length, largest > 0 ? 1 : 0);
        if (largest > 0) {
          const { total, direct, collateral } = losses[kind];
          assert.ok(Math.abs(total - largest) < 1e-12 && Math.abs(direct + collateral - total) < 1e-12);
        }
        const brief = worstWholeLoss(baseline, kind, { measured: 0, partnered: 1 });
        assert.ok(brief.bound >= largest - 1e-12);
      }
    }),
    { numRuns: 300 },
  );
});

test('a search that gives up early reports a bound that no set exceeds', () => {
  fc.assert(
    fc.property(anyInternet(14), fc.integer({ min: 1, max: 3 }), (internet, country) => {
      const baseline = baselineOf(territoryOf(internet, country));
      for (const kind of ['international', 'domestic'] as const) {
        const proved = worstLosses(baseline, kind);
        const brief = worstLosses(baseline, kind, { measured: 0, partnered: 1 });
        for (const size of ['single', 'pair'] as const) {
          assert.ok(brief[size].bound >= proved[size].bound - 1e-12);
          assert.equal(brief[size].proved, brief[size].bound <= (brief[size].losses[kind].collateral || 0));
        }
      }
    }),
    { numRuns: 200 },
  );
});
