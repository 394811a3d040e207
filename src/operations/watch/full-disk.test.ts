import assert from 'node:assert/strict';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { madeArchive, chatter, PEERS, ROUTES, TABLE_TIME } from '../../../test/watch-archive.ts';
import { folder } from '../../../test/watch-replay.ts';
import { watchReplayAnswer } from '../../answers/watch-answer.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Incident } from '../../schemas/incident.ts';
import type { LiveSink } from '../../sources/watch/listen.ts';
import { lastRevisions, revisionsIn } from './incident-book.ts';
import { watchLive } from './live.ts';
import { readAgain } from './read-again.ts';
import { recordArchives } from './record.ts';

// The device that never has space stands in for the next segment of the journal.

const GIVEN = { country: 'IR', networks: [], vrps: undefined, prefixes: undefined, learnMinutes: 10 };
const FROM = { name: 'ris-live made', kind: 'lines' as const, collector: '' };
const LOST = ['5.1.0.0/17', '5.1.128.0/18'];

async function until(isTrue: () => boolean): Promise<void> {
  for (let left = 600; left > 0 && !isTrue(); left--) {
    // oxlint-disable-next-line no-await-in-loop -- it is a wait
    await delay(50);
  }
  assert.ok(isTrue(), 'it never became true');
}

/** A live watch of a made collector, whose clock and messages are the test's, and whose disk is full. */
async function onFullDisk(name: string) {
  const place = join(folder, name);
  const archive = { name: 'rrc99.mrt', place: join(folder, `${name}.mrt`) };
  writeFileSync(archive.place, madeArchive(PEERS, ROUTES, chatter(30)));
  await recordArchives(
    [archive],
    { name, place },
    {
      given: GIVEN,
      snapshot: () => Promise.resolve(smallSnapshot()),
    },
  );
  const notes: string[] = [];
  const sent: Incident[] = [];
  const end = new AbortController();
  const opened = Promise.withResolvers<LiveSink>();
  let seconds = 1800;
  const watching = watchLive(
    smallSnapshot(),
    {
      folder: { name, place },
      given: GIVEN,
      sources: [
        (sink) => {
          // From here on the journal is open; its next segment is begun with the next message.
          symlinkSync('/dev/full', join(place, '000002.journal'));
          opened.resolve(sink);
          return Promise.resolve(undefined);
        },
      ],
      outlets: [
        {
          begin: () => Promise.resolve(),
          send: (incidents) => void sent.push(...incidents),
          close: () => Promise.resolve(),
        },
      ],
      seconds: undefined,
      segmentBytes: 1000,
      now: () => TABLE_TIME + seconds,
    },
    { signal: end.signal, note: ({ code }) => void notes.push(code) },
  );
  // Whoever waits for it sees how it ends.
  watching.catch(() => undefined);
  const sink = await opened.promise;
  const say = (peer: number, data: object): void => {
    const message = {
      timestamp: TABLE_TIME + seconds,
      host: 'rrc99',
      peer: `10.0.0.${peer}`,
      peer_asn: String(PEERS[peer]),
      type: 'UPDATE',
      ...data,
    };
    sink.message(FROM, new TextEncoder().encode(JSON.stringify({ type: 'ris_message', data: message })));
  };
  /** All vantage points say something that changes every second. */
  function talk(forSeconds: number): void {
    for (let left = forSeconds; left > 0; left--) {
      seconds++;
      for (const [peer, asn] of PEERS.entries())
        say(peer, {
          path: [asn, 2, ...(seconds % 2 === 0 ? [3] : []), 30],
          announcements: [{ prefixes: [`80.${seconds % 40}.0.0/16`] }],
        });
    }
  }
  return { place, notes, sent, end, watching, say, talk };
}

test(
  'on a full disk the watch goes on and says so; what it found leaves when there is space, with its evidence',
  { timeout: 60_000 },
  async () => {
    const { place, notes, sent, end, watching, say, talk } = await onFullDisk('full');
    talk(10);
    await until(() => notes.includes('watch.live.disk-full'));
    for (const peer of PEERS.keys()) say(peer, { withdrawals: LOST });
    talk(200);
    // It is found; nothing leaves.
    assert.deepEqual(sent, []);
    assert.deepEqual(await revisionsIn(place), []);
    rmSync(join(place, '000002.journal'));
    await until(() => sent.some(({ kind, state }) => kind === 'network-outage' && state === 'open'));
    end.abort();
    await watching;
    assert.deepEqual(notes.slice(0, 2), ['watch.live.disk-full', 'watch.live.disk-again']);
    const book = lastRevisions(await revisionsIn(place));
    assert.deepEqual(
      book.map(({ kind }) => kind),
      ['country-outage', 'network-outage'],
    );
    rmSync(join(place, 'checkpoint'));
    const { context } = await readAgain({ name: 'full', place }, smallSnapshot(), undefined, {});
    const { incidents, findings } = watchReplayAnswer(context());
    assert.deepEqual(findings, []);
    assert.deepEqual(
      incidents.map(({ id, evidence }) => [id, evidence]),
      book.map(({ id, evidence }) => [id, evidence]),
    );
  },
);

test(
  'a watch that ends on a full disk says what is not written; what was is whole',
  { timeout: 60_000 },
  async () => {
    const { place, notes, end, watching, talk } = await onFullDisk('ended');
    talk(10);
    await until(() => notes.includes('watch.live.disk-full'));
    end.abort();
    await assert.rejects(watching, (error) => {
      assert.ok(error instanceof Refusal);
      assert.equal(error.code, 'watch.live.not-written');
      assert.ok(Number(error.facts['bytes']) > 0);
      return true;
    });
    rmSync(join(place, '000002.journal'));
    const { context } = await readAgain({ name: 'ended', place }, smallSnapshot(), undefined, {});
    assert.deepEqual(watchReplayAnswer(context()).findings, []);
  },
);
