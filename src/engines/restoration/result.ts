import type { Damage } from '../../schemas/damage.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { serviceCurve, tickOfRecovery, undamagedService } from './curve.ts';
import { explainPlan, type Explained } from './explain.ts';
import type { InfeasibleReason } from './feasibility.ts';
import { whatHelps } from './help.ts';
import type { Found, Outcome, RestoreResult } from './outcome.ts';
import { createPlanner, finishTicks, serviceLossOf, type Planner } from './planner.ts';
import { buildProblem, type BuiltProblem, type Objective } from './problem-of-inventory.ts';
import { TICKS_PER_HOUR, type Plan } from './problem.ts';
import { planRanges } from './ranges.ts';
import { outagesUnderPlan } from './site-outages.ts';
import { planSlack } from './slack.ts';
import { replan } from './replan.ts';
import { biggestFirst, completePlan, nearestFirst } from './rules.ts';

/** What a plan is asked for. */
export interface PlanQuestion {
  readonly inventory: Inventory;
  readonly damage: Damage;
  readonly objective: Objective;
  readonly localOnly: boolean;
  readonly seed: number;
  /** Leave out what takes time after the plan: what would help, what local stock reaches. */
  readonly brief?: boolean | undefined;
}

/** Kilobits per second and person that a plan for capacity counts by; undefined for other objectives. */
export function kbpsPerPersonOf({ objective }: PlanQuestion, built: BuiltProblem): number | undefined {
  return objective === 'capacity' ? built.kbpsPerPerson : undefined;
}

/** Everything the plan found says; `unconnected` is what the inventory leaves without service from the start. */
export function resultOf(
  question: PlanQuestion,
  built: BuiltProblem,
  found: Found,
  unconnected: RestoreResult['unconnected'],
): RestoreResult {
  const { inventory, damage, seed, brief, localOnly } = question;
  const planner = createPlanner(built.problem, kbpsPerPersonOf(question, built));
  const plan = outcomeOf(planner, built, found.plan);
  const explained = explainPlan(planner, found.plan);
  const { reasons, left } = explained;
  const infeasible = [...planner.infeasible, ...left];
  const bound = Math.min(toHours(found.bound), plan.objective);
  return {
    built,
    inventory,
    damage,
    objectiveKind: question.objective,
    localOnly,
    plan,
    bound,
    gap: plan.objective > 0 ? (plan.objective - bound) / plan.objective : 0,
    proved: plan.objective - bound <= 1e-9 * Math.max(1, plan.objective),
    found,
    order: found.plan,
    reasons,
    rules: ruleOutcomes(question, built, planner),
    undamaged: undamagedService(planner, built.people),
    lastHour:
      infeasible.length > 0
        ? undefined
        : toHours(reasons.reduce((last, { finish }) => Math.max(last, finish), 0)),
    outages: outagesUnderPlan(planner, finishTicks(planner, found.plan)),
    slack: planSlack(planner, found.plan),
    infeasible,
    unconnected,
    ranges: hasRanges(built) ? planRanges(planner, found.plan, built.ranges, built.people, seed) : undefined,
    helps: brief ? [] : whatHelps(planner, found.plan, { seed, moves: helpMoves(planner), most: 8 }),
    local: brief || localOnly ? undefined : localAlone(question, found.plan, explained),
    seed,
  };
}

/** How the simple rules would do, which know of no pins. */
function ruleOutcomes(question: PlanQuestion, built: BuiltProblem, planner: Planner): RestoreResult['rules'] {
  const { inventory, damage } = question;
  const { pins, ...free } = damage;
  if (pins) {
    const without = buildProblem(inventory, free, question);
    return ruleOutcomes(
      { ...question, damage: free },
      without,
      createPlanner(without.problem, planner.kbpsPerPerson),
    );
  }
  return {
    nothing: outcomeOf(planner, built, { order: [], crews: built.problem.repairs.map(() => []) }),
    'nearest-first': outcomeOf(planner, built, nearestFirst(planner)),
    'biggest-first': outcomeOf(planner, built, biggestFirst(planner)),
  };
}

export function toHours(ticks: number): number {
  return ticks / TICKS_PER_HOUR;
}

function outcomeOf(planner: Planner, built: BuiltProblem, plan: Plan): Outcome {
  const finish = finishTicks(planner, plan);
  const value = serviceLossOf(planner, finish);
  const curve = serviceCurve(planner, finish, built.people);
  const recovery = tickOfRecovery(curve, 0.95 * undamagedService(planner, built.people));
  return {
    objective: toHours(value),
    curve: curve.map(([tick, served]) => [toHours(tick), served]),
    hoursTo95: recovery === undefined ? undefined : toHours(recovery),
    servedAtEnd: curve[curve.length - 1][1],
  };
}

function hasRanges({ ranges }: BuiltProblem): boolean {
  return ranges.some(({ least, most }) => least !== most);
}

/** Fewer moves for larger problems: all questions together take some seconds. */
function helpMoves({ feasible }: Planner): number {
  return Math.max(20, Math.min(2000, Math.round(60_000 / (feasible.length + 1))));
}

const FOR_WANT_OF_PARTS: readonly InfeasibleReason['kind'][] = [
  'part-not-stocked',
  'part-too-late',
  'part-ran-out',
  'needs-infeasible',
  'needs-left',
];

/** The same damage with the spares that lie in the country: how far one's own means go. */
function localAlone(question: PlanQuestion, start: Plan, all: Explained): RestoreResult['local'] {
  const { inventory, damage, seed } = question;
  if (inventory.spares.every(({ origin }) => origin === 'local')) return undefined;
  const built = buildProblem(inventory, damage, { ...question, localOnly: true });
  const moves = 5 * helpMoves(createPlanner(built.problem));
  const found = replan(built.problem, kbpsPerPersonOf(question, built), start, { seed, moves });
  const plan = completePlan(found.planner, found.plan);
  const done = new Set(all.reasons.map(({ repair }) => repair));
  // What the whole stock does not suffice for waits for nothing from abroad.
  const waiting = [...found.planner.infeasible, ...explainPlan(found.planner, plan).left].filter(
    ({ repair, reason }) => done.has(repair) && FOR_WANT_OF_PARTS.includes(reason.kind),
  );
  return { ...outcomeOf(found.planner, built, plan), repairsLeft: waiting.length };
}
