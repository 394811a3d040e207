import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { networksCsv } from './networks-csv.ts';

const change = { before: 1, after: 0.1 + 0.2 };

test('the CSV keeps every digit, leaves the unknown empty, and disarms formulas', () => {
  const text = networksCsv({
    networks: [
      {
        asn: 64500,
        name: 'A "quoted", name',
        country: 'IR',
        fate: 'cut-off',
        weight: 0.25,
        abroad: change,
        home: { before: null, after: null },
        moved: null,
        hops: change,
      },
      {
        asn: 64501,
        name: '=1+1',
        country: null,
        fate: 'rerouted',
        weight: null,
        abroad: change,
        home: change,
        moved: 1,
        hops: change,
      },
    ],
  });
  const [one, other] = parse(text, { columns: true, bom: true }) as Record<string, string>[];
  assert.equal(one['name'], 'A "quoted", name');
  assert.equal(Number(one['abroad_after']), 0.1 + 0.2);
  assert.equal(one['home_before'], '');
  assert.equal(other['name'], "'=1+1");
  assert.equal(other['weight'], '');
});
