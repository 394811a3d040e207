import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { writeBackup } from '../src/server/admin/backup.ts';
import { checkInstance } from '../src/server/admin/check.ts';
import { EXIT_CODES } from '../src/cli/exit-codes.ts';
import { openPlace } from '../src/server/open-place.ts';
import { onlyInFullRun } from './cases.ts';
import { startPostgres } from './databases.ts';
import { administrator, smallServer } from './small-server.ts';

const WRITER = resolve(import.meta.dirname, 'kill-writer.ts');
const MAIN = resolve(import.meta.dirname, '../src/cli/main.ts');
/** Of two that write beside each other. */
const KILLS = 30;
const WRITERS = ['one', 'other'];
const LONG = { ...onlyInFullRun, timeout: 900_000 };
/** So many writes are acknowledged before the kill comes, somewhere in the one that follows. */
const MOST_WRITES = 6;

// The long run has most tests of the server on PostgreSQL alone; of this one the embedded engine is the harder half.
test('kill -9 during writes, 30 times on the embedded engine: nothing acknowledged is lost', LONG, () =>
  inFolder(async (folder) => {
    // An embedded database is for one alone.
    await Promise.all(WRITERS.map((writer) => killed(join(folder, writer))));
  }),
);

test('kill -9 during writes, 30 times on PostgreSQL: nothing acknowledged is lost', LONG, async () => {
  const postgres = await startPostgres();
  if (!postgres) return;
  try {
    await inFolder(async (folder) => {
      // Writers on one server share their contents.
      await Promise.all(WRITERS.map(() => killed(folder, postgres.place.url)));
    });
  } finally {
    postgres.stop();
  }
});

async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'muruna-kill-'));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function killed(folder: string, ...url: string[]): Promise<void> {
  const acknowledged = new Set<string>();
  for (let kill = 0; kill <= KILLS / WRITERS.length; kill++) {
    const writer = spawn(process.execPath, [WRITER, folder, ...url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let left = 1 + (kill % MOST_WRITES);
    // oxlint-disable-next-line no-await-in-loop -- one life after the other
    for await (const line of createInterface(writer.stdout)) {
      const [what, ...names] = line.split(' ');
      if (what === 'damaged') assert.equal(line, 'damaged ');
      else if (what === 'found') {
        const found = new Set(names);
        assert.deepEqual(
          [...acknowledged].filter((name) => !found.has(name)),
          [],
        );
      } else {
        acknowledged.add(names[0]);
        // Not at the moment of the acknowledgement: somewhere in what follows.
        if (--left === 0) setTimeout(() => writer.kill('SIGKILL'), Math.random() * 4);
      }
    }
    if (writer.signalCode === null && writer.exitCode === null)
      // oxlint-disable-next-line no-await-in-loop -- one life after the other
      await once(writer, 'exit');
    assert.equal(writer.signalCode, 'SIGKILL');
  }
  assert.ok(acknowledged.size >= KILLS / WRITERS.length);
}

test(
  'SIGTERM ends a server after what is under way, with exit code 0; the next start needs no link',
  onlyInFullRun,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'muruna-term-'));
    try {
      const begin = async (): Promise<{ said: string; end: () => Promise<number | null> }> => {
        const server = spawn(process.execPath, [MAIN, 'serve', '--data', folder, '--port', '0'], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        let said = '';
        server.stdout.setEncoding('utf8').on('data', (piece: string) => (said += piece));
        while (!said.includes('http://') || !said.includes('\n'))
          // oxlint-disable-next-line no-await-in-loop -- until it has said where it is
          await once(server.stdout, 'data');
        return {
          said,
          async end() {
            server.kill('SIGTERM');
            if (server.exitCode === null) await once(server, 'exit');
            return server.exitCode;
          },
        };
      };
      const first = await begin();
      assert.equal(await first.end(), 0);
      const second = await begin();
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(second.said)![0];
      const health = fetch(`${origin}/healthz`);
      const answered = health.then(({ status }) => status);
      const [code] = await Promise.all([answered.then(() => second.end()), answered]);
      assert.deepEqual([code, await answered], [0, 200]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

test(
  'a restore that is killed again and again leaves nothing half done: the same command ends it',
  LONG,
  () =>
    inFolder(async (folder) => {
      const [backup, data] = [join(folder, 'backup'), join(folder, 'data')];
      const server = await smallServer();
      try {
        const admin = await administrator(server.instance);
        for (let number = 0; number < 20; number++) {
          const path = `/api/workspaces/${admin.workspace}/objects?kind=scenario&name=${number}`;
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          await (await server.ask('POST', path, admin, Buffer.from(`${number}`))).body?.cancel();
        }
        await writeBackup(server.instance.db, 'muruna 0', backup, server.instance.contents);
      } finally {
        await server.close();
      }
      const command = [MAIN, 'admin', 'restore', backup, '--data', data];
      const begin = (): ChildProcess => spawn(process.execPath, command, { stdio: 'ignore' });
      /** Whether something of it is there already, by which it is known that it has begun. */
      const hasBegun = (): boolean => existsSync(join(data, 'database'));
      let isDone = false;
      for (const kill of [0, 100, 400]) {
        const restore = begin();
        // oxlint-disable-next-line no-await-in-loop -- until it has
        while (!hasBegun() && restore.exitCode === null) await pause(5);
        // oxlint-disable-next-line no-await-in-loop -- somewhere in what follows
        await pause(kill);
        restore.kill('SIGKILL');
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        if (restore.exitCode === null && restore.signalCode === null) await once(restore, 'exit');
        isDone ||= restore.exitCode === 0;
      }
      const last = begin();
      const [code] = (await once(last, 'exit')) as [number];
      const place = await openPlace({ data });
      try {
        const { db } = place.database;
        const objects = await db.selectFrom('object').select('name').execute();
        assert.equal(objects.length, 20);
        assert.equal((await db.selectFrom('account').select('id').execute()).length, 1);
        assert.deepEqual((await checkInstance(db, place.contents)).findings, []);
        // Where it was done before the kill came, it is refused: nothing is put over accounts.
        assert.equal(code, isDone ? EXIT_CODES.denied : 0);
      } finally {
        await place.close();
      }
    }),
);
