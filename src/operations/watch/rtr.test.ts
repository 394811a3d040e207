import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rtrAnswer, rtrCache, rtrReply } from '../../../test/rtr-cache.ts';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import {
  chatter,
  madeUpdates,
  PEERS,
  ROUTES,
  TABLE_TIME,
  type MadeUpdate,
} from '../../../test/watch-archive.ts';
import { archive, file, folder, replayed } from '../../../test/watch-replay.ts';
import { smallDump } from '../../../test/small-dump.ts';
import { watchReplayAnswer } from '../../answers/watch-answer.ts';
import type { WatchReplayAnswer } from '../../schemas/watch-answer.ts';
import { openJournal } from '../../sources/journal/write-journal.ts';
import { listenAt } from '../../sources/watch/listen.ts';
import { followRtr } from '../../sources/watch/rtr-client.ts';
import { exportJournal } from './export-journal.ts';
import { watchLive } from './live.ts';
import { readAgain } from './read-again.ts';

const CACHE = { name: 'rtr://192.0.2.1:8282', kind: 'rtr' as const, collector: '' };
const COLLECTOR = { name: 'rrc99.mrt', kind: 'mrt' as const, collector: 'rrc99' };

/** AS99 announces a prefix of AS12 at two vantage points. */
const taken = [0, 1].map((peer): MadeUpdate => ({
  at: 40 * 60 + peer,
  peer,
  announced: ['5.2.0.0/18'],
  path: [PEERS[peer], 2, 99],
}));

type Answers = readonly (readonly [minute: number, bytes: Uint8Array | 'ended'])[];

/** A journal of a collector, and of a cache that says so at these minutes. */
async function journalOf(name: string, answers: Answers): Promise<string> {
  const place = join(folder, name);
  const journal = await openJournal(place);
  let at = -1;
  const sayUntil = (seconds: number): void => {
    for (const [minute, bytes] of answers) {
      if (60 * minute <= at || 60 * minute > seconds) continue;
      if (bytes === 'ended') journal.end(CACHE);
      else journal.message(CACHE, TABLE_TIME + 60 * minute, bytes);
    }
    at = seconds;
  };
  for (const record of records(smallDump(ROUTES, PEERS))) journal.message(COLLECTOR, TABLE_TIME, record);
  for (const record of records(madeUpdates(PEERS, [...chatter(46), ...taken]))) {
    const seconds = new DataView(record.buffer, record.byteOffset).getUint32(0) - TABLE_TIME;
    sayUntil(seconds);
    journal.message(COLLECTOR, TABLE_TIME + seconds, record);
  }
  sayUntil(Infinity);
  await journal.close();
  return place;
}

function* records(bytes: Uint8Array): Generator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length;) {
    const end = at + 12 + view.getUint32(at + 8);
    yield bytes.subarray(at, end);
    at = end;
  }
}

const tagsOf = ({ incidents }: WatchReplayAnswer) => incidents.flatMap(({ confidence }) => confidence.tags);
const OWN = ['5.2.0.0/18', 24, 12] as const;
/** Tags of the hijack. */
const FOUND = ['took-over', 'first-seen'];
const INVALID = ['rpki-invalid', 'owner-valid', ...FOUND];
const FOREIGN = ['5.2.0.0/18', 24, 99] as const;

test('payloads of a cache count from when they came until they are withdrawn or the cache is silent', async () => {
  const others: Answers = [[1, rtrAnswer([OWN])]];
  const cases: readonly (readonly [string, Answers, readonly string[] | undefined, number])[] = [
    ['none', [], FOUND, 0],
    ['before', others, INVALID, 1],
    // While it goes on, what the cache says later counts, too.
    ['after', [[45, rtrAnswer([OWN])]], INVALID, 1],
    ['allowed later', [[45, rtrAnswer([FOREIGN])]], ['valid-since', ...FOUND], 1],
    ['allowed', [...others, [2, rtrAnswer([FOREIGN], { isChanges: true, serial: 2 })]], undefined, 2],
    ['withdrawn', [...others, [2, rtrAnswer([[...OWN, true]], { isChanges: true, serial: 2 })]], FOUND, 0],
    // A whole table is all that there is.
    ['another', [...others, [2, rtrAnswer([['192.0.2.0/24', 24, 1]])]], FOUND, 1],
    ['ended', [...others, [2, 'ended']], FOUND, 0],
  ];
  for (const [name, answers, tags, payloads] of cases) {
    // oxlint-disable-next-line no-await-in-loop -- one journal after the other
    const answer = await replayed([await journalOf(name, answers)]);
    assert.deepEqual(tagsOf(answer), tags ?? [], name);
    assert.equal(answer.rpki?.payloads ?? 0, payloads, name);
    assert.equal(answer.rpki === null, answers.length === 0);
  }
});

test('a whole table again changes nothing and is counted; two sources may hold the same payload', async () => {
  const listed = file(
    'vrps-own.json',
    JSON.stringify({ roas: [{ prefix: OWN[0], maxLength: 24, asn: 12 }] }),
  );
  const again = [1, 2, 3].map((minute) => [minute, rtrAnswer([OWN, FOREIGN], { serial: minute })] as const);
  const place = await journalOf('again', [...again, [4, 'ended']]);
  const { rpki } = await replayed([place], { vrps: listed });
  assert.deepEqual(rpki, {
    payloads: 1,
    caches: [{ cache: CACHE.name, session: 7, serial: 3, payloads: 0, repeated: 4 }],
  });
});

test('local exceptions take payloads away and add others, of lists and caches alike', async () => {
  const slurm = file(
    'slurm.json',
    JSON.stringify({
      slurmVersion: 1,
      validationOutputFilters: { prefixFilters: [{ asn: 99 }], bgpsecFilters: [] },
      locallyAddedAssertions: { prefixAssertions: [{ asn: 12, prefix: OWN[0] }], bgpsecAssertions: [] },
    }),
  );
  const place = await journalOf('slurm', [[1, rtrAnswer([FOREIGN])]]);
  assert.deepEqual(tagsOf(await replayed([place], { slurm })), INVALID);
  const listed = file('vrps-foreign.json', JSON.stringify({ roas: [{ prefix: OWN[0], asn: 99 }] }));
  const plain = archive([...chatter(46), ...taken]);
  assert.deepEqual(tagsOf(await replayed([plain], { vrps: listed })), []);
  assert.deepEqual(tagsOf(await replayed([plain], { vrps: listed, slurm })), INVALID);
});

test('answers of a cache are exported as they came, and such a file is not taken for an archive', async () => {
  const bytes = rtrAnswer([OWN]);
  const place = await journalOf('exported', [[1, bytes]]);
  const out = join(folder, 'exported-files');
  const { files } = await exportJournal({ name: 'exported', place }, out, 'out');
  assert.deepEqual(files.map(({ source, bytes: length }) => [source, length]).at(-1), [
    CACHE.name,
    bytes.length,
  ]);
  const { findings, rpki } = await replayed([out]);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['watch.no-times'],
  );
  assert.equal(rpki, null);
});

test(
  'live: a cache is followed into the journal, and a watch that goes on knows what it said',
  { timeout: 60_000 },
  async () => {
    const cache = await rtrCache((number) => rtrReply([OWN, FOREIGN], { serial: 1 + number }));
    const watch = { name: 'live-rtr', place: join(folder, 'live-rtr') };
    writeFileSync(join(folder, 'slurm-live.json'), '{"slurmVersion":1,"locallyAddedAssertions":{}}');
    const given = {
      country: 'IR',
      networks: [],
      vrps: undefined,
      slurm: join(folder, 'slurm-live.json'),
      prefixes: undefined,
      learnMinutes: 10,
    };
    for (const serial of [1, 2]) {
      const end = new AbortController();
      const heard = Promise.withResolvers<void>();
      const watching = watchLive(
        smallSnapshot(),
        {
          folder: watch,
          given,
          sources: [
            (sink, signal) => {
              const message: typeof sink.message = (from, bytes) => {
                sink.message(from, bytes);
                heard.resolve();
              };
              void followRtr(listenAt(String(cache.port), []), { ...sink, message }, signal);
              return Promise.resolve(undefined);
            },
          ],
          outlets: [],
          seconds: undefined,
        },
        { signal: end.signal },
      );
      // oxlint-disable-next-line no-await-in-loop -- one life after the other
      await Promise.race([heard.promise, watching]);
      end.abort();
      // oxlint-disable-next-line no-await-in-loop -- one life after the other
      await watching;
      // oxlint-disable-next-line no-await-in-loop -- one life after the other
      const { context } = await readAgain(watch, smallSnapshot(), undefined, {});
      const name = `rtr://127.0.0.1:${cache.port}`;
      assert.deepEqual(watchReplayAnswer(context()).rpki, {
        payloads: 2,
        caches: [{ cache: name, session: 7, serial, payloads: 2, repeated: 2 * serial - 2 }],
      });
    }
    await cache.close();
  },
);
