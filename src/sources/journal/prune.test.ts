import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { prunedCounts, pruneJournal } from './prune.ts';
import { segmentsOf } from './segments.ts';
import { openJournal } from './write-journal.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-prune-'));
after(() => rmSync(folder, { recursive: true }));
const DAY = 86_400;
const FROM = { name: 'one', kind: 'lines', collector: '' } as const;
const NOTHING = (): ReadonlyMap<number, string> => new Map();

/** A journal of messages an hour apart, a few to a segment. */
async function journalOf(name: string, hours: number): Promise<string> {
  const place = join(folder, name);
  const journal = await openJournal(place, 1000);
  for (let hour = 0; hour < hours; hour++) journal.message(FROM, hour * 3600, new Uint8Array(300));
  await journal.close();
  return place;
}

test('a segment that is to stay is read once, however often it is asked whether it is old enough', async () => {
  const place = await journalOf('once', 12);
  const all = await segmentsOf(place);
  const lastTimes = new Map<string, number>();
  await pruneJournal(place, { days: 1 }, '999999', 12 * 3600, NOTHING, lastTimes);
  assert.deepEqual(await segmentsOf(place), all);
  // Read again it would look empty, and so older than anything.
  const oldest = readFileSync(join(place, all[0]));
  writeFileSync(join(place, all[0]), new Uint8Array(oldest.length));
  await pruneJournal(place, { days: 1 }, '999999', 13 * 3600, NOTHING, lastTimes);
  assert.deepEqual(await segmentsOf(place), all);
  writeFileSync(join(place, all[0]), oldest);
  await pruneJournal(place, { days: 1 }, '999999', 30 * 3600, NOTHING, lastTimes);
  assert.ok(!(await segmentsOf(place)).includes(all[0]));
});

test('what is known of segments that are gone does not grow with their number', async () => {
  const place = await journalOf('many', 200);
  const size = (): number => readFileSync(join(place, 'pruned.json')).length;
  const sizes: number[] = [];
  for (let day = 2; day < 9; day++) {
    // oxlint-disable-next-line no-await-in-loop -- day after day
    await pruneJournal(place, { days: 1 }, '999999', day * DAY, NOTHING);
    sizes.push(size());
  }
  assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 2, String(sizes));
  const again = await openJournal(place);
  assert.equal(again.held, 200);
  assert.ok((await prunedCounts(place)).get('one')! > 150);
  await again.close();
});
