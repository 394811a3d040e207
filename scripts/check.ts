// Everything that must be green at every commit. Steps run side by side, as many as there are processors; what a step says
// is shown when it fails, and of the tests what they skipped.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { isBuilt } from './prepare.ts';

interface Step {
  /** A script of package.json. */
  readonly script: string;
  readonly after?: readonly string[];
}

/** What `npm ci` has built a moment ago is not built again. */
const BUILDS: readonly Step[] = [
  { script: 'build:kernels' },
  { script: 'build:web', after: ['build:kernels'] },
  { script: 'build:database' },
];

/** The longest first. */
const STEPS: readonly Step[] = [
  { script: 'test:unit', after: ['build:web', 'build:database'] },
  { script: 'test:browser', after: ['build:web', 'build:database'] },
  { script: 'typecheck', after: ['build:kernels'] },
  { script: 'lint', after: ['build:kernels'] },
  { script: 'format:check' },
];

const begun = performance.now();
const built = isBuilt(resolve(import.meta.dirname, '..')) ? BUILDS.map(({ script }) => script) : [];
const failed = await runAll(
  [...BUILDS, ...STEPS].filter(({ script }) => !built.includes(script)),
  built,
);
process.stdout.write(`${failed === 0 ? '✔' : '✖'} check ${secondsSince(begun)}\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs steps as soon as those before them are done, some of which are already; how many failed. */
async function runAll(steps: readonly Step[], already: readonly string[]): Promise<number> {
  const lanes = availableParallelism();
  const waiting = [...steps];
  const running = new Map<string, Promise<void>>();
  const done = new Set(already);
  let failures = 0;
  const start = async (script: string): Promise<void> => {
    if (!(await run(script))) failures++;
    running.delete(script);
    done.add(script);
  };
  while (waiting.length + running.size > 0) {
    const next = waiting.findIndex(({ after = [] }) => after.every((script) => done.has(script)));
    if (next >= 0 && running.size < lanes) {
      const [{ script }] = waiting.splice(next, 1);
      running.set(script, start(script));
    } else await Promise.race(running.values());
  }
  return failures;
}

async function run(script: string): Promise<boolean> {
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const skipped = said.split('\n').filter((line) => line.startsWith('SKIPPED'));
  const shown = status === 0 ? [...new Set(skipped)].map((line) => `${line}\n`).join('') : said;
  process.stdout.write(`${shown}${status === 0 ? '✔' : '✖'} ${script} ${secondsSince(start)}\n`);
  return status === 0;
}

function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
