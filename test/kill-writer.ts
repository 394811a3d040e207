// Writes documents into a workspace one after the other, and says each one that was acknowledged; before that what is damaged, and all that it finds. A
// test kills it in the middle.
import { checkInstance } from '../src/server/admin/check.ts';
import { databaseThread } from '../src/server/database-thread/database-thread.ts';
import { LIMITS } from '../src/server/limits.ts';
import type { Instance } from '../src/server/instance.ts';
import { openPlace } from '../src/server/open-place.ts';
import { Workspace } from '../src/server/workspace.ts';

const [data, databaseUrl] = process.argv.slice(2);
const {
  database: { db },
  contents,
} = await openPlace({ data, databaseUrl, engine: databaseThread });
const at = new Date();
const person = { id: 'person', name: 'person', display: 'person', isAdministrator: false };
const { isAdministrator: _, ...account } = person;
await db.transaction().execute(async (transaction) => {
  const row = { ...account, password: null, issuer: null, subject: null, created_at: at };
  await transaction
    .insertInto('account')
    .values(row)
    .onConflict((one) => one.doNothing())
    .execute();
  const workspaceRow = { id: 'ours', name: 'Ours', created_at: at };
  await transaction
    .insertInto('workspace')
    .values(workspaceRow)
    .onConflict((one) => one.doNothing())
    .execute();
});
// What saving needs of a server.
const instance = { db, contents, now: () => new Date(), limits: LIMITS };
const workspace = new Workspace(instance as unknown as Instance, 'ours', person, 'operator');
const found: string[] = [];
for (const object of await workspace.objects())
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  if (Buffer.from(await workspace.contentOf(object)).toString() === object.name) found.push(object.name);
const { findings } = await checkInstance(db, contents);
say(`damaged ${findings.map(({ code }) => code).join(' ')}`);
say(`found ${found.join(' ')}`);
for (let number = 0; ; number++) {
  const name = `${process.pid}-${number}`;
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  await workspace.save({ kind: 'scenario', name, content: Buffer.from(name) });
  say(`saved ${name}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
