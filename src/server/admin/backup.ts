import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Kysely, Transaction } from 'kysely';
import { Refusal } from '../../core/refusal.ts';
import type { ContentFolder } from '../../operations/files/content-folder.ts';
import { writeWholeFolder } from '../../operations/files/write-whole-folder.ts';
import { migrationsOf, refuseNewer, migrate, tablesAnew } from '../../store/database/migrate.ts';
import {
  insertLines,
  tableDigest,
  rowLines,
  tablesInOrder,
  type TableDigest,
} from '../../store/database/table-lines.ts';
import type { Tables } from '../../store/database/tables.ts';

/** What a backup says of itself; beside it lie `tables/NAME.jsonl` and `contents/`. */
const backupSchema = z.strictObject({
  format: z.literal('muruna-backup/1'),
  software: z.string(),
  migrations: z.array(z.string()).min(1),
  tables: z.array(z.strictObject({ name: z.string(), rows: z.int(), sha256: z.string() })),
});

export type Backup = z.output<typeof backupSchema>;

const ABOUT = 'backup.json';

/** What of contents a backup holds. */
export interface BackedUp {
  readonly tables: readonly TableDigest[];
  readonly contents: number;
}

/** Writes everything into a new folder that nobody else may enter: all tables as they are at one moment, and contents where they are given. */
export async function writeBackup(
  db: Kysely<Tables>,
  software: string,
  folder: string,
  contents?: ContentFolder,
): Promise<BackedUp> {
  return writeWholeFolder(
    folder,
    'folder',
    async (write) => {
      const tables = await asOfOneMoment(db, async (transaction) => {
        const digests: TableDigest[] = [];
        for (const name of await tablesInOrder(transaction)) {
          const lines: string[] = [];
          // oxlint-disable-next-line no-await-in-loop -- one table after the other
          for await (const some of rowLines(transaction, name)) lines.push(...some);
          // oxlint-disable-next-line no-await-in-loop -- one table after the other
          await write(`tables/${name}.jsonl`, lines.map((line) => `${line}\n`).join(''));
          // oxlint-disable-next-line no-await-in-loop -- one table after the other
          digests.push(await tableDigest(transaction, name));
        }
        return digests;
      });
      const names = contents ? await contents.names() : [];
      for (const name of names)
        // oxlint-disable-next-line no-await-in-loop -- one file after the other, so that few are in memory
        await write(`contents/${name}`, (await contents!.get(name))!);
      const about = { format: 'muruna-backup/1', software, migrations: await migrationsOf(db), tables };
      await write(ABOUT, `${JSON.stringify(about, undefined, 2)}\n`);
      return { tables, contents: names.length };
    },
    0o700,
  );
}

function asOfOneMoment<T>(
  db: Kysely<Tables>,
  read: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return db.transaction().setIsolationLevel('repeatable read').execute(read);
}

/** @throws Refusal `bad-data` where the folder is not a backup, `too-new` where a newer version made it */
export async function readBackup(folder: string): Promise<Backup> {
  const text = await readFile(join(folder, ABOUT), 'utf8').catch(() => '');
  try {
    const backup = backupSchema.parse(JSON.parse(text));
    refuseNewer(backup.migrations);
    return backup;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('bad-data', 'admin.not-a-backup', { folder });
  }
}

/**
 * Puts a backup into a database without accounts, and proves that each table is what was backed up. All or nothing: after an interruption the
 * same command does it. `asItWas` leaves its tables as its version made them.
 */
export async function restoreBackup(
  db: Kysely<Tables>,
  folder: string,
  contents: ContentFolder,
  { asItWas = false } = {},
): Promise<BackedUp> {
  const backup = await readBackup(folder);
  await refuseUsed(db);
  const names = await readdir(join(folder, 'contents')).catch(() => []);
  for (const name of names) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other, so that few are in memory
    const kept = await contents.put(await readFile(join(folder, 'contents', name)));
    if (kept !== name) throw new Refusal('bad-data', 'admin.damaged-content', { name });
  }
  await db.transaction().execute(async (transaction) => {
    const [last] = backup.migrations.slice(-1);
    await tablesAnew(transaction, last);
    for (const { name, ...digest } of backup.tables) {
      // oxlint-disable-next-line no-await-in-loop -- one table after the other
      const text = await readFile(join(folder, 'tables', `${name}.jsonl`), 'utf8');
      // oxlint-disable-next-line no-await-in-loop -- one table after the other
      await insertLines(transaction, name, text.split('\n').filter(Boolean));
      // oxlint-disable-next-line no-await-in-loop -- one table after the other
      refuseUnequal({ name, ...digest }, await tableDigest(transaction, name));
    }
    if (!asItWas) await migrate(transaction);
  });
  return { tables: backup.tables, contents: names.length };
}

/** Nothing is put over accounts that there are. */
export async function refuseUsed(db: Kysely<Tables>): Promise<void> {
  if ((await migrationsOf(db)).length === 0) return;
  const someone = await db.selectFrom('account').select('id').limit(1).executeTakeFirst();
  if (someone) throw new Refusal('denied', 'admin.not-empty');
}

export function refuseUnequal(one: TableDigest, other: TableDigest): void {
  if (one.rows !== other.rows || one.sha256 !== other.sha256)
    throw new Refusal('bad-data', 'admin.unequal', { table: one.name });
}
