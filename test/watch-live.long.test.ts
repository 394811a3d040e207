import assert from 'node:assert/strict';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { watchReplayAnswer } from '../src/answers/watch-answer.ts';
import { watchLive, type OpenSource } from '../src/operations/watch/live.ts';
import { readAgain } from '../src/operations/watch/read-again.ts';
import type { WatchReplayAnswer } from '../src/schemas/watch-answer.ts';
import { listenForBgp } from '../src/sources/watch/bgp-speaker.ts';
import { listenForBmp } from '../src/sources/watch/bmp-listener.ts';
import { listenAt, type Listener } from '../src/sources/watch/listen.ts';
import { onlyInFullRun } from './cases.ts';
import { freePort } from './free-port.ts';
import { smallSnapshot } from './small-snapshot.ts';

// The daemons that Debian has, on addresses of this machine: what they announce, withdraw and leave behind when they are killed.

const DAEMONS = {
  gobgp: '/usr/bin/gobgpd',
  bird: '/usr/sbin/bird',
  exabgp: '/usr/sbin/exabgp',
  frr: '/usr/lib/frr/bgpd',
};
const absent = Object.values(DAEMONS).filter((path) => !existsSync(path));
const OURS = 64_512;

function opened(open: (sink: Parameters<OpenSource>[0]) => Promise<Listener>) {
  const listener = Promise.withResolvers<Listener>();
  const source: OpenSource = async (sink) => {
    const one = await open(sink);
    listener.resolve(one);
    return one;
  };
  return { source, listener: listener.promise };
}

const birdConfig = (gobgp: number, ours: number): string => `
router id 127.0.0.2;
protocol device {}
protocol static s4 { ipv4; route 203.0.113.0/24 blackhole; route 198.51.100.0/24 blackhole; route 192.0.2.0/25 blackhole; }
protocol static s6 { ipv6; route 2001:db8:1::/48 blackhole; }
template bgp t { multihop; connect delay time 1; connect retry time 1; error wait time 1, 2;
  ipv4 { import none; export where source = RTS_STATIC; next hop address 192.0.2.254; };
  ipv6 { import none; export where source = RTS_STATIC; next hop address 2001:db8::254; }; }
protocol bgp toGobgp from t { local 127.0.0.2 as 65002; neighbor 127.0.0.1 port ${gobgp} as 65001; }
protocol bgp toUs from t { local 127.0.0.6 as 65002; neighbor 127.0.0.1 port ${ours} as ${OURS}; }
`;

const exabgpConfig = (ours: number): string => `
neighbor 127.0.0.1 { router-id 127.0.0.5; local-address 127.0.0.5; local-as 65005; peer-as ${OURS}; hold-time 9; connect ${ours}; family { ipv4 unicast; ipv6 unicast; }
 static { route 100.64.9.0/24 next-hop 192.0.2.9 as-path [ 65005 65006 65006 ]; route 2001:db8:9::/48 next-hop 2001:db8::9; } }
`;

const gobgpConfig = (port: number, bmp: number): string => `
[global.config]
  as = 65001
  router-id = "127.0.0.1"
  port = ${port}
  local-address-list = ["127.0.0.1"]
[[bmp-servers]]
  [bmp-servers.config]
    address = "127.0.0.1"
    port = ${bmp}
    route-monitoring-policy = "pre-policy"
[[neighbors]]
  [neighbors.config]
    neighbor-address = "127.0.0.2"
    peer-as = 65002
  [neighbors.transport.config]
    passive-mode = true
    local-address = "127.0.0.1"
  [[neighbors.afi-safis]]
    [neighbors.afi-safis.config]
      afi-safi-name = "ipv4-unicast"
  [[neighbors.afi-safis]]
    [neighbors.afi-safis.config]
      afi-safi-name = "ipv6-unicast"
`;

const frrConfig = (bmp: number): string => `
hostname frr
router bgp 65003
 bgp router-id 127.0.0.3
 no bgp ebgp-requires-policy
 no bgp network import-check
 address-family ipv4 unicast
  network 100.64.1.0/24
  network 100.64.2.0/24
 exit-address-family
 bmp targets muruna
  bmp monitor ipv4 unicast post-policy
  bmp connect 127.0.0.1 port ${bmp} min-retry 500 max-retry 1000
 exit
exit
`;

test(
  'GoBGP, FRR, BIRD and ExaBGP are heard: tables, withdrawals, and the silence of one that is killed',
  {
    ...onlyInFullRun,
    ...(absent.length > 0 && { skip: `${absent.join(', ')} not installed` }),
    timeout: 600_000,
  },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'muruna-lab-'));
    const running: ChildProcess[] = [];
    const run = (
      command: string,
      args: readonly string[],
      env: Record<string, string> = {},
    ): ChildProcess => {
      const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env }, cwd: folder });
      running.push(child);
      return child;
    };
    const config = (name: string, text: string): string => {
      const place = join(folder, name);
      writeFileSync(place, text);
      return place;
    };
    const end = new AbortController();
    const bmp = opened((sink) => listenForBmp(listenAt('127.0.0.1:0', []), sink));
    const bgp = opened((sink) => listenForBgp(listenAt('127.0.0.1:0', []), OURS, sink));
    const watch = { name: 'watch', place: join(folder, 'watch') };
    const watching = watchLive(
      smallSnapshot(),
      {
        folder: watch,
        given: { country: 'IR', networks: [], vrps: undefined, prefixes: undefined, learnMinutes: 10 },
        sources: [bmp.source, bgp.source],
        outlets: [],
        seconds: undefined,
      },
      { signal: end.signal },
    );

    async function status(): Promise<WatchReplayAnswer> {
      const { context } = await readAgain(watch, smallSnapshot(), undefined, {});
      return watchReplayAnswer(context());
    }

    /** The feed of a network as one source has it, once it is so. */
    async function feed(
      asn: number,
      isBmp: boolean,
      isSo: (one: WatchReplayAnswer['feeds'][number]) => boolean,
    ) {
      let last: unknown;
      for (let left = 2000; left > 0; left--) {
        // oxlint-disable-next-line no-await-in-loop -- it is a wait
        const { feeds } = await status();
        const found = feeds.find(
          (one) => one.asn === asn && one.collector.startsWith('bgp') !== isBmp && isSo(one),
        );
        if (found) return found;
        last = feeds;
        // oxlint-disable-next-line no-await-in-loop -- it is a wait
        await delay(250);
      }
      return assert.fail(`AS${asn} was not heard so: ${JSON.stringify(last)}`);
    }

    try {
      const [bmpPort, bgpPort] = [(await bmp.listener).port, (await bgp.listener).port];
      const gobgp = await freePort();
      run(DAEMONS.gobgp, [
        '-t',
        'toml',
        '-f',
        config('gobgpd.toml', gobgpConfig(gobgp, bmpPort)),
        '--api-hosts',
        `127.0.0.1:${await freePort()}`,
        '--pprof-disable',
      ]);
      const control = join(folder, 'bird.ctl');
      const bird = run(DAEMONS.bird, [
        '-f',
        '-c',
        config('bird.conf', birdConfig(gobgp, bgpPort)),
        '-s',
        control,
        '-P',
        join(folder, 'bird.pid'),
      ]);
      run(DAEMONS.exabgp, [config('exabgp.conf', exabgpConfig(bgpPort))], {
        'exabgp.tcp.bind': '',
        'exabgp.daemon.user': 'root',
        'exabgp.api.cli': 'false',
      });
      mkdirSync(join(folder, 'frr'));
      chmodSync(folder, 0o777);
      chmodSync(join(folder, 'frr'), 0o777);
      run(DAEMONS.frr, [
        '-n',
        '-Z',
        '-S',
        '-p',
        String(await freePort()),
        '-l',
        '127.0.0.3',
        '-f',
        config('frr.conf', frrConfig(bmpPort)),
        '-i',
        join(folder, 'frr/pid'),
        '--vty_socket',
        join(folder, 'frr'),
        '-z',
        join(folder, 'frr/zserv'),
        '-M',
        'bmp',
        '-A',
        '127.0.0.1',
        '-P',
        String(await freePort()),
      ]);

      const whole = ({ routes }: WatchReplayAnswer['feeds'][number]): boolean =>
        routes.ipv4 === 3 && routes.ipv6 === 1;
      await feed(65_002, false, (one) => whole(one) && one.synchronised.length === 2);
      await feed(65_002, true, whole);
      await feed(65_005, false, ({ routes }) => routes.ipv4 === 1 && routes.ipv6 === 1);
      // Its own routes: a peer without number, that never came up.
      await feed(0, true, ({ routes }) => routes.ipv4 === 2);

      await new Promise((resolve) => {
        execFile('/usr/sbin/birdc', ['-s', control, 'disable', 's4'], resolve);
      });
      for (const isBmp of [false, true])
        await feed(65_002, isBmp, ({ routes }) => routes.ipv4 === 0 && routes.ipv6 === 1);

      bird.kill('SIGKILL');
      for (const isBmp of [false, true])
        await feed(65_002, isBmp, ({ state, routes }) => state === 'blind' && routes.ipv6 === 0);
    } finally {
      for (const child of running) child.kill('SIGKILL');
      end.abort();
      await watching;
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
