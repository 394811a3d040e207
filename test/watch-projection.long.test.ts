import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { revisionsIn } from '../src/operations/watch/incident-book.ts';
import { openProjection, postgresQueries } from '../src/operations/watch/projection.ts';
import { beginWatch } from '../src/operations/watch/watch-run.ts';
import { feedAnswers, watchedPlaneAnswer } from '../src/answers/watch-answer.ts';
import { inOrder } from '../src/operations/watch/merge.ts';
import { planSources } from '../src/operations/watch/plan.ts';
import { recordArchives } from '../src/operations/watch/record.ts';
import { onlyInFullRun } from './cases.ts';
import { startPostgres } from './databases.ts';
import { smallSnapshot } from './small-snapshot.ts';
import { eventfulArchive } from './watch-archive.ts';

const GIVEN = { country: 'IR', networks: [], vrps: undefined, prefixes: undefined, learnMinutes: 10 };

test(
  'a watch in PostgreSQL: everything is there once, however often it is written and while the server is away',
  { ...onlyInFullRun, timeout: 120_000 },
  async (t) => {
    const server = await startPostgres();
    if (!server) return t.skip('PostgreSQL is not installed');
    const folder = mkdtempSync(join(tmpdir(), 'muruna-projection-'));
    try {
      const archive = { name: 'rrc99.mrt', place: join(folder, 'rrc99.mrt') };
      const journal = { name: 'night', place: join(folder, 'night') };
      writeFileSync(archive.place, eventfulArchive(60));
      await recordArchives([archive], journal, {
        given: GIVEN,
        snapshot: () => Promise.resolve(smallSnapshot()),
      });
      const revisions = await revisionsIn(journal.place);
      assert.ok(revisions.length > 3);
      const run = await beginWatch(smallSnapshot(), GIVEN);
      await inOrder(await planSources([archive], run.onFinding), { arrived: run.arrived });
      const context = run.context();
      const sample = {
        time: run.watch.now,
        visibility: ([0, 1] as const).map((family) => watchedPlaneAnswer(family, context)),
        feeds: feedAnswers(run.watch),
      };
      const { url } = server.place;
      // Twice from the beginning, and by two at a time; the server goes away in between.
      const first = openProjection(postgresQueries(url), 'night', 50);
      await first.begin(journal.place);
      first.sample!(sample);
      await until(url, 'night', sample.feeds.length);
      await first.close();
      server.pause();
      const projections = ['night', 'night', 'again', 'again'].map((name) =>
        openProjection(postgresQueries(url), name, 50),
      );
      await Promise.all(projections.map((one) => one.begin(journal.place)));
      for (const one of projections) one.sample!(sample);
      await delay(200);
      server.resume();
      await until(url, 'again', sample.feeds.length);
      await Promise.all(projections.map((one) => one.close()));
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.query("delete from muruna_incidents where watch = 'again'");
      await client.query("delete from muruna_visibility where watch = 'again'");
      await client.query("delete from muruna_feeds where watch = 'again'");
      const rows = async (sql: string) => (await client.query<Record<string, unknown>>(sql)).rows;
      const kept = await rows('select document from muruna_incidents order by id, revision');
      const inOrderOfKey = revisions.toSorted((a, b) =>
        a.id === b.id ? a.revision - b.revision : a.id < b.id ? -1 : 1,
      );
      assert.deepEqual(
        new Set(kept.map(({ document }) => JSON.stringify(sorted(document)))),
        new Set(inOrderOfKey.map((one) => JSON.stringify(sorted(one)))),
      );
      assert.equal(kept.length, revisions.length);
      const [{ count: incidents }] = await rows('select count(*) from muruna_incidents_now');
      assert.equal(Number(incidents), new Set(revisions.map(({ id }) => id)).size);
      const points = await rows(
        "select extract(epoch from time)::float8 as at, units from muruna_visibility where plane = 'ipv4' order by time",
      );
      assert.deepEqual(
        points.map(({ at, units }) => [at, units]),
        sample.visibility[0].points.map((point) => [...point]),
      );
      const feeds = await rows('select collector, peer, state, routes4 from muruna_feeds order by peer');
      assert.deepEqual(
        feeds.map(({ peer, state, routes4 }) => [peer, state, Number(routes4)]),
        sample.feeds.map(({ peer, state, routes }) => [peer, state, routes.ipv4]),
      );
      await client.end();
    } finally {
      server.stop();
      rmSync(folder, { recursive: true });
    }
  },
);

/** Waits until the last thing that is written is there: the feeds of a watch. */
async function until(url: string, watch: string, feeds: number): Promise<void> {
  for (;;) {
    const client = new Client({ connectionString: url });
    client.on('error', () => {});
    try {
      // oxlint-disable-next-line no-await-in-loop -- it is a wait
      await client.connect();
      // oxlint-disable-next-line no-await-in-loop -- it is a wait
      const { rows } = await client.query('select 1 from muruna_feeds where watch = $1', [watch]);
      if (rows.length === feeds) return;
    } catch {
      // The server is away, or there is no table yet.
    } finally {
      // oxlint-disable-next-line no-await-in-loop -- one connection after the other
      await client.end();
    }
    // oxlint-disable-next-line no-await-in-loop -- it is a wait
    await delay(50);
  }
}

/** The same with the names of fields in order: the database keeps its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  );
}
