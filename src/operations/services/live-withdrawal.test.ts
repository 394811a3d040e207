import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { snapshotWithPrefixes } from '../../../test/small-snapshot.ts';
import type { ServicesLiveAnswer } from '../../schemas/services-live-answer.ts';
import { ask, documentOf } from '../ask.ts';
import { OPERATIONS, type OperationId } from '../list.ts';
import { localHouse } from '../local-house.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-withdrawal-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
mkdirSync(at('services'));
writeFileSync(
  at('services/services.csv'),
  'id,kind,people\nclinic,hospital,10\nshop,app-store,30\nplain,other,60\n',
);
writeFileSync(
  at('services/needs.csv'),
  'service,layer,target,hours\nclinic,supply,scanner,48\nshop,supply,cloud,\nplain,address,AS11,\n',
);
writeFileSync(
  at('supply.csv'),
  'id,vendor,vendor_country,kind,licence_until,needs_vendor_server\n' +
    'scanner,A,US,software,2026-12-10,no\ncloud,A,US,service,never,yes\nother,A,US,service,never,yes\nhome,B,IR,service,never,yes\n',
);

async function asked(id: OperationId, request: Record<string, unknown>): Promise<unknown> {
  const house = localHouse({ snapshot: snapshotWithPrefixes() });
  return documentOf(await ask(await OPERATIONS[id](), request, house));
}

test('services go on until the day on which what they need stops, and their stocks after it; no link fails', async () => {
  const withdrawn = await asked('supply.withdraw', {
    file: at('supply.csv'),
    countries: ['US'],
    on: '2026-12-01',
  });
  writeFileSync(at('gone.json'), JSON.stringify(withdrawn));
  const live = (await asked('services.live', {
    country: 'IR',
    services: at('services'),
    withdrawal: at('gone.json'),
    today: '2026-12-01',
  })) as ServicesLiveAnswer;
  const day = 24;
  assert.deepEqual(
    live.withdrawal?.things.toSorted((one, other) => one.earliest - other.earliest),
    [
      { id: 'cloud', earliest: 0, latest: day },
      { id: 'scanner', earliest: 9 * day, latest: 10 * day },
    ],
  );
  assert.equal(live.withdrawal?.stopped, 3);
  const ends = live.services.map(({ id, earliest, latest, cause }) => [
    id,
    earliest,
    latest,
    cause?.what ?? null,
  ]);
  assert.deepEqual(Object.fromEntries(ends.map(([id, ...end]) => [id, end])), {
    clinic: [11 * day, 12 * day, 'scanner'],
    shop: [0, day, 'cloud'],
    plain: [null, null, null],
  });
});

test('a result of another command is refused with the one that is taken', async () => {
  writeFileSync(at('other.json'), '{}');
  const request = { country: 'IR', services: at('services'), withdrawal: at('other.json') };
  await assert.rejects(asked('services.live', request), { code: 'restore.no-such-plan' });
});
