import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { snapshotWithPrefixes } from '../../../test/small-snapshot.ts';
import type { ServicesLiveAnswer } from '../../schemas/services-live-answer.ts';
import { ask, documentOf } from '../ask.ts';
import { OPERATIONS } from '../list.ts';
import { localHouse } from '../local-house.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-clocks-'));
after(() => rmSync(folder, { recursive: true }));

// The root and the primary of the country's domain stand abroad, a secondary at home.
const RECORDS = `name,type,ttl,value
.,NS,0,a.root
.,SOA,0,a.root admin.root 1 86400 900 1728000 60
a.root,A,0,5.1.0.1
ir,NS,0,ns.abroad
ir,NS,0,ns.nic.ir
ir,SOA,0,ns.abroad admin.ir 1 86400 900 864000 60
ns.abroad,A,0,5.1.0.2
ns.nic.ir,A,0,5.11.0.1
www.ir,A,0,5.11.0.2
`;

async function portalOf(name: string, records: string, request: object): Promise<ServicesLiveAnswer> {
  const services = join(folder, name);
  mkdirSync(services);
  writeFileSync(join(services, 'services.csv'), 'id,kind,people\nportal,government,10\n');
  writeFileSync(join(services, 'needs.csv'), 'service,layer,target\nportal,name,www.ir\n');
  writeFileSync(join(services, 'records.csv'), records);
  const house = localHouse({ snapshot: snapshotWithPrefixes() });
  const asked = { country: 'IR', services, today: '2026-12-01', ...request };
  return documentOf(await ask(await OPERATIONS['services.live'](), asked, house)) as ServicesLiveAnswer;
}

test('cut off, a name goes on by a copy of the root and a secondary at home until that expires', async () => {
  const { services, clocks, rootCopy } = await portalOf('copy', RECORDS, { rootCopy: true });
  assert.deepEqual([rootCopy, clocks], [true, { zones: 2, expiry: 2, signatures: 0 }]);
  const [{ earliest, latest, cause }] = services;
  // Ten days, from at most a day before the strike on.
  assert.deepEqual([earliest, latest], [216, 240]);
  assert.deepEqual([cause?.why, cause?.what, cause?.ground], ['no-refresh', 'ir', 'unknown']);
  const without = await portalOf('none', RECORDS, {});
  assert.equal(without.services[0].earliest, 0);
});

test('signatures end on their day, from then on nobody knows which resolvers go on', async () => {
  const signed = `${RECORDS}ir,RRSIG,0,SOA 13 1 0 20261206000000 20261120000000 7 ir\n`;
  const { services, clocks } = await portalOf('signed', signed, { rootCopy: true });
  assert.deepEqual(
    [services[0].earliest, services[0].latest, services[0].cause?.why],
    [120, 240, 'signature'],
  );
  assert.equal(clocks.signatures, 1);
});
