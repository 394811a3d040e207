import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { connectDatabase, openEngine, type EmbeddedEngine } from '../../store/database/open-database.ts';
import { unpackPrepared } from '../prepared-database.ts';
import { databaseThread } from './database-thread.ts';

const TABLE = 'create table tried (id int primary key, at timestamptz, facts jsonb, size bigint)';
const INSERT = 'insert into tried values ($1, $2, $3, $4)';
const AT = new Date('2026-11-29T02:30:00.123Z');

/** What an engine says to a course of questions, its errors by their code. */
async function saidBy(engine: EmbeddedEngine): Promise<unknown[]> {
  const code = async (asked: Promise<unknown>): Promise<unknown> =>
    asked.then(
      () => 'no error',
      (error: Error & { code?: string }) => [error instanceof Error, error.code, error.message],
    );
  const said: unknown[] = [];
  await engine.exec(`${TABLE}; create index on tried (size)`);
  said.push(await engine.query(INSERT, [1, AT, JSON.stringify({ a: [1, null, 'é'] }), 2 ** 40]));
  said.push(
    await code(engine.query(INSERT, [1, AT, null, 1])),
    await code(engine.query('select of nothing')),
  );
  said.push(
    await code(
      engine.transaction(async (within) => {
        await within.query(INSERT, [2, AT, null, 2]);
        throw new Error('thought better of it');
      }),
    ),
  );
  said.push(
    await code(
      engine.transaction(async (within) => {
        await within.query(INSERT, [3, AT, null, 3]);
        await within.rollback();
      }),
    ),
  );
  // The second waits until the first is over, and a question beside them until both are.
  const [sum] = await Promise.all([
    engine.transaction(async (within) => {
      await within.query(INSERT, [4, AT, null, 4]);
      return (await within.query<{ sum: number }>('select sum(size) from tried')).rows[0].sum;
    }),
    engine.transaction((within) => within.query(INSERT, [5, AT, null, 5])),
  ]);
  said.push(sum, (await engine.query('select *, count(*) over () from tried order by id')).rows);
  return said;
}

test('in a thread of its own the engine says what it says here: values, errors, transactions', async () => {
  const [here, there] = [await openEngine('memory://'), await databaseThread('memory://')];
  const [expected, said] = [await saidBy(here), await saidBy(there)];
  assert.deepEqual(said, expected);
  const rows = said.at(-1) as object[];
  assert.deepEqual(
    rows.map((row) => (row as { id: number }).id),
    [1, 4, 5],
  );
  assert.deepEqual(rows[0], { id: 1, at: AT, facts: { a: [1, null, 'é'] }, size: 2 ** 40, count: 3 });
  await Promise.all([here.close(), there.close()]);
});

test('what is closed is not asked, and what cannot be opened says why', async () => {
  const { db, close } = await connectDatabase({ folder: 'memory://', engine: databaseThread });
  await close();
  await assert.rejects(db.selectFrom('account').select('id').execute());
  await assert.rejects(databaseThread('/dev/null/nowhere'), /ENOTDIR|ENOENT|EEXIST/);
});

test('an engine that nobody asks keeps no process alive', () => {
  const module = new URL('./database-thread.ts', import.meta.url).href;
  const program = `import('${module}').then(({ databaseThread }) => databaseThread('memory://')).then(() => console.log('open'))`;
  const said = execFileSync(process.execPath, ['-e', program], {
    encoding: 'utf8',
    timeout: 600_000,
  });
  assert.equal(said, 'open\n');
});

test('an engine that is asked much takes a third of a gigabyte, and at no moment half of one more', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'muruna-memory-'));
  try {
    const database = join(folder, 'database');
    if (!existsSync('/proc/self/status') || !(await unpackPrepared(database))) {
      console.warn('SKIPPED: no /proc, or no prepared database (npm run build:database)');
      return;
    }
    const module = new URL('./database-thread.ts', import.meta.url).href;
    const program = `
      const { databaseThread } = await import('${module}');
      const engine = await databaseThread('${database}');
      await engine.exec('create table tried (id serial primary key, name text)');
      for (let asked = 0; asked < 400; asked++) {
        await engine.query('insert into tried (name) values ($1) returning id', ['x' + asked]);
        await engine.query('select * from tried where name = $1 order by id desc limit 50', ['x' + (asked % 100)]);
      }
      // What was begun in the background is done by now.
      setTimeout(async () => {
        console.log(/VmHWM:\\s+(\\d+)/.exec((await import('node:fs')).readFileSync('/proc/self/status', 'utf8'))[1]);
        await engine.close();
      }, 1000);`;
    const said = execFileSync(process.execPath, ['-e', `(async () => {${program}})()`], {
      encoding: 'utf8',
      timeout: 600_000,
    });
    const mostMb = Number(said) / 1024;
    assert.ok(mostMb > 100 && mostMb < 550, `${mostMb} MB`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
