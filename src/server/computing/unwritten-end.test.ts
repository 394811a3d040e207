import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { administrator, smallServer } from '../../../test/small-server.ts';
import { enter } from '../serve.ts';
import { resumeJobs } from './resume-jobs.ts';

const server = await smallServer();
const { ask, instance, faults } = server;
const admin = await administrator(instance);
const path = `/api/workspaces/${admin.workspace}`;
after(() => server.close());

/** The database refuses to write that a job is over, with that SQLSTATE. */
async function refuseEnds(code: string): Promise<void> {
  await sql
    .raw(
      `create or replace function refuse_end() returns trigger language plpgsql as $$
       begin
         if new.ended_at is not null then raise exception 'no' using errcode = '${code}'; end if;
         return new;
       end $$`,
    )
    .execute(instance.db);
  await sql
    .raw(
      'create or replace trigger refuse_end before update on job for each row execute function refuse_end()',
    )
    .execute(instance.db);
}

const allowEnds = (): Promise<unknown> => sql`drop trigger refuse_end on job`.execute(instance.db);

const submit = async (): Promise<string> => {
  const asked = await ask('POST', `${path}/ask/assess`, admin, { country: 'Nowhere' });
  return ((await asked.json()) as { id: string }).id;
};

const eventsOf = async (id: string): Promise<string> =>
  (await ask('GET', `${path}/jobs/${id}/events`, admin)).text();

test('the end of a job waits until the disk of the database has a place for it', async () => {
  await refuseEnds('53100');
  const id = await submit();
  // It is computed; meanwhile the place comes back.
  const heard = eventsOf(id);
  while (instance.computing.load.running > 0)
    // oxlint-disable-next-line no-await-in-loop -- until the thread has ended
    await new Promise((resolve) => setImmediate(resolve));
  await allowEnds();
  assert.match(await heard, /event: ended\ndata: .*"state":"refused"/);
  assert.deepEqual(faults, []);
});

test('where the end of a job cannot be written by a fault of ours, that is said, nobody waits for it, and the next start goes on', async () => {
  await refuseEnds('P0001');
  const id = await submit();
  assert.match(await eventsOf(id), /event: ended\ndata: .*"state":"running"/);
  assert.equal(faults.length, 1);
  assert.match(String(faults.pop()), /error: no$/);
  await allowEnds();
  const next = await enter(instance);
  await resumeJobs(instance);
  assert.match(await eventsOf(id), /event: ended\ndata: .*"state":"refused"/);
  await next.leave();
  assert.deepEqual(faults, []);
});
