import { sumOf } from '../../core/sum.ts';
import { commonCalendar } from './calendar.ts';
import type { Problem } from './problem.ts';
import { compileWork, type WorkModel } from './work-model.ts';

/** Why a repair cannot be done at all, whatever else is left undone. */
export type InfeasibleReason =
  | { readonly kind: 'no-crew-with-skill'; readonly skill: number }
  /** The crews that it is pinned to do not have the skills that it needs. */
  | { readonly kind: 'pinned-crews-unfit' }
  | { readonly kind: 'too-few-crews'; readonly needed: number }
  | {
      readonly kind: 'part-not-stocked';
      readonly part: number;
      readonly needed: number;
      readonly stocked: number;
    }
  | { readonly kind: 'part-too-late'; readonly part: number }
  | { readonly kind: 'shifts-never-meet' }
  | { readonly kind: 'beyond-horizon' }
  | { readonly kind: 'needs-infeasible'; readonly need: number }
  /** Feasible alone, but all units that come in time go to other repairs of the plan. */
  | { readonly kind: 'part-ran-out'; readonly part: number; readonly units: number }
  /** Feasible alone, but the plan leaves out a repair that it needs. */
  | { readonly kind: 'needs-left'; readonly need: number }
  /** Feasible alone, but its crews are at other repairs of the plan until too late. */
  | { readonly kind: 'no-time-left' };

export interface Infeasible {
  readonly repair: number;
  readonly reason: InfeasibleReason;
}

/** Repairs that no plan can do, each with its reason, in order of index. */
export function infeasibleRepairs(problem: Problem, model: WorkModel = compileWork(problem)): Infeasible[] {
  const reasons = problem.repairs.map((_, repair) => ownReason(problem, model, repair));
  // A repair that needs an infeasible one is infeasible too; needs form no cycle, so this settles.
  for (let changed = true; changed;) {
    changed = false;
    problem.repairs.forEach((repair, r) => {
      const need = repair.needs.find((other) => reasons[other] !== undefined);
      if (need === undefined || reasons[r] !== undefined) return;
      reasons[r] = { kind: 'needs-infeasible', need };
      changed = true;
    });
  }
  return reasons.flatMap((reason, repair) => (reason ? [{ repair, reason }] : []));
}

function ownReason(problem: Problem, model: WorkModel, r: number): InfeasibleReason | undefined {
  const repair = problem.repairs[r];
  if (repair.team?.length === 0) return { kind: 'pinned-crews-unfit' };
  const candidates = model.candidates[r];
  const empty = candidates.findIndex((crews) => crews.length === 0);
  if (empty >= 0) return { kind: 'no-crew-with-skill', skill: repair.roles[empty] };
  const teams = findTeam(candidates, () => true);
  if (!teams) return { kind: 'too-few-crews', needed: repair.roles.length };
  return partReason(problem, model, r) ?? timeReason(model, r);
}

function partReason(problem: Problem, model: WorkModel, r: number): InfeasibleReason | undefined {
  for (const { part, quantity } of problem.repairs[r].parts) {
    const batches = model.batchesOf.get(part) ?? [];
    const stocked = sumOf(batches.map((batch) => problem.batches[batch].quantity));
    if (stocked < quantity) return { kind: 'part-not-stocked', part, needed: quantity, stocked };
    const inTime = batches.filter((batch) => model.delivery[batch * model.repairCount + r] < problem.horizon);
    if (sumOf(inTime.map((batch) => problem.batches[batch].quantity)) < quantity)
      return { kind: 'part-too-late', part };
  }
  return undefined;
}

/** No team that ever works together, or none that gets it done before the horizon even as its first work. */
function timeReason(model: WorkModel, r: number): InfeasibleReason | undefined {
  const { horizon, ticks, access } = model;
  if (access[r] >= horizon) return { kind: 'beyond-horizon' };
  if (canGoOn(model, r)) return undefined;
  let meet = false;
  const team = findTeam(model.candidates[r], (crews) => {
    const alike = crews.every((crew) => model.calendarOf[crew] === model.calendarOf[crews[0]]);
    const { workBefore } = alike
      ? model.calendars[crews[0]]
      : commonCalendar(
          crews.map((crew) => model.calendars[crew]),
          horizon,
        );
    meet ||= workBefore[horizon] > 0;
    const arrival = Math.max(access[r], ...crews.map((crew) => arrivalFromBase(model, crew, r)));
    return arrival < horizon && workBefore[horizon] - workBefore[arrival] >= ticks[r];
  });
  if (team) return undefined;
  return meet ? { kind: 'beyond-horizon' } : { kind: 'shifts-never-meet' };
}

/** Whether those who have it in hand get it done, which takes less than to begin anew. */
function canGoOn({ problem, calendars, horizon }: WorkModel, r: number): boolean {
  const { inHand, roles } = problem.repairs[r];
  if (!inHand || inHand.crews.length !== roles.length) return false;
  const { workBefore } = commonCalendar(
    inHand.crews.map((crew) => calendars[crew]),
    horizon,
  );
  return workBefore[horizon] >= inHand.ticks;
}

function arrivalFromBase(model: WorkModel, crew: number, r: number): number {
  const { tickOfWork } = model.calendars[crew];
  const travel = model.fromBase[crew * model.repairCount + r];
  if (travel === 0) return tickOfWork.length > 0 ? tickOfWork[0] : model.horizon;
  return travel <= tickOfWork.length ? tickOfWork[travel - 1] + 1 : model.horizon;
}

/** A choice of distinct crews, one a role, that passes; undefined when there is none. Gives up after 20,000 teams. */
export function findTeam(
  candidates: readonly (readonly number[])[],
  passes: (crews: readonly number[]) => boolean,
): readonly number[] | undefined {
  let tried = 0;
  const extend = (team: readonly number[]): readonly number[] | undefined => {
    if (team.length === candidates.length) return tried++ < 20_000 && passes(team) ? team : undefined;
    for (const crew of candidates[team.length]) {
      if (team.includes(crew)) continue;
      const found = extend([...team, crew]);
      if (found || tried >= 20_000) return found;
    }
    return undefined;
  };
  return extend([]);
}
