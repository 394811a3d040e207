import { Worker } from 'node:worker_threads';
import type { Plan, Problem } from '../../engines/restoration/problem.ts';

/** What the worker that raises the bound is asked. */
export interface BoundJob {
  readonly problem: Problem;
  /** Service by flow, where given. */
  readonly kbpsPerPerson: number | undefined;
  readonly plan: Plan;
  /** Value of the best plan so far, [1]: told as it falls, but where the answer must not depend on the machine. */
  readonly upper: Float64Array<SharedArrayBuffer>;
  readonly seconds: number;
  readonly steps: number | undefined;
}

/** What the worker tells. */
export interface BoundTold {
  readonly bound: number;
  readonly steps: number;
  readonly done: boolean;
}

const GRACE_MS = 500;

/** Raises a bound in a worker until its time or steps are up, or the signal comes. */
export function boundInWorker(
  job: BoundJob,
  signal: AbortSignal | undefined,
  onBound: (value: number) => void,
): Promise<{ readonly bound: number; readonly steps: number }> {
  if (signal?.aborted) return Promise.resolve({ bound: 0, steps: 0 });
  const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  const worker = new Worker(new URL(`./restore-bound.worker${ending}`, import.meta.url), { workerData: job });
  return new Promise((resolve, reject) => {
    let last = { bound: 0, steps: 0 };
    const stop = (): void => {
      void worker.terminate();
      resolve(last);
    };
    signal?.addEventListener('abort', stop);
    // Large problems may still be building their first multipliers when time is up.
    const timer = job.seconds < Infinity ? setTimeout(stop, job.seconds * 1000 + GRACE_MS) : undefined;
    worker.on('message', (told: BoundTold) => {
      if (told.bound > last.bound) onBound(told.bound);
      last = told;
      if (told.done) resolve(last);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      resolve(last);
    });
  });
}
