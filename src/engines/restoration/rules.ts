import type { Planner } from './planner.ts';
import type { Plan } from './problem.ts';
import {
  arrivalTick,
  isPlaced,
  place,
  readyTick,
  resetRun,
  runPlan,
  workedAtArrival,
  type Run,
} from './schedule.ts';

// How crews are sent out without a plan; every plan of ours is at least as good as each of these.

/** Each crew, when it is free, goes to the nearest repair it can do. */
export function nearestFirst(planner: Planner): Plan {
  const { run, work } = planner;
  const builder = planBuilder(planner);
  const retired = new Uint8Array(work.crewCount);
  for (;;) {
    const crew = firstFree(run, retired);
    if (crew < 0) return builder.plan;
    let nearest = -1;
    let travel = Infinity;
    for (const repair of builder.left) {
      if (readyTick(run, repair) < 0) continue;
      if (!work.candidates[repair].some((crews) => crews.includes(crew))) continue;
      const ticks = workedAtArrival(run, crew, repair) - run.worked[crew];
      if (ticks >= travel) continue;
      nearest = repair;
      travel = ticks;
    }
    const team = nearest < 0 ? undefined : earliestTeam(run, nearest, crew);
    // A crew that finds nothing waits until another repair is placed (its needs may be met then).
    if (!team) retired[crew] = 1;
    else if (builder.add(nearest, team)) retired.fill(0);
    else builder.left.delete(nearest);
  }
}

/** Repairs by the people at the asset, most first, to the crews that are there first. */
export function biggestFirst(planner: Planner): Plan {
  const size = weightAtAssets(planner);
  return listPlan(
    planner,
    planner.feasible.toSorted((a, b) => size[b] - size[a] || a - b),
  );
}

/** Repairs in the given order, each to the team that can be there first (needs go first). */
export function listPlan(planner: Planner, order: readonly number[]): Plan {
  const builder = planBuilder(planner);
  const add = (repair: number): void => {
    if (!builder.left.has(repair)) return;
    builder.left.delete(repair);
    planner.problem.repairs[repair].needs.forEach(add);
    const team = earliestTeam(planner.run, repair);
    if (team) builder.add(repair, team);
  };
  order.forEach(add);
  return builder.plan;
}

/**
 * The plan with the feasible repairs that it leaves out at its end, the shortest first, as far as stock lasts: nothing that it holds
 * moves. A plan may leave out what brings nobody back; people still want it repaired.
 */
export function completePlan(planner: Planner, plan: Plan): Plan {
  const { run, work, feasible } = planner;
  runPlan(run, plan);
  const order = plan.order.filter((repair) => isPlaced(run, repair));
  const crews = [...plan.crews];
  let left = feasible
    .filter((repair) => !isPlaced(run, repair))
    .sort((a, b) => work.ticks[a] - work.ticks[b] || a - b);
  for (let placed = -1; placed !== 0;) {
    const before = left.length;
    left = left.filter((repair) => {
      const team = readyTick(run, repair) < 0 ? undefined : earliestTeam(run, repair);
      if (!team || !place(run, repair, team)) return true;
      order.push(repair);
      crews[repair] = team;
      return false;
    });
    placed = before - left.length;
  }
  return { order, crews };
}

/** One crew a role, each the one (of those left) that is there first; `fixed` must be among them. */
export function earliestTeam(run: Run, repair: number, fixed?: number): number[] | undefined {
  const roles = run.model.candidates[repair];
  const team = roles.map(() => -1);
  if (fixed !== undefined) {
    // The role fewest others could fill goes to the fixed crew.
    const open = roles.flatMap((crews, role) => (crews.includes(fixed) ? [role] : []));
    if (open.length === 0) return undefined;
    team[open.reduce((best, role) => (roles[role].length < roles[best].length ? role : best))] = fixed;
  }
  const scarceFirst = roles.map((_, role) => role).sort((a, b) => roles[a].length - roles[b].length || a - b);
  for (const role of scarceFirst) {
    if (team[role] >= 0) continue;
    let best = -1;
    let bestKey = Infinity;
    for (const crew of roles[role]) {
      if (team.includes(crew)) continue;
      const key =
        arrivalTick(run, crew, repair) * 4096 + workedAtArrival(run, crew, repair) - run.worked[crew];
      if (key >= bestKey) continue;
      best = crew;
      bestKey = key;
    }
    if (best < 0) return undefined;
    team[role] = best;
  }
  return team;
}

interface PlanBuilder {
  readonly plan: Plan;
  /** Repairs not yet in the plan nor given up. */
  readonly left: Set<number>;
  /** False when the repair cannot be placed now. */
  readonly add: (repair: number, team: readonly number[]) => boolean;
}

function planBuilder({ run, problem, feasible }: Planner): PlanBuilder {
  resetRun(run);
  const order: number[] = [];
  const crews: (readonly number[])[] = problem.repairs.map(() => []);
  const left = new Set(feasible);
  const add = (repair: number, team: readonly number[]): boolean => {
    if (!place(run, repair, team)) return false;
    order.push(repair);
    crews[repair] = team;
    left.delete(repair);
    return true;
  };
  return { plan: { order, crews }, left, add };
}

function firstFree(run: Run, retired: Uint8Array): number {
  let first = -1;
  let earliest = Infinity;
  for (let crew = 0; crew < retired.length; crew++) {
    const { tickOfWork } = run.model.calendars[crew];
    if (retired[crew] || run.worked[crew] >= tickOfWork.length) continue;
    const free = tickOfWork[run.worked[crew]];
    if (free >= earliest) continue;
    first = crew;
    earliest = free;
  }
  return first;
}

/** Weight at the asset: of a site and of all it feeds, directly or over other feeds; of a link at its two ends. */
function weightAtAssets({ problem }: Planner): number[] {
  const { sites, links, repairs } = problem;
  const fedBy: number[][] = sites.map(() => []);
  sites.forEach(({ supplies }, site) => supplies.forEach((supply) => fedBy[supply].push(site)));
  return repairs.map(({ asset }) => {
    const counted = new Set<number>();
    if ('link' in asset) {
      const { from, to } = links[asset.link];
      counted.add(from).add(to);
    } else {
      counted.add(asset.site);
      // Sites added on the way are visited too.
      for (const site of counted) for (const fed of fedBy[site]) counted.add(fed);
    }
    return [...counted].reduce((sum, site) => sum + sites[site].weight, 0);
  });
}
