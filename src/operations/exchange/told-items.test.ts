import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { deeds, refusal, TERMS, tryExchange } from '../../../test/try-exchange.ts';
import { eventfulArchive } from '../../../test/watch-archive.ts';
import { file, replayed } from '../../../test/watch-replay.ts';
import { language } from '../../i18n/language.ts';
import type { ExchangeLedger, ExchangePreview } from '../../schemas/exchange-answers.ts';
import { incidentSchema, type Incident } from '../../schemas/incident.ts';
import { openExchange } from './exchange-folder.ts';
import { sha256Of } from './parcel.ts';
import { PartnerCollections } from './taxii-collection.ts';
import { toldBy } from './told-by-partner.ts';

const { at, asking, doing, carry, end } = await tryExchange();
after(end);

let outage: Incident;

before(async () => {
  const { incidents } = await replayed([file('rrc77.mrt', eventfulArchive())]);
  outage = incidents.find(({ kind }) => kind === 'country-outage')!;
});

const TO_C = { ...TERMS, to: ['C'] };
const held = (self: string): string[] => readdirSync(at(self, 'items'));
const ledger = (self: string): Promise<ExchangeLedger> => asking('ledger', self, {});

/** A tells B of an incident in STIX, under a marking; its id there. */
async function tell(name: string, marking: string, now = '2026-11-29T12:00:00Z'): Promise<string> {
  const id = `${outage.id.slice(0, -4)}${sha256Of(name).slice(0, 4)}`;
  writeFileSync(at(`${name}.json`), JSON.stringify(incidentSchema.parse({ ...outage, id })));
  await doing('add', 'A', { files: [at(`${name}.json`)], marking, id: name });
  await toldAgain(name, marking, now);
  const { keyid } = (await ledger('B')).partners.find(({ partner }) => partner === 'A')!;
  const told = await toldBy(at('B'), { keyid, name: 'A' });
  const found = told.find(({ type, object }) => type === 'incident' && JSON.stringify(object).includes(id));
  return found!.id;
}

async function toldAgain(name: string, marking: string, now: string): Promise<void> {
  const stix = {
    key: at('A.key'),
    items: [name],
    ...TERMS,
    marking,
    as: 'stix',
    out: at(`${name}.stix`),
    now,
  };
  await asking('write', 'A', stix);
  await asking('keep', 'B', { files: [at(`${name}.stix`)], partner: 'A', now });
}

const RED = 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1';
const LATER = '2026-11-29T15:00:00Z';

test('what was told goes on as it came, under its origin, and when it is taken back it is gone everywhere, and all that was nothing else', async () => {
  const id = await tell('storm', 'TLP:GREEN');
  // An assessment that names it, and one that is nothing but it.
  writeFileSync(at('view.json'), JSON.stringify({ see: id, ours: 'a word of our own' }));
  await doing('add', 'B', { told: [id], marking: 'TLP:GREEN', id: 'repeated' });
  const added = await doing('add', 'B', { files: [at('view.json')], marking: 'TLP:GREEN', id: 'view' });
  // It stands in the ledger once.
  assert.deepEqual(deeds(added), ['made']);
  assert.equal(await refusal(doing('release', 'B', { items: [id], ...TO_C })), 'exchange.held.only-told');

  const preview = await asking<ExchangePreview>('preview', 'B', { items: ['repeated', 'view'], ...TO_C });
  assert.equal(preview.leaves, true);
  for (const { origins } of preview.partners[0].items)
    assert.deepEqual(origins, [{ item: id, author: 'A', way: ['A'], standing: 'told' }]);
  assert.ok(preview.contents[0].fields!.some(({ path }) => path.startsWith('objects')));
  await carry(await doing('release', 'B', { items: ['repeated', 'view'], ...TO_C }));
  const [came] = (await ledger('C')).taken;
  assert.equal(came.author, 'B');
  const repeated = sha256Of(readFileSync(at('C', 'items', came.state)));
  assert.ok(held('B').includes(repeated));
  const collections = new PartnerCollections(at('B'), language('en'));
  const { keyid: c } = (await ledger('B')).partners.find(({ partner }) => partner === 'C')!;
  const served = async () =>
    (await collections.of(c, new Date(LATER))).flatMap(({ id: one, object }) => (one === id ? [object] : []));
  // Over TAXII it stands under its author's name, with his id.
  assert.equal((await served()).length, 1);
  assert.ok(!JSON.stringify(await served()).includes('"revoked":true'));

  await doing('withdraw', 'A', { items: ['storm'], reason: 'measured wrong', now: '2026-11-29T13:00:00Z' });
  await toldAgain('storm', 'TLP:GREEN', '2026-11-29T14:00:00Z');
  // At once, without the key: content is gone, its hash stays, what has more to it waits to be looked at.
  assert.ok(!held('B').includes(repeated));
  const now = await ledger('B');
  assert.deepEqual(
    now.own.map(({ item, flagged }) => [item, flagged]),
    [['view', true]],
  );
  assert.ok(now.tombstones.some(({ item, state }) => item === 'repeated' && state === repeated));
  assert.equal(await refusal(doing('release', 'B', { items: ['view'], ...TO_C })), 'exchange.held.flagged');
  const [revoked] = (await served()) as { revoked?: boolean; name?: string }[];
  assert.equal(revoked.revoked, true);
  assert.ok(!JSON.stringify(revoked).includes(outage.id));
  // And the notice travels on.
  assert.ok(held('C').includes(repeated));
  await carry(await doing('send', 'B', { now: LATER }));
  assert.ok(!held('C').includes(repeated));
  assert.ok(
    (await ledger('B')).given.some(({ item, standing }) => item === 'repeated' && standing === 'gone'),
  );
  assert.equal(held('B').length, 1);
});

test('what was told goes no further than its marking, and what is not marked stays', async () => {
  const id = await tell('quiet', 'TLP:AMBER');
  const lower = doing('add', 'B', { told: [id], marking: 'TLP:GREEN', id: 'quiet-1' });
  assert.equal(await refusal(lower), 'exchange.not-ours-to-lower');
  await doing('add', 'B', { told: [id], marking: 'TLP:AMBER', id: 'quiet-1' });
  writeFileSync(at('quiet-view.json'), JSON.stringify({ see: id }));
  await doing('add', 'B', { files: [at('quiet-view.json')], marking: 'TLP:CLEAR', id: 'quiet-2' });
  for (const item of ['quiet-1', 'quiet-2'])
    for (const marking of ['TLP:GREEN', 'TLP:AMBER'])
      assert.equal(
        await refusal(doing('release', 'B', { items: [item], ...TO_C, marking })),
        item === 'quiet-1' && marking === 'TLP:GREEN'
          ? 'exchange.held.above-terms'
          : 'exchange.held.not-to-pass-on',
      );
  // Who said it may have back what was made of it, under no less.
  const back = { items: ['quiet-2'], ...TERMS, to: ['A'] };
  assert.equal(await refusal(doing('release', 'B', back)), 'exchange.held.beyond-its-terms');
  assert.equal(await refusal(doing('release', 'B', { ...back, marking: 'TLP:AMBER' })), 'none');

  const told = at(
    'B',
    'told',
    `${(await ledger('B')).partners.find(({ partner }) => partner === 'A')!.keyid}.json`,
  );
  const bare = { type: 'incident', spec_version: '2.1', id: id.replace(/.{12}$/, '0123456789ab') };
  const dates = {
    created: '2026-11-29T10:00:00.000Z',
    modified: '2026-11-29T10:00:00.000Z',
    name: 'not marked',
  };
  writeFileSync(
    at('bare.json'),
    JSON.stringify({ type: 'bundle', id: 'bundle--1', objects: [{ ...bare, ...dates }] }),
  );
  await asking('keep', 'B', { files: [at('bare.json')], partner: 'A' });
  assert.ok(readFileSync(told, 'utf8').includes('not marked'));
  await doing('add', 'B', { told: [bare.id], marking: 'TLP:AMBER+STRICT', id: 'bare' });
  assert.equal(
    await refusal(doing('release', 'B', { items: ['bare'], ...TO_C, marking: 'TLP:AMBER' })),
    'exchange.held.above-terms',
  );

  // A later version under a stricter marking ends what was taken up under the looser one.
  const sky = await tell('sky', 'TLP:GREEN');
  // The country in it was told under TLP:AMBER before.
  await doing('add', 'B', { told: [sky], marking: 'TLP:AMBER', id: 'sky-1' });
  const strict = [
    { ...bare, ...dates, id: sky, modified: '2026-11-29T14:00:00.000Z', object_marking_refs: [RED] },
  ];
  writeFileSync(at('strict.json'), JSON.stringify(strict));
  await asking('keep', 'B', { files: [at('strict.json')], partner: 'A', now: LATER });
  assert.ok(!(await ledger('B')).own.some(({ item }) => item === 'sky-1'));
});

test('what nobody told, what is told no more, and nothing at all are refused', async () => {
  const add = (request: object): Promise<string> =>
    refusal(doing('add', 'B', { marking: 'TLP:GREEN', ...request }));
  assert.equal(
    await add({ told: ['incident--00000000-0000-4000-8000-000000000000'] }),
    'exchange.no-such-told',
  );
  assert.equal(await add({ told: ['storm'] }), 'exchange.no-such-told');
  assert.equal(await add({}), 'exchange.nothing-to-add');
  const exchange = await openExchange(at('B'));
  assert.ok(exchange.entries.some(({ event }) => event.kind === 'heard'));
});
