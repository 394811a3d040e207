import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { risLiveServer } from '../../../test/ris-live-server.ts';
import { smallBmp } from '../../../test/small-bmp.ts';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { chatter, madeArchive, PEERS, ROUTES, TABLE_TIME } from '../../../test/watch-archive.ts';
import { watchReplayAnswer } from '../../answers/watch-answer.ts';
import type { Refusal } from '../../core/refusal.ts';
import { incidentSchema, type Incident } from '../../schemas/incident.ts';
import { listenForBgp } from '../../sources/watch/bgp-speaker.ts';
import { listenForBmp } from '../../sources/watch/bmp-listener.ts';
import { listenAt, type Listener } from '../../sources/watch/listen.ts';
import { followRisLive } from '../../sources/watch/ris-live.ts';
import { lastRevisions, revisionsIn } from './incident-book.ts';
import { watchLive, type LiveInputs, type OpenSource } from './live.ts';
import { readAgain } from './read-again.ts';
import { recordArchives } from './record.ts';
import { openSyslog } from './syslog.ts';
import { openWebhook } from './webhook.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-live-'));
after(() => rmSync(folder, { recursive: true }));
const named = (name: string) => ({ name, place: join(folder, name) });
const GIVEN = { country: 'IR', networks: [], vrps: undefined, prefixes: undefined, learnMinutes: 10 };
const LOOPBACK = listenAt('127.0.0.1:0', []);

/** A watch that does not end fails its test instead of the whole run. */
const LIMIT = { timeout: 60_000 };

const plain = { given: GIVEN, outlets: [], seconds: undefined } as const;

/** Watches while something is done, and stops. */
async function whileWatching(
  inputs: Pick<LiveInputs, 'folder' | 'sources'> & Partial<LiveInputs>,
  act: () => Promise<void>,
) {
  const end = new AbortController();
  const watching = watchLive(smallSnapshot(), { ...plain, ...inputs }, { signal: end.signal });
  try {
    await Promise.race([act(), watching.then(() => assert.fail('it ended by itself'))]);
  } finally {
    end.abort();
  }
  return watching;
}

/** A listener, and the port once it waits. */
function listening(open: (sink: Parameters<OpenSource>[0]) => Promise<Listener>) {
  const opened = Promise.withResolvers<Listener>();
  const source: OpenSource = async (sink) => {
    const listener = await open(sink);
    opened.resolve(listener);
    return listener;
  };
  return { source, listener: opened.promise };
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let left = 6000; left > 0; left--) {
    // oxlint-disable-next-line no-await-in-loop -- it is a wait
    if (await isTrue()) return;
    // oxlint-disable-next-line no-await-in-loop -- it is a wait
    await delay(50);
  }
  assert.fail('it never became true');
}

async function statusOf(name: string) {
  const { context } = await readAgain(named(name), smallSnapshot(), undefined, {});
  return watchReplayAnswer(context());
}

async function connected(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  // One that is not read from does not hear that it was closed.
  socket.resume();
  await once(socket, 'connect');
  return socket;
}

const LOST = ['5.1.0.0/17', '5.1.128.0/18'];
/** A second of the test is a minute of the watch. */
const PACE = 60;

test(
  'RIS Live: an outage is found as it happens, leaves signed, and the journal says the same',
  LIMIT,
  async (t) => {
    writeFileSync(named('rrc99.mrt').place, madeArchive(PEERS, ROUTES, chatter(30)));
    await recordArchives([named('rrc99.mrt')], named('ris'), {
      given: GIVEN,
      snapshot: () => Promise.resolve(smallSnapshot()),
    });
    const server = await risLiveServer();
    const taken: { readonly incident: Incident; readonly isSigned: boolean }[] = [];
    let attempts = 0;
    const hook = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => (body += part));
      request.on('end', () => {
        // The first one is turned away, and has to come again.
        response.statusCode = attempts++ === 0 ? 503 : 204;
        if (response.statusCode === 204)
          taken.push({
            incident: incidentSchema.parse(JSON.parse(body)),
            isSigned:
              request.headers['muruna-signature'] ===
              `sha256=${createHmac('sha256', 'secret').update(body).digest('hex')}`,
          });
        response.end();
      });
    });
    hook.listen(0, '127.0.0.1');
    await once(hook, 'listening');
    t.after(() => hook.close());
    const syslog = createSocket('udp4');
    const lines: string[] = [];
    syslog.on('message', (text) => lines.push(text.toString()));
    syslog.bind(0, '127.0.0.1');
    await once(syslog, 'listening');
    t.after(() => syslog.close());

    const begun = performance.now();
    const now = (): number => TABLE_TIME + 1800 + ((performance.now() - begun) / 1000) * PACE;
    const line = (peer: number, data: Record<string, unknown>): string =>
      JSON.stringify({
        type: 'ris_message',
        data: {
          timestamp: now(),
          host: 'rrc99',
          peer: `10.0.0.${peer}`,
          peer_asn: String(PEERS[peer]),
          type: 'UPDATE',
          ...data,
        },
      });
    let beat = 0;
    const timer = setInterval(() => {
      beat++;
      for (const [peer, asn] of PEERS.entries())
        server.say(
          line(peer, {
            path: [asn, 2, ...(beat % 2 === 0 ? [3] : []), 30],
            announcements: [{ prefixes: [`80.${beat % 40}.0.0/16`] }],
          }),
        );
    }, 100);
    t.after(() => clearInterval(timer));
    const hookUrl = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`;
    // A machine that stands still for half a second is blind for half a minute here.
    const isSeen = ({ kind }: Incident): boolean => kind !== 'feed-blindness';
    const states = (): string[] =>
      taken.flatMap(({ incident }) => (isSeen(incident) ? `${incident.kind} ${incident.state}` : []));
    await whileWatching(
      {
        folder: named('ris'),
        now,
        sources: [
          (sink, signal) => {
            void followRisLive(server.url, sink, signal);
            return Promise.resolve(undefined);
          },
        ],
        outlets: [
          openWebhook(hookUrl, 'secret', { firstWaitMs: 50 }),
          openSyslog(`127.0.0.1:${syslog.address().port}`),
        ],
      },
      async () => {
        await until(() => server.subscribers() === 1 && beat > 3);
        for (const peer of PEERS.keys()) server.say(line(peer, { withdrawals: LOST }));
        await until(() => states().includes('network-outage open'));
      },
    );
    await server.close();
    assert.deepEqual(
      new Set(states()),
      new Set([
        'country-outage suspected',
        'network-outage suspected',
        'country-outage open',
        'network-outage open',
      ]),
    );
    assert.ok(taken.every(({ isSigned }) => isSigned));
    assert.match(lines[0], /^<13[0-3]>1 2025-09-01T00:3\d:\d\dZ \S+ muruna - incident \[muruna@32473 id="/);
    const book = lastRevisions(await revisionsIn(named('ris').place));
    assert.deepEqual(
      book.filter(isSeen).map(({ kind, scope }) => [kind, scope.prefixes]),
      [
        ['country-outage', LOST],
        ['network-outage', LOST],
      ],
    );
    // From the beginning, without the checkpoint.
    rmSync(join(named('ris').place, 'checkpoint'));
    const { incidents } = await statusOf('ris');
    assert.deepEqual(
      incidents.map(({ id }) => id),
      book.map(({ id }) => id),
    );
    const segment = readFileSync(join(named('ris').place, '000001.journal'));
    assert.ok(segment.length > 0);
  },
);

test(
  'BMP: a router is a feed for each of its tables, and its silence is known when the connection ends',
  LIMIT,
  async () => {
    const { source, listener } = listening((sink) => listenForBmp(LOOPBACK, sink));
    await whileWatching({ folder: named('bmp'), sources: [source] }, async () => {
      const socket = await connected((await listener).port);
      const bytes = smallBmp();
      // In two halves, the second of which is late.
      socket.write(bytes.subarray(0, bytes.length >> 1));
      await delay(100);
      socket.write(bytes.subarray(bytes.length >> 1));
      await delay(300);
      socket.destroy();
      await delay(200);
    });
    const { feeds, sources } = await statusOf('bmp');
    assert.ok(feeds.length > 0);
    assert.ok(feeds.every(({ state, collector }) => state === 'blind' && collector === '127.0.0.1'));
    assert.deepEqual(
      sources.map(({ file, kind }) => [file, kind]),
      [
        ['bmp://127.0.0.1#1', 'bmp'],
        ['clock', 'lines'],
      ],
    );
  },
);

/** What AS65001 sends: its OPEN, a KEEPALIVE, an UPDATE of 5.1.0.0/17 and the end of its table. */
const MARKER = 'ff'.repeat(16);
const NEIGHBOUR = [
  `${MARKER}002d01 04 fde9 005a 0a000001 10 0206 010400010001 0206 41040000fde9`,
  `${MARKER}001304`,
  `${MARKER}002f02 0000 0014 40010100 400206 02010000fde9 400304 0a000001 11050100`,
  `${MARKER}001702 0000 0000`,
].map((hex) => Buffer.from(hex.replaceAll(' ', ''), 'hex'));

test(
  'BGP: a passive speaker takes the table of a neighbour, keeps the session alive, and announces nothing',
  LIMIT,
  async () => {
    const { source, listener } = listening((sink) => listenForBgp(LOOPBACK, 64_512, sink));
    const heard: Buffer[] = [];
    await whileWatching({ folder: named('bgp'), sources: [source] }, async () => {
      const socket = await connected((await listener).port);
      socket.on('data', (chunk) => heard.push(chunk));
      for (const message of NEIGHBOUR) socket.write(message);
      await until(async () => {
        const [feed] = (await statusOf('bgp')).feeds;
        return feed?.routes.ipv4 === 1 && feed.synchronised.join() === 'ipv4';
      });
    });
    const types = messageTypes(Buffer.concat(heard));
    assert.deepEqual(types, [1, 4]);
    const { feeds } = await statusOf('bgp');
    assert.deepEqual(
      feeds.map(({ asn, peer, routes, synchronised, state }) => [
        asn,
        peer,
        routes.ipv4,
        synchronised,
        state,
      ]),
      [[65_001, '127.0.0.1', 0, [], 'blind']],
    );
  },
);

function messageTypes(bytes: Uint8Array): number[] {
  const types: number[] = [];
  for (let at = 0; at + 19 <= bytes.length; at += (bytes[at + 16] << 8) | bytes[at + 17])
    types.push(bytes[at + 18]);
  return types;
}

test('a router that comes again and again is one source; two at a time are two', LIMIT, async () => {
  const heard: string[] = [];
  const speaking = new Set<string>();
  const { source, listener } = listening((sink) =>
    listenForBmp(LOOPBACK, {
      message(from, bytes) {
        speaking.add(from.name);
        sink.message(from, bytes);
      },
      ended(from) {
        heard.push(from.name);
        sink.ended(from);
      },
    }),
  );
  await whileWatching({ folder: named('again'), sources: [source] }, async () => {
    const { port } = await listener;
    for (let time = 1; time <= 30; time++) {
      // oxlint-disable-next-line no-await-in-loop -- one connection after the other
      const socket = await connected(port);
      socket.end(smallBmp());
      // oxlint-disable-next-line no-await-in-loop -- it is a wait
      await until(() => heard.length === time);
    }
    const both = [await connected(port), await connected(port)];
    for (const socket of both) socket.write(smallBmp());
    await until(() => speaking.size === 2);
    for (const socket of both) socket.end();
    await until(() => heard.length === 32);
  });
  const { sources, feeds } = await statusOf('again');
  assert.deepEqual(
    sources.filter(({ kind }) => kind === 'bmp').map(({ file }) => file),
    ['bmp://127.0.0.1#1', 'bmp://127.0.0.1#2'],
  );
  assert.ok(feeds.every(({ state }) => state === 'blind'));
});

test(
  'listeners turn away who is not on the list, what is not the protocol, half messages that hang, and too many',
  LIMIT,
  async () => {
    const foreign = listening((sink) => listenForBmp(listenAt('127.0.0.1:0', ['192.0.2.0/24']), sink));
    const bgp = listening((sink) => listenForBgp(LOOPBACK, 64_512, sink));
    const bmp = listening((sink) => listenForBmp(LOOPBACK, sink, { halfMessageMs: 100 }));
    await whileWatching(
      { folder: named('turned'), sources: [foreign.source, bgp.source, bmp.source] },
      async () => {
        const turned = await connected((await foreign.listener).port);
        await once(turned, 'close');
        assert.equal((await foreign.listener).refused, 1);
        for (const { port } of [await bgp.listener, await bmp.listener]) {
          const garbage = await connected(port);
          garbage.write(Buffer.alloc(5000, 7));
          await once(garbage, 'close');
        }
        const half = await connected((await bmp.listener).port);
        half.write(smallBmp().subarray(0, 20));
        await once(half, 'close');
        const many = await Promise.all(
          Array.from({ length: 1000 }, async () => connected((await bmp.listener).port)),
        );
        await until(async () => (await bmp.listener).refused === 1000 - 64);
        for (const socket of many) socket.destroy();
      },
    );
    assert.throws(
      () => listenAt('nowhere', []),
      (error) => (error as Refusal).code === 'watch.live.no-address',
    );
  },
);
