import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExchangeLedger } from '../../../schemas/exchange-answers.ts';
import { endsTable, partnersTable } from './ledger-tables.ts';

type Given = ExchangeLedger['given'][number];

function given(partner: string, item: string, standing: Given['standing'], until: string | null): Given {
  const rest = {
    author: 'A',
    state: 'aa',
    marking: 'TLP:GREEN',
    purpose: 'to see',
    at: '2026-11-01',
  } as const;
  return { ...rest, partner, item, standing, until };
}

const GIVEN = [
  given('B', 'storm', 'has', '2026-12-02T00:00:00Z'),
  given('B', 'storm', 'told', '2026-12-01T00:00:00Z'),
  given('B', 'plan', 'gone', '2026-11-01T00:00:00Z'),
  given('B', 'cut', 'ending', null),
  given('C', 'storm', 'declined', null),
];

test('a partner has what it was told and did not refuse, in however many states; the first end is of what it still has', () => {
  const partners: ExchangeLedger['partners'] = [
    { partner: 'B', keyid: 'bb', limit: 'TLP:AMBER' },
    { partner: 'C', keyid: 'cc', limit: null },
  ];
  const [table] = partnersTable({ partners, given: GIVEN }).blocks;
  assert.ok(table.kind === 'table');
  const [b, c] = table.rows;
  assert.deepEqual([b[0], b[2], b[4]], ['B', 1, 1]);
  assert.match(JSON.stringify(b[3]), /2026-12-01 00:00/);
  assert.deepEqual([c[0], c[2], c[4]], ['C', 0, 0]);
  assert.match(JSON.stringify(c[1]), /exchange\.no-limit/);
  assert.doesNotMatch(JSON.stringify(c[3]), /\d/);
});

test('of what ended, those stand first who have not confirmed; without any there is no table', () => {
  const table = endsTable({ given: GIVEN })?.blocks[0];
  assert.ok(table?.kind === 'table');
  assert.deepEqual(
    table.rows.map(([item]) => item),
    ['cut', 'plan'],
  );
  assert.deepEqual(table.states, ['weaker', 'normal']);
  assert.equal(endsTable({ given: [GIVEN[0]] }), undefined);
});
