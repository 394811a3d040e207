import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { deeds, refusal, TERMS, tryExchange } from '../../../test/try-exchange.ts';
import type { ExchangeChange, ExchangeLedger } from '../../schemas/exchange-answers.ts';
import type { ExchangeWire } from '../../schemas/exchange-wire.ts';
import { openExchange } from './exchange-folder.ts';
import { toldInExchange } from './told-in-exchange.ts';

const { at, asking, doing, carry, end } = await tryExchange();
after(end);

const GREEN = 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb';
const DATES = { created: '2026-11-29T10:00:00.000Z', modified: '2026-11-29T10:00:00.000Z' };
const id = (type: string, number: number): string => `${type}--00000000-0000-4000-8000-00000000000${number}`;
const [INCIDENT, INDICATOR] = [id('incident', 1), id('indicator', 2)];
const OBJECTS = [
  {
    type: 'incident',
    spec_version: '2.1',
    id: INCIDENT,
    ...DATES,
    name: 'secret name',
    object_marking_refs: [GREEN],
  },
  {
    type: 'indicator',
    spec_version: '2.1',
    id: INDICATOR,
    ...DATES,
    pattern: "[ipv4-addr:value = '192.0.2.77']",
    pattern_type: 'stix',
    valid_from: '2026-11-29T10:00:00.000Z',
    valid_until: '2026-11-30T10:00:00.000Z',
  },
  {
    type: 'relationship',
    spec_version: '2.1',
    id: id('relationship', 3),
    ...DATES,
    relationship_type: 'indicates',
    source_ref: INDICATOR,
    target_ref: INCIDENT,
  },
];
const CAP = `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>one</identifier><sender>w@example.org</sender><sent>2026-11-29T11:00:00+00:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope><info><category>Infra</category><event>Dark town</event><urgency>Immediate</urgency><severity>Severe</severity><certainty>Observed</certainty><expires>2026-11-30T09:00:00+00:00</expires></info></alert>`;
const [BEFORE, OVER] = ['2026-11-30T08:00:00Z', '2026-11-30T10:00:01Z'];

const told = (): string =>
  readdirSync(at('B', 'told'))
    .map((file) => readFileSync(at('B', 'told', file), 'utf8'))
    .join('');
const keep = (file: string, now: string): Promise<ExchangeWire> =>
  asking('keep', 'B', { files: [at(file)], partner: 'A', now });
const expire = (now: string): Promise<ExchangeChange> => asking('expire', 'B', { now });

test('what was told or given until a moment is gone then, with what was nothing else, and the ledger says so', async () => {
  writeFileSync(at('told.json'), JSON.stringify(OBJECTS));
  writeFileSync(at('warning.xml'), CAP);
  await keep('told.json', BEFORE);
  await keep('warning.xml', BEFORE);
  writeFileSync(at('short.txt'), 'for a day');
  await doing('add', 'A', { files: [at('short.txt')], marking: 'TLP:GREEN', id: 'short' });
  const until = '2026-11-30T10:00:00Z';
  await carry(await doing('release', 'A', { items: ['short'], ...TERMS, until }));
  await doing('add', 'B', { told: [INCIDENT], marking: 'TLP:GREEN', id: 'repeated', now: BEFORE });
  // It goes on no longer than it was told.
  const to = { items: ['repeated'], ...TERMS, to: ['C'], now: BEFORE };
  assert.equal(await refusal(doing('release', 'B', to)), 'exchange.held.beyond-its-terms');
  await carry(await doing('release', 'B', { ...to, until }));
  assert.equal(readdirSync(at('C', 'items')).length, 1);

  assert.deepEqual((await expire(BEFORE)).happened, []);
  assert.ok(told().includes('Dark town') && told().includes('192.0.2.77'));
  const shown = async (now: string): Promise<string> =>
    JSON.stringify((await toldInExchange(await openExchange(at('B')), now, 'en')).incidents);
  assert.ok((await shown(BEFORE)).includes('Dark town'));
  // At the next reading, if nobody has asked for it.
  assert.ok(!(await shown('2026-11-30T09:00:01Z')).includes('Dark town'));
  assert.ok(!told().includes('Dark town'));

  const over = await expire(OVER);
  assert.deepEqual(new Set(deeds(over)), new Set(['lost', 'destroyed', 'withdrawn', 'ended']));
  assert.ok(over.happened.filter(({ deed }) => deed === 'lost').every(({ reason }) => reason === 'expired'));
  assert.deepEqual(readdirSync(at('B', 'items')), []);
  assert.ok(!told().includes('192.0.2.77'));
  // What has no end of its own stays.
  assert.ok(told().includes('secret name'));
  const { tombstones } = await asking<ExchangeLedger>('ledger', 'B', {});
  const gone = new Set(tombstones.map(({ item }) => item));
  assert.ok(['short', 'repeated', INCIDENT, INDICATOR].every((item) => gone.has(item)));
  assert.deepEqual((await expire(OVER)).happened, []);

  // And the same handed over again, later, is not taken.
  const again = await keep('told.json', OVER);
  assert.deepEqual(
    again.refused.map(({ id: one, why }) => [one, why]),
    [[INDICATOR, 'time-is-up']],
  );
  assert.ok(!told().includes('192.0.2.77'));
  await carry(await doing('send', 'B', { now: OVER }));
  assert.deepEqual(readdirSync(at('C', 'items')), []);
});
