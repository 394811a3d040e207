import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { refusal, TERMS, tryExchange } from '../../../test/try-exchange.ts';
import { chatter, PEERS } from '../../../test/watch-archive.ts';
import { archive, replayed } from '../../../test/watch-replay.ts';
import type { ExchangeLedger } from '../../schemas/exchange-answers.ts';
import { EXCHANGE_FORMATS, type ExchangeRead, type ExchangeWritten } from '../../schemas/exchange-formats.ts';
import { incidentSchema, type Incident } from '../../schemas/incident.ts';
import { sha256Of } from './parcel.ts';

const { at, asking, doing, carry, end } = await tryExchange();
after(end);

let hijack: Incident;

before(async () => {
  const detour = [2, 3].map((peer) => ({
    at: 40 * 60 + peer,
    peer,
    announced: ['5.2.0.0/18'],
    path: [PEERS[peer], 2, 99],
  }));
  const { incidents } = await replayed([archive([...chatter(60), ...detour], 'rrc88.mrt')]);
  hijack = incidents.find(({ kind }) => kind === 'origin-hijack')!;
  writeFileSync(at('hijack.json'), JSON.stringify(incidentSchema.parse(hijack)));
});

const write = (self: string, items: readonly string[], terms: object = {}): Promise<ExchangeWritten> =>
  asking('write', self, {
    key: at(`${self}.key`),
    items,
    ...TERMS,
    as: 'stix',
    out: at('bundle.json'),
    ...terms,
  });
const read = (files: readonly string[], beside: readonly string[] = []): Promise<ExchangeRead> =>
  asking('read', 'A', {
    folder: undefined,
    files: files.map((file) => at(file)),
    beside: beside.map((file) => at(file)),
  });

test('an incident leaves as STIX under what a release allows, is read beside our own, changes, and is revoked', async () => {
  await doing('add', 'A', { files: [at('hijack.json')], marking: 'TLP:GREEN', id: 'hijack' });
  const written = await write('A', ['hijack']);
  assert.deepEqual([written.partners, written.revokedObjects, written.incidents.length], [['B'], 0, 1]);
  const { given } = await asking<ExchangeLedger>('ledger', 'A', {});
  assert.deepEqual(
    given.map(({ item, partner, standing }) => [item, partner, standing]),
    [['hijack', 'B', 'told']],
  );
  const { incidents, findings, files } = await read(['bundle.json'], ['hijack.json']);
  assert.deepEqual([findings, files[0].others], [[], []]);
  const [told] = incidents;
  assert.deepEqual(
    [
      told.source.name,
      told.marking,
      told.kind,
      told.ours,
      told.suspects.map(({ prefix, origin }) => [prefix, origin]),
    ],
    ['A', 'TLP:GREEN', 'origin-hijack', [hijack.id], [['5.2.0.0/18', 99]]],
  );
  assert.ok(told.notes[0].text.split('\n').length > 2);

  // Written again, it is the same file, and nobody is given it twice.
  const first = readFileSync(at('bundle.json'), 'utf8');
  await write('A', ['hijack']);
  assert.equal(readFileSync(at('bundle.json'), 'utf8'), first);
  assert.equal((await asking<ExchangeLedger>('ledger', 'A', {})).given.length, 1);

  // The next state: what it does not say any more is revoked.
  writeFileSync(
    at('hijack.json'),
    JSON.stringify({ ...hijack, state: 'closed', routes: [{ ...hijack.routes[0], prefix: '5.2.8.0/24' }] }),
  );
  await doing('add', 'A', {
    files: [at('hijack.json')],
    marking: 'TLP:GREEN',
    id: 'hijack',
    now: '2026-11-29T13:00:00Z',
  });
  const next = await write('A', ['hijack'], { now: '2026-11-29T13:00:00Z' });
  assert.ok(next.revokedObjects > 0);
  assert.equal(next.incidents[0].id, written.incidents[0].id);
  const [after] = (await read(['bundle.json'])).incidents;
  assert.deepEqual([after.state, after.suspects.map(({ prefix }) => prefix)], ['closed', ['5.2.8.0/24']]);

  // In the very moment of its last state: the bundle still tells the two apart.
  await doing('withdraw', 'A', { items: ['hijack'], reason: 'measured wrong', now: '2026-11-29T13:00:00Z' });
  const revoked = await write('A', ['hijack'], { now: '2026-11-29T15:00:00Z' });
  assert.deepEqual(
    [revoked.incidents[0].isRevoked, revoked.incidents[0].id],
    [true, written.incidents[0].id],
  );
  const text = readFileSync(at('bundle.json'), 'utf8');
  assert.ok(!text.includes(told.notes[0].text.split('\n')[1]));
  const [gone] = (await read(['bundle.json'])).incidents;
  assert.deepEqual(
    [gone.isRevoked, gone.title, gone.description, gone.modified > after.modified],
    [true, 'measured wrong', 'measured wrong', true],
  );
  assert.ok(!text.includes(after.title));
  // Who never had it does not get it as revoked either.
  await doing('partner', 'A', { card: at('C', 'card.json'), limit: 'TLP:AMBER' });
  assert.equal(await refusal(write('A', ['hijack'], { to: ['B', 'C'] })), 'exchange.held.withdrawn');
});

test('what may not leave as a parcel leaves in no format, and no file is written', async () => {
  writeFileSync(at('secret.json'), readFileSync(at('hijack.json')));
  await doing('add', 'A', { files: [at('secret.json')], marking: 'TLP:RED', id: 'secret' });
  writeFileSync(at('plan.txt'), 'where the spares lie');
  await doing('add', 'A', { files: [at('plan.txt')], marking: 'TLP:GREEN', id: 'plan' });
  await doing('add', 'A', {
    files: [at('hijack.json')],
    marking: 'TLP:GREEN',
    id: 'with-part',
    part: ['secret'],
  });
  const ledger = readFileSync(at('A', 'ledger.jsonl'), 'utf8');
  for (const [items, code] of [
    [['secret'], 'exchange.held.above-terms'],
    [['with-part'], 'exchange.held.part-stays'],
    [['plan'], 'exchange.no-incident'],
    [['nothing'], 'exchange.no-such-item'],
  ] as const)
    for (const as of EXCHANGE_FORMATS)
      assert.equal(await refusal(write('A', items, { as, out: at(`never-${as}`) })), code);
  assert.ok(!readdirSync(at()).some((name) => name.startsWith('never')));
  assert.equal(readFileSync(at('A', 'ledger.jsonl'), 'utf8'), ledger);
});

test('a feed of MISP leaves under the same rules, is read back from its folder, and is replaced as a whole', async () => {
  await doing('add', 'A', { files: [at('hijack.json')], marking: 'TLP:GREEN', id: 'night' });
  const feed = { as: 'misp', out: at('feed') };
  const { incidents: written, sha256, revokedObjects } = await write('A', ['night'], feed);
  const [{ id }] = written;
  assert.deepEqual(
    readdirSync(at('feed')).toSorted(),
    [`${id}.json`, 'hashes.csv', 'manifest.json'].toSorted(),
  );
  const manifest = readFileSync(at('feed', 'manifest.json'));
  assert.deepEqual([sha256Of(manifest), revokedObjects], [sha256, 0]);
  assert.deepEqual(Object.keys(JSON.parse(manifest.toString()) as object), [id]);
  const asn = createHash('md5').update('99').digest('hex');
  assert.ok(readFileSync(at('feed', 'hashes.csv'), 'utf8').includes(`${asn},${id}\n`));
  const { incidents, files, findings } = await read(['feed'], ['hijack.json']);
  assert.deepEqual([files[0].as, findings], ['misp', []]);
  const [told] = incidents;
  assert.deepEqual(
    [told.source.name, told.marking, told.kind, told.ours, told.suspects.map(({ origin }) => origin)],
    ['A', 'TLP:GREEN', 'origin-hijack', [hijack.id], [99]],
  );
  // The same incident, said in STIX, is the same to whom reads both.
  await write('A', ['night']);
  const [{ file: _, ours: __, ...stix }] = (await read(['bundle.json'])).incidents;
  const { file: ___, ours: ____, ...misp } = told;
  assert.deepEqual(misp, stix);

  await doing('withdraw', 'A', { items: ['night'], reason: 'measured wrong', now: '2026-11-29T14:00:00Z' });
  const gone = await write('A', ['night'], { ...feed, now: '2026-11-29T15:00:00Z' });
  assert.ok(gone.revokedObjects > 0);
  assert.ok(!readFileSync(at('feed', `${id}.json`), 'utf8').includes('5.2.'));
  const [after] = (await read(['feed'])).incidents;
  assert.deepEqual([after.isRevoked, after.description], [true, 'measured wrong']);

  // Another feed at the same place: nothing of the first is left for other partners.
  await doing('add', 'A', { files: [at('hijack.json')], marking: 'TLP:GREEN', id: 'other' });
  writeFileSync(at('feed', '00000000-0000-4000-8000-000000000000.json'), '{}');
  writeFileSync(at('feed', '.manifest.json.x.part'), 'of a run that was killed');
  await write('A', ['other'], feed);
  assert.equal(readdirSync(at('feed')).length, 3);
});

test('a folder that holds something else is not written over, and a feed with a hole says what is missing', async () => {
  mkdirSync(at('papers'));
  writeFileSync(at('papers', 'plan.txt'), 'mine');
  await doing('add', 'A', { files: [at('hijack.json')], marking: 'TLP:GREEN', id: 'unsaid' });
  const added = readFileSync(at('A', 'ledger.jsonl'), 'utf8');
  assert.equal(await refusal(write('A', ['unsaid'], { as: 'misp', out: at('papers') })), 'folder.taken');
  assert.equal(await refusal(write('A', ['unsaid'], { out: at('papers') })), 'file.unwritable');
  assert.equal(
    await refusal(write('A', ['unsaid'], { as: 'misp', out: at('papers', 'plan.txt') })),
    'file.unwritable',
  );
  // Nothing has left, and the ledger does not say so.
  assert.equal(readFileSync(at('A', 'ledger.jsonl'), 'utf8'), added);
  assert.deepEqual(readdirSync(at('papers')), ['plan.txt']);
  assert.equal(await refusal(read(['papers'])), 'exchange.unknown-format');
  await write('A', ['other'], { as: 'misp', out: at('hole') });
  const [name] = readdirSync(at('hole')).filter((one) => one.includes('-'));
  rmSync(at('hole', name));
  const manifest = JSON.parse(readFileSync(at('hole', 'manifest.json'), 'utf8')) as object;
  // A name that would lead out of the folder is no name of an event.
  writeFileSync(at('hole', 'manifest.json'), JSON.stringify({ ...manifest, '../hijack': {} }));
  const { incidents, findings } = await read(['hole']);
  assert.deepEqual(
    [incidents, findings.map(({ code, facts }) => [code, facts['id']])],
    [[], [['misp.not-there', name.replace('.json', '')]]],
  );
});

test('an incident that is passed on keeps the name of its author, and its id', async () => {
  await doing('add', 'A', { files: [at('hijack.json')], marking: 'TLP:GREEN', id: 'shared' });
  await carry(await doing('release', 'A', { items: ['shared'], ...TERMS }));
  const [own] = (await write('A', ['shared'])).incidents;
  const { incidents } = await write('B', ['shared'], { to: ['C'] });
  assert.equal(incidents[0].id, own.id);
  assert.equal((await read(['bundle.json'])).incidents[0].source.name, 'A');
});

test('files that are no incidents of anybody are refused with a sentence', async () => {
  writeFileSync(at('other.json'), '{"format": "something"}');
  assert.equal(await refusal(read(['other.json'])), 'exchange.unknown-format');
  assert.equal(await refusal(read(['nowhere.json'])), 'file.not-found');
  assert.equal(await refusal(read(['bundle.json'], ['nowhere.json'])), 'file.not-found');
  assert.equal(await refusal(read(['bundle.json'], ['other.json'])), 'exchange.no-own-incidents');
  // A bundle of 200 MB is never held in memory.
  writeFileSync(at('large.json'), '{"type": "bundle", "objects": [');
  truncateSync(at('large.json'), 200 * 2 ** 20);
  assert.equal(await refusal(read(['large.json'])), 'file.too-large');
  writeFileSync(at('empty.json'), '[]');
  const { incidents, findings } = await read(['empty.json']);
  assert.deepEqual([incidents, findings.map(({ code }) => code)], [[], ['stix.no-incident']]);
});
