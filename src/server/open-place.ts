import { join, resolve } from 'node:path';
import { Refusal } from '../core/refusal.ts';
import { isDiskFull } from './is-outage.ts';
import { contentFolder, type ContentFolder } from '../operations/files/content-folder.ts';
import { lockFolder } from '../operations/files/lock-folder.ts';
import { dataFolder } from '../sources/user-folders.ts';
import type { Kysely } from 'kysely';
import { SOFTWARE } from '../operations/software.ts';
import type { Tables } from '../store/database/tables.ts';
import { writeBackup } from './admin/backup.ts';
import { unpackPrepared } from './prepared-database.ts';
import {
  openDatabase,
  type Database,
  type DatabasePlace,
  type EmbeddedEngine,
} from '../store/database/open-database.ts';
import { makeFolder } from '../sources/make-folder.ts';

/** Where a server or a worker keeps what it has. */
export interface DataPlace {
  /** Folder of this machine for the embedded database, snapshots and documents. */
  readonly data?: string | undefined;
  /** PostgreSQL in place of the embedded database. */
  readonly databaseUrl?: string | undefined;
  /** Who opens the embedded engine, where it is not to work in this thread. */
  readonly engine?: ((folder: string) => Promise<EmbeddedEngine>) | undefined;
}

export interface OpenPlace {
  readonly database: Database;
  readonly contents: ContentFolder;
  /** Where backups are written. */
  readonly backups: string;
  readonly close: () => Promise<void>;
}

/** Where the database is on this machine, as the environment says it. */
export function dataPlace(data: string | undefined): DataPlace {
  return { data, databaseUrl: process.env['MURUNA_DATABASE_URL'] };
}

/**
 * Opens the database and the folder of contents. The embedded database is for one process alone; contents are written once under the name of
 * what they hold, so that several may share them.
 *
 * @throws Refusal `denied` with the process that has the embedded database
 */
export async function openPlace(
  place: DataPlace,
  open: typeof openDatabase = openDatabase,
): Promise<OpenPlace> {
  const data = resolve(place.data ?? join(dataFolder(), 'server'));
  await makeFolder(join(data, 'contents'), 0o700);
  const backups = join(data, 'backups');
  const lock = place.databaseUrl === undefined ? await lockFolder(data) : undefined;
  try {
    if (place.databaseUrl === undefined) await unpackPrepared(join(data, 'database'));
    const database = await open(databasePlace(place, data), (db, last) => backUp(db, last, backups));
    return {
      database,
      contents: contentFolder(join(data, 'contents')),
      backups,
      async close() {
        await database.close();
        await lock?.release();
      },
    };
  } catch (error) {
    await lock?.release();
    throw isDiskFull(error) ? new Refusal('no-space', 'file.no-space', { file: data }) : error;
  }
}

function databasePlace({ databaseUrl, engine }: DataPlace, data: string): DatabasePlace {
  return databaseUrl === undefined ? { folder: join(data, 'database'), engine } : { url: databaseUrl };
}

/** All tables as they were before a newer version changes them; contents stay what they are. */
async function backUp(db: Kysely<Tables>, last: string, backups: string): Promise<void> {
  const folder = join(backups, `after-${last}-${new Date().toISOString().replaceAll(':', '')}`);
  await makeFolder(backups, 0o700);
  await writeBackup(db, SOFTWARE, folder);
}
