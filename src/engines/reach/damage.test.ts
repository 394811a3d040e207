import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../test/random-internet.ts';
import { seededRandom } from '../../core/random.ts';
import { physicalRoutes } from '../routing/physical-routes.ts';
import { NONE } from '../routing/route-class.ts';
import { routesTo } from '../routing/routes-to.ts';
import { drawnAway, type Attack } from './attack.ts';
import { baselineOf, damageOf, policyLoss } from './damage.ts';
import { maskOf, type Failure } from './failure.ts';
import type { Loss } from './losses.ts';
import { territoryOf, type Territory } from '../territory/territory.ts';
import { cases } from '../../../test/cases.ts';

/** The definition, pair by pair: every lost pair is direct if one of its ends failed. */
function slowLoss(
  territory: Territory,
  failure: Failure,
  routes: typeof routesTo,
  partnerIsNational: boolean,
): Loss {
  const { graph, isNational, weight } = territory;
  const mask = maskOf(graph, failure);
  let [undamaged, direct, collateral] = [0, 0, 0];
  for (let partner = 0; partner < graph.asCount; partner++) {
    if (Boolean(isNational[partner]) !== partnerIsNational) continue;
    const before = routes(graph, partner).routeClass;
    const after = routes(graph, partner, mask).routeClass;
    for (let as = 0; as < graph.asCount; as++) {
      if (!isNational[as] || as === partner || before[as] === NONE) continue;
      const value = weight[as] * weight[partner];
      undamaged += value;
      if (after[as] !== NONE) continue;
      if (failure.ases.includes(as) || failure.ases.includes(partner)) direct += value;
      else collateral += value;
    }
  }
  return {
    total: (direct + collateral) / undamaged,
    direct: direct / undamaged,
    collateral: collateral / undamaged,
  };
}

function close(actual: Loss, expected: Loss): void {
  for (const part of ['total', 'direct', 'collateral'] as const) {
    if (Number.isNaN(expected[part])) assert.ok(Number.isNaN(actual[part]));
    else assert.ok(Math.abs(actual[part] - expected[part]) < 1e-12, `${actual[part]} ≠ ${expected[part]}`);
  }
}

test('losses equal the definition counted pair by pair, under policy and physically', () => {
  fc.assert(
    fc.property(anyInternet(18), fc.nat(), (internet, seed) => {
      const { graph } = internet;
      const random = seededRandom(seed);
      const some = (length: number): number[] =>
        Array.from({ length }, (_, index) => index).filter(() => random.below(5) === 0);
      const failure = { ases: some(graph.asCount), links: some(graph.linkKind.length) };
      const territory = territoryOf(internet, 1 + (seed % 3));
      const baseline = baselineOf(territory);
      const { losses } = damageOf(baseline, failure);
      close(losses.policy.international, slowLoss(territory, failure, routesTo, false));
      close(losses.policy.domestic, slowLoss(territory, failure, routesTo, true));
      close(losses.physical.international, slowLoss(territory, failure, physicalRoutes, false));
      close(losses.physical.domestic, slowLoss(territory, failure, physicalRoutes, true));
      assert.deepEqual(policyLoss(baseline, failure), losses.policy);
    }),
    { numRuns: cases(1500) },
  );
});

test('nothing fails, nothing is lost; everything fails, everything is lost directly', () => {
  fc.assert(
    fc.property(anyInternet(12), (internet) => {
      const baseline = baselineOf(territoryOf(internet, 1));
      const all = Array.from({ length: internet.graph.asCount }, (_, as) => as);
      for (const kind of ['international', 'domestic'] as const) {
        const { losses } = damageOf(baseline, { ases: [], links: [] });
        if (Number.isNaN(losses.policy[kind].total)) continue;
        assert.equal(losses.policy[kind].total, 0);
        assert.deepEqual(damageOf(baseline, { ases: all, links: [] }).losses.policy[kind], {
          total: 1,
          direct: 1,
          collateral: 0,
        });
      }
    }),
    { numRuns: cases(300) },
  );
});

test('hijacks lose exactly the pairs whose traffic they draw away, directly', () => {
  fc.assert(
    fc.property(anyInternet(14), fc.nat(), (internet, seed) => {
      const { graph } = internet;
      if (graph.asCount < 3) return;
      const random = seededRandom(seed);
      const territory = territoryOf(internet, 1 + (seed % 3));
      const { isNational, nationals, weight } = territory;
      const attacker = random.below(graph.asCount);
      const victims = [...graph.asns.keys()].filter((as) => as !== attacker && random.below(4) === 0);
      const failure = {
        ases: [...graph.asns.keys()].filter((as) => as !== attacker && random.below(7) === 0),
        links: [],
      };
      const kind = seed % 2 === 0 ? 'origin' : 'sub-prefix';
      const attack: Attack = { kind, attacker, victims, refusing: [] };
      const baseline = baselineOf(territory);
      const { policy } = damageOf(baseline, failure, [attack]).losses;
      const mask = maskOf(graph, failure);
      const drawn = new Map(victims.map((victim) => [victim, drawnAway(graph, attack, victim, mask)]));
      const members = new Set([...failure.ases, ...victims]);
      for (const kindOfLoss of ['international', 'domestic'] as const) {
        let [undamaged, direct, collateral] = [0, 0, 0];
        for (let partner = 0; partner < graph.asCount; partner++) {
          if (Boolean(isNational[partner]) !== (kindOfLoss === 'domestic')) continue;
          const before = routesTo(graph, partner).routeClass;
          const after = routesTo(graph, partner, mask).routeClass;
          for (const as of nationals) {
            if (as === partner || before[as] === NONE) continue;
            const value = weight[as] * weight[partner];
            undamaged += value;
            const gone = drawn.get(as)?.[partner] || drawn.get(partner)?.[as];
            if (after[as] !== NONE && !gone) continue;
            if (members.has(as) || members.has(partner)) direct += value;
            else collateral += value;
          }
        }
        close(policy[kindOfLoss], {
          total: (direct + collateral) / undamaged,
          direct: direct / undamaged,
          collateral: collateral / undamaged,
        });
      }
    }),
    { numRuns: cases(800) },
  );
});
