import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { seededRandom } from '../src/core/random.ts';
import type { PathAttribute } from '../src/formats/bgp/attributes.ts';
import { watchLive } from '../src/operations/watch/live.ts';
import { readAgain } from '../src/operations/watch/read-again.ts';
import { listenForBmp } from '../src/sources/watch/bmp-listener.ts';
import { listenAt, type Listener } from '../src/sources/watch/listen.ts';
import { onlyInFullRun } from './cases.ts';
import { freePort } from './free-port.ts';
import { bmpMessage, bmpPeer, bmpPeerUp, encoded } from './small-bmp.ts';
import { smallSnapshot } from './small-snapshot.ts';
import { GIVEN } from './watch-stream.ts';

// The same BMP stream to Debian's pmbmpd and to a live watch: what both have in the end.

const PMBMPD = '/usr/sbin/pmbmpd';
/** `WATCH_PMACCT=200000` for the figure on the methods page. */
const MESSAGES = Number(process.env['WATCH_PMACCT'] ?? 5000);
const folder = mkdtempSync(join(tmpdir(), 'muruna-pmacct-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** With AS numbers in four octets (RFC 6793). */
const OPEN = encoded({
  kind: 'open',
  version: 4,
  asn: 64_500,
  holdTimeSeconds: 90,
  bgpId: 0xc0000207,
  parameters: Uint8Array.of(2, 6, 65, 4, 0, 0, 0xfb, 0xf4),
});

/** A session, then announcements and withdrawals of a thousand prefixes; the last message is an announcement of 203.0.113.0/24. */
function* stream(): Generator<Uint8Array> {
  const random = seededRandom(5);
  const peer = bmpPeer();
  yield bmpMessage(4, Uint8Array.of(0, 2, 0, 2, 114, 49));
  yield bmpPeerUp(peer, OPEN, OPEN);
  for (let message = 0; message < MESSAGES; message++) {
    const prefix = {
      family: 4 as const,
      length: 24,
      octets: Uint8Array.of(20, random.below(4), random.below(250)),
    };
    const isLost = random.below(4) === 0;
    const path = [64_500, 100 + random.below(50), 200 + random.below(50)];
    yield bmpMessage(0, peer, isLost ? update([prefix], [], []) : update([], [prefix], path));
  }
  const last = { family: 4 as const, length: 24, octets: Uint8Array.of(203, 0, 113) };
  yield bmpMessage(0, peer, update([], [last], [64_500]));
}

type Prefixes = Parameters<typeof encoded>[0] & { kind: 'update' };

function update(
  withdrawn: Prefixes['withdrawn'],
  announced: Prefixes['announced'],
  asns: readonly number[],
): Uint8Array {
  const list: PathAttribute[] = [
    { type: 1, flags: 0x40, value: { kind: 'origin', origin: 0 } },
    { type: 2, flags: 0x40, value: { kind: 'path', segments: [{ kind: 'sequence', asns }] } },
    { type: 3, flags: 0x40, value: { kind: 'address', address: Uint8Array.of(192, 0, 2, 7) } },
  ];
  const attributes = { list: announced.length === 0 ? [] : list, rest: new Uint8Array(0) };
  return encoded({ kind: 'update', withdrawn, attributes, announced });
}

const STREAM = Buffer.concat([...stream()]);
const CHUNK = 1 << 16;

/** The router says that it ends: pmbmpd then writes what it had not yet. */
const TERMINATION = bmpMessage(5, Uint8Array.of(0, 1, 0, 2, 0, 0));

async function send(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  for (let from = 0; from < STREAM.length; from += CHUNK)
    if (!socket.write(STREAM.subarray(from, from + CHUNK))) await once(socket, 'drain');
  return socket;
}

async function until(isTrue: () => boolean): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- it is a wait
  for (let left = 600; left > 0 && !isTrue(); left--) await delay(100);
  assert.ok(isTrue(), 'it never became true');
}

/** Processor time of a process so far, in seconds (proc(5), hundredths). */
function processorSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Routes by prefix as pmbmpd logged them, and its processor time. */
async function ofPmbmpd(): Promise<{ readonly routes: Map<string, string>; readonly seconds: number }> {
  const port = await freePort();
  const log = join(folder, 'log');
  writeFileSync(
    join(folder, 'pmbmpd.conf'),
    `daemonize: false\nbmp_daemon_ip: 127.0.0.1\nbmp_daemon_port: ${port}\nbmp_daemon_msglog_file: ${log}\n`,
  );
  const daemon = spawn(PMBMPD, ['-f', join(folder, 'pmbmpd.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    let said = '';
    daemon.stderr.on('data', (text: Buffer) => (said += text.toString()));
    await until(() => said.includes('waiting for BMP data'));
    const socket = await send(port);
    socket.write(TERMINATION);
    await until(() => existsSync(log) && readFileSync(log, 'utf8').includes('203.0.113.0/24'));
    const seconds = processorSeconds(daemon.pid!);
    socket.destroy();
    const routes = new Map<string, string>();
    for (const line of readFileSync(log, 'utf8').split('\n')) {
      if (!line.includes('"ip_prefix"')) continue;
      const { ip_prefix: prefix, as_path: path, log_type: type } = JSON.parse(line) as Record<string, string>;
      if (type === 'withdraw') routes.delete(prefix);
      else routes.set(prefix, path);
    }
    return { routes, seconds };
  } finally {
    daemon.kill('SIGKILL');
  }
}

async function ofWatch(): Promise<{ readonly routes: Map<string, string>; readonly seconds: number }> {
  const watch = { name: 'watch', place: join(folder, 'watch') };
  const listening = Promise.withResolvers<Listener>();
  const end = new AbortController();
  let heard = 0;
  const watching = watchLive(
    smallSnapshot(),
    {
      folder: watch,
      given: GIVEN,
      sources: [
        async (sink) => {
          const counted: typeof sink = {
            ...sink,
            message(from, bytes, opened) {
              sink.message(from, bytes, opened);
              heard++;
            },
          };
          const listener = await listenForBmp(listenAt('127.0.0.1:0', []), counted);
          listening.resolve(listener);
          return listener;
        },
      ],
      outlets: [],
      seconds: undefined,
    },
    { signal: end.signal },
  );
  const { port } = await listening.promise;
  const before = process.cpuUsage();
  const socket = await send(port);
  await until(() => heard === MESSAGES + 3);
  const { user, system } = process.cpuUsage(before);
  // What a session that ended had is not known any more: it is looked at before, once it is on disk.
  let routes = new Map<string, string>();
  for (let left = 600; left > 0 && !routes.has('203.0.113.0/24'); left--) {
    // oxlint-disable-next-line no-await-in-loop -- it is a wait
    await delay(100);
    // oxlint-disable-next-line no-await-in-loop -- it is a wait
    routes = routesIn(await readAgain(watch, smallSnapshot(), undefined, {}));
  }
  end.abort();
  await watching;
  socket.destroy();
  return { routes, seconds: (user + system) / 1e6 };
}

function routesIn({ watch, context }: Awaited<ReturnType<typeof readAgain>>): Map<string, string> {
  const { prefixText } = context();
  const { column, paths } = watch.table;
  const routes = new Map<string, string>();
  for (const { view } of watch.feeds)
    column(view).each((prefix, path) => void routes.set(prefixText(prefix), paths.hopsOf(path).join(' ')));
  return routes;
}

test(
  'pmbmpd and a live watch have the same routes over the same paths after the same BMP stream',
  {
    ...onlyInFullRun,
    ...(!existsSync(PMBMPD) && { skip: 'pmbmpd is not installed (apt-get install pmacct)' }),
    timeout: 600_000,
  },
  async (t) => {
    const theirs = await ofPmbmpd();
    const ours = await ofWatch();
    assert.ok(ours.routes.size > 500);
    assert.deepEqual(ours.routes, theirs.routes);
    t.diagnostic(
      `${MESSAGES} messages: processor time of pmbmpd ${theirs.seconds.toFixed(2)} s, of the watch ${ours.seconds.toFixed(2)} s, ratio ${(ours.seconds / theirs.seconds).toFixed(2)}`,
    );
  },
);
