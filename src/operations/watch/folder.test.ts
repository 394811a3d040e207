import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { eventfulArchive, TABLE_TIME } from '../../../test/watch-archive.ts';
import type { Refusal } from '../../core/refusal.ts';
import { radarOutagesSchema, type WatchEventsAnswer } from '../../schemas/event-lists.ts';
import type {
  WatchIncidentsAnswer,
  WatchShowAnswer,
  WatchStatusAnswer,
  WatchWhyAnswer,
} from '../../schemas/watch-folder-answers.ts';
import type { WatchRecordAnswer } from '../../schemas/watch-record-answer.ts';
import { ask } from '../ask.ts';
import { OPERATIONS } from '../list.ts';
import { localHouse } from '../local-house.ts';
import { scenarioFromFile } from '../stress/scenario-input.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-watched-'));
after(() => rmSync(folder, { recursive: true }));
const place = (name: string): string => join(folder, name);
const WATCHED = place('watched');

async function asked<Answer>(id: string, request: Record<string, unknown>): Promise<Answer> {
  const operation = await OPERATIONS[id]();
  const { answer } = await ask(operation, request, localHouse({ snapshot: smallSnapshot() }));
  return answer as Answer;
}

const record = (more: Record<string, unknown> = {}): Promise<WatchRecordAnswer> =>
  asked('watch.record', { files: [place('rrc99.mrt')], journal: WATCHED, ...more });
const show = (id: string, more: Record<string, unknown> = {}): Promise<WatchShowAnswer> =>
  asked('watch.show', { id, folder: WATCHED, ...more });
const minute = (count: number): string => new Date((TABLE_TIME + 60 * count) * 1000).toISOString();
const why = (prefix: string, at: number): Promise<WatchWhyAnswer> =>
  asked('watch.why', { prefix, time: minute(at), folder: WATCHED });
const refusedWith =
  (code: string) =>
  (error: unknown): boolean =>
    (error as Refusal).code === code;

before(async () => {
  writeFileSync(place('rrc99.mrt'), eventfulArchive());
  await record({ country: 'IR' });
});

test('a watched journal keeps its incidents, each with the revisions that it had', async () => {
  const { incidents, country } = await asked<WatchIncidentsAnswer>('watch.incidents', { folder: WATCHED });
  assert.equal(country, 'IR');
  assert.deepEqual(
    incidents.map(({ kind, state }) => [kind, state]),
    [
      ['country-outage', 'closed'],
      ['network-outage', 'closed'],
      ['feed-blindness', 'open'],
      ['origin-hijack', 'closed'],
    ],
  );
  const { revisions, incident, verified } = await show('country-outage', { verify: true });
  assert.deepEqual(
    revisions.map(({ revision, state }) => [revision, state]),
    [
      [1, 'suspected'],
      [2, 'open'],
      [3, 'recovering'],
      [4, 'closed'],
    ],
  );
  assert.equal(verified!.length, incident.evidence.length);
  assert.deepEqual(new Set(verified!.map(({ outcome }) => outcome)), new Set(['same']));
  assert.ok(verified!.length > 0);
});

test('what is asked again adds nothing, and what comes later goes on in the same book', async () => {
  const before = readFileSync(join(WATCHED, 'incidents.jsonl'), 'utf8');
  const { added, incidents } = await record();
  assert.equal(added, 0);
  assert.deepEqual(incidents, { found: 4, open: 1, revisionsAdded: 0 });
  assert.equal(readFileSync(join(WATCHED, 'incidents.jsonl'), 'utf8'), before);
  await assert.rejects(record({ country: 'AZ' }), refusedWith('watch.watches-other'));
});

test('evidence that was changed or taken away is found', async () => {
  const copy = place('copy');
  await asked('watch.record', { files: [place('rrc99.mrt')], journal: copy, country: 'IR' });
  const book = readFileSync(join(copy, 'incidents.jsonl'), 'utf8');
  writeFileSync(join(copy, 'incidents.jsonl'), book.replaceAll(/"sha256":"./g, '"sha256":"0'));
  const changed = await show('origin', { folder: copy, verify: true });
  assert.ok(changed.verified!.some(({ outcome }) => outcome === 'changed'));
  rmSync(join(copy, '000001.journal'));
  const missing = await show('origin', { folder: copy, verify: true });
  assert.deepEqual(new Set(missing.verified!.map(({ outcome }) => outcome)), new Set(['missing']));
});

test('the status is that of a replay of the same messages', async () => {
  const status = await asked<WatchStatusAnswer>('watch.status', { folder: WATCHED });
  assert.equal(status.segments, 1);
  assert.deepEqual(
    status.open.map(({ kind }) => kind),
    ['feed-blindness'],
  );
  assert.equal(status.visibility[0].share, 1);
  assert.deepEqual(
    status.feeds.filter(({ state }) => state === 'blind').map(({ peer }) => peer),
    ['10.0.0.4'],
  );
});

test('why: a lost prefix was not visible, its network is below its limit, and the incident is named', async () => {
  const { visible, carriers, voters, levels, incidents, routes } = await why('5.1.0.0/17', 25);
  assert.deepEqual([visible, carriers, voters], [false, 0, 5]);
  assert.deepEqual(
    levels.map(({ network, visible: units, usual, belowSince }) => [
      network?.asn,
      units,
      usual,
      belowSince !== null,
    ]),
    [
      [11, 16, 192, true],
      [undefined, 144, 320, true],
    ],
  );
  assert.deepEqual(
    incidents.map(({ kind }) => kind),
    ['country-outage', 'network-outage'],
  );
  assert.ok(routes.every(({ path }) => path === null));
});

test('why nothing was raised: a more-specific is covered, an origin is the owner, vantage points are too few', async () => {
  const quiet = await why('5.1.128.0/20', 10);
  assert.deepEqual([quiet.visible, quiet.incidents], [true, []]);
  assert.ok(quiet.coveredBy.includes('5.1.128.0/18'));
  assert.deepEqual(
    quiet.judged.map(({ question, network, verdict }) => [question, network.asn, verdict]),
    [
      ['origin-hijack', 11, 'own'],
      ['new-neighbour', 10, 'linked'],
    ],
  );
  const first = await why('5.2.0.0/18', 65);
  assert.deepEqual(
    first.judged
      .filter(({ network }) => network.asn === 99)
      .map(({ question, verdict, carriers }) => [question, verdict, carriers]),
    [['origin-hijack', 'few-networks', 1]],
  );
  const later = await why('5.2.0.0/18', 70);
  assert.deepEqual(
    later.judged
      .filter(({ network }) => network.asn === 99)
      .map(({ verdict, carriers, networks }) => [verdict, carriers, networks]),
    [['raised', 3, 3]],
  );
  const foreign = await why('80.1.0.0/16', 30);
  assert.deepEqual(
    foreign.judged.map(({ verdict }) => verdict),
    ['not-watched'],
  );
});

test('an incident becomes a scenario that the reader of scenarios takes', async () => {
  for (const [id, event] of [
    ['network-outage', { kind: 'fail' }],
    ['origin-hijack', { kind: 'hijack' }],
  ] as const) {
    const out = place(`${id}.yaml`);
    await asked('watch.scenario', { id, folder: WATCHED, out });
    const { country, events } = await scenarioFromFile(out);
    assert.equal(country, 'IR');
    assert.equal(events.length, 1, event.kind);
  }
  const text = readFileSync(place('network-outage.yaml'), 'utf8');
  assert.match(text, /networks: \[11\]/);
  assert.match(
    readFileSync(place('origin-hijack.yaml'), 'utf8'),
    /hijack: \{of: \[12\], by: 99, kind: origin\}/,
  );
});

test('confirmed outages, or one that is named, become the list of another service; what has no form there is refused', async () => {
  const out = place('outages.json');
  const written = (ids: readonly string[]): Promise<WatchEventsAnswer> =>
    asked('watch.events', { ids, folder: WATCHED, as: 'radar-outages', out });
  const { events, incidents, others } = await written([]);
  assert.deepEqual([events, incidents.length, others], [2, 2, 2]);
  const { result } = radarOutagesSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
  assert.deepEqual(
    result.annotations.map(({ locations, asns, outage }) => [locations, asns, outage.outageType]),
    [
      [['IR'], [11], 'NATIONWIDE'],
      [['IR'], [11], 'NETWORK'],
    ],
  );
  assert.deepEqual((await written(['network'])).incidents, [incidents[1]]);
  await assert.rejects(written(['origin']), refusedWith('watch.no-event'));
});

test('what is not there is refused', async () => {
  await assert.rejects(show('x'), refusedWith('watch.no-incident'));
  await assert.rejects(show('', {}), Error);
  await assert.rejects(show('c', { folder: place('nowhere') }), refusedWith('watch.no-watch'));
  await assert.rejects(why('5.1.0.0', 1), refusedWith('watch.no-prefix'));
});

test('a folder has one writer at a time', async () => {
  const both = await Promise.allSettled([record(), record()]);
  const refused = both.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
  assert.deepEqual(
    refused.map(({ reason }) => (reason as Refusal).code),
    ['database.in-use'],
  );
});
