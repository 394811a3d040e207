// Runs the tests: all of them; those of every commit but for the browser's (`--no-browser`); the quick ones (`--quick`: neither the browser's,
// the server's and the commands', nor those that read the public test data); or what takes minutes and the check of a commit leaves out (`--long`). Everything else goes to
// `node --test`, such as files and `--test-name-pattern`.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { batched } from './test-batches.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const UNIT = ['src/**/!(*.long).test.ts', 'test/**/!(*.e2e|*.long).test.ts'];
/** Without the server and the commands, which begin a program or a database for each question. */
const QUICK = [
  'src/!(server|cli)/**/!(*.long).test.ts',
  'src/cli/!(*.long).test.ts',
  'test/**/!(*.e2e|*.long).test.ts',
];
const BROWSER = ['test/**/*.e2e.test.ts'];
/** What takes minutes: `npm test` and CI run it, the check of every commit does not. */
const LONG = ['src/**/*.long.test.ts', 'test/**/*.long.test.ts'];
/** What is tried on the embedded database in every check, and on PostgreSQL too where there is time. */
const ON_DATABASES = ['src/server/{server,rights,admin/admin}.test.ts'];

/**
 * The seed of all random cases: that of the sources as they were committed, so that what one machine finds every machine finds, and the next change tries
 * others.
 * `MURUNA_SEED=7` asks for one; `MURUNA_SEED=random` and what is no clone draw one.
 */
function seed(): number {
  const given = process.env['MURUNA_SEED'];
  if (given !== undefined && given !== 'random') return Number(given);
  const drawn = Math.floor(Math.random() * 2 ** 31);
  if (given === 'random') return drawn;
  try {
    const tree = execFileSync('git', ['rev-parse', 'HEAD:src'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number.parseInt(tree.slice(0, 7), 16);
  } catch {
    return drawn;
  }
}

const args = process.argv.slice(2);
const isQuick = args.includes('--quick');
const isLong = args.includes('--long');
const isUnit = isQuick || args.includes('--no-browser');
const ownFlags = ['--quick', '--no-browser', '--long'];
const passed = args.filter((arg) => !ownFlags.includes(arg));
const hasFiles = passed.some((arg) => arg.endsWith('.ts'));
const files = isLong
  ? [...LONG, ...ON_DATABASES]
  : isQuick
    ? QUICK
    : isUnit
      ? UNIT
      : [...BROWSER, ...LONG, ...UNIT];

const randomSeed = seed();
console.error(`random cases of seed ${randomSeed} (MURUNA_SEED=${randomSeed} repeats them)`);
const [status] = (await once(
  spawn(
    process.execPath,
    [
      '--test',
      '--test-timeout=600000',
      // By default one process fewer than there are processors: on two, one test file after the other. Those that take minutes wait for servers and browsers
      // a third of the time.
      `--test-concurrency=${availableParallelism() + (isLong ? 1 : 0)}`,
      ...passed,
      ...(hasFiles ? [] : batched(files, ROOT, join(ROOT, '.cache/tests'))),
    ],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: {
        ...process.env,
        MURUNA_SEED: String(randomSeed),
        // What the processes share is compiled once.
        NODE_COMPILE_CACHE: join(ROOT, 'node_modules/.cache/node'),
        ...(isQuick && { MURUNA_QUICK: '1' }),
        ...(isUnit && {
          MURUNA_TEST_DATABASE: 'embedded',
          MURUNA_CASES: process.env['MURUNA_CASES'] ?? '0.3',
        }),
        ...(isLong && { MURUNA_TEST_DATABASE: 'postgresql' }),
      },
    },
  ),
  'close',
)) as [number | null];
process.exitCode = status ?? 1;
