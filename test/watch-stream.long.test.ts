import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { Client } from 'pg';
import { collectArchives } from '../src/operations/watch/collect.ts';
import { exportJournal } from '../src/operations/watch/export-journal.ts';
import { revisionsIn } from '../src/operations/watch/incident-book.ts';
import { watchLive } from '../src/operations/watch/live.ts';
import { openProjection, postgresQueries } from '../src/operations/watch/projection.ts';
import { createPlaceBook } from '../src/operations/watch/stream-intake.ts';
import { readSegment, segmentsOf } from '../src/sources/journal/segments.ts';
import { openStreamReader } from '../src/sources/nats/read-stream.ts';
import { streamAddress } from '../src/sources/nats/stream-address.ts';
import { onlyInFullRun } from './cases.ts';
import { startPostgres } from './databases.ts';
import { smallSnapshot } from './small-snapshot.ts';
import { eventfulArchive } from './watch-archive.ts';
import { BLOCK_BYTES, GIVEN, hasNats, startNats } from './watch-stream.ts';

const PART = resolve(import.meta.dirname, 'watch-stream-part.ts');

function part(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--conditions=muruna-source', PART, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Waits until the journal of a detector has the message of that number of the stream. */
async function hasRead(place: string, sequence: number): Promise<void> {
  for (;;) {
    const book = createPlaceBook();
    for (const segment of await segmentsOf(place)) {
      const names = new Map<number, string>();
      // oxlint-disable-next-line no-await-in-loop -- it is a wait
      await readSegment(place, segment, (frame) => {
        if (frame.type === 'source') names.set(frame.source, frame.name);
        else book.held(names.get(frame.source) ?? '', frame);
      });
    }
    if (book.place()?.sequence === sequence) return;
    // oxlint-disable-next-line no-await-in-loop -- it is a wait
    await delay(50);
  }
}

/** Number of the last message of the stream. */
async function lastOf(url: string): Promise<number> {
  const connection = await connect({ servers: url.slice('nats://'.length) });
  const { state } = await (await jetstreamManager(connection)).streams.info('night');
  await connection.close();
  return state.last_seq;
}

test(
  'a journal over NATS: of two collectors and two detectors one of each is killed, and NATS too; nothing is lost or doubled, and both find the same',
  { ...onlyInFullRun, ...(!hasNats && { skip: 'nats-server is not installed' }), timeout: 300_000 },
  async (t) => {
    const postgres = await startPostgres();
    if (!postgres) return t.skip('PostgreSQL is not installed');
    const folder = mkdtempSync(join(tmpdir(), 'muruna-stream-'));
    const at = (name: string): string => join(folder, name);
    const nats = await startNats(folder);
    const { url: database } = postgres.place;
    const archives = { 'rrc99.mrt': eventfulArchive(80), 'rrc98.mrt': eventfulArchive(85) };
    for (const [name, bytes] of Object.entries(archives)) writeFileSync(at(name), bytes);
    const address = streamAddress(`${nats.url}/night/a`);
    const collect = () =>
      collectArchives([{ name: 'rrc99.mrt', place: at('rrc99.mrt') }], {
        name: 'night',
        address,
        blockBytes: BLOCK_BYTES,
      });
    const end = new AbortController();
    const children: ChildProcess[] = [];
    const connection = await connect({ servers: nats.url.slice('nats://'.length) });
    try {
      // The second collector is killed as the thirtieth message comes by, between its publication and what follows.
      const heard = connection.subscribe('night.b', { max: 30 });
      const first = part('collect', `${nats.url}/night/b`, at('rrc98.mrt'));
      children.push(first);
      const firstEnds = once(first, 'exit');
      const killing = (async () => {
        let count = 0;
        for await (const _ of heard) if (++count === 30) first.kill('SIGKILL');
      })();
      await killing;
      await firstEnds;
      await connection.close();
      // The stream is there now.
      const watching = watchLive(
        smallSnapshot(),
        {
          folder: { name: 'night', place: at('one') },
          given: GIVEN,
          sources: [],
          stream: (from) => openStreamReader(address, from),
          outlets: [openProjection(postgresQueries(database), 'night', 50)],
          seconds: undefined,
        },
        { signal: end.signal },
      );
      const collecting = collect();
      const detector = part('detect', `${nats.url}/night`, at('two'), database);
      children.push(detector);
      const again = part('collect', `${nats.url}/night/b`, at('rrc98.mrt'));
      children.push(again);
      const againEnds = once(again, 'exit');
      // The second detector is killed when it has found something.
      await once(detector.stdout!, 'data');
      await kill(detector);
      await collecting;
      await againEnds;
      await nats.kill();
      await nats.start();
      // All of it is there: nothing is added, whoever collects it once more.
      assert.equal((await collect()).added, 0);
      const last = part('detect', `${nats.url}/night`, at('two'), database);
      children.push(last);
      const sequence = await lastOf(nats.url);
      await Promise.all([hasRead(at('one'), sequence), hasRead(at('two'), sequence)]);
      last.kill('SIGTERM');
      await once(last, 'exit');
      end.abort();
      await watching;

      for (const detected of ['one', 'two']) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await exportJournal({ name: detected, place: at(detected) }, at(`${detected}-out`), '--out');
        const files = readdirSync(at(`${detected}-out`));
        for (const [name, bytes] of Object.entries(archives)) {
          const file = files.find((one) => one.includes(name.slice(0, 5)))!;
          assert.ok(readFileSync(join(at(`${detected}-out`), file)).equals(bytes), `${name} of ${detected}`);
        }
      }
      const [one, two] = ['one', 'two'].map((name) =>
        readFileSync(join(at(name), 'incidents.jsonl'), 'utf8'),
      );
      assert.equal(one, two);
      const revisions = await revisionsIn(at('one'));
      assert.ok(revisions.length > 3);
      assert.ok(revisions.some(({ kind }) => kind === 'origin-hijack'));
      const client = new Client({ connectionString: database });
      await client.connect();
      const { rows } = await client.query<{ id: string; revision: number }>(
        'select id, revision from muruna_incidents order by id, revision',
      );
      await client.end();
      const key = ({ id, revision }: { id: string; revision: number }): string => `${id} ${revision}`;
      assert.deepEqual(rows.map(key).toSorted(), revisions.map(key).toSorted());
    } finally {
      end.abort();
      for (const child of children) child.kill('SIGKILL');
      await nats.kill();
      postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
