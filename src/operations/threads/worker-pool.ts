import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Work } from '../../core/progress.ts';
import type { JobsForWorker } from './worker-jobs.ts';

/** Many equal jobs, numbered 0 … jobCount − 1, that workers take one after the other. */
export interface Jobs {
  /** The worker's module without its ending: `new URL('./all-routes.worker', import.meta.url)`; it calls `serveJobs`. */
  readonly worker: URL;
  /** What the worker starts from; put large arrays into shared memory (`inSharedMemory`), or each worker copies them. */
  readonly data: unknown;
  readonly jobCount: number;
  /** Message code for progress. */
  readonly phase: string;
  /** Default: as many as the machine runs at once. */
  readonly workers?: number | undefined;
}

/**
 * Starts worker threads and runs the jobs on them. Workers take jobs from a shared counter, so a slow job blocks nobody;
 * cancelling takes effect after the jobs under way.
 */
export async function runJobs<Part>(jobs: Jobs, work: Work = {}): Promise<Part[]> {
  work.signal?.throwIfAborted();
  const control = new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));
  const count = Math.max(1, Math.min(jobs.workers ?? work.workers ?? availableParallelism(), jobs.jobCount));
  const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  const workerData: JobsForWorker = { data: jobs.data, jobCount: jobs.jobCount, control };
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL(jobs.worker.href + ending), { workerData }),
  );
  const cancel = (): void => void Atomics.store(control, 2, 1);
  const tick = setInterval(() => work.progress?.(jobs.phase, Atomics.load(control, 1), jobs.jobCount), 100);
  work.signal?.addEventListener('abort', cancel);
  try {
    const parts = await Promise.all(workers.map((worker) => partOf<Part>(worker)));
    work.signal?.throwIfAborted();
    work.progress?.(jobs.phase, jobs.jobCount, jobs.jobCount);
    return parts;
  } finally {
    clearInterval(tick);
    work.signal?.removeEventListener('abort', cancel);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function partOf<Part>(worker: Worker): Promise<Part> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a worker stopped with code ${code} before its answer`)));
  });
}
