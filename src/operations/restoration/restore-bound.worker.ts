import { parentPort, workerData } from 'node:worker_threads';
import { earliestBound, startBound } from '../../engines/restoration/bound.ts';
import { createPlanner } from '../../engines/restoration/planner.ts';
import type { BoundJob, BoundTold } from './restore-bound.ts';

/** Raises the bound until time or steps are up, telling of every rise. */
const { problem, kbpsPerPerson, plan, upper, seconds, steps } = workerData as BoundJob;
const deadline = performance.now() + seconds * 1000;
const planner = createPlanner(problem, kbpsPerPerson);
const send = (told: BoundTold): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port to a thread, not a window
  parentPort!.postMessage(told);
};
send({ bound: earliestBound(planner), steps: 0, done: false });
const bound = startBound(planner, plan);
let told = 0;
const tell = (done: boolean): void => {
  send({ bound: bound.best(), steps: bound.stepsDone(), done });
  told = bound.best();
};
while (performance.now() < deadline && bound.stepsDone() < (steps ?? Infinity)) {
  bound.advance(1, upper[0]);
  if (bound.best() > told * 1.001) tell(false);
  if (bound.best() >= upper[0] * (1 - 1e-9)) break;
}
tell(true);
