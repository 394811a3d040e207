import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { adminCheckSchema, type AdminCheck } from '../../schemas/admin-answers.ts';
import { readBackup, writeBackup } from '../admin/backup.ts';
import { checkInstance } from '../admin/check.ts';
import { record } from '../audit.ts';
import type { Instance } from '../instance.ts';
import { HttpProblem } from '../problem.ts';
import type { Account } from '../subject.ts';
import { readFact, writeFact } from './facts.ts';
import { makeFolder } from '../../sources/make-folder.ts';

// Backups and checks while the server runs; putting a backup back is for who has the machine.

const CHECK = 'last-check';

const checkFact = z.object({ at: z.iso.datetime(), result: adminCheckSchema });
export type KeptCheck = z.output<typeof checkFact>;

/** A backup that lies on this machine. */
export interface KnownBackup {
  readonly name: string;
  readonly software: string;
  readonly tables: number;
  readonly rows: number;
}

/** The backups of this machine, the newest first; what is not a whole one is not among them. */
export async function backupsOf({ settings }: Instance): Promise<KnownBackup[]> {
  const { backups } = settings;
  if (backups === undefined) return [];
  const names = await readdir(backups).catch(() => []);
  const known = await Promise.all(
    names.map(async (name) => {
      const backup = await readBackup(join(backups, name)).catch(() => undefined);
      if (!backup) return [];
      const rows = backup.tables.reduce((sum, table) => sum + table.rows, 0);
      return [{ name, software: backup.software, tables: backup.tables.length, rows }];
    }),
  );
  return known.flat().toSorted((one, other) => timeOf(other.name).localeCompare(timeOf(one.name)));
}

/** The name of a backup ends with its moment. */
function timeOf(name: string): string {
  return name.slice(-21);
}

/** Writes everything into a new folder of this machine; its name. */
export async function backUpNow(instance: Instance, account: Account): Promise<string> {
  const { db, software, contents, now, settings } = instance;
  if (settings.backups === undefined) throw new HttpProblem('not-found');
  const at = now();
  const name = `by-hand-${at.toISOString().replaceAll(':', '')}`;
  await makeFolder(settings.backups, 0o700);
  await writeBackup(db, software, join(settings.backups, name), contents);
  await db.transaction().execute((transaction) => {
    const facts = { backup: name };
    return record(transaction, { action: 'backup.made', account: account.id, workspace: null, facts }, at);
  });
  return name;
}

/** Checks audit and contents, and keeps what came of it. */
export async function checkNow({ db, contents, now }: Instance, account: Account): Promise<KeptCheck> {
  const result = (await checkInstance(db, contents)) as AdminCheck;
  const at = now();
  const kept = { at: at.toISOString(), result };
  await db.transaction().execute(async (transaction) => {
    await writeFact(transaction, CHECK, kept);
    const facts = { findings: result.findings.length };
    await record(
      transaction,
      { action: 'instance.checked', account: account.id, workspace: null, facts },
      at,
    );
  });
  return checkFact.parse(kept);
}

export async function lastCheck({ db }: Instance): Promise<KeptCheck | undefined> {
  return readFact(db, CHECK, checkFact);
}
