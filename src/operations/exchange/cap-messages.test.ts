import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { refusal, TERMS, tryExchange } from '../../../test/try-exchange.ts';
import { writeManyServices } from '../../../test/small-services.ts';
import { snapshotWithPrefixes } from '../../../test/small-snapshot.ts';
import { eventfulArchive } from '../../../test/watch-archive.ts';
import { file, replayed } from '../../../test/watch-replay.ts';
import { readCap } from '../../formats/cap/read-cap.ts';
import type { CapAlert } from '../../formats/cap/cap-alert.ts';
import type { ExchangeRead, ExchangeWritten } from '../../schemas/exchange-formats.ts';
import type { ServicesLiveAnswer } from '../../schemas/services-live-answer.ts';
import { ask } from '../ask.ts';
import { OPERATIONS } from '../list.ts';
import { localHouse } from '../local-house.ts';
import { incidentSchema, type Incident } from '../../schemas/incident.ts';

const { at, asking, doing, end } = await tryExchange();
after(end);

let outage: Incident;

before(async () => {
  const { incidents } = await replayed([file('rrc77.mrt', eventfulArchive())]);
  outage = incidents.find(({ kind }) => kind === 'country-outage')!;
  writeFileSync(at('outage.json'), JSON.stringify(incidentSchema.parse(outage)));
  const square = [
    [44, 25],
    [63, 25],
    [63, 40],
    [44, 40],
    [44, 25],
  ];
  const feature = {
    type: 'Feature',
    properties: { code: 'IR' },
    geometry: { type: 'Polygon', coordinates: [square] },
  };
  writeFileSync(at('areas.json'), JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
});

let live: Awaited<ReturnType<typeof askLive>> | undefined;

async function askLive() {
  writeManyServices(at('register'));
  const house = localHouse({ snapshot: snapshotWithPrefixes() });
  const operation = await OPERATIONS['services.live']();
  const { answer, provenance } = await ask(
    operation,
    { country: 'IR', services: at('register'), today: '2026-11-29' },
    house,
  );
  return { answer: answer as ServicesLiveAnswer, provenance };
}

const liveAnswer = async () => (live ??= await askLive());

const write = (items: readonly string[], more: object = {}): Promise<ExchangeWritten> =>
  asking('write', 'A', {
    key: at('A.key'),
    items,
    ...TERMS,
    as: 'cap',
    out: at('cap'),
    areas: at('areas.json'),
    ...more,
  });
const read = (place: string): Promise<ExchangeRead> =>
  asking('read', 'A', { folder: undefined, files: [at(place)], beside: [at('outage.json')] });
const message = (
  folder: string,
  id: string,
): { readonly xml: string; readonly alert: CapAlert; readonly file: string } => {
  const file = at(folder, `${id}.xml`);
  const xml = readFileSync(file, 'utf8');
  return { xml, alert: readCap(xml)!.alerts[0], file };
};
const verified = (file: string): boolean =>
  spawnSync('xmlsec1', ['--verify', '--pubkey-pem', at('A', 'cap-key.pub'), file]).status === 0;

test('an outage becomes an alert in every language, an update and a message that cancels it, each signed', async () => {
  await doing('add', 'A', { files: [at('outage.json')], marking: 'TLP:GREEN', id: 'night' });
  const first = await write(['night']);
  assert.deepEqual([first.objects, first.revokedObjects, first.incidents.length], [1, 0, 1]);
  const one = message('cap', first.incidents[0].id);
  const { status, messageType, scope, restriction, addresses, infos, references } = one.alert;
  assert.deepEqual(
    [status, messageType, scope, restriction, addresses, references],
    ['Exercise', 'Alert', 'Restricted', 'TLP:GREEN', ['B'], []],
  );
  assert.deepEqual(
    infos.map(({ language, categories, areas }) => [language, categories, areas[0].geocodes[0].value]),
    [
      ['en', ['Infra'], 'IR'],
      ['ar', ['Infra'], 'IR'],
      ['fa', ['Infra'], 'IR'],
      ['fr', ['Infra'], 'IR'],
      ['ru', ['Infra'], 'IR'],
    ],
  );
  assert.equal(new Set(infos.map(({ headline }) => headline)).size, 5);
  assert.deepEqual(infos[0].areas[0].polygons, [
    [
      [25, 44],
      [25, 63],
      [40, 63],
      [40, 44],
      [25, 44],
    ],
  ]);
  assert.ok(verified(one.file));
  // Written again it is the same, and nothing is said twice.
  await write(['night']);
  assert.deepEqual(readdirSync(at('cap')), [`${one.alert.identifier}.xml`]);
  assert.equal(readFileSync(one.file, 'utf8'), one.xml);

  writeFileSync(at('outage.json'), JSON.stringify({ ...outage, state: 'closed' }));
  const now = '2026-11-29T13:00:00Z';
  await doing('add', 'A', { files: [at('outage.json')], marking: 'TLP:GREEN', id: 'night', now });
  const next = message('cap', (await write(['night'], { now })).incidents[0].id);
  assert.deepEqual(
    [
      next.alert.messageType,
      next.alert.references.map(({ identifier }) => identifier),
      next.alert.infos[0].urgency,
    ],
    ['Update', [one.alert.identifier], 'Past'],
  );

  await doing('withdraw', 'A', { items: ['night'], reason: 'measured wrong', now: '2026-11-29T14:00:00Z' });
  const gone = await write(['night'], { now: '2026-11-29T15:00:00Z' });
  assert.deepEqual([gone.revokedObjects, gone.incidents[0].isRevoked], [1, true]);
  const last = message('cap', gone.incidents[0].id);
  assert.deepEqual(
    [last.alert.messageType, last.alert.references.length, last.alert.note, last.alert.infos],
    ['Cancel', 2, 'measured wrong', []],
  );
  assert.ok(verified(last.file));

  const { incidents, files, findings } = await read('cap');
  assert.deepEqual([files[0].as, incidents.length], ['cap', 1]);
  const [told] = incidents;
  assert.deepEqual(
    [told.id, told.source.name, told.kind, told.marking, told.isRevoked, told.description, told.otherKinds],
    [outage.id, 'A', 'country-outage', 'TLP:GREEN', true, 'measured wrong', ['Exercise']],
  );
  assert.deepEqual(new Set(findings.map(({ code }) => code)), new Set(['cap.not-actual', 'cap.unchecked']));
});

test('what is so is said so only when asked, and is another message than the exercise', async () => {
  await doing('add', 'A', { files: [at('outage.json')], marking: 'TLP:CLEAR', id: 'real' });
  const terms = { marking: 'TLP:CLEAR', out: at('public') };
  const exercise = message('public', (await write(['real'], terms)).incidents[0].id);
  const actual = message('public', (await write(['real'], { ...terms, actual: true })).incidents[0].id);
  assert.deepEqual([exercise.alert.status, actual.alert.status], ['Exercise', 'Actual']);
  // The exercise is nothing that an alert could be an update of.
  assert.deepEqual(
    [actual.alert.messageType, actual.alert.scope, actual.alert.addresses],
    ['Alert', 'Public', []],
  );
  const { incidents } = await read(`public/${actual.alert.identifier}.xml`);
  assert.deepEqual(
    [incidents[0].otherKinds, incidents[0].id, incidents[0].ours],
    [[], outage.id, [outage.id]],
  );
});

test('a message that was changed on its way does not verify, and the key is for its owner alone', () => {
  const [name] = readdirSync(at('public'));
  const xml = readFileSync(at('public', name), 'utf8');
  writeFileSync(at('changed.xml'), xml.replace(/<severity>\w+</, '<severity>Unknown<'));
  assert.ok(verified(at('public', name)));
  assert.ok(!verified(at('changed.xml')));
  assert.equal(statSync(at('A', 'cap-key.pem')).mode & 0o777, 0o600);
});

test('the schema of OASIS takes what is written, with its signature', needsSharedData('cap/schema'), () => {
  const files = ['cap', 'public'].flatMap((folder) =>
    readdirSync(at(folder)).map((name) => at(folder, name)),
  );
  assert.equal(files.length, 5);
  execFileSync('xmllint', ['--nonet', '--noout', '--schema', sharedData('cap/schema/cap12.xsd'), ...files], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
});

test('what is no outage, options of other formats and a file without areas are refused before anything is said to have left', async () => {
  writeFileSync(at('leak.json'), JSON.stringify({ ...outage, kind: 'signal-drop', state: 'dismissed' }));
  await doing('add', 'A', { files: [at('leak.json')], marking: 'TLP:GREEN', id: 'dismissed' });
  // Dismissed, and nobody was told: there is nothing to cancel.
  assert.deepEqual((await write(['dismissed'], { out: at('none') })).incidents, []);
  writeFileSync(at('path.json'), JSON.stringify({ ...outage, kind: 'path-inflation' }));
  await doing('add', 'A', { files: [at('path.json')], marking: 'TLP:GREEN', id: 'longer' });
  const ledger = readFileSync(at('A', 'ledger.jsonl'), 'utf8');
  assert.equal(await refusal(write(['longer'])), 'exchange.no-outage');
  assert.equal(await refusal(write(['longer'], { as: 'stix', out: at('x.json') })), 'exchange.only-as');
  writeFileSync(at('no-areas.json'), '{"type": "FeatureCollection", "features": []}');
  assert.equal(await refusal(write(['longer'], { areas: at('no-areas.json') })), 'exchange.no-areas');
  assert.equal(await refusal(write(['longer'], { areas: at('nowhere.json') })), 'file.not-found');
  assert.equal(readFileSync(at('A', 'ledger.jsonl'), 'utf8'), ledger);
});

/** Answers of `services live` in which a number may be out of reach from an hour on, and must be from another. */
async function numbers(file: string, earliest: number | null, latest: number | null): Promise<void> {
  const { answer, provenance } = await liveAnswer();
  const services = answer.services.map((service, index) => ({
    ...service,
    kind: index === 0 ? ('emergency-number' as const) : service.kind,
    id: index === 0 ? 'n112' : service.id,
    name: index === 0 ? '112' : service.name,
    region: index === 0 ? 'Tehran' : service.region,
    earliest: index === 0 ? earliest : service.earliest,
    latest: index === 0 ? latest : service.latest,
  }));
  writeFileSync(at(file), JSON.stringify({ ...answer, services, provenance }));
}

test('a dead emergency number becomes a warning, at most likely since it was computed, and an all-clear when it stays in reach', async () => {
  await numbers('live.json', 2, 30);
  const own = { marking: 'TLP:GREEN', downgrade: 'to warn', id: 'numbers' };
  await doing('add', 'A', { files: [at('live.json')], ...own });
  const out = at('numbers');
  const first = message('numbers', (await write(['numbers'], { out })).incidents[0].id);
  const { start } = (await liveAnswer()).answer.scenario;
  const [english, ...others] = first.alert.infos;
  assert.deepEqual(
    [english.headline, english.severity, english.certainty, english.areas[0].description, others.length],
    ['Emergency number out of reach: 112', 'Extreme', 'Likely', 'Tehran', 4],
  );
  assert.equal(english.onset, new Date(Date.parse(start) + 2 * 3_600_000).toISOString());
  assert.match(english.description!, /not measured/);
  assert.equal(first.alert.messageType, 'Alert');
  assert.ok(verified(first.file));
  const [told] = (await read('numbers')).incidents;
  assert.deepEqual([told.id, told.state, told.countries], ['emergency-number-IR-n112', 'open', ['IR']]);

  // It may work, then it does.
  for (const [now, earliest, type, response] of [
    ['2026-11-29T13:00:00Z', 5, 'Update', 'Monitor'],
    ['2026-11-29T14:00:00Z', null, 'Update', 'AllClear'],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one state after the other
    await numbers('live.json', earliest, null);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await doing('add', 'A', { files: [at('live.json')], ...own, now });
    // oxlint-disable-next-line no-await-in-loop -- as above
    const { alert } = message('numbers', (await write(['numbers'], { out, now })).incidents[0].id);
    assert.deepEqual(
      [alert.messageType, alert.infos[0].responseTypes, alert.infos[0].certainty],
      [type, [response], 'Possible'],
    );
  }
  // Where nobody was warned of it, nobody is told that it works.
  assert.deepEqual(
    (await write(['numbers'], { out: at('others'), now: '2026-11-29T15:00:00Z' })).incidents,
    [],
  );
  // Other formats are for incidents.
  assert.equal(
    await refusal(write(['numbers'], { as: 'stix', areas: undefined, out: at('x.json') })),
    'exchange.no-incident',
  );
});
