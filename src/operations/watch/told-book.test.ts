import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { eventfulArchive } from '../../../test/watch-archive.ts';
import type { WatchToldAnswer } from '../../schemas/told-event.ts';
import type { WatchIncidentsAnswer } from '../../schemas/watch-folder-answers.ts';
import { ask } from '../ask.ts';
import { OPERATIONS } from '../list.ts';
import { localHouse } from '../local-house.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-told-'));
after(() => rmSync(folder, { recursive: true }));
const place = (name: string): string => join(folder, name);

async function asked<Answer>(id: string, request: Record<string, unknown>): Promise<Answer> {
  const { answer } = await ask(await OPERATIONS[id](), request, localHouse({ snapshot: smallSnapshot() }));
  return answer as Answer;
}

const incidentsOf = (): Promise<WatchIncidentsAnswer> =>
  asked('watch.incidents', { folder: place('watched') });
async function told(events: readonly object[]): Promise<readonly number[]> {
  writeFileSync(place('ioda.json'), JSON.stringify({ data: events }));
  const { added, renewed, same, elsewhere } = await asked<WatchToldAnswer>('watch.told', {
    files: [place('ioda.json')],
    folder: place('watched'),
  });
  return [added, renewed, same, elsewhere];
}

let outage: WatchIncidentsAnswer['incidents'][number];

before(async () => {
  writeFileSync(place('rrc99.mrt'), eventfulArchive());
  await asked('watch.record', { files: [place('rrc99.mrt')], journal: place('watched'), country: 'IR' });
  const { incidents } = await incidentsOf();
  outage = incidents.find(({ kind }) => kind === 'country-outage')!;
});

test('what others tell of stands beside the incidents, is none of them, and each has those of ours at that time', async () => {
  const earlier = await incidentsOf();
  const start = Date.parse(outage.onset) / 1000;
  const during = { location: 'country/IR', start: start + 60, duration: 600, datasource: 'bgp', score: 12 };
  const before = { ...during, start: start - 7200, datasource: 'ping-slash24' };
  const network = { location: 'asn/11', start, duration: 60, datasource: 'bgp', score: 3 };
  const elsewhere = { ...during, location: 'country/AZ' };
  assert.deepEqual(await told([during, before, network, elsewhere]), [3, 0, 0, 1]);
  const { incidents, told: events } = await incidentsOf();
  assert.deepEqual(incidents, earlier.incidents);
  const down = incidents.find(({ kind }) => kind === 'network-outage')!;
  assert.deepEqual(
    events.map(({ by, entity, datasource, ours }) => [by, entity.code, datasource, ours]),
    [
      ['IODA', 'IR', 'ping-slash24', []],
      ['IODA', '11', 'bgp', [down.id]],
      ['IODA', 'IR', 'bgp', [outage.id]],
    ],
  );
});

test('an event that is told again adds nothing, and one that has grown counts as it was told last', async () => {
  const event = { location: 'country/IR', start: 1_767_889_800, duration: 600, datasource: 'bgp' };
  assert.deepEqual(await told([event]), [1, 0, 0, 0]);
  const before = readFileSync(place('watched/told.jsonl'), 'utf8');
  assert.deepEqual(await told([event]), [0, 0, 1, 0]);
  assert.equal(readFileSync(place('watched/told.jsonl'), 'utf8'), before);
  assert.deepEqual(await told([{ ...event, duration: 1200, score: 5 }]), [0, 1, 0, 0]);
  const { told: events } = await incidentsOf();
  assert.deepEqual(
    events.filter(({ onset }) => onset === '2026-01-08T16:30:00Z').map(({ end, score }) => [end, score]),
    [['2026-01-08T16:50:00Z', 5]],
  );
});

test('a folder, a file without a list, and one that is not there are refused, and nothing is taken', async () => {
  const before = readFileSync(place('watched/told.jsonl'), 'utf8');
  writeFileSync(place('fresh.json'), '[{"location": "country/IR", "start": 1767000000}]');
  writeFileSync(place('odd.bin'), Uint8Array.of(255, 254, 0, 7));
  for (const [name, code] of [
    ['.', 'file.is-directory'],
    ['odd.bin', 'ioda.no-list'],
    ['nowhere.json', 'file.not-found'],
  ])
    await assert.rejects(
      asked('watch.told', { files: [place('fresh.json'), place(name)], folder: place('watched') }),
      { code },
    );
  assert.equal(readFileSync(place('watched/told.jsonl'), 'utf8'), before);
});
