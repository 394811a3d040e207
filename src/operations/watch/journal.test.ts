import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { smallBmp } from '../../../test/small-bmp.ts';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { eventfulArchive } from '../../../test/watch-archive.ts';
import type { Refusal } from '../../core/refusal.ts';
import { encodedLength, encodeFrame, readFrames, type JournalFrame } from '../../store/journal/frame.ts';
import { exportJournal } from './export-journal.ts';
import { recordArchives } from './record.ts';
import { replayArchives } from './replay.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-journal-'));
after(() => rmSync(folder, { recursive: true }));
const place = (name: string): string => join(folder, name);
const named = (...names: string[]) => names.map((name) => ({ name, place: place(name) }));

writeFileSync(place('rrc99.mrt'), eventfulArchive());
writeFileSync(place('router.bmp'), smallBmp());
writeFileSync(
  place('lines.jsonl'),
  [1, 2, 3]
    .map((at) =>
      JSON.stringify({
        timestamp: 1_756_685_000.25 + at,
        peer: '192.0.2.1',
        peer_asn: '64511',
        host: 'rrc00',
        type: 'UPDATE',
        path: [64511, 30],
        announcements: [{ prefixes: [`80.${at}.0.0/16`] }],
      }),
    )
    .join('\n') + '\n',
);
const FILES = named('rrc99.mrt', 'router.bmp', 'lines.jsonl');

const PLAIN = { noNullPrototype: true } as const;

async function incidents(files: typeof FILES): Promise<unknown> {
  const answer = await replayArchives(smallSnapshot(), {
    files,
    country: 'IR',
    networks: [],
    vrps: undefined,
    prefixes: undefined,
    learnMinutes: 10,
  });
  return {
    feeds: answer.feeds,
    events: answer.feedEvents,
    visibility: answer.visibility,
    // Evidence stands in other files, but is the same.
    incidents: answer.incidents.map(({ evidence, ...one }) => ({
      ...one,
      evidence: evidence.map(({ sha256 }) => sha256),
    })),
  };
}

function octetsOf(frame: JournalFrame): Uint8Array {
  const octets = new Uint8Array(encodedLength(frame));
  assert.equal(encodeFrame(frame, new DataView(octets.buffer), 0), octets.length);
  return octets;
}

test('frames come back as they were written, and bytes cut short give the whole ones before', () => {
  const source = fc.nat(0xffff);
  const frame = fc.oneof(
    fc.record(
      {
        type: fc.constant('message' as const),
        source,
        time: fc.double({ noNaN: true }),
        bytes: fc.uint8Array({ maxLength: 40 }),
      },
      PLAIN,
    ),
    fc.record({ type: fc.constant('end' as const), source }, PLAIN),
    fc.record(
      {
        type: fc.constant('source' as const),
        source,
        kind: fc.constantFrom('mrt' as const, 'bmp' as const, 'lines' as const),
        collector: fc.constantFrom('', 'rrc00', 'مسیریاب'),
        name: fc.string({ unit: 'grapheme' }),
      },
      PLAIN,
    ),
  );
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 8 }), fc.nat(1000), (frames, cut) => {
      const pieces = frames.map(octetsOf);
      const whole = new Uint8Array(Buffer.concat(pieces));
      const read: JournalFrame[] = [];
      assert.equal(
        readFrames(whole, (one) => read.push(one)),
        true,
      );
      assert.deepEqual(read, frames);
      const end = Math.min(cut, whole.length);
      const before: JournalFrame[] = [];
      readFrames(whole.subarray(0, end), (one) => before.push(one));
      let [count, size] = [0, 0];
      while (count < pieces.length && size + pieces[count].length <= end) size += pieces[count++].length;
      assert.deepEqual(before, frames.slice(0, count));
    }),
    { numRuns: 200 },
  );
});

test('a journal gives the same incidents as the archives that it was written from, and their bytes again', async () => {
  const { added } = await recordArchives(FILES, named('whole')[0]);
  assert.ok(added > 5000);
  assert.deepEqual(await incidents(named('whole')), await incidents(FILES));
  const { files } = await exportJournal(named('whole')[0], place('exported'), '--out');
  for (const { name, source } of files)
    assert.deepEqual(readFileSync(place(`exported/${name}`)), readFileSync(place(source)), source);
  assert.deepEqual(readdirSync(place('exported')).toSorted(), [
    '0001-rrc99.mrt',
    '0002-lines.jsonl',
    '0003-router.bmp',
  ]);
});

test('a writer killed at any octet goes on where it was, and nothing is lost or doubled', async () => {
  await recordArchives(FILES, named('uninterrupted')[0]);
  const segment = readFileSync(place('uninterrupted/000001.journal'));
  const expected = await incidents(named('uninterrupted'));
  await fc.assert(
    fc.asyncProperty(fc.nat(segment.length), async (kept) => {
      rmSync(place('killed'), { recursive: true, force: true });
      cpSync(place('uninterrupted'), place('killed'), { recursive: true });
      truncateSync(place('killed/000001.journal'), kept);
      await recordArchives(FILES, named('killed')[0]);
      const again = await recordArchives(FILES, named('killed')[0]);
      assert.equal(again.added, 0);
      assert.deepEqual(await incidents(named('killed')), expected);
    }),
    { numRuns: 8, examples: [[0], [1], [segment.length - 1], [segment.length]] },
  );
});

test('what a writer left who was killed does not keep the journal from being read', async () => {
  await recordArchives(FILES, named('left')[0]);
  const before = await incidents(named('left'));
  appendFileSync(place('left/000001.journal'), readFileSync(place('left/000001.journal')).subarray(0, 100));
  assert.deepEqual(await incidents(named('left')), before);
});

test('a segment that is damaged and has others behind it is refused, not cut off', async () => {
  await recordArchives(FILES, named('damaged')[0]);
  cpSync(place('damaged/000001.journal'), place('damaged/000002.journal'));
  const { size } = statSync(place('damaged/000001.journal'));
  truncateSync(place('damaged/000001.journal'), size - 1);
  await assert.rejects(
    recordArchives(FILES, named('damaged')[0]),
    (refusal: Refusal) =>
      refusal.code === 'journal.damaged' && String(refusal.facts['file']).endsWith('000001.journal'),
  );
});
