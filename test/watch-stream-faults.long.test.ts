import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { DiscardPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { Refusal } from '../src/core/refusal.ts';
import { collectArchives, collectLive } from '../src/operations/watch/collect.ts';
import { watchLive } from '../src/operations/watch/live.ts';
import { openStreamReader } from '../src/sources/nats/read-stream.ts';
import { streamAddress } from '../src/sources/nats/stream-address.ts';
import { openStreamWriter } from '../src/sources/nats/write-stream.ts';
import type { LiveSink } from '../src/sources/watch/listen.ts';
import { onlyInFullRun } from './cases.ts';
import { freePort } from './free-port.ts';
import { smallSnapshot } from './small-snapshot.ts';
import { eventfulArchive } from './watch-archive.ts';
import { GIVEN, hasNats, startNats } from './watch-stream.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-faults-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const archive = { name: 'rrc99.mrt', place: join(folder, 'rrc99.mrt') };
writeFileSync(archive.place, eventfulArchive(20));
const LONG = {
  ...onlyInFullRun,
  ...(!hasNats && { skip: 'nats-server is not installed' }),
  timeout: 120_000,
};

const collected = (url: string) =>
  collectArchives([archive], { name: url, address: streamAddress(url), blockBytes: 16_384 });

async function refusalOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof Refusal) return `${error.kind} ${error.code}`;
    throw error;
  }
  return 'none';
}

/** A detector of a stream until it has found something, or ends by itself; what it said. */
async function detected(url: string, name: string, isDone: (codes: readonly string[]) => boolean) {
  const codes: string[] = [];
  const end = new AbortController();
  await watchLive(
    smallSnapshot(),
    {
      folder: { name, place: join(folder, name) },
      given: GIVEN,
      sources: [],
      stream: (place) => openStreamReader(streamAddress(url), place),
      outlets: [],
      seconds: undefined,
    },
    {
      signal: end.signal,
      note({ code }) {
        codes.push(code);
        if (isDone(codes)) end.abort();
      },
    },
  );
  return codes;
}

test('what is amiss with NATS or a stream is refused, each by a sentence of its own', LONG, async () => {
  const nats = await startNats(join(folder, 'a'));
  const plain = await startNats(join(folder, 'b'), []);
  const closed = await startNats(join(folder, 'c'), ['--user', 'someone', '--pass', 'secret']);
  const connection = await connect({ servers: nats.url.slice('nats://'.length) });
  try {
    for (const wrong of ['nats://127.0.0.1', 'nats://127.0.0.1/a.b', 'nats://127.0.0.1/a/b/c', 'nats:///a'])
      assert.throws(() => streamAddress(wrong), /nats\.address/, wrong);
    const nobody = `nats://127.0.0.1:${await freePort()}/night/a`;
    assert.equal(await refusalOf(collected(nobody)), 'network nats.unreachable');
    assert.equal(await refusalOf(collected(`${closed.url}/night/a`)), 'denied nats.denied');
    assert.equal(await refusalOf(collected(`${plain.url}/night/a`)), 'denied nats.no-jetstream');
    const none = detected(`${nats.url}/night`, 'none', () => false);
    assert.equal(await refusalOf(none), 'not-found nats.no-stream');

    const manager = await jetstreamManager(connection);
    await manager.streams.add({ name: 'orders', subjects: ['shop.*'] });
    assert.equal(await refusalOf(collected(`${nats.url}/orders/a`)), 'usage nats.other-subjects');

    await manager.streams.add({
      name: 'small',
      subjects: ['small.>'],
      max_msgs: 2,
      discard: DiscardPolicy.New,
    });
    assert.equal(await refusalOf(collected(`${nats.url}/small/a`)), 'no-space nats.full');

    // Two that write under one name: the second one to send is refused.
    const [one, other] = await Promise.all(
      [1, 2].map(() => openStreamWriter(streamAddress(`${nats.url}/night/a`))),
    );
    for (const writer of [one, other])
      writer.message({ name: 'x', kind: 'lines', collector: '' }, 1, Uint8Array.of(1));
    await one.flush();
    assert.equal(await refusalOf(other.flush()), 'denied nats.other-writer');
    await Promise.all([one.close(), other.close()]);

    // What somebody else sends is left out; what is gone is said; a stream that was made anew is not read on.
    await manager.streams.purge('night');
    await jetstream(connection).publish('night.x', 'not a journal');
    await collected(`${nats.url}/night/b`);
    const codes = await detected(`${nats.url}/night`, 'read', (said) => said.includes('nats.foreign'));
    assert.deepEqual(codes.slice(0, 2), ['nats.hole', 'nats.foreign']);
    await manager.streams.delete('night');
    await collected(`${nats.url}/night/b`);
    assert.equal(
      await refusalOf(detected(`${nats.url}/night`, 'read', () => false)),
      'usage nats.other-stream',
    );
  } finally {
    await connection.close();
    await Promise.all([nats, plain, closed].map((one) => one.kill()));
  }
});

test(
  'a live collector goes on while NATS is away or full, and ends what it heard before when it comes again',
  LONG,
  async () => {
    const nats = await startNats(join(folder, 'd'));
    try {
      const address = streamAddress(`${nats.url}/live/tehran`);
      const said: string[] = [];
      const heard: string[] = [];
      let sink: LiveSink | undefined;
      const from = { name: 'bmp://192.0.2.1#1', kind: 'bmp', collector: '192.0.2.1' } as const;
      const collecting = async (act: () => Promise<void>): Promise<void> => {
        const end = new AbortController();
        const opened = Promise.withResolvers<void>();
        const done = collectLive(
          {
            name: 'live',
            address,
            sources: [
              (one) => {
                sink = one;
                opened.resolve();
                return Promise.resolve(undefined);
              },
            ],
            seconds: undefined,
          },
          { signal: end.signal, note: ({ code }) => said.push(code) },
        );
        await opened.promise;
        await act();
        end.abort();
        await done;
      };
      const until = async (isTrue: () => boolean): Promise<void> => {
        // oxlint-disable-next-line no-await-in-loop -- it is a wait
        while (!isTrue()) await delay(20);
      };
      await collecting(async () => {
        sink!.message(from, Uint8Array.of(1));
        await nats.kill();
        sink!.message(from, Uint8Array.of(2));
        await until(() => said.includes('nats.waits'));
        sink!.message(from, Uint8Array.of(3));
        await nats.start();
        await until(() => said.includes('nats.takes'));
      });
      await collecting(async () => sink!.message(from, Uint8Array.of(4)));
      const reader = await openStreamReader(address, undefined);
      const end = new AbortController();
      const reading = reader.follow(
        {
          block(frames, sourceOf, collector) {
            for (const frame of frames) {
              const { name } = sourceOf.get(frame.source)!;
              if (name !== from.name) continue;
              heard.push(frame.type === 'end' ? 'end' : `${collector} ${frame.bytes[0]}`);
            }
          },
          foreign: () => assert.fail(),
          hole: () => assert.fail(),
          isAway() {},
          room: () => Promise.resolve(),
        },
        end.signal,
      );
      await until(() => heard.length === 5);
      end.abort();
      await reader.close();
      await reading;
      assert.deepEqual(heard, ['tehran 1', 'tehran 2', 'tehran 3', 'end', 'tehran 4']);
      assert.deepEqual(said, ['nats.waits', 'nats.takes']);
    } finally {
      await nats.kill();
    }
  },
);
