// Gives arbitrary and changed inputs to every reader of the formats: `node scripts/fuzz-readers.ts [COUNT] [FIRST]`, 100,000 by
// default. Prints each input that a reader threw on, took long for or said half a sentence of, by its number, and the most memory it
// took. An input that a reader never comes back from is ended after a minute by the clock.
import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { READERS } from '../test/fuzz/readers.ts';
import { fuzzInput } from '../test/fuzz/inputs.ts';
import { fuzz, type FuzzFault } from '../test/fuzz/run.ts';

const MOST_MB = 500;
const PATIENCE_MS = 60_000;
/** Before the first input, while the readers are loaded. */
const NONE = -1;
const COUNT = 100_000;

interface Stretch {
  readonly first: number;
  readonly count: number;
  /** The input that is being read; `NONE` before the first. */
  readonly current: Int32Array;
}

if (isMainThread)
  process.exitCode = await main(Number(process.argv[2] ?? COUNT), Number(process.argv[3] ?? 0));
else {
  const { first, count, current } = workerData as Stretch;
  fuzz(
    first,
    count,
    (fault) => parentPort?.postMessage(fault),
    (number) => void Atomics.store(current, 0, number),
  );
}

async function main(count: number, start: number): Promise<number> {
  const faults: FuzzFault[] = [];
  const onFault = (fault: FuzzFault): void => {
    faults.push(fault);
    process.stdout.write(`${fault.number} ${fault.reader}: ${fault.problem}\n`);
  };
  for (let first = start; first < start + count;)
    first = await runStretch(first, start + count - first, onFault);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `${count} inputs, ${READERS.length} readers, ${faults.length} faults, at most ${megabytes} MB\n`,
  );
  return faults.length === 0 && megabytes <= MOST_MB ? 0 : 1;
}

/** Reads on until the end, or to the input that a reader does not come back from; returns the next one. */
async function runStretch(
  first: number,
  count: number,
  onFault: (fault: FuzzFault) => void,
): Promise<number> {
  const current = new Int32Array(new SharedArrayBuffer(4)).fill(NONE);
  const workerData: Stretch = { first, count, current };
  const worker = new Worker(new URL(import.meta.url), { workerData });
  worker.on('message', onFault);
  let last = NONE;
  let hanging = NONE;
  const watch = setInterval(() => {
    const number = Atomics.load(current, 0);
    if (number === last && number !== NONE) {
      hanging = number;
      void worker.terminate();
    }
    last = number;
  }, PATIENCE_MS);
  try {
    await once(worker, 'exit');
  } finally {
    clearInterval(watch);
  }
  if (hanging === NONE) return first + count;
  onFault({ number: hanging, reader: fuzzInput(hanging).reader.name, problem: 'never came back' });
  return hanging + 1;
}
