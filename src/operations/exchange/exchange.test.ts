import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { unzipSync } from 'fflate';
import type { ExchangeLedger, ExchangePreview } from '../../schemas/exchange-answers.ts';
import { deeds, NOW, refusal, TERMS, tryExchange } from '../../../test/try-exchange.ts';
import { ask } from '../ask.ts';
import { newKey } from '../evidence/keys.ts';
import { localHouse } from '../local-house.ts';
import { encodeResult } from '../../exchange/dossier/result-file.ts';
import { SMALL_OPERATIONS, smallResult } from '../../../test/small-result.ts';
import { dossierBuildOperation } from '../evidence/dossier.operation.ts';

const { at, asking, doing, carry, end } = await tryExchange();
after(end);

test('an item goes over two hands and comes back from both when its author withdraws it', async () => {
  writeFileSync(
    at('storm.json'),
    JSON.stringify({
      network: 64500,
      place: { lat: 35.7, lon: 51.4 },
      people: 12000,
      mail: 'noc@example.net',
      prefix: '192.0.2.0/24',
    }),
  );
  assert.deepEqual(
    deeds(await doing('add', 'A', { files: [at('storm.json')], marking: 'TLP:GREEN', id: 'storm' })),
    ['made'],
  );
  const preview = await asking<ExchangePreview>('preview', 'A', { items: ['storm'], ...TERMS });
  assert.equal(preview.leaves, true);
  const [content] = preview.contents;
  assert.deepEqual(
    [
      content.networks,
      content.addresses,
      content.mail,
      content.places,
      content.people,
      content.fields?.length,
    ],
    [['AS64500'], ['192.0.2.0/24'], ['noc@example.net'], 1, 1, 6],
  );

  const released = await doing('release', 'A', { items: ['storm'], ...TERMS });
  assert.deepEqual([deeds(released), released.parcels.length, released.waiting], [['given'], 1, 1]);
  const read = await carry(released);
  assert.deepEqual([deeds(read.get('B')!), deeds(read.get('A')!)], [['taken'], ['receipt']]);
  await carry(await doing('release', 'B', { items: ['storm'], ...TERMS, to: ['C'] }));
  const held = (name: string): string[] => readdirSync(at(name, 'items'));
  assert.deepEqual([held('B'), held('C')], [held('A'), held('A')]);

  // The next state: the partner has the one before.
  writeFileSync(at('storm.json'), JSON.stringify({ network: 64501, mail: 'noc@example.net', note: 'over' }));
  await doing('add', 'A', {
    files: [at('storm.json')],
    marking: 'TLP:GREEN',
    id: 'storm',
    now: '2026-11-29T13:00:00Z',
  });
  const next = await asking<ExchangePreview>('preview', 'A', { items: ['storm'], ...TERMS });
  assert.deepEqual(next.contents[0].since, { added: 1, changed: 1, removed: 4 });
  assert.equal(next.partners[0].items[0].before, NOW);

  const gone = await carry(await doing('withdraw', 'A', { items: ['storm'], reason: 'measured wrong' }));
  assert.deepEqual(deeds(gone.get('B')!), ['withdrawn', 'lost', 'destroyed', 'ended']);
  assert.deepEqual([held('B'), held('C')], [[], []]);
  const { tombstones, taken } = await asking<ExchangeLedger>('ledger', 'C', {});
  assert.deepEqual([tombstones.map(({ item }) => item), taken], [['storm'], []]);
  const ledger = await asking<ExchangeLedger>('ledger', 'A', {});
  assert.deepEqual(
    ledger.given.map(({ standing }) => standing),
    ['gone'],
  );
  // The old parcel, played again, finds a closed door.
  const again = await doing('receive', 'B', { parcels: [released.parcels[0].file] });
  assert.deepEqual([again.happened, held('B')], [[], []]);
  assert.equal(
    await refusal(doing('add', 'A', { files: [at('storm.json')], marking: 'TLP:GREEN', id: 'storm' })),
    'exchange.id-withdrawn',
  );
});

test('a marking may be written short, and what is none is refused by name', async () => {
  writeFileSync(at('short.txt'), 'short');
  for (const [marking, full] of [
    ['amber', 'TLP:AMBER'],
    ['Amber+Strict', 'TLP:AMBER+STRICT'],
    ['tlp:red', 'TLP:RED'],
  ]) {
    const { happened } = await doing('add', 'C', { files: [at('short.txt')], id: marking, marking });
    assert.equal(happened[0].marking, full);
  }
  for (const marking of ['white', 'TLP:', '', 'TLP:TLP:RED', 'amber,red'])
    assert.equal(
      await refusal(doing('add', 'C', { files: [at('short.txt')], marking })),
      'usage.bad-choice',
      marking,
    );
});

test('what is marked above the terms stays, by name, and leaves no trace', async () => {
  writeFileSync(at('plan.txt'), 'where the spares lie');
  await doing('add', 'A', { files: [at('plan.txt')], marking: 'TLP:AMBER' });
  const ledger = readFileSync(at('A', 'ledger.jsonl'), 'utf8');
  assert.equal(
    await refusal(doing('release', 'A', { items: ['plan.txt'], ...TERMS })),
    'exchange.held.above-terms',
  );
  assert.equal(
    await refusal(doing('release', 'A', { items: ['plan.txt'], ...TERMS, marking: 'TLP:RED' })),
    'exchange.held.above-partner',
  );
  assert.equal(readFileSync(at('A', 'ledger.jsonl'), 'utf8'), ledger);
  const { leaves, partners } = await asking<ExchangePreview>('preview', 'A', {
    items: ['plan.txt'],
    ...TERMS,
  });
  assert.deepEqual([leaves, partners[0].items[0].obstacles], [false, ['above-terms']]);
});

test('parcels of strangers, for others, damaged or no parcels at all are refused with a sentence, and change nothing', async () => {
  writeFileSync(at('note.txt'), 'a note');
  await doing('add', 'A', { files: [at('note.txt')], marking: 'TLP:CLEAR' });
  const { parcels } = await doing('release', 'A', { items: ['note.txt'], ...TERMS });
  const [{ file }] = parcels;
  const ledger = readFileSync(at('C', 'ledger.jsonl'), 'utf8');
  assert.equal(await refusal(doing('receive', 'C', { parcels: [file] })), 'exchange.not-for-us');
  const bytes = readFileSync(file);
  bytes[bytes.length - 20] ^= 1;
  writeFileSync(at('bent.age'), bytes);
  assert.equal(await refusal(doing('receive', 'B', { parcels: [at('bent.age')] })), 'exchange.damaged');
  assert.equal(await refusal(doing('receive', 'B', { parcels: [at('note.txt')] })), 'exchange.not-a-parcel');
  assert.equal(await refusal(doing('receive', 'B', { parcels: [at('C', 'items')] })), 'exchange.no-parcels');
  for (const folder of [at('note.txt'), at('note.txt', 'inner')])
    // oxlint-disable-next-line no-await-in-loop -- two
    assert.equal(await refusal(doing('init', 'C', { folder })), 'folder.file-in-the-way');
  await newKey(at('D.key'), 'D');
  await doing('init', 'D', { folder: at('D') });
  await doing('partner', 'D', { card: at('B', 'card.json') });
  await doing('add', 'D', { files: [at('note.txt')], marking: 'TLP:CLEAR' });
  const stranger = await doing('release', 'D', { items: ['note.txt'], ...TERMS });
  assert.equal(
    await refusal(doing('receive', 'B', { parcels: [stranger.parcels[0].file] })),
    'exchange.stranger',
  );
  assert.equal(readFileSync(at('C', 'ledger.jsonl'), 'utf8'), ledger);
});

test('the ledger shows when a line was changed or taken out; one that was being written when the power went was never said', async () => {
  const file = at('C', 'ledger.jsonl');
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n');
  for (const bent of [
    text.replace('TLP:AMBER', 'TLP:RED'),
    lines.slice(1).join('\n'),
    [lines[0], ...lines.slice(2)].join('\n'),
  ]) {
    writeFileSync(file, bent);
    assert.equal(await refusal(asking('ledger', 'C', {})), 'exchange.ledger-changed');
  }
  writeFileSync(file, `${text}{"number":99,"at`);
  assert.equal((await asking<ExchangeLedger>('ledger', 'C', {})).lines, lines.length - 1);
  await doing('partner', 'C', { card: at('A', 'card.json') });
  assert.ok(readFileSync(file, 'utf8').startsWith(text));
  assert.equal((await asking<ExchangeLedger>('ledger', 'C', {})).lines, lines.length);
});

test('a partner that is removed is asked for all it has', async () => {
  writeFileSync(at('open.txt'), 'open');
  await doing('add', 'B', { files: [at('open.txt')], marking: 'TLP:GREEN' });
  await carry(await doing('release', 'B', { items: ['open.txt'], ...TERMS, to: ['C'] }));
  const held = readdirSync(at('C', 'items')).length;
  const removed = await doing('remove', 'B', { partner: 'C' });
  assert.deepEqual(deeds(removed), ['partner-removed', 'ended']);
  await carry(removed);
  assert.equal(readdirSync(at('C', 'items')).length, held - 1);
  const { given } = await asking<ExchangeLedger>('ledger', 'B', {});
  assert.equal(given.find(({ item }) => item === 'open.txt')?.standing, 'gone');
});

test(
  'Debian’s age opens a parcel with the identity of who gets it',
  { skip: !existsSync('/usr/bin/age') && 'age is not installed' },
  async () => {
    writeFileSync(at('open-by-age.txt'), 'as it was');
    await doing('add', 'A', { files: [at('open-by-age.txt')], marking: 'TLP:CLEAR' });
    const { parcels } = await doing('release', 'A', { items: ['open-by-age.txt'], ...TERMS });
    const { stdout, status } = spawnSync('age', [
      '--decrypt',
      '--identity',
      at('B', 'identity.txt'),
      parcels[0].file,
    ]);
    assert.equal(status, 0);
    const names = Object.entries(unzipSync(stdout));
    assert.ok(names.some(([name]) => name === 'letter.dsse.json'));
    assert.ok(names.some(([, bytes]) => Buffer.from(bytes).toString() === 'as it was'));
  },
);

test('a dossier that would leave is shown file by file and field by field', async () => {
  writeFileSync(at('result.json'), encodeResult(smallResult()));
  await ask(
    dossierBuildOperation,
    {
      from: [at('result.json')],
      keys: [at('A.key')],
      out: at('night.zip'),
      languages: ['en'],
      format: ['html'],
    },
    { ...localHouse(), operations: SMALL_OPERATIONS },
  );
  await doing('add', 'A', { files: [at('night.zip')], marking: 'TLP:GREEN' });
  const { contents } = await asking<ExchangePreview>('preview', 'A', { items: ['night.zip'], ...TERMS });
  const paths = contents[0].fields!.map(({ path }) => path);
  assert.ok(
    paths.includes('data/results/result.json') && paths.some((path) => path.startsWith('result.')),
    paths.join(' '),
  );
});

test('a parcel is packed in any time zone', async () => {
  const zone = process.env['TZ'];
  try {
    process.env['TZ'] = 'America/Los_Angeles';
    writeFileSync(at('west.txt'), 'west');
    await doing('add', 'A', { files: [at('west.txt')], marking: 'TLP:CLEAR' });
    assert.equal((await doing('release', 'A', { items: ['west.txt'], ...TERMS })).parcels.length, 1);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
