import type { Kysely } from 'kysely';
import { migrationsOf, tablesAnew } from '../../store/database/migrate.ts';
import {
  insertLines,
  tableDigest,
  rowLines,
  tablesInOrder,
  type TableDigest,
} from '../../store/database/table-lines.ts';
import type { Tables } from '../../store/database/tables.ts';
import { refuseUnequal, refuseUsed } from './backup.ts';

/**
 * Moves all tables into a database without accounts, and proves each equal by count and hash, all or nothing. What was the database stays as
 * it is.
 */
export async function moveTables(from: Kysely<Tables>, to: Kysely<Tables>): Promise<TableDigest[]> {
  await refuseUsed(to);
  const [last] = (await migrationsOf(from)).slice(-1);
  return from.transaction().execute((source) =>
    to.transaction().execute(async (target) => {
      await tablesAnew(target, last);
      const moved: TableDigest[] = [];
      for (const name of await tablesInOrder(source)) {
        // oxlint-disable-next-line no-await-in-loop -- one table after the other
        for await (const lines of rowLines(source, name)) await insertLines(target, name, lines);
        // oxlint-disable-next-line no-await-in-loop -- one table after the other
        const [before, after] = [await tableDigest(source, name), await tableDigest(target, name)];
        refuseUnequal(before, after);
        moved.push(after);
      }
      return moved;
    }),
  );
}
