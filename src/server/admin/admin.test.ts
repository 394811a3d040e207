import assert from 'node:assert/strict';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { testDatabases, type TestDatabase } from '../../../test/databases.ts';
import { preparedInMemory } from '../../../test/prepared-engine.ts';
import {
  administrator,
  invited,
  PASSWORD,
  smallServer,
  type SmallServer,
} from '../../../test/small-server.ts';
import { Refusal } from '../../core/refusal.ts';
import { contentFolder } from '../../operations/files/content-folder.ts';
import { migrate, MIGRATIONS, migrationsOf } from '../../store/database/migrate.ts';
import { connectDatabase, openDatabase } from '../../store/database/open-database.ts';
import { passwordLink } from '../accounts.ts';
import { openPlace } from '../open-place.ts';
import { readBackup, restoreBackup, writeBackup } from './backup.ts';
import { checkInstance } from './check.ts';
import { moveTables } from './move.ts';

const FIXTURES = resolve(import.meta.dirname, '../../../test/databases');
const folder = mkdtempSync(join(tmpdir(), 'muruna-admin-'));
after(() => rmSync(folder, { recursive: true }));
const databases = (await testDatabases()).map(withoutTables);
after(() => databases.forEach(({ stop }) => stop()));

/** A backup is restored, and tables are moved, to where there are none. */
function withoutTables({ place, ...database }: TestDatabase): TestDatabase {
  return { ...database, place: 'url' in place ? place : { folder: 'memory://' } };
}

/** A server on which something was done. */
async function used(): Promise<{ server: SmallServer; session: string }> {
  const server = await smallServer();
  const admin = await administrator(server.instance);
  await invited(server, admin, admin.workspace, 'analyst', 'فرزانه');
  const path = `/api/workspaces/${admin.workspace}/objects?kind=scenario&name=cut`;
  await (await server.ask('POST', path, admin, Buffer.from('events: []'))).body?.cancel();
  return { server, session: admin.session };
}

function refusedWith(code: string): (error: unknown) => boolean {
  return (error) => error instanceof Refusal && error.code === code;
}

for (const { name, place } of databases) {
  test(`${name}: a backup is restored table by table, and one that was changed or is in the way of accounts is refused`, async () => {
    const { server, session } = await used();
    const { db, contents } = server.instance;
    const [backup, bent] = ['backup', 'bent'].map((word) => join(folder, `${word}-${name}`));
    const written = await writeBackup(db, 'muruna 0', backup, contents);
    assert.equal(statSync(backup).mode & 0o777, 0o700);
    await writeBackup(db, 'muruna 0', bent, contents);
    await server.close();
    assert.ok(written.tables.some(({ name: table, rows }) => table === 'audit' && rows > 3));
    assert.ok(written.contents >= 2);

    const target = await connectDatabase(place);
    const restored = contentFolder(join(folder, `contents-${name}`));
    try {
      const accounts = join(bent, 'tables/account.jsonl');
      writeFileSync(accounts, readFileSync(accounts, 'utf8').replace('"Admin"', '"Other"'));
      await assert.rejects(restoreBackup(target.db, bent, restored), refusedWith('admin.unequal'));
      assert.deepEqual(await migrationsOf(target.db), []);
      // After an interruption the same command does it.
      const { tables } = await restoreBackup(target.db, backup, restored);
      assert.deepEqual(tables, written.tables);
      assert.deepEqual(await migrationsOf(target.db), Object.keys(MIGRATIONS));
      const kept = await target.db.selectFrom('session').select('account').execute();
      assert.ok(session.length > 20 && kept.length >= 2);
      assert.deepEqual((await checkInstance(target.db, restored)).findings, []);
      await assert.rejects(restoreBackup(target.db, backup, restored), refusedWith('admin.not-empty'));
      await assert.rejects(restoreBackup(target.db, folder, restored), refusedWith('admin.not-a-backup'));
    } finally {
      await sql`drop schema public cascade; create schema public`.execute(target.db).catch(() => {});
      await target.close();
    }
  });
}

test('tables are moved to another database and proved equal, and what was there stays', async () => {
  const { server } = await used();
  const { place } = databases.at(-1);
  const target = await connectDatabase(place);
  try {
    const moved = await moveTables(server.instance.db, target.db);
    assert.ok(moved.some(({ name, rows }) => name === 'account' && rows === 2));
    const [before, after_] = await Promise.all(
      [server.instance.db, target.db].map((db) =>
        db.selectFrom('audit').selectAll().orderBy('number').execute(),
      ),
    );
    assert.deepEqual(after_, before);
    await assert.rejects(moveTables(server.instance.db, target.db), refusedWith('admin.not-empty'));
  } finally {
    await sql`drop schema public cascade; create schema public`.execute(target.db).catch(() => {});
    await target.close();
    await server.close();
  }
});

test('every released form of the database is brought up to date, with a backup first', async () => {
  const forms = readdirSync(FIXTURES);
  assert.ok(forms.length > 0);
  for (const form of forms) {
    const data = join(folder, `data-${form}`);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const backup = await readBackup(join(FIXTURES, form));
    assert.equal(backup.migrations.at(-1), form);
    // As it was left by the program of that time.
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const old = await openPlace({ data }, async ({ ...place }) => {
      const database = await connectDatabase(place);
      await restoreBackup(database.db, join(FIXTURES, form), contentFolder(join(data, 'contents')), {
        asItWas: true,
      });
      return database;
    });
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await old.close();
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const now = await openPlace({ data });
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    assert.deepEqual(await migrationsOf(now.database.db), Object.keys(MIGRATIONS));
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const accounts = await now.database.db.selectFrom('account').select('name').orderBy('name').execute();
    assert.deepEqual(
      accounts.map(({ name }) => name),
      ['Admin', 'فرزانه'],
    );
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const calls = await now.database.db.selectFrom('exercise_call').select('call').execute();
    assert.equal(calls.length, form < '0006' ? 0 : 1);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    assert.deepEqual((await checkInstance(now.database.db, now.contents)).findings, []);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await now.close();
    const made = existsSync(join(data, 'backups')) ? readdirSync(join(data, 'backups')) : [];
    assert.equal(made.length, form === Object.keys(MIGRATIONS).at(-1) ? 0 : 1);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    for (const one of made)
      assert.deepEqual((await readBackup(join(data, 'backups', one))).tables, backup.tables);
  }
});

test('a change of the tables that fails leaves all as it was; a database that a newer version changed is not touched', async () => {
  const { db, close } = await openDatabase(preparedInMemory());
  try {
    const failing = {
      ...MIGRATIONS,
      '9998-half': { up: (on: typeof db) => on.schema.createTable('half').addColumn('id', 'text').execute() },
      '9999-fails': { up: () => Promise.reject(new Error('no')) },
    };
    await assert.rejects(migrate(db, undefined, failing), /no/);
    assert.deepEqual(await migrationsOf(db), Object.keys(MIGRATIONS));
    await assert.rejects(sql`select * from half`.execute(db), /half/);
    const { '0003-machines': _, ...older } = MIGRATIONS;
    await assert.rejects(migrate(db, undefined, older), refusedWith('database.newer'));
  } finally {
    await close();
  }
});

test('a check names contents that are gone or damaged, and rows of the audit that were changed', async () => {
  const { server } = await used();
  const { db, ownContents } = server.instance;
  const codes = async (): Promise<string[]> =>
    (await checkInstance(db, ownContents)).findings.map(({ code }) => code).toSorted();
  try {
    assert.deepEqual(await codes(), []);
    const { content } = await db.selectFrom('object').select('content').executeTakeFirstOrThrow();
    appendFileSync(ownContents.pathOf(content), 'x');
    assert.deepEqual(await codes(), ['admin.damaged-content']);
    rmSync(ownContents.pathOf(content));
    assert.deepEqual(await codes(), ['admin.content-gone']);
    await db.updateTable('audit').set({ action: 'nothing' }).where('number', '=', 2).execute();
    assert.deepEqual(await codes(), ['admin.audit-tampered', 'admin.content-gone']);
  } finally {
    await server.close();
  }
});

test('a link for a new password is good once; whoever was in by the old one is out', async () => {
  const { server, session } = await used();
  const { ask, instance } = server;
  try {
    assert.equal(await passwordLink(instance, 'nobody'), undefined);
    const link = await passwordLink(instance, 'ADMIN');
    const next = `${PASSWORD} anew`;
    const account = { name: 'x', display: 'x', password: next };
    assert.equal((await ask('POST', '/api/take-up', undefined, { link, account })).status, 204);
    assert.equal((await ask('POST', '/api/take-up', undefined, { link, account })).status, 410);
    assert.equal((await ask('GET', '/api/me', { session })).status, 401);
    const signIn = (password: string): Promise<Response> =>
      ask('POST', '/api/sign-in', undefined, { name: 'Admin', password });
    assert.deepEqual([(await signIn(PASSWORD)).status, (await signIn(next)).status], [401, 204]);
  } finally {
    await server.close();
  }
});
