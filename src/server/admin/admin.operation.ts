import { Refusal } from '../../core/refusal.ts';
import { operation } from '../../operations/operation.ts';
import { SOFTWARE } from '../../operations/software.ts';
import { adminCheckSchema, adminCopySchema, adminLinkSchema } from '../../schemas/admin-answers.ts';
import {
  adminBackupRequest,
  adminCheckRequest,
  adminMoveRequest,
  adminResetPasswordRequest,
  adminRestoreRequest,
} from '../../schemas/requests/admin.ts';
import { connectDatabase } from '../../store/database/open-database.ts';
import { passwordLink } from '../accounts.ts';
import { dataPlace, openPlace, type OpenPlace } from '../open-place.ts';
import { restoreBackup, writeBackup } from './backup.ts';
import { checkInstance } from './check.ts';
import { moveTables } from './move.ts';

// What whoever has the machine does with an instance, without its server.

export const adminBackupOperation = operation({
  id: 'admin.backup',
  kind: 'write',
  request: adminBackupRequest,
  answer: adminCopySchema,
  run: ({ folder, data }) =>
    atPlace(data, async ({ database: { db }, contents }) => ({
      place: folder,
      ...(await writeBackup(db, SOFTWARE, folder, contents)),
    })),
});

export const adminRestoreOperation = operation({
  id: 'admin.restore',
  kind: 'write',
  request: adminRestoreRequest,
  answer: adminCopySchema,
  run: ({ folder, data }) =>
    atPlace(
      data,
      async ({ database: { db }, contents }) => ({
        place: folder,
        ...(await restoreBackup(db, folder, contents)),
      }),
      connectDatabase,
    ),
});

/** From the embedded database to a PostgreSQL server; contents stay in their folder. */
export const adminMoveOperation = operation({
  id: 'admin.move',
  kind: 'write',
  request: adminMoveRequest,
  answer: adminCopySchema,
  async run({ to, data }) {
    const place = await openPlace({ data });
    try {
      const target = await connectDatabase({ url: to });
      try {
        const tables = await moveTables(place.database.db, target.db);
        return { place: new URL(to).host, tables, contents: 0 };
      } finally {
        await target.close();
      }
    } finally {
      await place.close();
    }
  },
});

export const adminCheckOperation = operation({
  id: 'admin.check',
  kind: 'read',
  request: adminCheckRequest,
  answer: adminCheckSchema,
  run: ({ data }) => atPlace(data, ({ database: { db }, contents }) => checkInstance(db, contents)),
});

/** A link by which a person sets a new password; it is used at the running server. */
export const adminResetPasswordOperation = operation({
  id: 'admin.reset-password',
  kind: 'write',
  request: adminResetPasswordRequest,
  answer: adminLinkSchema,
  run: ({ name, origin, data }) =>
    atPlace(data, async ({ database: { db } }) => {
      const secret = await passwordLink({ db, now: () => new Date() }, name);
      if (secret === undefined) throw new Refusal('not-found', 'admin.no-account', { name });
      return { link: `${new URL(origin).origin}/#/take-up/${secret}` };
    }),
});

async function atPlace<T>(
  data: string | undefined,
  act: (place: OpenPlace) => Promise<T>,
  open?: typeof connectDatabase,
): Promise<T> {
  const place = await openPlace(dataPlace(data), open);
  try {
    return await act(place);
  } finally {
    await place.close();
  }
}
