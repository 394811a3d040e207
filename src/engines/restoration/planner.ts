import { compileFlow, flowLoss, type FlowModel } from './flow-service.ts';
import { infeasibleRepairs, type Infeasible } from './feasibility.ts';
import type { Plan, Problem } from './problem.ts';
import { createRun, runPlan, type Run } from './schedule.ts';
import { compileService, type ServiceModel } from './service-model.ts';
import { createServiceScratch, serviceLoss, type ServiceScratch } from './service.ts';
import { compileWork, type WorkModel } from './work-model.ts';

/** A problem made ready for planning, with the working memory to value plans. Not shared between threads. */
export interface Planner {
  readonly problem: Problem;
  readonly work: WorkModel;
  readonly service: ServiceModel;
  readonly infeasible: readonly Infeasible[];
  /** Repairs some plan can do, ascending. */
  readonly feasible: readonly number[];
  /** Service by maximum flow, where that is the measure; else service is who is reached. */
  readonly flow: FlowModel | undefined;
  readonly kbpsPerPerson: number | undefined;
  /** Loss (person-equivalents × ticks) of the reference: every feasible repair done at tick 0. */
  readonly unavoidable: number;
  /**
   * How much of that is for want of capacity. Flow serves nobody who is not reached, so a bound on the loss of reach, less
   * this, is a bound on the loss of flow.
   */
  readonly thinness: number;
  /** Feasible repairs that must be finished by a tick. */
  readonly due: readonly Due[];
  /** What a tick of lateness counts in a plan's value: more than any loss of service. */
  readonly lateWeight: number;
  readonly run: Run;
  readonly scratch: ServiceScratch;
}

/** A repair pinned to be finished by a tick. */
export interface Due {
  readonly repair: number;
  readonly tick: number;
}

/** `kbpsPerPerson`: what a person needs of a link's capacity, where service is measured by flow. */
export function createPlanner(problem: Problem, kbpsPerPerson?: number): Planner {
  const work = compileWork(problem);
  const service = compileService(problem);
  const infeasible = infeasibleRepairs(problem, work);
  const never = new Set(infeasible.map(({ repair }) => repair));
  const feasible = problem.repairs.flatMap((_, repair) => (never.has(repair) ? [] : [repair]));
  const scratch = createServiceScratch(service);
  const finish = Int32Array.from(problem.repairs, (_, repair) => (never.has(repair) ? problem.horizon : 0));
  const flow = kbpsPerPerson === undefined ? undefined : compileFlow(problem, service, kbpsPerPerson);
  const unreached = serviceLoss(service, finish, scratch);
  const unavoidable = flow ? flowLoss(flow, finish) : unreached;
  return {
    problem,
    work,
    service,
    infeasible,
    feasible,
    flow,
    kbpsPerPerson,
    unavoidable,
    thinness: unavoidable - unreached,
    due: feasible.flatMap((repair) => {
      const { dueTick } = problem.repairs[repair];
      return dueTick === undefined ? [] : [{ repair, tick: dueTick }];
    }),
    lateWeight: 1 + problem.horizon * problem.sites.reduce((sum, { weight }) => sum + weight, 0),
    run: createRun(work),
    scratch,
  };
}

/** What plans are compared by: the loss that a better order could have avoided, after lateness of what is pinned. */
export function valueOf(planner: Planner, plan: Plan): number {
  runPlan(planner.run, plan);
  return lossOf(planner, planner.run.finish);
}

/** Tick at which each repair is done under a plan; the horizon for those that are not. */
export function finishTicks({ run }: Planner, plan: Plan): Int32Array {
  runPlan(run, plan);
  return run.finish.slice();
}

/** Loss and lateness, as in `valueOf`. Never less when a repair is finished later. */
export function lossOf(planner: Planner, finish: Int32Array): number {
  return serviceLossOf(planner, finish) + planner.lateWeight * latenessOf(planner, finish);
}

/** Ticks by which what is pinned is finished too late, added up. */
export function latenessOf({ due }: Pick<Planner, 'due'>, finish: Int32Array): number {
  let late = 0;
  for (const { repair, tick } of due) late += Math.max(0, finish[repair] - tick);
  return late;
}

/** The loss in a value without the lateness in it. */
export function withoutLateness({ due, lateWeight }: Planner, value: number): number {
  return due.length > 0 ? value % lateWeight : value;
}

/** Person-equivalents × ticks lost that a better order could have avoided. */
export function serviceLossOf(planner: Planner, finish: Int32Array): number {
  const { flow, service, scratch, unavoidable } = planner;
  return (flow ? flowLoss(flow, finish) : serviceLoss(service, finish, scratch)) - unavoidable;
}
