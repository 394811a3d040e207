import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerFor, AT, damageOf, HUB, inventoryOf } from '../../../test/small-inventory.ts';
import { Refusal } from '../../core/refusal.ts';
import { planInForce } from '../../engines/restoration/plan-in-force.ts';
import { createPlanner, valueOf } from '../../engines/restoration/planner.ts';
import { TICKS_PER_HOUR } from '../../engines/restoration/problem.ts';
import { buildProblem } from '../../engines/restoration/problem-of-inventory.ts';
import type { Damage } from '../../schemas/damage.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { restoreSchema, type RestoreAnswer } from '../../schemas/restore-answer.ts';
import { advancePlan } from './advance-plan.ts';
import { makeDamage } from './damage.ts';
import { makeExampleInventory } from './inventory-example.ts';
import { onlyWithAllCases } from '../../../test/cases.ts';

/** The state some hours into a plan, as it is read back from the plan's file. */
function after(inventory: Inventory, before: Damage, plan: RestoreAnswer, hours: number): Damage {
  const file = restoreSchema.parse(JSON.parse(JSON.stringify(plan)));
  return advancePlan(inventory, before, file, hours, 'plan.json');
}

/** Hours at which repairs end, counted from the first moment. */
function ends({ jobs }: RestoreAnswer, since: number): Record<string, number> {
  return Object.fromEntries(jobs.map(({ asset, finish }) => [asset, finish + since]));
}

const FAR = ['west,tower,35,49,100,,,', 'east,tower,35,53,200,,,'];

test('a part that is built in is not asked for again: the last kit goes on being used', async () => {
  const inventory = inventoryOf({
    sites: [HUB, ...FAR],
    links: ['f,fibre,hub,east,,'],
    spares: ['kit,hub,1,0,local'],
    repairs: ['fibre,9,splice,kit:1'],
  });
  const before = damageOf(['f']);
  const plan = await answerFor(inventory, before);
  const hours = plan.jobs[0].start + 5;
  const state = after(inventory, before, plan, hours);
  assert.deepEqual(state.assets, [{ asset: 'f', has_parts: true }]);
  assert.deepEqual(
    [state.used_parts, state.sent_parts],
    [[{ part: 'kit', quantity: 1, depot: 'hub', origin: 'local' }], []],
  );
  const again = await answerFor(inventory, state);
  assert.deepEqual(ends(again, hours), ends(plan, 0));
  assert.deepEqual([again.infeasible, again.moved], [[], []]);
});

test('hours left are hours on shift', async () => {
  const inventory = inventoryOf({
    sites: [HUB],
    crews: ['n,hub,splice,60,,Night'],
    repairs: ['exchange,10,splice,'],
  });
  const night: Inventory = {
    ...inventory,
    crews: inventory.crews.map((crew) => ({ ...crew, shifts: [{ start: 22 * 60, end: 30 * 60 }] })),
  };
  const before = damageOf(['hub']);
  const plan = await answerFor(night, before);
  // From 22:00, fourteen hours after the blow, eight hours; two more the night after.
  assert.deepEqual(ends(plan, 0), { hub: 40 });
  for (const [hours, left] of [
    [10, undefined],
    [14, undefined],
    [15, 9],
    [22, 2],
    [30, 2],
    [39, 1],
  ] as const) {
    const state = after(night, before, plan, hours);
    assert.equal(state.crews![0].hours_left, left, `hour ${hours}`);
    assert.deepEqual(ends(await answerFor(night, state), hours), { hub: 40 });
  }
});

test('a crew on the road is on the road, and so are parts; what is not needed yet stays where it is', async () => {
  const inventory = inventoryOf({
    sites: [HUB, ...FAR],
    spares: ['radio,hub,2,0,local', 'radio,hub,1,30,foreign'],
    repairs: ['tower,6,splice,radio:1'],
  });
  const before = damageOf(['west', 'east']);
  const plan = await answerFor(inventory, before);
  const [first, second] = plan.jobs;
  assert.ok(first.arrives[0] > 2);
  const state = after(inventory, before, plan, 2);
  const [crew] = state.crews!;
  assert.deepEqual([crew.heading_to, crew.hours_left], [first.asset, first.arrives[0] - 2]);
  const ends1 = [first.lon, 51].sort((a, b) => a - b);
  assert.ok(crew.lon! > ends1[0] && crew.lon! < ends1[1]);
  const { leaves, arrives } = first.parts[0];
  assert.ok(leaves < 2 && second.parts[0].leaves > 2, 'the second part leaves in time for its work only');
  assert.deepEqual(state.sent_parts, [
    { part: 'radio', quantity: 1, to: first.asset, from_hour: arrives - 2, origin: 'local' },
  ]);
  assert.deepEqual(state.used_parts, [{ part: 'radio', quantity: 1, depot: 'hub', origin: 'local' }]);
  assert.deepEqual(ends(await answerFor(inventory, state), 2), ends(plan, 0));
});

test('lead hours and first hours count from the first moment, access and the hours of a state from its own', async () => {
  const inventory = inventoryOf({
    sites: [HUB, ...FAR],
    crews: ['c1,hub,splice,60,30,', 'c2,hub,splice,60,,'],
    spares: ['radio,west,1,26,foreign'],
    repairs: ['tower,6,splice,radio:1', 'exchange,3,splice,'],
  });
  const before = damageOf([{ asset: 'west' }, { asset: 'hub', accessible_from_hour: 40 }]);
  const plan = await answerFor(inventory, before);
  assert.deepEqual(ends(plan, 0), { west: 32, hub: 43 });
  let [state, now] = [before, plan];
  for (const [hours, since] of [
    [10, 10],
    [18, 28],
    [14, 42],
  ] as const) {
    state = after(inventory, state, now, hours);
    assert.equal(state.began, AT);
    now = await answerFor(inventory, state);
    const left = Object.entries(ends(plan, 0)).filter(([, end]) => end > since);
    assert.deepEqual(ends(now, since), Object.fromEntries(left));
  }
});

test('a battery that is half empty is half empty', async () => {
  const inventory = inventoryOf({
    sites: [HUB, 'town,tower,35.1,51,300,,,', 'grid,power,35,54,,,,'],
    links: ['f,fibre,hub,town,,'],
    supplies: ['town,grid,8'],
  });
  const before = damageOf(['grid']);
  const plan = await answerFor(inventory, before);
  assert.deepEqual(
    plan.curve.map(([hour]) => hour),
    [0, 8, plan.jobs[0].finish],
  );
  const state = after(inventory, before, plan, 5);
  assert.deepEqual(state.batteries, [{ site: 'town', hours_left: 3 }]);
  const again = await answerFor(inventory, state);
  assert.deepEqual(
    again.curve.map(([hour]) => hour),
    [0, 3, plan.jobs[0].finish - 5],
  );
  assert.equal(again.objective, plan.objective, 'all that can be avoided lies ahead');
  assert.deepEqual(after(inventory, before, plan, 9).batteries, [{ site: 'town', hours_left: 0 }]);
});

test(
  'forty repairs of a country, replanned without news: never worse than going on, and above the bound',
  onlyWithAllCases,
  async () => {
    const inventory = makeExampleInventory({ country: 'IR', seed: 1, sites: 120, crews: 8 });
    const before = makeDamage(inventory, { at: AT, random: 40, seed: 3 });
    const plan = await answerFor(inventory, before, { moves: 800 });
    for (const hours of [3.5, 20]) {
      const state = after(inventory, before, plan, hours);
      const again = await answerFor(inventory, state, { moves: 300 });
      const lost = goingOn(inventory, state);
      assert.ok(again.objective <= lost + 1e-6, `hour ${hours}: ${again.objective}, going on ${lost}`);
      assert.ok(again.bound <= again.objective + 1e-6);
      assert.deepEqual(again.moved ?? [], []);
    }
  },
);

/** Person-hours lost if the rest of the plan is carried out as it is. */
function goingOn(inventory: Inventory, state: Damage): number {
  const built = buildProblem(inventory, state, { objective: 'people', localOnly: false });
  return valueOf(createPlanner(built.problem), planInForce(inventory, state, built)!) / TICKS_PER_HOUR;
}

test('a plan for something else is refused; hours between quarters go to the next one', async () => {
  const inventory = inventoryOf({ sites: [HUB, ...FAR] });
  const before = damageOf(['west']);
  const plan = await answerFor(inventory, before);
  const differs = (error: unknown): boolean =>
    error instanceof Refusal && error.code === 'damage.plan-differs';
  assert.throws(() => after(inventory, damageOf(['east']), plan, 1), differs);
  assert.throws(() => after(inventory, { ...before, at: '2026-03-02T08:00+03:30' }, plan, 1), differs);
  assert.throws(
    () => after(inventory, { ...before, assets: [{ asset: 'west', hours: 9 }] }, plan, 1),
    differs,
  );
  assert.equal(after(inventory, before, plan, 1.1).at, '2026-03-01T09:15+03:30');
  assert.equal(after(inventory, before, plan, 0).at, AT);
});
