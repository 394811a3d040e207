import type { Kysely } from 'kysely';
import type { Tables } from '../store/database/tables.ts';
import { HttpProblem } from './problem.ts';

/** What one person may have under way and keep in a day, so that nobody takes the machine from the others. */
export interface Limits {
  readonly jobs: number;
  readonly bytesADay: number;
}

export const LIMITS: Limits = { jobs: 50, bytesADay: 2 ** 30 };

const DAY_MS = 86_400_000;

/** @throws HttpProblem `too-many-jobs` */
export async function refuseManyJobs(db: Kysely<Tables>, account: string, { jobs }: Limits): Promise<void> {
  const { count } = await db
    .selectFrom('job')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('account', '=', account)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirstOrThrow();
  if (count >= jobs) throw new HttpProblem('too-many-jobs', { most: jobs });
}

/** @throws HttpProblem `too-much` */
export async function refuseManyBytes(
  { db, now, limits }: { readonly db: Kysely<Tables>; readonly now: () => Date; readonly limits: Limits },
  account: string,
  bytes: number,
): Promise<void> {
  const at = now().getTime();
  // What was saved while the clock was ahead counts for no day to come.
  const [from, until] = [new Date(at - DAY_MS), new Date(at + DAY_MS)];
  const [documents, exercises] = await Promise.all([
    db
      .selectFrom('object_revision')
      .select(({ fn }) => fn.sum<number | null>('bytes').as('kept'))
      .where('saved_by', '=', account)
      .where('saved_at', '>', from)
      .where('saved_at', '<', until)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('exercise')
      .select(({ fn }) => fn.sum<number | null>('bytes').as('kept'))
      .where('made_by', '=', account)
      .where('made_at', '>', from)
      .where('made_at', '<', until)
      .executeTakeFirstOrThrow(),
  ]);
  if ((documents.kept ?? 0) + (exercises.kept ?? 0) + bytes > limits.bytesADay)
    throw new HttpProblem('too-much', { most: limits.bytesADay });
}

/** How packed files begin: gzip, ZIP, bzip2, Zstandard, xz, 7z. Documents are text: what a small file unpacks to is nobody's memory. */
const PACKED = ['1f8b', '504b0304', '425a68', '28b52ffd', 'fd377a585a00', '377abcaf271c'];

/** @throws HttpProblem `packed` */
export function refusePacked(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (PACKED.some((magic) => start.startsWith(magic))) throw new HttpProblem('packed');
}
