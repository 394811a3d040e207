import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seededRandom, shuffle, type Random } from '../../core/random.ts';
import type { Damage } from '../../schemas/damage.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { stateAfter } from './advance.ts';
import { startBound } from './bound.ts';
import { serviceCurve } from './curve.ts';
import { solveExactly } from './exact.ts';
import { schedulePlan, type Schedule } from './explain.ts';
import { planInForce } from './plan-in-force.ts';
import { createPlanner, valueOf, type Planner } from './planner.ts';
import type { Plan } from './problem.ts';
import { buildProblem, type BuiltProblem } from './problem-of-inventory.ts';
import { randomInventory } from './random-inventory.ts';
import { completePlan } from './rules.ts';
import { startSearch } from './search.ts';
import { cases } from '../../../test/cases.ts';

const CLOSE = 1e-6;

/** A plan being carried out: what is known of it at one moment. */
interface Going {
  readonly built: BuiltProblem;
  readonly planner: Planner;
  readonly plan: Plan;
  readonly schedule: Schedule;
}

function going(inventory: Inventory, damage: Damage, plan?: Plan): Going {
  const built = buildProblem(inventory, damage, { objective: 'people', localOnly: false });
  const planner = createPlanner(built.problem);
  const chosen = plan ?? planInForce(inventory, damage, built)!;
  return { built, planner, plan: chosen, schedule: schedulePlan(planner, chosen) };
}

/** Any list with any teams: not a good plan, for going on must hold for every plan. */
function anyPlan(random: Random, { planner }: Going): Plan {
  const empty = planner.problem.repairs.map((): number[] => []);
  const order = shuffle([...planner.feasible], random);
  const { crews } = completePlan(planner, { order: [], crews: empty });
  const teams = crews.map((team, repair) =>
    team.map((crew, role) => {
      const others = planner.work.candidates[repair][role].filter((one) => !team.includes(one));
      return others.length > 0 && random.below(2) === 0 ? others[random.below(others.length)] : crew;
    }),
  );
  const distinct = teams.map((team, repair) => {
    const pinned = planner.problem.repairs[repair].team;
    return pinned ?? (new Set(team).size === team.length ? team : crews[repair]);
  });
  return { order: order.filter((repair) => distinct[repair].length > 0), crews: distinct };
}

/** The damage with the plan as a plan in force, as `muruna damage --after` gets it from the plan's file. */
function withPlan(inventory: Inventory, damage: Damage, { built, schedule }: Going): Damage {
  return {
    ...damage,
    plan: schedule.steps.map(({ repair, crews, parts }) => ({
      asset: built.assets[repair],
      crews: crews.map((crew) => inventory.crews[crew].id),
      parts: parts.map(({ batch, quantity }) => ({ ...built.batchNames[batch], quantity })),
    })),
  };
}

function finishByAsset({ built, schedule }: Going, later: number): Map<string, number> {
  return new Map(schedule.steps.map(({ repair, finish }) => [built.assets[repair], finish + later]));
}

/** People served from each tick on, from a tick on, as if it were the first. */
function servedFrom(
  { planner, built, schedule }: Going,
  tick: number,
): (readonly [tick: number, served: number])[] {
  const curve = serviceCurve(planner, schedule.finish, built.people);
  const first = curve.findLastIndex(([from]) => from <= tick);
  return curve.slice(first).map(([from, served]) => [Math.max(0, from - tick), Math.round(served)]);
}

function checkGoingOn(now: Going, then: Going, tick: number): void {
  const before = finishByAsset(now, 0);
  const after = finishByAsset(then, tick);
  for (const [asset, finish] of before)
    if (finish > tick) assert.equal(after.get(asset), finish, `${asset} ends elsewhere, gone on at ${tick}`);
  assert.deepEqual(servedFrom(then, 0), servedFrom(now, tick), `people served after ${tick}`);
}

function checkReplanned(random: Random, then: Going): void {
  const { planner, plan } = then;
  const goesOn = valueOf(planner, plan);
  const search = startSearch(planner, random.below(1000), 40, plan);
  search.advance(40);
  const found = search.best();
  assert.ok(found.value <= goesOn + CLOSE, `replanned ${found.value}, going on ${goesOn}`);
  const bound = startBound(planner, found.plan, 10);
  bound.advance(10, found.value);
  assert.ok(bound.best() <= found.value + CLOSE, `bound ${bound.best()} above a plan of ${found.value}`);
  if (planner.feasible.length > 3) return;
  const exact = solveExactly(planner, found.plan, found.value, 50_000);
  assert.ok(exact.value <= found.value + CLOSE);
  assert.ok(bound.best() <= exact.value + CLOSE);
}

/** Some of the damaged assets pinned: to their crews in some plan, to begin later, to be done by some hour. */
function withRandomPins(random: Random, inventory: Inventory, damage: Damage): Damage {
  if (random.below(2) === 0) return damage;
  const plan = anyPlan(random, going(inventory, damage, { order: [], crews: damage.assets.map(() => []) }));
  const hours = (most: number): number => random.below(4 * most) / 4;
  const pins = damage.assets.flatMap(({ asset }, repair) => {
    if (random.below(3) > 0) return [];
    const crews = plan.crews[repair].map((crew) => inventory.crews[crew].id);
    return [
      {
        asset,
        ...(random.below(2) === 0 && crews.length > 0 && { crews }),
        ...(random.below(2) === 0 && { from_hour: hours(30) }),
        ...(random.below(2) === 0 && { until_hour: hours(60) }),
      },
    ];
  });
  return { ...damage, pins };
}

/** Tells each state of a plan that is carried out, some ticks after each other; now and then the plan is changed. */
function carryOut(
  seed: number,
  ticks: readonly number[],
  tell: (now: Going, then: Going, tick: number) => void,
): void {
  const random = seededRandom(seed);
  const made = randomInventory(random);
  const { inventory } = made;
  const damage = withRandomPins(random, inventory, made.damage);
  const adopt = (before: Damage, plan: Plan): { state: Damage; now: Going } => {
    const planned = going(inventory, before, plan);
    const state = withPlan(inventory, before, planned);
    const now = going(inventory, state);
    assert.deepEqual(finishByAsset(now, 0), finishByAsset(planned, 0), 'a plan as its file says it');
    return { state, now };
  };
  const nothing = going(inventory, damage, { order: [], crews: damage.assets.map(() => []) });
  let { state, now } = adopt(damage, anyPlan(random, nothing));
  for (const tick of ticks) {
    state = stateAfter(inventory, state, false, tick).state;
    const then = going(inventory, state);
    tell(now, then, tick);
    if (random.below(3) === 0) ({ state, now } = adopt(state, anyPlan(random, then)));
    else now = then;
  }
}

const anyCase = [
  fc.nat(),
  fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }),
] as const;

test('going on from any hour ends every repair at the same moment and serves the same people', () => {
  fc.assert(
    fc.property(...anyCase, (seed, ticks) => carryOut(seed, ticks, checkGoingOn)),
    { numRuns: cases(1500) },
  );
});

test('replanning at any hour without news is never worse than going on, and the bound holds', () => {
  fc.assert(
    fc.property(...anyCase, (seed, ticks) =>
      carryOut(seed, ticks, (_, then) => checkReplanned(seededRandom(seed), then)),
    ),
    // The example: three are to be done by some hour, and no order does them all in time.
    { numRuns: cases(100), examples: [[1801511043, [1]]] },
  );
});
