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
  /** Loss (person-equivalents × ticks) of the reference: every feasible repair done at tick 0. */
  readonly unavoidable: number;
  readonly run: Run;
  readonly scratch: ServiceScratch;
}

export function createPlanner(problem: Problem): Planner {
  const work = compileWork(problem);
  const service = compileService(problem);
  const infeasible = infeasibleRepairs(problem, work);
  const never = new Set(infeasible.map(({ repair }) => repair));
  const feasible = problem.repairs.flatMap((_, repair) => (never.has(repair) ? [] : [repair]));
  const scratch = createServiceScratch(service);
  const finish = Int32Array.from(problem.repairs, (_, repair) => (never.has(repair) ? problem.horizon : 0));
  return {
    problem,
    work,
    service,
    infeasible,
    feasible,
    unavoidable: serviceLoss(service, finish, scratch),
    run: createRun(work),
    scratch,
  };
}

/** Person-equivalents × ticks lost that a better order could have avoided; `planner.run` then holds the times. */
export function valueOf(planner: Planner, plan: Plan): number {
  runPlan(planner.run, plan);
  return lossOf(planner, planner.run.finish);
}

export function lossOf(planner: Planner, finish: Int32Array): number {
  return serviceLoss(planner.service, finish, planner.scratch) - planner.unavoidable;
}
