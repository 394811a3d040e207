import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../../test/cases.ts';
import { restoreAnswer } from '../../../answers/restore-answer.ts';
import { seededRandom } from '../../../core/random.ts';
import { createPlanner, valueOf } from '../../../engines/restoration/planner.ts';
import { buildProblem } from '../../../engines/restoration/problem-of-inventory.ts';
import { randomInventory } from '../../../engines/restoration/random-inventory.ts';
import { resultOf } from '../../../engines/restoration/result.ts';
import { completePlan } from '../../../engines/restoration/rules.ts';
import { startSearch } from '../../../engines/restoration/search.ts';
import { unconnectedSites } from '../../../formats/inventory/unconnected.ts';
import type { JobAnswer, RestoreAnswer } from '../../../schemas/restore-answer.ts';
import { afterDeed, afterDeeds, arranged, moveJob, pinOfJob, type PlanGround } from './arrange.ts';
import type { PlanDeed } from './plan-deeds.ts';

/** A random inventory with a damage, and a plan as the server answers it. */
function planned(seed: number): { readonly ground: PlanGround; readonly plan: RestoreAnswer } {
  const ground = randomInventory(seededRandom(seed));
  const question = { ...ground, objective: 'people' as const, localOnly: false, seed: 1, brief: true };
  const built = buildProblem(ground.inventory, ground.damage, question);
  const planner = createPlanner(built.problem);
  const order = completePlan(planner, startSearch(planner, seed, 1).best().plan);
  const found = {
    plan: order,
    value: valueOf(planner, order),
    bound: 0,
    proved: false,
    moves: 1,
    boundSteps: 0,
    stopped: false,
  };
  const result = resultOf(question, built, found, unconnectedSites(ground.inventory));
  return { ground, plan: restoreAnswer(result) };
}

const times = (jobs: readonly JobAnswer[]) =>
  jobs.map(({ asset, crews, start, finish }) => [asset, [...crews].sort(compare), start, finish]);
const compare = (one: string, other: string): number => one.localeCompare(other, 'en');

test('a plan that nobody changed is the plan as the server answers it', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { ground, plan } = planned(seed);
      const { answer } = arranged(ground, plan, []);
      // What the plan had left out for want of time goes to its end where it fits.
      const added = new Set(plan.infeasible.map(({ asset }) => asset));
      assert.deepEqual(times(answer.jobs.filter(({ asset }) => !added.has(asset))), times(plan.jobs));
      assert.ok(answer.objective <= plan.objective + 1e-6);
      if (answer.jobs.length === plan.jobs.length) assert.deepEqual(answer.curve, plan.curve);
    }),
    { numRuns: cases(100) },
  );
});

test('a job that is moved begins there as soon as its crews can, what is locked stays, or the move is refused with its reason', () => {
  let [moved, refused] = [0, 0];
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 0, max: 200 }),
      (seed, one, other, quarters) => {
        const { ground, plan } = planned(seed);
        if (plan.jobs.length < 2) return;
        const locked = plan.jobs[one % plan.jobs.length];
        const job = plan.jobs[other % plan.jobs.length];
        if (locked === job) return;
        const pins = [pinOfJob(locked)];
        const before = arranged(ground, plan, pins);
        const crew = ground.inventory.crews[quarters % ground.inventory.crews.length].id;
        const crews = job.crews.includes(crew) ? job.crews : job.crews.with(0, crew);
        const hour = quarters / 4;
        const { plan: after, refused: why } = moveJob(ground, before.answer, pins, {
          asset: job.asset,
          crews,
          hour,
        });
        if (why) {
          refused++;
          assert.match(why.code, /^(workbench\.plan\.cannot|restore\.pin\.broken)$/);
          return;
        }
        moved++;
        assert.ok(after.answer.objective >= -1e-6 && after.answer.bound <= after.answer.objective);
        assert.ok(!after.answer.infeasible.some(({ asset }) => asset === job.asset));
        const there = after.answer.jobs.find(({ asset }) => asset === job.asset)!;
        assert.ok(there.start >= hour);
        assert.deepEqual([...there.crews].sort(compare), [...crews].sort(compare));
        const kept = after.answer.jobs.filter(({ asset }) => asset === locked.asset);
        assert.deepEqual(times(kept), times([locked]));
        assert.deepEqual(
          after.answer.pins.map(({ isKept }) => isKept),
          [true, true],
        );
        // Looked at again with its pins it is the same plan.
        assert.deepEqual(
          times(arranged(ground, after.answer, after.pins).answer.jobs),
          times(after.answer.jobs),
        );
      },
    ),
    { numRuns: cases(400) },
  );
  assert.ok(moved >= cases(20) && refused >= cases(20), `${moved} moved, ${refused} refused`);
});

test('deeds done again from the plan as computed lead to the same plan; the first that is refused ends them with its reason', () => {
  let [whole, stopped] = [0, 0];
  const deedAt = fc.record({ job: fc.nat(), crew: fc.nat(), hour: fc.nat(120), isLock: fc.boolean() });
  fc.assert(
    fc.property(fc.nat(), fc.array(deedAt, { minLength: 1, maxLength: 4 }), (seed, wanted) => {
      const { ground, plan } = planned(seed);
      if (plan.jobs.length === 0) return;
      const deeds = wanted.map(({ job, crew, hour, isLock }): PlanDeed => {
        const { asset, crews } = plan.jobs[job % plan.jobs.length];
        const other = ground.inventory.crews[crew % ground.inventory.crews.length].id;
        const team = crews.includes(other) ? crews : crews.with(0, other);
        return isLock ? { kind: 'lock', asset } : { kind: 'move', move: { asset, crews: team, hour } };
      });
      let { plan: step } = afterDeeds(ground, plan, []);
      assert.equal(step.answer, plan);
      let done = 0;
      for (const deed of deeds) {
        // As it goes to the worker and back.
        const next = afterDeed(ground, structuredClone(step), deed);
        if (!next.plan) break;
        step = next.plan;
        done++;
      }
      const again = afterDeeds(ground, plan, deeds);
      assert.deepEqual(again.plan, step);
      assert.equal(again.done, done);
      assert.equal(again.refused !== undefined, done < deeds.length);
      if (again.refused) stopped++;
      else whole++;
    }),
    { numRuns: cases(80) },
  );
  assert.ok(whole >= cases(10) && stopped >= cases(10), `${whole} whole, ${stopped} stopped`);
});

test('sites without service are told hour by hour, and all of those with people are served at the end of a whole plan', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { ground, plan } = planned(seed);
      const { sites, answer } = arranged(ground, plan, []);
      assert.equal(sites[0].hour, 0);
      for (let at = 1; at < sites.length; at++) assert.ok(sites[at].hour > sites[at - 1].hour);
      if (answer.infeasible.length > 0) return;
      const never = new Set(answer.unconnected.flatMap((group) => group.sites));
      const left = sites
        .at(-1)!
        .unserved.filter((id) =>
          ground.inventory.sites.some((site) => site.id === id && (site.people ?? 0) > 0 && !never.has(id)),
        );
      assert.deepEqual(left, []);
    }),
    { numRuns: cases(100) },
  );
});
