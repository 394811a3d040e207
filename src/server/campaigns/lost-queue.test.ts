import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { testDatabases } from '../../../test/databases.ts';
import type { CampaignPlan } from '../../operations/campaign/plan.ts';
import { Refusal } from '../../core/refusal.ts';
import { openDatabase } from '../../store/database/open-database.ts';
import { campaignState, cancelCampaign, resumeCampaign, submitCampaign, takeUpLost } from './campaigns.ts';
import { fetchChunk, openQueue, type Chunk } from './queue.ts';

const PLAN: CampaignPlan = {
  name: 'Three by two',
  countries: ['AA', 'BB', 'CC'],
  scenarios: ['one', 'other'],
  files: {},
  snapshots: ['s'],
  plane: 'ipv4',
  samples: 0,
  seed: 1,
};

for (const { name, place, stop } of await testDatabases()) {
  test(`${name}: what is running and in no queue, as after a restore, is computed by whoever comes next, and once`, async () => {
    const database = await openDatabase(place);
    const { db } = database;
    const queue = await openQueue(database, 'muruna 1');
    const house = { db, queue, software: 'muruna 1', now: () => new Date() };
    after(async () => {
      await queue.close();
      await database.close();
      stop();
    });
    const waiting = async (): Promise<string[]> => {
      const { rows } = await sql<{ data: Chunk }>`
        select data from pgboss.job where name = ${queue.name} and state in ('created', 'retry', 'active')
      `.execute(db);
      return rows.map(({ data: { from, until } }) => `${from}-${until}`).toSorted();
    };
    const lose = (): Promise<unknown> => sql`delete from pgboss.job`.execute(db);

    const id = await submitCampaign(house, PLAN);
    const all = ['0-1', '1-2', '2-3', '3-4', '4-5', '5-6'];
    assert.deepEqual(await waiting(), all);
    await takeUpLost(house);
    assert.deepEqual(await waiting(), all, 'what waits is not put there twice');

    for (const cell of [1, 2])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await db
        .insertInto('campaign_cell')
        .values({ campaign: id, cell, rows: '[]', refused: false })
        .execute();
    await lose();
    await Promise.all([takeUpLost(house), takeUpLost(house), resumeCampaign(house, id)]);
    const rest = ['0-1', '3-4', '4-5', '5-6'];
    assert.deepEqual(await waiting(), rest);

    // What was given up is not tried before somebody asks for it.
    await lose();
    const job = { campaign: id, round: 0, from: 0, until: 1 };
    await queue.boss.insert(queue.givenUp, [{ data: job }]);
    await takeUpLost(house);
    assert.deepEqual(await waiting(), []);

    // What was cancelled stays so.
    await lose();
    await cancelCampaign(house, id);
    await takeUpLost(house);
    assert.deepEqual(await waiting(), []);
    await resumeCampaign(house, id);
    assert.deepEqual(await waiting(), rest);
    assert.equal((await fetchChunk(queue, db))?.data.round, 1);

    // Cells of two versions are not mixed.
    await lose();
    const later = { ...house, software: 'muruna 2' };
    await takeUpLost(later);
    await assert.rejects(
      resumeCampaign(later, id),
      (error) => error instanceof Refusal && error.code === 'campaign.other-version',
    );
    assert.deepEqual(await waiting(), []);
    assert.equal((await campaignState(house, id)).state, 'running');
  });
}
