import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { preparedInMemory } from '../../../test/prepared-engine.ts';
import { openDatabase } from '../../store/database/open-database.ts';
import { enqueue } from './campaigns.ts';
import { fetchChunk, openQueue, type ChunkJob } from './queue.ts';

const database = await openDatabase(preparedInMemory());
const queue = await openQueue(database, 'muruna 0');
after(async () => {
  await queue.close();
  await database.close();
});

test('people take turns at the workers, however many chunks the campaign of one has', async () => {
  const { db } = database;
  const submit = (campaign: string, chunks: number, person: string | null): Promise<void> =>
    db.transaction().execute((transaction) =>
      enqueue(
        queue,
        Array.from({ length: chunks }, (_, at) => ({ campaign, round: 0, from: at, until: at + 1 })),
        person,
        transaction,
      ),
    );
  const fetched = async (): Promise<ChunkJob> => (await fetchChunk(queue, db))!;
  const done = ({ id }: ChunkJob): Promise<unknown> => queue.boss.complete(queue.name, id);
  await submit('large', 5, 'Layla');
  const order: string[] = [];
  const take = async (): Promise<void> => {
    const job = await fetched();
    order.push(job.data.campaign);
    await done(job);
  };
  await take();
  await submit('small', 2, 'Omid');
  await submit('local', 1, null);
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  for (let turn = 0; turn < 5; turn++) await take();
  assert.deepEqual(order.slice(0, 1), ['large']);
  assert.deepEqual(order.slice(1, 3).toSorted(), ['local', 'small']);
  assert.deepEqual(order.slice(3), ['large', 'small', 'large']);

  // One at whose chunk is worked comes after one at whose none is.
  const held = await fetched();
  assert.equal(held.data.campaign, 'large');
  await submit('second', 1, 'Omid');
  assert.equal((await fetched()).data.campaign, 'second');
  assert.equal((await fetched()).data.campaign, 'large');
  assert.equal(await fetchChunk(queue, db), undefined);
});
