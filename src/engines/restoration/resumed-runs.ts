import type { Plan } from './problem.ts';
import { placeWithDependents, resetRun, type Run } from './schedule.ts';

/** Points of a list at which a run is kept: more shorten what is run anew, but each is a copy of the state. */
const POINTS = 25;

/** Runs plans that mostly begin like one before, from where they no longer do. */
export interface ResumedRuns {
  /** As `runPlan`, which must not be empty; `like` is the plan kept last, of the same repairs. */
  readonly runLike: (plan: Plan, like: Plan) => void;
  /** Keeps the plan that was run last. */
  readonly keep: () => void;
}

export function resumeRuns(run: Run): ResumedRuns {
  /** The run after so many repairs of the list: of the plan kept, and of the one tried. */
  const kept: Uint8Array[] = [];
  const tried: Uint8Array[] = [];
  let [first, last] = [0, 0];
  return {
    runLike: (plan, like) => {
      const { order, crews } = plan;
      const every = Math.ceil(order.length / POINTS);
      first = Math.floor(alikeUpTo(plan, like) / every);
      last = Math.floor((order.length - 1) / every);
      first = Math.min(first, last, kept.length - 1);
      if (first > 0) run.state.set(kept[first]);
      else resetRun(run);
      first = Math.max(first, 0);
      for (let at = first * every; at < order.length; at++) {
        if (at % every === 0) (tried[at / every] ??= run.state.slice()).set(run.state);
        placeWithDependents(run, crews, order[at]);
      }
    },
    keep: () => {
      for (let point = first; point <= last; point++) {
        const before = kept[point];
        kept[point] = tried[point];
        tried[point] = before;
      }
    },
  };
}

/** Repairs of the list before the first at which two plans differ. */
function alikeUpTo(one: Plan, other: Plan): number {
  const { length } = one.order;
  for (let at = 0; at < length; at++) {
    const repair = one.order[at];
    if (repair !== other.order[at] || one.crews[repair] !== other.crews[repair]) return at;
  }
  return length;
}
