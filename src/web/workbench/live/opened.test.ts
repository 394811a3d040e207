import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SERVICE_TABLES } from '../../../schemas/services-folder.ts';
import { withTable } from '../tables/raw-tables.ts';
import { openServices, openSupply, SUPPLY_FILE, SUPPLY_TABLES } from './opened.ts';

test('services are opened with every fault beside its row, and a row that was mended has none', () => {
  const files = [
    {
      name: 'services.csv',
      text: 'id,kind,people,site\nclinic,hospital,many,capital\nbank,bank-clearing,20,\n',
    },
    { name: 'needs.csv', text: 'service,layer,target\nclinic,power,grid\nbank,power,grid\n' },
  ];
  const opened = openServices(files);
  const [services] = opened.tables;
  assert.deepEqual(
    opened.tables.map(({ name, rows }) => [name, rows.length]),
    [
      ['services', 2],
      ['needs', 2],
      ['records', 0],
      ['certificates', 0],
    ],
  );
  assert.deepEqual(
    opened.findings
      .filter(({ severity }) => severity === 'lost')
      .map(({ line, facts }) => [line, facts['file']]),
    [[2, 'services.csv']],
  );
  assert.equal(opened.count, 1);
  const cells = services.rows.map((row) => [...row.cells]);
  cells[0][services.columns.indexOf('people')] = '1000';
  const mended = openServices(withTable(files, services, cells, SERVICE_TABLES));
  assert.equal(mended.findings.filter(({ severity }) => severity === 'lost').length, 0);
  assert.equal(mended.count, 2);
  assert.deepEqual([...mended.sites], [['clinic', 'capital']]);
});

test('a table of supplies says who can withdraw, and what is wrong with it', () => {
  const text = 'id,vendor,vendor_country,origin\na,Zeta,DE,CN\nb,Alpha,US,CN\na,Alpha,US,\n';
  const opened = openSupply(text);
  assert.deepEqual(opened.vendors, ['Alpha', 'Zeta']);
  assert.deepEqual(opened.countries, ['CN', 'DE', 'US']);
  assert.deepEqual(
    opened.findings.map(({ code, line }) => [code, line]),
    [['inventory.duplicate-id', 4]],
  );
  const rows = opened.table.rows.map(({ cells }) => cells).slice(0, 2);
  const [file] = withTable([{ name: SUPPLY_FILE, text }], opened.table, rows, SUPPLY_TABLES);
  assert.deepEqual(openSupply(file.text).findings, []);
  assert.deepEqual(
    openSupply('id\n').findings.map(({ code }) => code),
    ['supply.nothing'],
  );
});
