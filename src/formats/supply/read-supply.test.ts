import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInventory } from '../inventory/read-inventory.ts';
import { inventoryTemplates } from '../../operations/restoration/inventory-templates.ts';
import { supplyTemplate } from '../../operations/supply/supply-template.ts';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import { readSupply } from './read-supply.ts';

const inventoryOf = (code: 'en' | 'fa') =>
  readInventory(inventoryTemplates({ language: language(code), filled: true })).inventory;

const codesOf = (text: string): string[] =>
  readSupply('supply.csv', text, inventoryOf('en')).findings.map(({ code, line }) => `${code} ${line}`);

test('the template is a table without faults in every language, for Excel too, and its rows fit the example inventory', () => {
  for (const code of LANGUAGE_CODES)
    for (const forExcel of [false, true]) {
      const text = supplyTemplate({ language: language(code), filled: true, forExcel });
      const { rows, findings } = readSupply('supply.csv', text, inventoryOf('en'));
      assert.deepEqual(findings, []);
      assert.equal(rows.length, 4);
      assert.equal(readSupply('supply.csv', supplyTemplate({ language: language(code) })).rows.length, 0);
    }
});

test('cells are read as people write them; what is left out is not known, and never is no date', () => {
  const { rows, findings } = readSupply(
    'supply.csv',
    '\uFEFFid;vendor;vendor_country;failures_per_year;licence_until;needs_vendor_server;parts;support_until\r\n' +
      'core;Example;us;0,5;۱۴۰۶/۰۴/۰۹;oui;kit:2;NEVER\r\nother;;;;;;;\r\n',
  );
  assert.deepEqual(findings, []);
  const [core, other] = rows;
  assert.equal(core.vendor_country, 'US');
  assert.equal(core.failures_per_year, 0.5);
  assert.equal(new Date((core.licence_until as number) - 1).toISOString().slice(0, 10), '2027-06-30');
  assert.deepEqual([core.needs_vendor_server, core.support_until], [true, 'never']);
  assert.deepEqual(core.parts, [{ part: 'kit', quantity: 2 }]);
  assert.deepEqual(
    [other.needs_vendor_server, other.licence_until, other.stock],
    [undefined, undefined, undefined],
  );
});

test('every fault names its line and what to do; the rows that fit are kept', () => {
  const head = 'id,vendor,vendor_country,stock,parts,used_at,licence_until,alternatives\n';
  assert.deepEqual(codesOf(`${head}a,,,,,,2027-02-30,\n`), ['inventory.bad-date 2']);
  assert.deepEqual(codesOf(`${head}a,,Germany,,,,,\n`), ['inventory.bad-country 2']);
  assert.deepEqual(codesOf(`${head}a,,,1.5,,,,\n`), ['supply.broken-stock 2']);
  assert.deepEqual(codesOf(`${head}a,,,1,radio,,,\n`), ['supply.stock-and-parts 2']);
  assert.deepEqual(codesOf(`${head}a,,,,radoi,,,\n`), ['supply.part-not-stocked-near 2']);
  assert.deepEqual(codesOf(`${head}a,,,,,capitol,,\n`), ['inventory.unknown-id-near 2']);
  assert.deepEqual(codesOf(`${head}a,,,,,,,a\n`), ['supply.own-alternative 2']);
  assert.deepEqual(codesOf(`${head}first,,,,,,,frist\n`), ['supply.unknown-alternative-near 2']);
  assert.deepEqual(codesOf(`${head}a,,,,,,,nothing-like-it\n`), ['supply.unknown-alternative 2']);
  assert.deepEqual(codesOf(`${head}a,,,,,,,\na,,,,,,,\n`), ['inventory.duplicate-id 3']);
  // An alternative whose row was lost is no second fault.
  assert.deepEqual(codesOf(`${head}a,,,,,,,b\nb,,,x,,,,\n`), ['inventory.not-a-number 3']);
  assert.deepEqual(codesOf(''), ['inventory.empty-file 1']);
});

test('a vendor written with letters that look alike is one vendor', () => {
  const { rows } = readSupply('supply.csv', 'id,vendor\na,Example\nb,Exаmple\nc,Exam\u200bple\n');
  assert.deepEqual(new Set(rows.map(({ vendor }) => vendor)), new Set(['Example']));
});
