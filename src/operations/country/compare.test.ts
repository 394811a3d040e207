import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { Refusal } from '../../core/refusal.ts';
import { compareReport } from '../../reports/assess/compare-report.ts';
import type { Table } from '../../reports/model.ts';
import { compareFrom } from './compare.ts';

const ASKED = { software: 'muruna 1.2.3', command: 'muruna compare' };

const compared = (...countries: string[]) => compareFrom(smallSnapshot(), { countries, ranks: false });

async function sectionsOf(...countries: string[]): Promise<{ id: string; tables: Table[] }[]> {
  const { sections } = compareReport(await compared(...countries), ASKED);
  return sections.map(({ id, blocks }) => ({
    id,
    tables: blocks.filter((block): block is Table => block.kind === 'table'),
  }));
}

async function measuresOf(...countries: string[]): Promise<Table[]> {
  return (await sectionsOf(...countries)).find(({ id }) => id === 'measures')!.tables;
}

test('a country without networks in the snapshot is a row of what is not known', async () => {
  const { countries } = await compared('IR', 'Turkmenistan');
  assert.deepEqual(countries[1].planes, { ipv4: null, ipv6: null });
  const sections = await sectionsOf('IR', 'AZ', 'DE', 'TM');
  for (const { rows, columns } of sections.flatMap(({ tables }) => tables)) {
    assert.deepEqual(
      rows.map(([country]) => country),
      ['IR', 'AZ', 'DE', 'TM'],
    );
    const absent = rows[3].slice(1);
    assert.equal(absent.length, columns.length - 1);
    for (const cell of absent) assert.ok(cell === undefined || Number.isNaN(cell));
  }
});

test('every measure of every country stands in a table, side by side and as rows', async () => {
  const cells = (tables: readonly Table[]): number =>
    tables.reduce((sum, { rows, columns }) => sum + rows.length * (columns.length - 1), 0);
  const [side] = await measuresOf('IR', 'AZ', 'DE');
  const rows = await measuresOf('IR', 'AZ', 'DE', 'US');
  assert.equal(cells(rows) / 4, cells([side]) / 3);
  for (const { columns } of rows) assert.ok(columns.length <= 5);
});

test('names nobody knows are refused, and so is a comparison of nothing or of one', async () => {
  const code = (wanted: string) => (error: unknown) => error instanceof Refusal && error.code === wanted;
  await assert.rejects(compared('IR', 'Atlantis-on-Sea'), code('assess.unknown-country'));
  await assert.rejects(compared('VA', 'TM'), code('assess.country-without-networks'));
  await assert.rejects(compared('IR', 'Iran'), code('compare.too-few'));
});
