import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../test/random-internet.ts';
import { candidatesOf, failureOf } from '../reach/candidates.ts';
import type { Over } from '../../schemas/worst-cases.ts';
import { collateralValue, undamagedValue } from '../reach/collateral.ts';
import { baselineOf, policyLoss } from '../reach/damage.ts';
import { territoryOf } from '../territory/territory.ts';
import { worstSets, type WorstSets } from './worst-search.ts';
import { cases } from '../../../test/cases.ts';

const OVERS: readonly Over[] = ['networks', 'links', 'gateways', 'foreign-suppliers'];

function finished(search: ReturnType<typeof worstSets>): WorstSets {
  for (;;) {
    const step = search.next(false);
    if (step.done) return step.value;
  }
}

function subsets(count: number, k: number): number[][] {
  if (k === 0) return [[]];
  const smaller = subsets(count, k - 1);
  return [
    ...smaller,
    ...smaller
      .filter((set) => set.length === k - 1)
      .flatMap((set) =>
        Array.from({ length: count }, (_, next) => next)
          .filter((next) => next > (set.at(-1) ?? -1))
          .map((next) => [...set, next]),
      ),
  ];
}

test('branch and bound finds what trying every set finds, near-ties included', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.nat(), (internet, seed) => {
      const territory = territoryOf(internet, 1 + (seed % 3));
      const baseline = baselineOf(territory);
      const over = OVERS[seed % 4];
      const loss = (seed >> 2) % 2 === 0 ? 'international' : 'domestic';
      const k = 1 + ((seed >> 3) % 3);
      const candidates = candidatesOf(territory, over).slice(0, 12);
      const value = undamagedValue(baseline, loss);
      if (value === 0) return;
      const all = subsets(candidates.length, k).map((members) => ({
        members,
        collateral: policyLoss(baseline, failureOf(candidates, members))[loss].collateral,
      }));
      const worst = Math.max(0, ...all.map(({ collateral }) => collateral));
      const answer = finished(worstSets(baseline, { candidates, loss, k, tieShare: 0.1, maxSets: 1000 }));
      assert.ok(answer.proved);
      const best = answer.sets[0]?.collateral ?? 0;
      assert.ok(Math.abs(best - worst) < 1e-9, `${best} instead of ${worst}`);
      // Sets with a member that adds nothing are not searched; those with the loss itself are all there.
      for (const { members, collateral } of answer.sets)
        assert.ok(
          all.some(
            (set) => set.members.join() === members.join() && Math.abs(set.collateral - collateral) < 1e-9,
          ),
        );
      assert.equal(new Set(answer.sets.map(({ members }) => members.join())).size, answer.sets.length);
    }),
    { numRuns: cases(1500) },
  );
});

test('collateral value is the collateral loss before division', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.nat(), (internet, seed) => {
      const territory = territoryOf(internet, 1 + (seed % 3));
      const baseline = baselineOf(territory);
      const candidates = candidatesOf(territory, OVERS[seed % 4]);
      const members = [...candidates.keys()].filter((member) => (member + seed) % 3 === 0);
      const failure = failureOf(candidates, members);
      for (const kind of ['international', 'domestic'] as const) {
        const value = undamagedValue(baseline, kind);
        if (value === 0) continue;
        const expected = policyLoss(baseline, failure)[kind].collateral;
        assert.ok(Math.abs(collateralValue(baseline, failure, kind) / value - expected) < 1e-12);
      }
    }),
    { numRuns: cases(500) },
  );
});

test('a network without customers makes no collateral loss', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.nat(), (internet, seed) => {
      const { graph } = internet;
      const territory = territoryOf(internet, 1 + (seed % 3));
      const baseline = baselineOf(territory);
      const stubs = territory.nationals.filter(
        (as) => graph.customers.offsets[as + 1] === graph.customers.offsets[as],
      );
      const failure = { ases: [...stubs], links: [] };
      for (const kind of ['international', 'domestic'] as const)
        assert.ok(Math.abs(collateralValue(baseline, failure, kind)) < 1e-9);
    }),
    { numRuns: cases(300) },
  );
});

test('a search that is stopped gives a bound that holds', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.nat({ max: 3 }), (internet, patience) => {
      const territory = territoryOf(internet, 1);
      const baseline = baselineOf(territory);
      const candidates = candidatesOf(territory, 'networks');
      const question = { candidates, loss: 'international', k: 3, tieShare: 0, maxSets: 10 } as const;
      const whole = finished(worstSets(baseline, question));
      const search = worstSets(baseline, question);
      let step = search.next(false);
      for (let steps = 0; !step.done; steps++) step = search.next(steps >= patience);
      if (Number.isNaN(step.value.bound)) return;
      assert.ok(step.value.bound >= (whole.sets[0]?.collateral ?? 0) - 1e-12);
    }),
    { numRuns: cases(500) },
  );
});
