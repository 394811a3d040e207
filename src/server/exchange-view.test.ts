import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { after, test } from 'node:test';
import { administrator, invited, smallServer } from '../../test/small-server.ts';
import { NOW, refusal, TERMS, tryExchange } from '../../test/try-exchange.ts';
import { chatter, PEERS } from '../../test/watch-archive.ts';
import { archive, replayed } from '../../test/watch-replay.ts';
import { exchangeLedgerSchema, type ExchangePreview } from '../schemas/exchange-answers.ts';
import { keepTold } from '../operations/exchange/told-by-partner.ts';
import { exchangeReadSchema, type ExchangeRead } from '../schemas/exchange-formats.ts';
import { incidentSchema } from '../schemas/incident.ts';
import { ServedExchanges } from './served-exchanges.ts';

const { at, asking, doing, end } = await tryExchange();
const server = await smallServer(undefined, () => new Date(NOW));
const admin = await administrator(server.instance);
const operator = await invited(server, admin, admin.workspace, 'operator', 'Operator');
const analyst = await invited(server, admin, admin.workspace, 'analyst', 'Analyst');
Object.assign(server.instance, { exchanges: new ServedExchanges(new Map([[admin.workspace, at('A')]])) });
after(async () => {
  await server.close();
  end();
});
const EXCHANGE = `/api/workspaces/${admin.workspace}/exchange`;

async function said<T>(asked: Promise<Response>, status = 200): Promise<T> {
  const answer = await asked;
  const text = await answer.text();
  assert.equal(answer.status, status, text);
  // Nowhere is it said where the folder lies.
  assert.doesNotMatch(text, new RegExp(at('A')));
  return JSON.parse(text) as T;
}

const STIX_INCIDENT = {
  type: 'incident',
  spec_version: '2.1',
  id: 'incident--5f4d7a52-9a25-4f0e-8f3c-0d2a4c6b8e10',
  created: '2026-11-28T10:00:00.000Z',
  modified: '2026-11-28T10:00:00.000Z',
  name: 'Cable cut off the coast',
};

interface Previewed {
  readonly preview: ExchangePreview;
  readonly command: string;
}

test('operators see what a release would give, and the command for it makes the ledger say so', async () => {
  writeFileSync(at('storm.json'), JSON.stringify({ network: 11, note: 'x' }));
  writeFileSync(at('plan.txt'), 'where the spares lie');
  await doing('add', 'A', { files: [at('storm.json')], id: 'storm', marking: 'TLP:GREEN' });
  await doing('add', 'A', { files: [at('plan.txt')], id: 'plan', marking: 'TLP:RED' });

  const asked = { items: ['storm'], ...TERMS };
  const one = await said<Previewed>(server.ask('POST', `${EXCHANGE}/preview`, operator, asked));
  assert.equal(one.preview.leaves, true);
  assert.deepEqual(one.preview.contents[0].networks, ['AS11']);
  assert.equal(
    one.command,
    `muruna exchange release storm --folder ${basename(at('A'))} --to B --tlp TLP:GREEN --purpose 'to see' --key KEY --out parcels`,
  );
  // What stands above the terms is refused by name.
  const both = { ...asked, items: ['storm', 'plan'] };
  const held = await said<Previewed>(server.ask('POST', `${EXCHANGE}/preview`, operator, both));
  assert.equal(held.preview.leaves, false);
  const obstacles = held.preview.partners[0].items.map(({ item, obstacles: in_ }) => [item, in_.length > 0]);
  assert.deepEqual(
    new Map(obstacles as [string, boolean][]),
    new Map([
      ['storm', false],
      ['plan', true],
    ]),
  );

  // Looking changed nothing.
  const before = exchangeLedgerSchema.parse(await said(server.ask('GET', EXCHANGE, operator)));
  assert.deepEqual(before.given, []);
  await doing('release', 'A', asked);
  const released = exchangeLedgerSchema.parse(await said(server.ask('GET', EXCHANGE, operator)));
  assert.deepEqual(
    released.given.map(({ item, partner, standing }) => [item, partner, standing]),
    [['storm', 'B', 'told']],
  );
});

test('what a partner says stands under its name; nothing said is an empty answer', async () => {
  const told = async (): Promise<ExchangeRead> =>
    exchangeReadSchema.parse(await said(server.ask('GET', `${EXCHANGE}/told`, operator)));
  const none = await told();
  assert.deepEqual([none.files, none.incidents], [[], []]);
  const { partners } = exchangeLedgerSchema.parse(await said(server.ask('GET', EXCHANGE, operator)));
  const [{ partner: name, keyid }] = partners;
  const kept = await keepTold(at('A'), { name, keyid }, [STIX_INCIDENT], new Date(NOW), () => 'no');
  assert.equal(kept.successes.length, 1);
  const { files, incidents } = await told();
  assert.deepEqual(
    files.map(({ file, as }) => [file, as]),
    [['B', 'stix']],
  );
  assert.deepEqual(
    incidents.map(({ file, title, source }) => [file, title, source.name]),
    [['B', STIX_INCIDENT.name, 'B']],
  );
});

test('what a partner says of an incident of one’s own stands beside that one, and the command line says the same', async () => {
  const detour = [2, 3].map((peer) => ({
    at: 40 * 60 + peer,
    peer,
    announced: ['5.2.0.0/18'],
    path: [PEERS[peer], 2, 99],
  }));
  const { incidents } = await replayed([archive([...chatter(60), ...detour], 'rrc55.mrt')]);
  const hijack = incidentSchema.parse(incidents.find(({ kind }) => kind === 'origin-hijack')!);
  writeFileSync(at('hijack.json'), JSON.stringify(hijack));
  await doing('add', 'A', { files: [at('hijack.json')], id: 'hijack', marking: 'TLP:GREEN' });
  // B has seen the same, and tells it with its own words and ids.
  await doing('add', 'B', { files: [at('hijack.json')], id: 'seen', marking: 'TLP:GREEN' });
  const write = { key: at('B.key'), items: ['seen'], ...TERMS, to: ['A'], as: 'stix', out: at('seen.json') };
  await asking('write', 'B', write);
  const { objects } = JSON.parse(readFileSync(at('seen.json'), 'utf8')) as { objects: unknown[] };
  const { partners } = exchangeLedgerSchema.parse(await said(server.ask('GET', EXCHANGE, operator)));
  const [{ partner: name, keyid }] = partners;
  await keepTold(at('A'), { name, keyid }, objects, new Date(NOW), () => 'no');
  const told = exchangeReadSchema.parse(await said(server.ask('GET', `${EXCHANGE}/told`, operator)));
  assert.deepEqual(
    new Map(told.incidents.map(({ title, ours }) => [title === STIX_INCIDENT.name, ours])),
    new Map([
      [true, []],
      [false, [hijack.id]],
    ]),
  );
  assert.equal(told.beside, 1);
  const read = await asking<ExchangeRead>('read', 'A', { readIn: 'en' });
  assert.deepEqual(read.incidents, told.incidents);
  assert.equal(await refusal(asking('read', 'A', { folder: undefined })), 'exchange.nothing-to-read');
});

test('who is no operator, and a workspace without a folder, see nothing of it', async () => {
  for (const rest of ['', '/told']) {
    // oxlint-disable-next-line no-await-in-loop -- two
    assert.equal((await server.ask('GET', `${EXCHANGE}${rest}`, analyst)).status, 403);
  }
  const asked = { items: ['storm'], ...TERMS };
  assert.equal((await server.ask('POST', `${EXCHANGE}/preview`, analyst, asked)).status, 403);
  const { exchanges } = server.instance;
  Object.assign(server.instance, { exchanges: new ServedExchanges(new Map()) });
  assert.equal((await server.ask('GET', EXCHANGE, operator)).status, 404);
  Object.assign(server.instance, { exchanges });
});

test('what is not there, and a folder that was bent or is gone, are refused in a sentence without its place', async () => {
  const unknown = { items: ['nothing'], ...TERMS };
  const no = await said<{ type: string }>(server.ask('POST', `${EXCHANGE}/preview`, operator, unknown), 404);
  assert.equal(no.type, 'muruna:exchange.no-such-item');
  appendFileSync(at('A', 'ledger.jsonl'), '{}\n');
  const bent = await said<{ type: string; facts: object }>(server.ask('GET', EXCHANGE, operator), 422);
  assert.equal(bent.type, 'muruna:exchange.ledger-changed');
  assert.match(JSON.stringify(bent.facts), /"file":"ledger\.jsonl"/);
  renameSync(at('A'), at('gone'));
  const gone = await said<{ type: string }>(server.ask('GET', EXCHANGE, operator), 404);
  assert.equal(gone.type, 'muruna:exchange.not-one');
  assert.deepEqual(server.faults, []);
});
