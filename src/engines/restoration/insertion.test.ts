import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../../core/random.ts';
import { randomProblem } from '../../../test/random-problem.ts';
import { fasterBruteForce } from './exact.twin.ts';
import { createInsertion } from './insertion.ts';
import { createPlanner, valueOf, type Planner } from './planner.ts';
import { startSearch } from './search.ts';

function plannerOf(seed: number, repairs: number, crews: number): Planner {
  return createPlanner(randomProblem(seededRandom(seed), { sites: 12, repairs, crews, horizon: 200 }));
}

test('a place that is proposed is one in the list, for a team that fills every role with another crew', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 4 }),
      (seed, repairs, crews) => {
        const planner = plannerOf(seed, repairs, crews);
        if (planner.feasible.length === 0) return;
        const { plan } = startSearch(planner, seed, 1).best();
        const state = { order: Int32Array.from(plan.order), crews: [...plan.crews] };
        const insertion = createInsertion(planner, seededRandom(seed));
        insertion.learn(state);
        for (const repair of plan.order) {
          const at = insertion.propose(state, repair);
          assert.ok(at >= -1 && at <= plan.order.length);
          const team = state.crews[repair];
          assert.equal(new Set(team).size, team.length);
          const roles = planner.work.candidates[repair];
          assert.equal(team.length, roles.length);
          for (const [role, crew] of team.entries()) assert.ok(roles[role].includes(crew));
        }
        assert.deepEqual([...state.order], plan.order);
      },
    ),
  );
});

test('a crew is sent first where most wait, and past it what is worth nothing', () => {
  // Two villages on one road: many people live behind the far one.
  const planner = createPlanner({
    ...plannerOf(1, 1, 1).problem,
    sites: [
      { lat: 30, lon: 50, weight: 0, core: true, gateway: true, supplies: [], batteryTicks: 0 },
      { lat: 30, lon: 50.1, weight: 2, core: false, gateway: false, supplies: [], batteryTicks: 0 },
      { lat: 30, lon: 50.2, weight: 2000, core: false, gateway: false, supplies: [], batteryTicks: 0 },
    ],
    links: [
      { from: 0, to: 1 },
      { from: 0, to: 2 },
    ],
    repairs: [0, 1].map((link) => ({
      lat: 30,
      lon: 50.1 + link / 10,
      asset: { link },
      ticks: 8,
      accessTick: 0,
      roles: [0],
      parts: [],
      needs: [],
    })),
    crews: [{ lat: 30, lon: 50, skills: [0], speedKmh: 40, shifts: [], fromTick: 0 }],
  });
  const state = { order: Int32Array.of(0, 1), crews: [[0], [0]] };
  const insertion = createInsertion(planner, seededRandom(1));
  insertion.learn(state);
  assert.equal(insertion.propose(state, 1), 0, 'before the near one');
  assert.equal(insertion.propose(state, 0), 2, 'behind the far one');
});

test('on problems that brute force can solve, a short search is at most a percent from the best plan in nine of ten', () => {
  let close = 0;
  for (let seed = 0; seed < 40; seed++) {
    const planner = plannerOf(seed, 6, 2);
    const best = fasterBruteForce(planner).value;
    const search = startSearch(planner, seed, 2000);
    search.advance(2000);
    const found = search.best();
    assert.equal(valueOf(planner, found.plan), found.value);
    assert.ok(found.value >= best);
    if (found.value <= 1.01 * best) close++;
  }
  assert.ok(close >= 36, `${close} of 40`);
});
