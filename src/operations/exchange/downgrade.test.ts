import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { refusal, TERMS, tryExchange } from '../../../test/try-exchange.ts';
import { tlpId } from '../../formats/stix/stix-tlp.ts';
import { language } from '../../i18n/language.ts';
import { exchangeLedgerReport } from '../../reports/exchange/exchange-ledger-report.ts';
import { exchangePreviewReport } from '../../reports/exchange/exchange-preview-report.ts';
import type { ExchangeLedger, ExchangePreview } from '../../schemas/exchange-answers.ts';
import { HANDLINGS, type Handling } from '../../schemas/services-folder.ts';
import { openExchange } from './exchange-folder.ts';

const { at, asking, doing, carry, end } = await tryExchange();
after(end);

const write = (name: string, content: object | string): string => {
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
  return at(name);
};
const answerOf = (...handlings: readonly Handling[]): object => ({
  operation: 'services.live',
  answer: { handling: handlings[0], live: handlings.map((handling) => ({ handling })) },
});
const REASON = 'the public has to know which numbers are dead';

test('an answer that carries TLP:RED, wherever in it, is shared under less only on purpose, and everybody who gets it reads why', async () => {
  const files = [write('numbers.json', answerOf('TLP:AMBER', 'TLP:RED'))];
  const asked = { files, id: 'numbers', marking: 'TLP:GREEN' };
  assert.equal(await refusal(doing('add', 'A', asked)), 'exchange.marked-itself');
  assert.equal(
    await refusal(doing('add', 'A', { ...asked, marking: 'TLP:AMBER' })),
    'exchange.marked-itself',
  );
  const idle = { ...asked, marking: 'TLP:RED', downgrade: REASON };
  assert.equal(await refusal(doing('add', 'A', idle)), 'exchange.nothing-to-lower');
  const { happened } = await doing('add', 'A', { ...asked, downgrade: REASON });
  assert.deepEqual(
    happened.map(({ deed, reason }) => [deed, reason]),
    [['made', REASON]],
  );

  const preview = await asking<ExchangePreview>('preview', 'A', { items: ['numbers'], ...TERMS });
  const downgraded = { from: 'TLP:RED', reason: REASON };
  assert.deepEqual(preview.partners[0].items[0].downgraded, downgraded);
  const { plain } = language('en');
  const sentence = `numbers: marked TLP:RED by its origin, lowered to TLP:GREEN by A because: ${REASON}`;
  const asOf = { software: '', command: '' };
  const noticed = (notices: readonly { readonly text: Parameters<typeof plain>[0] }[]): string[] =>
    notices.map(({ text }) => plain(text));
  assert.ok(noticed(exchangePreviewReport(preview, asOf).notices).includes(sentence));

  await carry(await doing('release', 'A', { items: ['numbers'], ...TERMS }));
  const ledger = await asking<ExchangeLedger>('ledger', 'B', {});
  assert.deepEqual([ledger.taken[0].own, ledger.taken[0].downgraded], ['TLP:GREEN', downgraded]);
  assert.ok(noticed(exchangeLedgerReport(ledger, asOf).notices).includes(sentence));
  // It stands in what A signed, and goes with it where B passes it on.
  const { entries } = await openExchange(at('B'));
  const [signed] = entries.flatMap((entry) => (entry.event.kind === 'taken' ? (entry.signed ?? []) : []));
  assert.ok(Buffer.from(signed.payload, 'base64').toString().includes(REASON));
  await carry(await doing('release', 'B', { items: ['numbers'], ...TERMS, to: ['C'] }));
  assert.deepEqual((await asking<ExchangeLedger>('ledger', 'C', {})).taken[0].downgraded, downgraded);
});

test('a marking is found however it is written', async () => {
  const escaped = JSON.stringify(answerOf('TLP:RED')).replace('TLP:RED', String.raw`\u0054LP:\u0052ED`);
  for (const [name, text] of [
    ['escaped.json', escaped],
    ['spaced.json', '{ "handling" : "tlp:red" }'],
    ['utf16.json', Buffer.from(`\uFEFF${JSON.stringify(answerOf('TLP:RED'))}`, 'utf16le')],
    ['report.md', '# Numbers\n\nTLP:RED\n'],
    ['report.html', '<p>TLP:AMBER+STRICT</p>'],
  ] as const) {
    writeFileSync(at(name), text);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const why = await refusal(doing('add', 'A', { files: [at(name)], marking: 'TLP:GREEN' }));
    assert.equal(why, 'exchange.marked-itself', name);
  }
});

test('what was added under a marking goes below it only on purpose', async () => {
  const files = [write('plan.txt', 'no word of a marking')];
  await doing('add', 'A', { files, id: 'plan', marking: 'TLP:AMBER' });
  const looser = { files, id: 'plan', marking: 'TLP:GREEN' };
  assert.equal(await refusal(doing('add', 'A', looser)), 'exchange.marked-itself');
  await doing('add', 'A', { ...looser, downgrade: 'approved' });
  const { own } = await asking<ExchangeLedger>('ledger', 'A', {});
  const plan = own.find(({ item }) => item === 'plan')!;
  assert.deepEqual([plan.marking, plan.downgraded?.from], ['TLP:GREEN', 'TLP:AMBER']);
  // Back up it goes without a reason, and down again from where it was first.
  await doing('add', 'A', { files, id: 'plan', marking: 'TLP:RED' });
  assert.equal(await refusal(doing('add', 'A', looser)), 'exchange.marked-itself');
});

test('what others marked is not ours to lower, whatever the reason', async () => {
  const incident = {
    type: 'incident',
    spec_version: '2.1',
    id: 'incident--00000000-0000-4000-8000-000000000001',
    created: '2026-11-29T10:00:00.000Z',
    modified: '2026-11-29T10:00:00.000Z',
    created_by_ref: 'identity--00000000-0000-4000-8000-000000000002',
    name: 'theirs',
    object_marking_refs: [tlpId('TLP:AMBER')],
  };
  const bundle = { type: 'bundle', id: 'bundle--00000000-0000-4000-8000-000000000003', objects: [incident] };
  const file = write('theirs.json', bundle);
  const asked = { files: [file], marking: 'TLP:GREEN', downgrade: 'we like to' };
  assert.equal(await refusal(doing('add', 'B', asked)), 'exchange.marked-by-others');
  await asking('keep', 'B', { files: [file], partner: 'A' });
  const told = { told: [incident.id], marking: 'TLP:GREEN', downgrade: 'we like to' };
  assert.equal(await refusal(doing('add', 'B', told)), 'exchange.not-ours-to-lower');
  // An answer of one's own that names it.
  const view = write('view.json', { ...answerOf('TLP:AMBER'), see: incident.id });
  assert.equal(await refusal(doing('add', 'B', { ...asked, files: [view] })), 'exchange.not-ours-to-lower');
  await doing('add', 'B', { files: [view], marking: 'TLP:AMBER' });
  for (const [name, text] of [
    ['event.json', '{"Event": {"Orgc": {"name": "X", "uuid": "x"}, "Tag": [{"name": "tlp:red"}]}}'],
    ['warning.xml', '<alert><sender>w@example.org</sender><code>TLP:RED</code></alert>'],
    ['read.json', '{"format": "muruna/exchange-read", "incidents": [{"marking": "TLP:RED"}]}'],
  ])
    assert.equal(
      await refusal(doing('add', 'B', { ...asked, files: [write(name, text)] })),
      'exchange.marked-by-others',
      name,
    );
});

test('of no answer, however marked, anything leaves under less unless its author said so and why', async () => {
  const level = (handling: Handling): number => HANDLINGS.indexOf(handling);
  const handling = fc.constantFrom(...HANDLINGS);
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        carried: fc.array(handling, { minLength: 1, maxLength: 3 }),
        marking: handling,
        terms: handling,
        isMeant: fc.boolean(),
        number: fc.nat(),
      }),
      async ({ carried, marking, terms, isMeant, number }) => {
        const files = [write('any.json', { ...answerOf(...carried), number })];
        const secret = `secret ${carried.join(' ')} ${marking} ${terms} ${isMeant} ${number}`;
        const strictest = Math.max(...carried.map(level));
        const isLower = level(marking) < strictest;
        const downgrade = isMeant ? { downgrade: secret } : {};
        const added = await refusal(doing('add', 'A', { files, id: secret, marking, ...downgrade }));
        assert.equal(
          added,
          isLower
            ? isMeant
              ? 'none'
              : 'exchange.marked-itself'
            : isMeant
              ? 'exchange.nothing-to-lower'
              : 'none',
        );
        if (added !== 'none') return;
        const left = await refusal(
          doing('release', 'A', { items: [secret], ...TERMS, marking: terms, purpose: 'to see' }),
        );
        const { state } = await openExchange(at('A'));
        const item = [...state.items.values()].find(({ id }) => id === secret)!;
        // What stands in the ledger says the whole truth of it.
        assert.deepEqual(
          item.downgraded,
          isLower ? { from: HANDLINGS[strictest], reason: secret } : undefined,
        );
        if (left === 'none') assert.ok(level(terms) >= (isLower ? level(marking) : strictest));
      },
    ),
    { numRuns: cases(60) },
  );
  assert.ok(readFileSync(at('A', 'ledger.jsonl'), 'utf8').length > 0);
});
