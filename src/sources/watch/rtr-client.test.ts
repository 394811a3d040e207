import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import {
  rtrCache,
  rtrNotify,
  rtrPdu,
  rtrReply,
  type Payload,
  type RtrCache,
} from '../../../test/rtr-cache.ts';
import { readRtrExchange } from '../../formats/rtr/exchange.ts';
import { listenAt } from './listen.ts';
import { followRtr } from './rtr-client.ts';

const ONE: Payload = ['192.0.2.0/24', 24, 64_496];
const TWO: Payload = ['2001:db8::/32', 48, 64_497];
const GONE: Payload = ['192.0.2.0/24', 24, 64_496, true];
const NOTHING = Buffer.alloc(0);

async function until(isTrue: () => boolean): Promise<void> {
  for (let left = 1000; left > 0 && !isTrue(); left--) {
    // oxlint-disable-next-line no-await-in-loop -- it is a wait
    await delay(10);
  }
  assert.ok(isTrue(), 'it never became true');
}

/** Follows a cache while something is done; what it said. */
async function following(
  cache: RtrCache,
  act: (heard: readonly string[]) => Promise<void>,
  usual = { refresh: 3600, retry: 600, expire: 7200 },
): Promise<string[]> {
  const end = new AbortController();
  const heard: string[] = [];
  const sink = {
    message: (_: unknown, bytes: Uint8Array) => {
      const { isWhole, session, serial, changes } = readRtrExchange(bytes, () => assert.fail())!;
      const signs = changes.map(({ isAnnounced, vrp }) => `${isAnnounced ? '+' : '-'}${vrp.asn}`).join('');
      heard.push(`${isWhole ? 'all' : 'news'} ${session}/${serial} ${signs}`);
    },
    ended: () => heard.push('ended'),
  };
  const done = followRtr(listenAt(String(cache.port), []), sink, end.signal, { firstWaitMs: 5, usual });
  try {
    await act(heard);
  } finally {
    end.abort();
    await done;
    await cache.close();
  }
  return heard;
}

test('a cache is asked for everything, then for what changed: when it says so, and after the connection broke', async () => {
  const cache = await rtrCache((number) =>
    number === 0 ? rtrReply([ONE, TWO]) : rtrReply(number === 1 ? [GONE] : [], { serial: 1 + number }),
  );
  const heard = await following(cache, async (so) => {
    await until(() => so.length === 1);
    // Nothing new: it is not asked.
    cache.say(rtrNotify(7, 1));
    cache.say(rtrNotify(7, 2));
    await until(() => so.length === 2);
    cache.cut();
    await until(() => so.length === 3);
  });
  assert.deepEqual(cache.questions, ['reset v1', 'serial 7/1 v1', 'serial 7/2 v1']);
  assert.deepEqual(heard, ['all 7/1 +64496+64497', 'news 7/2 -64496', 'news 7/3 ']);
});

test('a reset, another session and no data begin anew; the answer may come octet by octet', async () => {
  const octets = (bytes: Uint8Array) => [...bytes].map((octet) => Uint8Array.of(octet));
  const cache = await rtrCache((number) => {
    if (number === 0) return rtrPdu(1, 10, 2, Buffer.alloc(8));
    if (number === 1) return octets(rtrReply([ONE]));
    // No differences at hand.
    if (number === 2) return rtrPdu(1, 8, 0, NOTHING);
    if (number === 4) return rtrReply([TWO], { session: 8 });
    return rtrReply([ONE], { session: number === 3 ? 7 : 8, serial: 5 });
  });
  const heard = await following(cache, async (so) => {
    await until(() => so.length === 1);
    cache.say(rtrNotify(7, 2));
    await until(() => so.length === 2);
    // The answer is of a session that was not asked about.
    cache.say(rtrNotify(7, 9));
    await until(() => so.length === 3);
  });
  assert.deepEqual(cache.questions, [
    'reset v1',
    'reset v1',
    'serial 7/1 v1',
    'reset v1',
    'serial 7/5 v1',
    'reset v1',
  ]);
  assert.deepEqual(heard, ['all 7/1 +64496', 'all 7/5 +64496', 'all 8/5 +64496']);
});

test('the older version is spoken with a cache that knows no other, whichever way it says so', async () => {
  const refusing = await rtrCache((_, question) =>
    question.endsWith('v1') ? rtrPdu(0, 10, 4, Buffer.alloc(8)) : rtrReply([ONE], { version: 0 }),
  );
  const answering = await rtrCache(() => rtrReply([ONE], { version: 0 }));
  for (const cache of [refusing, answering]) {
    // oxlint-disable-next-line no-await-in-loop -- one cache after the other
    const heard = await following(cache, (so) => until(() => so.length === 1));
    assert.deepEqual(heard, ['all 7/1 +64496']);
  }
  assert.deepEqual(refusing.questions, ['reset v1', 'reset v0']);
  assert.deepEqual(answering.questions, ['reset v1']);
});

test('garbage and half messages are no answer, and what was heard is given up when the cache stays silent', async () => {
  const cache = await rtrCache((number) =>
    number === 0
      ? rtrReply([ONE], { version: 0 })
      : number === 1
        ? Buffer.alloc(100, 0xff)
        : rtrReply([TWO], { version: 0 }).subarray(0, 20),
  );
  const heard = await following(
    cache,
    async (so) => {
      await until(() => so.includes('all 7/1 +64496'));
      cache.say(rtrPdu(0, 0, 7, Buffer.from([0, 0, 0, 2])));
      await until(() => so.length > 1 && so.at(-1) === 'ended');
    },
    { refresh: 3600, retry: 1, expire: 0.3 },
  );
  assert.deepEqual(
    heard.filter((one) => one !== 'ended'),
    ['all 7/1 +64496'],
  );
});
