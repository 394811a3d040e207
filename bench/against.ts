// Holds the speed of this checkout to that of another commit: `node bench/against.ts FOLDER [word…]`, where FOLDER is a
// checkout of the other commit with its packages and built kernels (git worktree add FOLDER COMMIT; npm ci there).
// Everything in either `bench/measured.ts` whose name contains one of the words runs in this one process, in turn, in
// processor time. `!` stands where both the median and the least time grew by more than a twentieth, `≠` where the answers
// differ; either makes the exit code 1.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sharedData } from '../test/shared-data.ts';
import type { Measured } from './measured.ts';

/** Of each side: so many rounds at least, and on until it has had that much time. */
const ROUNDS = 7;
const ENOUGH_MS = 3000;
/** What is quicker runs several times in a row. */
const SHORTEST_MS = 100;
const ALLOWED = 1.05;

const [folder, ...words] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node bench/against.ts FOLDER [word…]');
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
// Both sides read the data of this checkout.
process.env['MURUNA_TEST_DATA'] ??= sharedData('.');
const before = new Map((await measuredIn(folder)).map((one) => [one.name, one]));
let faults = 0;
print('', 'before', 'now', 'median', 'least');
for (const now of await measuredIn(join(import.meta.dirname, '..'))) {
  const then = before.get(now.name);
  if (!then || (words.length > 0 && !words.some((word) => now.name.includes(word)))) continue;
  // oxlint-disable-next-line no-await-in-loop -- one after the other, or they would slow each other down
  const { was, is, agree } = await inTurn(then, now);
  const ratios = [middle(is) / middle(was), Math.min(...is) / Math.min(...was)];
  const isSlower = ratios.every((ratio) => ratio > ALLOWED);
  if (isSlower || !agree) faults++;
  print(
    `${isSlower ? '! ' : ''}${agree ? '' : '≠ '}${now.name}`,
    ...[middle(was), middle(is)].map((ms) => `${ms.toFixed(1)} ms`),
    ...ratios.map((ratio) => ratio.toFixed(3)),
  );
}
process.exitCode = faults === 0 ? 0 : 1;

async function measuredIn(checkout: string): Promise<Measured[]> {
  const { measured } = (await import(pathToFileURL(resolve(checkout, 'bench/measured.ts')).href)) as {
    measured: () => Measured[];
  };
  return measured();
}

/** Times of both, after one run of each that warms up and shows whether they answer alike. */
async function inTurn(
  then: Measured,
  now: Measured,
): Promise<{ readonly was: number[]; readonly is: number[]; readonly agree: boolean }> {
  const [one, other] = [await then.run(), await now.run()];
  const agree = one.length === other.length && one.every((value, at) => isAlike(value, other[at]));
  const times = [[], []] as [number[], number[]];
  const inRow = Math.ceil(SHORTEST_MS / (await processorTime(now, 1)));
  for (let spent = 0, round = 0; round < ROUNDS || spent < 2 * ENOUGH_MS; round++)
    for (const side of round % 2 === 0 ? [0, 1] : [1, 0]) {
      // oxlint-disable-next-line no-await-in-loop -- in turn
      const ms = await processorTime(side === 0 ? then : now, inRow);
      times[side].push(ms);
      spent += ms * inRow;
    }
  const [was, is] = times;
  return { was, is, agree };
}

/** Sums may be added up in another order. */
function isAlike(one: number, other: number): boolean {
  return Object.is(one, other) || Math.abs(one - other) <= 1e-12 * Math.abs(one);
}

/** Milliseconds of processor time a run, which a busy machine falsifies less than time on the wall; without others' garbage. */
async function processorTime({ run }: Measured, times: number): Promise<number> {
  collectGarbage();
  const start = process.cpuUsage();
  // oxlint-disable-next-line no-await-in-loop -- one after the other is what is measured
  for (let time = 0; time < times; time++) await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / times;
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function print(name: string, ...columns: string[]): void {
  process.stdout.write(`${name.padEnd(66)}${columns.map((text) => text.padStart(12)).join('')}\n`);
}
