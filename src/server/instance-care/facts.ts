import type { Kysely, Transaction } from 'kysely';
import type { z } from 'zod';
import type { Tables } from '../../store/database/tables.ts';

/** A fact that the instance keeps under a name; undefined where there is none. */
export async function readFact<Schema extends z.ZodType>(
  db: Kysely<Tables>,
  key: string,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  const found = await db.selectFrom('instance').select('value').where('key', '=', key).executeTakeFirst();
  return found && schema.parse(found.value);
}

export async function writeFact(
  transaction: Transaction<Tables>,
  key: string,
  fact: Readonly<Record<string, unknown>>,
): Promise<void> {
  const value = JSON.stringify(fact);
  await transaction
    .insertInto('instance')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
