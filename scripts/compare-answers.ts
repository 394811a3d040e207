// Holds the answers of two builds to each other: `node scripts/compare-answers.ts BEFORE/dist/cli/main.js AFTER/dist/cli/main.js [word…]`
// runs every command below with both over the bundled snapshot and prints each difference of the JSON, and of the Markdown where a
// report is asked for. Words keep the commands that contain one of them. Exit 1 if anything differs.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const BOOK = resolve(import.meta.dirname, '../docs/examples/wtdc-25');
const SCENARIOS = resolve(import.meta.dirname, '../docs/scenarios');

/** What is compared; commands of one list run in one folder, one after the other. `{}` is the folder. */
const COMMANDS: readonly (readonly string[])[] = [
  ['assess IR --json', 'assess AZ --no-ranks --json', 'assess IR --md -', 'assess KE --lang fa --md -'],
  ['compare IR AZ PK --json', 'compare IR AZ PK --lang ar --md -'],
  ['rank loss-single --json', 'rank detour --lang ru --md -', 'rank gateways --json'],
  [
    'stress IR --networks 49666 --json',
    'stress IR --isolation --samples 10 --json',
    'stress IR --withdrawal TR --samples 0 --json',
    'stress IR --top 3 --samples 5 --lang fa --md -',
    `stress IR ${SCENARIOS}/twelve-days-of-rolling-failures.yaml --samples 0 --json`,
    `stress IR ${SCENARIOS}/largest-network-hijacked.yaml --samples 0 --json`,
    'stress IR --networks 49666 --md -',
  ],
  [
    'worst IR -k 2 --json',
    'worst KE -k 2 --over gateways --samples 0 --json',
    'worst IR --loss domestic --samples 0 --json',
    'worst IR --lang fr --md -',
  ],
  ['defend AZ --links 2 --json', 'defend AZ --links 1 --md -'],
  ['brief IR AZ --json', 'brief IR AZ --lang ar --md -', 'brief --region IR,AZ,TR --json'],
  [
    `match --book ${BOOK} --json`,
    `commitments --book ${BOOK} --json`,
    `event WTDC-25 --book ${BOOK} --json`,
    `event WTDC-25 --book ${BOOK} --lang ru --md -`,
    `book check ${BOOK} --json`,
  ],
  [
    'inventory example IR --out {}/inv',
    'inventory check {}/inv --json',
    'damage --inventory {}/inv --random 20 --at 2025-06-15T03:00+03:30 --out {}/damage.yaml',
    'damage --inventory {}/inv --check {}/damage.yaml --json',
    'restore --inventory {}/inv --damage {}/damage.yaml --moves 300 --json',
    'restore --inventory {}/inv --damage {}/damage.yaml --moves 300 --brief --lang fa --md -',
    `drill ${SCENARIOS}/largest-gateway-lost.yaml --inventory {}/inv --at 2025-06-15T03:00+03:30 --moves 100 --json`,
    'drill ' +
      SCENARIOS +
      '/largest-gateway-lost.yaml --inventory {}/inv --at 2025-06-15T03:00+03:30 --moves 100 --lang ar --md -',
  ],
  ['routes --to 49666 --json', 'routes --to 49666 --from 3356 --json', 'routes --to 12880 --csv'],
  ['snapshot info --json', 'snapshot verify --json', 'snapshot info --lang ar --md -'],
];

/** Clocks, and what says how the answer was asked for. */
const IGNORED = /\.(seconds|provenance)$/;

const [before, after, ...words] = process.argv.slice(2);
if (before === undefined || after === undefined)
  throw new Error('usage: node scripts/compare-answers.ts BEFORE/cli/main.js AFTER/cli/main.js [word…]');
const run = promisify(execFile);
let differences = 0;
for (const list of COMMANDS) {
  const chosen = list.filter((line) => words.length === 0 || words.some((word) => line.includes(word)));
  if (chosen.length === 0) continue;
  const folders = await Promise.all([before, after].map(() => mkdtemp(join(tmpdir(), 'muruna-compare-'))));
  for (const line of chosen) {
    // oxlint-disable-next-line no-await-in-loop -- a later command reads what an earlier one wrote
    const [one, other] = await Promise.all([
      outputOf(before, line, folders[0]),
      outputOf(after, line, folders[1]),
    ]);
    report(line, one, other);
  }
  // oxlint-disable-next-line no-await-in-loop -- folders of one list at a time
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
}
console.log(differences === 0 ? 'no differences' : `${differences} differences`);
process.exitCode = differences === 0 ? 0 : 1;

async function outputOf(main: string, line: string, folder: string): Promise<string> {
  const args = line.replaceAll('{}', folder).split(' ');
  const { stdout } = await run(process.execPath, [resolve(main), ...args], {
    maxBuffer: 1 << 29,
    env: { ...process.env, LANG: 'C.UTF-8' },
  }).catch((error: { stdout?: string; stderr?: string; code?: number }) => ({
    stdout: `exit ${error.code}\n${error.stdout ?? ''}${error.stderr ?? ''}`,
  }));
  return stdout.replaceAll(folder, '{}');
}

function report(line: string, one: string, other: string): void {
  const found = one === other ? [] : differencesOf(one, other);
  console.log(`${found.length === 0 ? 'same     ' : 'different'} ${line}`);
  for (const text of found.slice(0, 12)) console.log(`    ${text}`);
  if (found.length > 12) console.log(`    … ${found.length - 12} more`);
  if (found.length > 0) differences++;
}

function differencesOf(one: string, other: string): string[] {
  try {
    return documentDifferences(JSON.parse(one), JSON.parse(other), '');
  } catch {
    const [was, is] = [one.split('\n'), other.split('\n')];
    return Array.from({ length: Math.max(was.length, is.length) }, (_, at) => at)
      .filter((at) => was[at] !== is[at] && !(was[at]?.includes('muruna ') && is[at]?.includes('muruna ')))
      .map((at) => `line ${at + 1}: ${was[at] ?? 'none'} → ${is[at] ?? 'none'}`.slice(0, 300));
  }
}

function documentDifferences(one: unknown, other: unknown, path: string): string[] {
  if (Object.is(one, other) || IGNORED.test(path)) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return [`${path}: ${JSON.stringify(one)} → ${JSON.stringify(other)}`.slice(0, 300)];
  const [was, is] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.flatMap((name) => documentDifferences(was[name], is[name], `${path}.${name}`));
}
