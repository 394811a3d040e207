import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeSmallServices } from '../../../test/small-services.ts';
import { snapshotWithPrefixes } from '../../../test/small-snapshot.ts';
import { Refusal } from '../../core/refusal.ts';
import type { ServicesKeepAnswer } from '../../schemas/services-keep-answer.ts';
import type { ServicesWhoAnswer } from '../../schemas/services-who-answer.ts';
import type { SitrepAnswer } from '../../schemas/sitrep-answer.ts';
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
  return (await answerOf('services.live', name, records, request)) as ServicesLiveAnswer;
}

async function answerOf(
  id: 'services.live' | 'services.keep' | 'services.who' | 'sitrep',
  name: string,
  records: string,
  request: object,
): Promise<unknown> {
  const services = join(folder, name);
  mkdirSync(services);
  writeFileSync(join(services, 'services.csv'), 'id,kind,people\nportal,government,10\n');
  writeFileSync(join(services, 'needs.csv'), 'service,layer,target\nportal,name,www.ir\n');
  writeFileSync(join(services, 'records.csv'), records);
  const house = localHouse({ snapshot: snapshotWithPrefixes() });
  const asked = { country: 'IR', services, today: '2026-12-01', ...request };
  return documentOf(await ask(await OPERATIONS[id](), asked, house));
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

test('a longer expiry keeps a name for as long as the copy of the root lasts, and no remedy for longer than its own clock', async () => {
  const kept = async (name: string, more: object): Promise<ServicesKeepAnswer> =>
    (await answerOf('services.keep', name, RECORDS, { remedies: 2, ...more })) as ServicesKeepAnswer;
  const { before, most, best, remedies, clocks, hour } = await kept('kept', {});
  assert.deepEqual(remedies.map(({ id }) => id).toSorted(), ['expiry:ir', 'root-copy', 'secondary:ir']);
  assert.deepEqual([before, hour, clocks.expiry], [0, null, 2]);
  // Of 720 hours the copy of the root lasts 456, with the copy of the zone as it is 216.
  assert.equal(best[0].works, 0.3);
  assert.deepEqual([best[1].remedies.toSorted(), best[1].isProved], [['expiry:ir', 'root-copy'], true]);
  assert.ok(Math.abs(best[1].works - 456 / 720) < 1e-6 && most === best[1].works, `${best[1].works}`);
  for (const [hour, works] of [
    [215, 1],
    [216, 0],
    [455, 1],
    [456, 0],
  ]) {
    const at = await kept(`kept-${hour}`, { hour });
    assert.deepEqual([at.days, at.hour], [null, hour]);
    const set = hour < 300 ? at.best[0] : at.best[1];
    assert.equal(set.works, works, `${hour}`);
  }
});

test('a report on the situation may take resolvers to hold a copy of the root', async () => {
  const worksAt = async (name: string, request: object): Promise<number | null> =>
    ((await answerOf('sitrep', name, RECORDS, request)) as SitrepAnswer).rows[0].services.works;
  assert.equal(await worksAt('sitrep', { rootCopy: true, hour: 200 }), 1);
  assert.equal(await worksAt('sitrep-late', { rootCopy: true, hour: 230 }), 0);
  assert.equal(await worksAt('sitrep-none', { hour: 200 }), 0);
});

test('who takes away the primary abroad takes the name away in the end, and under a scenario from the hour on that copies expire', async () => {
  // The root's server is asked from abroad too, and is left out of what is looked at by standing at home.
  const records = RECORDS.replace('a.root,A,0,5.1.0.1', 'a.root,A,0,5.12.0.1').replaceAll(
    '86400 900',
    '0 900',
  );
  const who = async (name: string, request: object): Promise<ServicesWhoAnswer> =>
    (await answerOf('services.who', name, records, request)) as ServicesWhoAnswer;
  const { providers, clocks } = await who('who', {});
  assert.deepEqual(clocks, { zones: 2, expiry: 2, signatures: 0 });
  const abroad = providers.find(({ network }) => network?.asn === 1);
  assert.deepEqual([abroad?.atOnce.lost, abroad?.inTheEnd.lost], [0, 1]);
  const cut = join(folder, 'cut.yaml');
  writeFileSync(cut, 'country: IR\nevents:\n  - isolation: true\n');
  const works = async (hour: number): Promise<number> =>
    (await who(`who-${hour}`, { scenario: cut, hour })).before.atOnce.works;
  assert.deepEqual([await works(239), await works(240)], [1, 0]);
});

test('with remedies taken, services live says hour by hour what services keep promises of them', async () => {
  const soon =
    RECORDS.replace('864000', '172800') + 'ir,RRSIG,0,SOA 13 1 0 20261206000000 20261120000000 7 ir\n';
  const asKept = async (name: string, hour: number): Promise<ServicesKeepAnswer> =>
    (await answerOf('services.keep', name, soon, { hour, remedies: 1 })) as ServicesKeepAnswer;
  const { remedies } = await asKept('promised', 0);
  const ids = remedies.map(({ id }) => id);
  assert.deepEqual(ids.toSorted(), ['expiry:ir', 'root-copy', 'secondary:ir', 'signature:ir']);
  const { curve, remedies: taken } = await portalOf('taken', soon, { remedies: ids });
  assert.deepEqual(taken, ids);
  for (const hour of [0, 24, 96, 120, 168, 240, 480, 720]) {
    const { most, before } = await asKept(`kept-at-${hour}`, hour);
    const moment = curve.find(({ hours }) => hours === hour);
    assert.equal(moment?.works, most, `at hour ${hour}`);
    assert.equal(before, 0);
  }
  // All hold until the copy of the root expires.
  assert.deepEqual(
    curve.map(({ works }) => works).filter((works) => works < 1 && works > 0),
    [],
  );
  assert.ok(curve.some(({ works }) => works === 1) && curve.some(({ works }) => works === 0));
  await assert.rejects(
    portalOf('wrong', soon, { remedies: ['secondary:de'] }),
    (error) => error instanceof Refusal && error.code === 'services-live.remedy-unknown',
  );
});

test('mirrors and issuers that are taken do in services live what they do in services keep', async () => {
  const services = join(folder, 'small');
  writeSmallServices(services);
  const house = localHouse({ snapshot: snapshotWithPrefixes() });
  const asked = { country: 'IR', services, today: '2026-11-29' };
  const answer = async (id: 'services.live' | 'services.keep', request: object): Promise<unknown> =>
    documentOf(await ask(await OPERATIONS[id](), { ...asked, ...request }, house));
  const kept = async (hour: number) =>
    (await answer('services.keep', { hour, remedies: 1 })) as ServicesKeepAnswer;
  const remedies = (await kept(0)).remedies.map(({ id }) => id);
  assert.ok(
    remedies.some((id) => id.startsWith('issuer:')) && remedies.some((id) => id.startsWith('mirror:')),
  );
  const { curve } = (await answer('services.live', { remedies })) as ServicesLiveAnswer;
  for (const hour of [0, 24, 120, 168, 336]) {
    const { most } = await kept(hour);
    const works = curve.find(({ hours }) => hours === hour)!.works;
    assert.ok(Math.abs(works - most) < 1e-6, `at hour ${hour}: ${works}, ${most}`);
  }
});
