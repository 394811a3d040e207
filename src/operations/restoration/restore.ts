import type { Outcome, RestoreResult } from '../../engines/restoration/outcome.ts';
import type { Work } from '../../core/progress.ts';
import {
  serviceCurve,
  tickOfRecovery,
  undamagedService,
  changeTicks,
  type Curve,
} from '../../engines/restoration/curve.ts';
import { explainPlan } from '../../engines/restoration/explain.ts';
import type { InfeasibleReason } from '../../engines/restoration/feasibility.ts';
import { flowServed } from '../../engines/restoration/flow-service.ts';
import { whatHelps } from '../../engines/restoration/help.ts';
import { createPlanner, valueOf, type Planner } from '../../engines/restoration/planner.ts';
import { flowValue, polishForFlow } from '../../engines/restoration/polish.ts';
import { TICKS_PER_HOUR, type Plan } from '../../engines/restoration/problem.ts';
import { planRanges } from '../../engines/restoration/ranges.ts';
import { biggestFirst, nearestFirst } from '../../engines/restoration/rules.ts';
import { startSearch } from '../../engines/restoration/search.ts';
import type { Damage } from '../../schemas/damage.ts';
import type { Inventory } from '../../schemas/inventory.ts';
import {
  buildProblem,
  type BuiltProblem,
  type Objective,
} from '../../engines/restoration/problem-of-inventory.ts';
import { searchPlan } from './restore-search.ts';
import type { Found } from '../../engines/restoration/outcome.ts';

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
  onPlan: (personHours: number, bound: number) => void = () => {},
): Promise<RestoreResult> {
  const { inventory, damage } = request;
  const built = buildProblem(inventory, damage, request);
  const toHours = (ticks: number): number => ticks / TICKS_PER_HOUR;
  const found = await searchPlan(
    built.problem,
    {
      seed: request.seed,
      seconds: request.seconds,
      moves: request.moves,
      start: planInForce(request, built),
    },
    work,
    (value, bound) => onPlan(toHours(value), toHours(bound)),
  );
  const planner = createPlanner(built.problem);
  const best = request.objective === 'capacity' ? polished(planner, built, found, request, work) : found;
  const outcome = (plan: Plan): Outcome => outcomeOf(planner, built, plan, request.objective);
  const plan = outcome(best.plan);
  valueOf(planner, best.plan);
  const finish = planner.run.finish.slice();
  const reasons = explainPlan(planner, best.plan);
  const bound = Math.min(toHours(best.bound), plan.objective);
  const rules = {
    nothing: outcome({ order: [], crews: best.plan.crews.map(() => []) }),
    'nearest-first': outcome(nearestFirst(planner)),
    'biggest-first': outcome(biggestFirst(planner)),
  };
  const effort = { seed: request.seed, moves: helpMoves(planner), most: 8 };
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
    order: best.plan,
    reasons,
    rules,
    undamaged: undamagedService(planner, built.people),
    lastHour: toHours(reasons.reduce((last, reason) => Math.max(last, reason.finish), 0)),
    infeasible: [...planner.infeasible, ...ranOut(planner, finish)],
    ranges: hasRanges(built)
      ? planRanges(planner, best.plan, built.ranges, built.people, request.seed)
      : undefined,
    helps: request.brief ? [] : whatHelps(planner, best.plan, effort),
    local: request.brief || request.localOnly ? undefined : localAlone(request, best.plan),
    seed: request.seed,
  };
}

/** The plan that a state carries, in the planner's indices; repairs new since then come last. */
function planInForce({ inventory, damage }: RestoreRequest, built: BuiltProblem): Plan | undefined {
  if (!damage.plan) return undefined;
  const repairOf = new Map(built.assets.map((asset, repair) => [asset, repair]));
  const crewOf = new Map(inventory.crews.map(({ id }, crew) => [id, crew]));
  const crews: number[][] = built.assets.map(() => []);
  const order: number[] = [];
  for (const { asset, crews: names } of damage.plan) {
    const repair = repairOf.get(asset);
    const team = names.flatMap((name) => crewOf.get(name) ?? []);
    if (repair === undefined || team.length !== built.problem.repairs[repair].roles.length) continue;
    order.push(repair);
    crews[repair] = team;
  }
  return { order, crews };
}

function polished(
  planner: Planner,
  built: BuiltProblem,
  found: Found,
  request: RestoreRequest,
  work: Work,
): { plan: Plan; value: number; bound: number } {
  const plans = [found.plan, nearestFirst(planner), biggestFirst(planner)];
  const deadline = performance.now() + request.seconds * 1000;
  return polishForFlow(
    planner,
    plans,
    built.kbpsPerPerson,
    found.bound,
    request.moves === undefined ? 1e6 : Math.ceil(request.moves / 100),
    request.seed,
    () => work.signal?.aborted !== true && (request.moves !== undefined || performance.now() < deadline),
  );
}

function outcomeOf(planner: Planner, built: BuiltProblem, plan: Plan, objective: Objective): Outcome {
  const value =
    objective === 'capacity' ? flowValue(planner, plan, built.kbpsPerPerson) : valueOf(planner, plan);
  valueOf(planner, plan);
  const finish = planner.run.finish.slice();
  const curve: Curve =
    objective === 'capacity'
      ? changeTicks(planner, finish).map((tick) => [
          tick,
          flowServed(planner, finish, tick, built.kbpsPerPerson),
        ])
      : serviceCurve(planner, finish, built.people);
  const recovery = tickOfRecovery(curve, 0.95 * undamagedService(planner, built.people));
  return {
    objective: value / TICKS_PER_HOUR,
    curve: curve.map(([tick, served]) => [tick / TICKS_PER_HOUR, served]),
    hoursTo95: recovery === undefined ? undefined : recovery / TICKS_PER_HOUR,
    servedAtEnd: curve[curve.length - 1][1],
  };
}

/** Feasible repairs that the plan does not finish: their parts went to others, or the horizon came first. */
function ranOut(
  { problem, feasible }: Planner,
  finish: Int32Array,
): { repair: number; reason: InfeasibleReason }[] {
  return feasible
    .filter((repair) => finish[repair] >= problem.horizon)
    .map((repair) => {
      const [first] = problem.repairs[repair].parts;
      const reason: InfeasibleReason = first
        ? { kind: 'part-ran-out', part: first.part }
        : { kind: 'beyond-horizon' };
      return { repair, reason };
    });
}

function hasRanges({ ranges }: BuiltProblem): boolean {
  return ranges.some(({ least, most }) => least !== most);
}

/** Fewer moves for larger problems: all questions together take some seconds. */
function helpMoves({ feasible }: Planner): number {
  return Math.max(20, Math.min(2000, Math.round(60_000 / (feasible.length + 1))));
}

/** The same damage with the spares that lie in the country: how far one's own means go. */
function localAlone(request: RestoreRequest, start: Plan): RestoreResult['local'] {
  if (request.inventory.spares.every(({ origin }) => origin === 'local')) return undefined;
  const built = buildProblem(request.inventory, request.damage, { ...request, localOnly: true });
  const planner = createPlanner(built.problem);
  const moves = 5 * helpMoves(planner);
  const search = startSearch(planner, request.seed, moves, start);
  search.advance(moves);
  const { plan } = search.best();
  const outcome = outcomeOf(planner, built, plan, request.objective);
  valueOf(planner, plan);
  const left = planner.run.finish.reduce((count, tick) => count + (tick >= built.problem.horizon ? 1 : 0), 0);
  return { ...outcome, repairsLeft: left };
}
