import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../../core/refusal.ts';
import { readSupply } from '../../formats/supply/read-supply.ts';
import { supplyWithdrawAnswer } from '../../answers/supply-withdraw-answer.ts';
import { withdrawalOf } from './withdrawal-of.ts';

const TABLE = `id,vendor,vendor_country,origin,kind,used_at,stock,failures_per_year,lead_days,licence_until,needs_vendor_server,support_until,alternatives
switch,Example Net,US,CN,equipment,north;south,4,1,30,never,no,2030-12-31,
cloud,Example Cloud,US,US,service,south,,,,never,yes,,local
local,Home,IR,IR,service,,,,,never,no,never,
licence,Example Soft,DE,DE,software,north,,,,2027-03-31,no,2026-11-30,
old,Example Soft,DE,DE,software,east,,,,2026-01-31,no,,
open,,,,software,west,,,,,,,
`;
const ROWS = readSupply('supply.csv', TABLE).rows;

const answerFor = (asked: { countries?: string[]; vendors?: string[] }) => {
  const { withdrawal, noticed } = withdrawalOf(ROWS, { countries: [], vendors: [], ...asked });
  return supplyWithdrawAnswer(ROWS, undefined, {
    file: 'supply.csv',
    on: '2026-12-01',
    withdrawal,
    chance: 0.05,
    months: 24,
    findings: noticed,
  });
};

test('what asks a server stops on the day, a licence ends on its last day, one that had ended is said to have', () => {
  const { items, summary } = answerFor({ countries: ['US', 'Germany'] });
  const about = Object.fromEntries(
    items.map(({ id, stops, cause, licenceLapsed }) => [
      id,
      [stops.earliest, stops.latest, cause, licenceLapsed],
    ]),
  );
  assert.deepEqual(about, {
    switch: ['never', 'never', null, false],
    cloud: ['2026-12-01', '2026-12-01', 'server', false],
    local: ['never', 'never', null, false],
    licence: ['2027-03-31', '2027-03-31', 'licence', false],
    old: ['2026-12-01', '2026-12-01', 'licence', true],
    open: ['2026-12-01', 'never', 'server', false],
  });
  assert.deepEqual(summary.withdrawn, { certain: 4, possible: 5 });
  assert.deepEqual(summary.stopped, { certain: 3, possible: 4 });
  assert.deepEqual(summary.places, { certain: 3, possible: 4 });
  assert.equal(summary.people, null);
  assert.deepEqual(items.find(({ id }) => id === 'cloud')!.stillCome, ['local']);
});

test('support of a vendor that goes ends on the day, unless it had ended; of one not known it is not known', () => {
  const { items } = answerFor({ countries: ['US', 'DE'] });
  const support = Object.fromEntries(items.map(({ id, support: end }) => [id, end]));
  assert.deepEqual(support, {
    switch: '2026-12-01',
    cloud: '2026-12-01',
    local: 'never',
    licence: '2026-11-30',
    old: '2026-12-01',
    open: null,
  });
});

test('an item without parts is its own spare: four in store, one failure a year', () => {
  const { parts } = answerFor({ countries: ['CN'] });
  // χ²(0.05; 10) / 2 = 1.9701 years.
  assert.deepEqual(
    parts.map(({ part, stock, short }) => [part, stock, short]),
    [['switch', 4, { earliest: 23.64, latest: 23.64 }]],
  );
  assert.ok(parts[0].chanceBefore! < 1e-6);
  assert.deepEqual(answerFor({ vendors: ['Home'] }).parts[0].short, { earliest: 'never', latest: 'never' });
});

test('where no row names a part or a place, none of either is known, which is not zero', () => {
  const { rows } = readSupply('supply.csv', 'id,vendor_country,needs_vendor_server\na,US,yes\n');
  const { withdrawal } = withdrawalOf(rows, { countries: ['US'], vendors: [] });
  const asked = { file: 'a', on: '2026-12-01', withdrawal, chance: 0.05, months: 24, findings: [] };
  const { summary } = supplyWithdrawAnswer(rows, undefined, asked);
  assert.deepEqual([summary.short, summary.places, summary.people], [null, null, null]);
  assert.deepEqual(summary.stopped, { certain: 1, possible: 1 });
});

test('vendors are found in any case; one that no row names is refused, a country that none names is a remark', () => {
  assert.deepEqual(answerFor({ vendors: ['example  SOFT'] }).vendors, ['Example Soft']);
  const codeOf = (asked: { countries?: string[]; vendors?: string[] }): string => {
    try {
      answerFor(asked);
    } catch (error) {
      assert.ok(error instanceof Refusal);
      return error.code;
    }
    return '';
  };
  assert.equal(codeOf({ vendors: ['Exmple Soft'] }), 'supply.no-vendor-near');
  assert.equal(codeOf({ vendors: ['Zzz'] }), 'supply.no-vendor');
  assert.equal(codeOf({}), 'supply.nobody');
  assert.deepEqual(
    answerFor({ countries: ['JP'] }).findings.map(({ code }) => code),
    ['supply.country-not-there'],
  );
});

test('a source is single where nothing else can take its place', () => {
  const [equipment, software, service] = answerFor({ countries: ['US'] }).singleSource;
  assert.deepEqual(
    [equipment, software, service].map(({ kind, items, vendor }) => [kind, items, vendor]),
    [
      ['equipment', 1, { yes: 1, no: 0, unknown: 0 }],
      ['software', 3, { yes: 2, no: 0, unknown: 1 }],
      ['service', 2, { yes: 1, no: 1, unknown: 0 }],
    ],
  );
});
