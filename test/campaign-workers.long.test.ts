import assert from 'node:assert/strict';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Pool } from 'pg';
import { onlyInFullRun } from './cases.ts';
import { startPostgres } from './databases.ts';

const MAIN = resolve(import.meta.dirname, '../src/cli/main.ts');
const SCENARIOS = resolve(import.meta.dirname, '../docs/scenarios');
const run = promisify(execFile);

const COUNTRIES = 'IR TR AZ AM IQ PK AF TM GE AE OM QA KW BH SA JO AQ'.split(' ');
const CELLS = COUNTRIES.length * 2;

test(
  'a worker is killed, one is frozen and woken, the database is restarted: the merged files are those of one process',
  {
    ...onlyInFullRun,
    timeout: 600_000,
  },
  async () => {
    const postgres = await startPostgres();
    if (!postgres) return;
    const folder = mkdtempSync(join(tmpdir(), 'muruna-campaign-'));
    const spec = join(folder, 'campaign.yaml');
    const files = ['largest-gateway-lost.yaml', 'full-isolation.yaml'];
    for (const file of files) copyFileSync(join(SCENARIOS, file), join(folder, file));
    writeFileSync(
      spec,
      `name: Neighbours\ncountries: [${COUNTRIES.join(', ')}]\nscenarios: [${files.join(', ')}]\n`,
    );
    const onPostgres = { ...process.env, MURUNA_DATABASE_URL: postgres.place.url };
    const muruna = (env: NodeJS.ProcessEnv, ...args: string[]): Promise<{ stdout: string }> =>
      run(process.execPath, [MAIN, ...args], { env });
    const written = (name: string): string[] => [
      '--csv',
      join(folder, `${name}.csv`),
      '--parquet',
      join(folder, `${name}.parquet`),
    ];
    const pool = new Pool({ connectionString: postgres.place.url });
    pool.on('error', () => {});
    const count = async (sql: string): Promise<number> =>
      pool.query<{ count: string }>(`select count(*) from ${sql}`).then(
        ({ rows }) => Number(rows[0].count),
        // Not made yet, or gone for a while.
        () => 0,
      );
    const until = async (isSo: () => Promise<boolean>): Promise<void> => {
      // oxlint-disable-next-line no-await-in-loop -- until it is so; the test itself ends in time
      while (!(await isSo())) await pause(100);
    };
    const workers: ChildProcess[] = [];
    try {
      const data = ['--data', join(folder, 'shared')];
      for (let at = 0; at < 3; at++)
        workers.push(
          spawn(process.execPath, [MAIN, 'worker', '--threads', '1', ...data], {
            env: onPostgres,
            stdio: ['ignore', 'ignore', 'inherit'],
          }),
        );
      const [killed, frozen, staying] = workers;
      const followed = muruna(
        onPostgres,
        'campaign',
        'run',
        spec,
        '--no-compute',
        ...data,
        ...written('many'),
      );
      await until(async () => (await count('campaign_cell')) >= 4);
      await until(async () => (await count("pgboss.job where state = 'active'")) === 3);
      killed.kill('SIGKILL');
      frozen.kill('SIGSTOP');
      postgres.pause();
      postgres.resume();
      // Both chunks were given to the worker that stays.
      await until(
        async () => (await count('pgboss.job where retry_count > 0 and started_on is not null')) >= 2,
      );
      frozen.kill('SIGCONT');
      await followed;
      assert.equal(await count('campaign_cell'), CELLS);
      for (const worker of [frozen, staying]) worker.kill('SIGTERM');
      const ends = await Promise.all([frozen, staying].map(codeOf));
      assert.deepEqual(ends, [0, 0]);

      const alone = { ...process.env, MURUNA_DATABASE_URL: undefined };
      await muruna(alone, 'campaign', 'run', spec, '--data', join(folder, 'one'), ...written('one'));
      for (const ending of ['csv', 'parquet'])
        assert.deepEqual(
          readFileSync(join(folder, `many.${ending}`)),
          readFileSync(join(folder, `one.${ending}`)),
        );
      const lines = readFileSync(join(folder, 'one.csv'), 'utf8').trimEnd().split('\n');
      // Three ways of routing, two kinds of losses, three parts; a country without networks is one line.
      assert.equal(lines.length, 1 + (CELLS - 2) * 18 + 2);
    } finally {
      for (const worker of workers) worker.kill('SIGKILL');
      await pool.end();
      postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

async function codeOf(worker: ChildProcess): Promise<number | null> {
  if (worker.exitCode === null) await once(worker, 'exit');
  return worker.exitCode;
}
