import assert from 'node:assert/strict';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { refusal, TERMS, tryExchange } from '../../../test/try-exchange.ts';
import { chatter, PEERS } from '../../../test/watch-archive.ts';
import { archive, replayed } from '../../../test/watch-replay.ts';
import type { ExchangeLedger } from '../../schemas/exchange-answers.ts';
import type { ExchangeRead, ExchangeWritten } from '../../schemas/exchange-formats.ts';
import { incidentSchema, type Incident } from '../../schemas/incident.ts';

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

  await doing('withdraw', 'A', { items: ['hijack'], reason: 'measured wrong', now: '2026-11-29T14:00:00Z' });
  const revoked = await write('A', ['hijack'], { now: '2026-11-29T15:00:00Z' });
  assert.deepEqual(
    [revoked.incidents[0].isRevoked, revoked.incidents[0].id],
    [true, written.incidents[0].id],
  );
  const text = readFileSync(at('bundle.json'), 'utf8');
  assert.ok(!text.includes(told.notes[0].text.split('\n')[1]));
  const [gone] = (await read(['bundle.json'])).incidents;
  assert.deepEqual([gone.isRevoked, gone.description], [true, 'measured wrong']);
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
  const out = at('never.json');
  const ledger = readFileSync(at('A', 'ledger.jsonl'), 'utf8');
  for (const [items, code] of [
    [['secret'], 'exchange.held.above-terms'],
    [['with-part'], 'exchange.held.part-stays'],
    [['plan'], 'exchange.no-incident'],
    [['nothing'], 'exchange.no-such-item'],
  ] as const)
    assert.equal(await refusal(write('A', items, { out })), code);
  assert.throws(() => readFileSync(out));
  assert.equal(readFileSync(at('A', 'ledger.jsonl'), 'utf8'), ledger);
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
  assert.equal(await refusal(read(['bundle.json'], ['other.json'])), 'exchange.no-own-incidents');
  // A bundle of 200 MB is never held in memory.
  writeFileSync(at('large.json'), '{"type": "bundle", "objects": [');
  truncateSync(at('large.json'), 200 * 2 ** 20);
  assert.equal(await refusal(read(['large.json'])), 'file.too-large');
  writeFileSync(at('empty.json'), '[]');
  const { incidents, findings } = await read(['empty.json']);
  assert.deepEqual([incidents, findings.map(({ code }) => code)], [[], ['stix.no-incident']]);
});
