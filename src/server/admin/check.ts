import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Finding } from '../../core/finding.ts';
import { findingOf } from '../../core/finding.ts';
import type { ContentFolder } from '../../operations/files/content-folder.ts';
import type { Tables } from '../../store/database/tables.ts';
import { auditRows, firstTampered } from '../audit.ts';

/** What a check looked at, and what is wrong with it. */
export interface Checked {
  readonly auditRows: number;
  readonly contents: number;
  readonly findings: readonly Finding[];
}

/** Whether the audit is whole, and every content that a table names is there and holds what its name says. */
export async function checkInstance(db: Kysely<Tables>, contents: ContentFolder): Promise<Checked> {
  const findings: Finding[] = [];
  const rows = await auditRows({ db });
  const tampered = firstTampered(rows);
  if (tampered !== undefined) findings.push(findingOf('admin.audit-tampered', 'lost', { number: tampered }));
  const names = await namedContents(db);
  for (const name of names) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other, so that few are in memory
    const bytes = await contents.get(name);
    if (!bytes) findings.push(findingOf('admin.content-gone', 'lost', { name }));
    else if (createHash('sha256').update(bytes).digest('hex') !== name)
      findings.push(findingOf('admin.damaged-content', 'lost', { name }));
  }
  return { auditRows: rows.length, contents: names.length, findings };
}

async function namedContents(db: Kysely<Tables>): Promise<string[]> {
  const [objects, answers, files, snapshots, exercises] = await Promise.all([
    db.selectFrom('object_revision').select('content').execute(),
    db.selectFrom('answer').select('content').execute(),
    db
      .selectFrom('answer')
      .select('files as content')
      .$narrowType<{ content: string }>()
      .where('files', 'is not', null)
      .execute(),
    db.selectFrom('snapshot').select('id as content').execute(),
    db.selectFrom('exercise').select('content').execute(),
  ]);
  return [
    ...new Set([...objects, ...answers, ...files, ...snapshots, ...exercises].map(({ content }) => content)),
  ].toSorted();
}
