// Runs the tests: all of them, without the browser's and the guides' examples (`--no-browser`), or the quick ones (`--quick`: neither the browser's nor
// those that read the public test data). Everything else goes to `node --test`, such as files and `--test-name-pattern`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const UNIT = ['src/**/*.test.ts', 'test/**/!(*.e2e|guide-examples).test.ts'];
const BROWSER = ['test/**/*.e2e.test.ts'];
/** Every example of the guides takes minutes: `npm test` and CI run them, the check of every commit does not. */
const GUIDES = 'test/guide-examples.test.ts';

const args = process.argv.slice(2);
const isQuick = args.includes('--quick');
const ownFlags = ['--quick', '--no-browser'];
const passed = args.filter((arg) => !ownFlags.includes(arg));
const hasFiles = passed.some((arg) => arg.endsWith('.ts'));
const files = args.some((arg) => ownFlags.includes(arg)) ? UNIT : [...BROWSER, GUIDES, ...UNIT];

const [status] = (await once(
  spawn(
    process.execPath,
    [
      '--test',
      '--test-timeout=300000',
      // By default one process fewer than there are processors: on two, one test file after the other.
      `--test-concurrency=${availableParallelism()}`,
      ...passed,
      ...(hasFiles ? [] : files),
    ],
    {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      stdio: 'inherit',
      env: {
        ...process.env,
        // Each file runs in a process of its own; what they share is compiled once.
        NODE_COMPILE_CACHE: fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)),
        ...(isQuick && { MURUNA_QUICK: '1' }),
      },
    },
  ),
  'close',
)) as [number | null];
process.exitCode = status ?? 1;
