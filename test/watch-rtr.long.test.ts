import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { readRtrExchange, type RtrExchange } from '../src/formats/rtr/exchange.ts';
import { listenAt } from '../src/sources/watch/listen.ts';
import { followRtr } from '../src/sources/watch/rtr-client.ts';
import { onlyInFullRun } from './cases.ts';
import { freePort } from './free-port.ts';

const STAYRTR = '/usr/bin/stayrtr';

const cacheOf = (roas: readonly (readonly [prefix: string, maxLength: number, asn: number])[]): string =>
  JSON.stringify({
    metadata: { buildtime: '2026-11-28T00:00:00Z', generated: 1_795_824_000, valid: 4_102_444_800 },
    roas: roas.map(([prefix, maxLength, asn]) => ({
      prefix,
      maxLength,
      asn,
      ta: 'test',
      expires: 4_102_444_800,
    })),
  });

test(
  'StayRTR is followed: its table, what it adds and takes away, and another session after it was killed',
  { ...onlyInFullRun, ...(!existsSync(STAYRTR) && { skip: 'stayrtr is not installed' }), timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'muruna-rtr-'));
    const vrps = join(folder, 'vrps.json');
    const port = await freePort();
    const metrics = await freePort();
    writeFileSync(
      vrps,
      cacheOf([
        ['203.0.113.0/24', 24, 65_002],
        ['2001:db8:1::/48', 48, 65_002],
      ]),
    );
    const run = (): ChildProcess =>
      spawn(
        STAYRTR,
        [
          '-bind',
          `127.0.0.1:${port}`,
          '-metrics.addr',
          `127.0.0.1:${metrics}`,
          '-cache',
          vrps,
          '-checktime=false',
          '-refresh',
          '1',
        ],
        { stdio: 'ignore' },
      );
    const heard: RtrExchange[] = [];
    const end = new AbortController();
    const sink = {
      message: (_: unknown, bytes: Uint8Array) => heard.push(readRtrExchange(bytes, () => assert.fail())!),
      ended: () => assert.fail('it is not silent'),
    };
    async function until(isTrue: () => boolean): Promise<void> {
      // oxlint-disable-next-line no-await-in-loop -- it is a wait
      while (!isTrue()) await delay(50);
    }
    const signs = (from: number): string[] =>
      heard
        .slice(from)
        .flatMap(({ changes }) =>
          changes.map(({ isAnnounced, vrp }) => `${isAnnounced ? '+' : '-'}${vrp.asn}/${vrp.length}`),
        )
        .toSorted();
    let cache = run();
    const following = followRtr(listenAt(String(port), []), sink, end.signal, { firstWaitMs: 200 });
    try {
      await until(() => signs(0).length === 2);
      assert.deepEqual(signs(0), ['+65002/24', '+65002/48']);
      const before = heard.length;
      writeFileSync(
        vrps,
        cacheOf([
          ['203.0.113.0/24', 24, 65_002],
          ['198.51.100.0/24', 24, 65_098],
        ]),
      );
      await until(() => signs(before).length === 2);
      assert.deepEqual(signs(before), ['+65098/24', '-65002/48']);
      assert.ok(heard.slice(before).every(({ isWhole }) => !isWhole));
      const { session } = heard[0];
      cache.kill('SIGKILL');
      await once(cache, 'exit');
      cache = run();
      await until(() => heard.at(-1)?.session !== session);
      assert.equal(heard.at(-1)?.isWhole, true);
      assert.equal(heard.at(-1)?.changes.length, 2);
    } finally {
      end.abort();
      await following;
      cache.kill('SIGKILL');
      rmSync(folder, { recursive: true });
    }
  },
);
