import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { eventfulArchive } from '../../../test/watch-archive.ts';
import { file, replayed } from '../../../test/watch-replay.ts';
import type { Incident } from '../../schemas/incident.ts';
import { createBookFollower } from './book-follower.ts';
import { openIncidentBook } from './incident-book.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-follower-'));
after(() => rmSync(folder, { recursive: true }));
const place = join(folder, 'sent-test.json');
let incidents: readonly Incident[];
let names: string[];
const nameOf = ({ id, revision }: Incident): string => `${id}/${revision}`;

before(async () => {
  const found = await replayed([file('rrc99.mrt', eventfulArchive())]);
  incidents = found.incidents.flatMap((one) => [one, { ...one, revision: one.revision + 1 }]);
  assert.ok(incidents.length > 5);
  names = incidents.map(nameOf);
});

async function append(...added: Incident[]): Promise<void> {
  const book = await openIncidentBook(folder);
  await book.append(added);
  await book.close();
}

/** What a receiver takes until it has so many; with the next one its watch is gone, as if it were killed. */
async function follow(to: string, takes: number): Promise<string[]> {
  const taken: string[] = [];
  const died = Promise.withResolvers<void>();
  const follower = createBookFollower({
    name: 'test',
    to,
    firstWaitMs: 1,
    deliver(incident) {
      if (taken.length === takes) {
        died.resolve();
        return new Promise(() => {});
      }
      taken.push(nameOf(incident));
      return Promise.resolve(true);
    },
  });
  await follower.begin(folder);
  follower.send([]);
  await Promise.race([died.promise, follower.close()]);
  return taken;
}

test('a new receiver begins with what comes, and one whose watch was killed goes on where it was, with no revision left out', async () => {
  await append(incidents[0]);
  assert.deepEqual(await follow('there', 9), []);
  await append(...incidents.slice(1, 5));
  const first = await follow('there', 2);
  assert.deepEqual(first, names.slice(1, 3));
  // A line that is not whole waits, and one that is not an incident stops nothing.
  appendFileSync(join(folder, 'incidents.jsonl'), '{"kind":"other"}\n{"id":');
  const then = await follow('there', 9);
  assert.ok(then.length <= 4);
  assert.deepEqual(new Set([...first, ...then]), new Set(names.slice(1, 5)));
  assert.deepEqual(then, names.slice(5 - then.length, 5));
  assert.deepEqual(await follow('there', 9), []);
  assert.ok(!readFileSync(place, 'utf8').includes('there'));
  // Another receiver has nothing to do with what that one took.
  assert.deepEqual(await follow('elsewhere', 9), []);
});

test('what is not taken is tried again, in order, and a place that is not one or lies behind the book is the end of it', async () => {
  const attempts: string[] = [];
  const follower = createBookFollower({
    name: 'test',
    to: 'flaky',
    firstWaitMs: 1,
    deliver(incident) {
      attempts.push(nameOf(incident));
      return Promise.resolve(attempts.length % 3 === 0);
    },
  });
  await follower.begin(folder);
  await append(...incidents.slice(0, 2));
  follower.send([]);
  await follower.close();
  assert.deepEqual(attempts, [names[0], names[0], names[0], names[1], names[1], names[1]]);
  for (const said of ['{', JSON.stringify({ ...JSON.parse(readFileSync(place, 'utf8')), octets: 1e9 })]) {
    writeFileSync(place, said);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    assert.deepEqual(await follow('flaky', 9), []);
  }
});
