import { parentPort, workerData } from 'node:worker_threads';

/** What a worker gets from `runJobs`. */
export interface JobsForWorker {
  readonly data: unknown;
  readonly jobCount: number;
  /** Shared: the next job to take, jobs done, 1 = cancelled. */
  readonly control: Int32Array<SharedArrayBuffer>;
}

/** How a worker does its jobs, and what it hands back at the end. */
export interface JobServer<Part> {
  doJob(job: number): void | Promise<void>;
  finish(): Part;
}

/** The whole life of a worker: start from the data, take jobs until there are none or the work is cancelled, answer. */
export async function serveJobs<Part>(start: (data: unknown) => JobServer<Part>): Promise<void> {
  const { data, jobCount, control } = workerData as JobsForWorker;
  const server = start(data);
  while (Atomics.load(control, 2) === 0) {
    const job = Atomics.add(control, 0, 1);
    if (job >= jobCount) break;
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await server.doJob(job);
    Atomics.add(control, 1, 1);
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port to a thread, not a window
  parentPort!.postMessage(server.finish());
}
