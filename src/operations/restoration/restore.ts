import type { Work } from '../../core/progress.ts';
import { serviceCurve, tickOfRecovery, undamagedService } from '../../engines/restoration/curve.ts';
import { explainPlan, type Explained } from '../../engines/restoration/explain.ts';
import type { InfeasibleReason } from '../../engines/restoration/feasibility.ts';
import { whatHelps } from '../../engines/restoration/help.ts';
import type { Outcome, RestoreResult } from '../../engines/restoration/outcome.ts';
import { createPlanner, valueOf, type Planner } from '../../engines/restoration/planner.ts';
import { TICKS_PER_HOUR, type Plan } from '../../engines/restoration/problem.ts';
import {
  buildProblem,
  type BuiltProblem,
  type Objective,
} from '../../engines/restoration/problem-of-inventory.ts';
import { planInForce } from '../../engines/restoration/plan-in-force.ts';
import { planRanges } from '../../engines/restoration/ranges.ts';
import { replan } from '../../engines/restoration/replan.ts';
import { biggestFirst, completePlan, nearestFirst } from '../../engines/restoration/rules.ts';
import { unconnectedSites } from '../../formats/inventory/unconnected.ts';
import type { Damage } from '../../schemas/damage.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import { searchPlan, type OnPlan } from './restore-search.ts';

export interface RestoreRequest {
  readonly inventory: Inventory;
  readonly damage: Damage;
  readonly objective: Objective;
  readonly localOnly: boolean;
  readonly seed: number;
  readonly seconds: number;
  readonly moves?: number | undefined;
  /** Leave out what takes time after the plan: what would help, what local stock reaches. */
  readonly brief?: boolean | undefined;
}

/** Plans the repair of a damage: see docs/methods/restoration.md. Stopped (signal), it answers with the best so far. */
export async function restore(
  request: RestoreRequest,
  work: Work,
  onPlan: OnPlan = () => {},
): Promise<RestoreResult> {
  const { inventory, damage, seed, seconds, moves } = request;
  const built = buildProblem(inventory, damage, request);
  const { problem } = built;
  const kbpsPerPerson = request.objective === 'capacity' ? built.kbpsPerPerson : undefined;
  const start = planInForce(inventory, damage, built);
  const found = await searchPlan(
    problem,
    { seed, seconds, moves, start, kbpsPerPerson },
    work,
    (value, bound) => onPlan(toHours(value), toHours(bound)),
  );
  const planner = createPlanner(problem, kbpsPerPerson);
  const plan = outcomeOf(planner, built, found.plan);
  const explained = explainPlan(planner, found.plan);
  const { reasons, left } = explained;
  const infeasible = [...planner.infeasible, ...left];
  const bound = Math.min(toHours(found.bound), plan.objective);
  return {
    built,
    inventory,
    damage,
    objectiveKind: request.objective,
    localOnly: request.localOnly,
    plan,
    bound,
    gap: plan.objective > 0 ? (plan.objective - bound) / plan.objective : 0,
    proved: plan.objective - bound <= 1e-9 * Math.max(1, plan.objective),
    found,
    order: found.plan,
    reasons,
    rules: {
      nothing: outcomeOf(planner, built, { order: [], crews: problem.repairs.map(() => []) }),
      'nearest-first': outcomeOf(planner, built, nearestFirst(planner)),
      'biggest-first': outcomeOf(planner, built, biggestFirst(planner)),
    },
    undamaged: undamagedService(planner, built.people),
    lastHour:
      infeasible.length > 0
        ? undefined
        : toHours(reasons.reduce((last, { finish }) => Math.max(last, finish), 0)),
    infeasible,
    unconnected: unconnectedSites(inventory),
    ranges: hasRanges(built) ? planRanges(planner, found.plan, built.ranges, built.people, seed) : undefined,
    helps: request.brief ? [] : whatHelps(planner, found.plan, { seed, moves: helpMoves(planner), most: 8 }),
    local: request.brief || request.localOnly ? undefined : localAlone(request, found.plan, explained),
    seed,
  };
}

function toHours(ticks: number): number {
  return ticks / TICKS_PER_HOUR;
}

function outcomeOf(planner: Planner, built: BuiltProblem, plan: Plan): Outcome {
  const value = valueOf(planner, plan);
  const curve = serviceCurve(planner, planner.run.finish.slice(), built.people);
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
function localAlone(request: RestoreRequest, start: Plan, all: Explained): RestoreResult['local'] {
  const { inventory, damage, seed } = request;
  if (inventory.spares.every(({ origin }) => origin === 'local')) return undefined;
  const built = buildProblem(inventory, damage, { ...request, localOnly: true });
  const kbpsPerPerson = request.objective === 'capacity' ? built.kbpsPerPerson : undefined;
  const moves = 5 * helpMoves(createPlanner(built.problem));
  const found = replan(built.problem, kbpsPerPerson, start, { seed, moves });
  const plan = completePlan(found.planner, found.plan);
  const done = new Set(all.reasons.map(({ repair }) => repair));
  // What the whole stock does not suffice for waits for nothing from abroad.
  const waiting = [...found.planner.infeasible, ...explainPlan(found.planner, plan).left].filter(
    ({ repair, reason }) => done.has(repair) && FOR_WANT_OF_PARTS.includes(reason.kind),
  );
  return { ...outcomeOf(found.planner, built, plan), repairsLeft: waiting.length };
}
