import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeSmallServices } from '../../../test/small-services.ts';
import { snapshotWithPrefixes } from '../../../test/small-snapshot.ts';
import { servicesWhoRows } from '../../exchange/rows/services-who-rows.ts';
import { servicesWhoReport } from '../../reports/services/services-who-report.ts';
import type { ServicesWhoAnswer } from '../../schemas/services-who-answer.ts';
import { ask } from '../ask.ts';
import { OPERATIONS } from '../list.ts';
import { localHouse } from '../local-house.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-who-protected-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

async function who(name: string, change: (services: string) => string, today = '2026-11-29') {
  writeSmallServices(at(name));
  const file = at(`${name}/services.csv`);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  const house = localHouse({ snapshot: snapshotWithPrefixes() });
  const asked = { country: 'IR', services: at(name), today };
  return (await ask(await OPERATIONS['services.who'](), asked, house)).answer as ServicesWhoAnswer;
}

const sectionsOf = (answer: ServicesWhoAnswer): string[] =>
  servicesWhoReport(answer, { software: 'Muruna', command: 'muruna' }).sections.map(({ id }) => id ?? '');

test('who takes a protected service away is named although nobody is counted as using it', async () => {
  const answer = await who('uncounted', (services) => services.replace('hospital,1000', 'hospital,0'));
  const grid = answer.providers.find(({ id }) => id === 'grid');
  // It weighs nothing in the sum, so only the mark says that it is lost.
  assert.equal(grid?.inTheEnd.lost, 0);
  assert.deepEqual(grid?.protected, [{ id: 'clinic', atOnce: 0, inTheEnd: 1 }]);
  const row = servicesWhoRows(answer).rows.find((cells) => cells.includes('grid'));
  assert.ok(row?.includes('clinic'));
});

test('the mark stands as it is on the day on which somebody goes', async () => {
  const later = await who('later', (services) => services, '2027-01-01');
  assert.deepEqual(
    later.protected.map(({ id, protection }) => [id, protection.state]),
    [['clinic', 'lapsed']],
  );
});

test('a folder that claims no protection has no section about it', async () => {
  const none = await who('none', (services) =>
    services.replace('medical,Ministry of Health,2026-01-01,2026-12-31', ',,,'),
  );
  assert.deepEqual(none.protected, []);
  assert.ok(none.providers.every((provider) => provider.protected.length === 0));
  assert.ok(!sectionsOf(none).includes('protected'));
});
