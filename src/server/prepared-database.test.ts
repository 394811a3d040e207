import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { zstdCompressSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { onlyInFullRun } from '../../test/cases.ts';
import { migrationsOf, MIGRATIONS } from '../store/database/migrate.ts';
import { openDatabase } from '../store/database/open-database.ts';
import { PREPARED_FILE, packPrepared, unpackPrepared } from './prepared-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-prepared-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const files = {
  PG_VERSION: Buffer.from('18\n'),
  'base/': new Uint8Array(0),
  'base/1/one': Buffer.from('one'),
};

test('a prepared database is unpacked where there is none, with its empty folders, and never over one', async () => {
  writeFileSync(at('packed'), await packPrepared(files));
  assert.equal(await unpackPrepared(at('new'), at('packed')), true);
  assert.deepEqual(readdirSync(at('new')).toSorted(), ['PG_VERSION', 'base']);
  assert.equal(readFileSync(at('new/base/1/one'), 'utf8'), 'one');
  writeFileSync(at('new/PG_VERSION'), 'of somebody');
  assert.equal(await unpackPrepared(at('new'), at('packed')), false);
  assert.equal(readFileSync(at('new/PG_VERSION'), 'utf8'), 'of somebody');
});

test('what an interrupted start left is put away, and what was made by another version is not used', async () => {
  writeFileSync(at('packed'), await packPrepared(files));
  writeFileSync(at('half.part'), 'half');
  assert.equal(await unpackPrepared(at('half'), at('packed')), true);
  assert.equal(existsSync(at('half.part')), false);
  const old = zipSync({ ...files, 'made-by': Buffer.from('0.1 0001-workspaces') });
  writeFileSync(at('old'), zstdCompressSync(old));
  assert.equal(await unpackPrepared(at('other'), at('old')), false);
  assert.equal(await unpackPrepared(at('other'), at('nowhere')), false);
  assert.equal(existsSync(at('other')), false);
});

test(
  'the database that the build prepared opens with all tables, and keeps what is written',
  onlyInFullRun,
  async () => {
    if (!existsSync(PREPARED_FILE)) {
      console.warn('SKIPPED: no prepared database (npm run build:database)');
      return;
    }
    if (!(await unpackPrepared(at('built')))) {
      console.warn('SKIPPED: the prepared database is of another version (npm run build:database)');
      return;
    }
    const first = await openDatabase({ folder: at('built') });
    assert.deepEqual(await migrationsOf(first.db), Object.keys(MIGRATIONS));
    await first.db.insertInto('instance').values({ key: 'x', value: '{"kept":true}' }).execute();
    await first.close();
    const again = await openDatabase({ folder: at('built') });
    assert.deepEqual(await again.db.selectFrom('instance').select('key').execute(), [{ key: 'x' }]);
    await again.close();
  },
);
