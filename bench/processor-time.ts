/** Milliseconds that a piece of work took: of all threads of this process, and on the wall. */
export interface Took {
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** Processor time of a piece of work, which a busy machine falsifies less than time on the wall. */
export function processorMs(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  return since(before);
}

/** What a piece of work gives, and how long it took. */
export async function timed<T>(run: () => T | Promise<T>): Promise<[result: T, took: Took]> {
  const [before, start] = [process.cpuUsage(), performance.now()];
  const result = await run();
  return [result, { cpuMs: since(before), wallMs: performance.now() - start }];
}

/** The one in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
