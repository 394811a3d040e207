import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { seededRandom, type Random } from '../../core/random.ts';
import { readBom } from '../../formats/bom/read-bom.ts';
import { readSupply } from '../../formats/supply/read-supply.ts';
import { writeSupply, type BareSupplyRow } from '../../formats/supply/write-supply.ts';
import { SUPPLY_KINDS, type SupplyRow } from '../../schemas/supply-table.ts';
import { cyclonedxText } from './export-bom.ts';
import { rowsOfBoms } from './import-boms.ts';

const VALIDATOR = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
const DAY_MS = 86_400_000;

function randomRow(random: Random, number: number): BareSupplyRow {
  const perhaps = <Key extends keyof BareSupplyRow>(key: Key, value: BareSupplyRow[Key]) =>
    random.below(2) === 0 ? {} : { [key]: value };
  const end = () => (random.below(3) === 0 ? 'never' : (20_000 + random.below(5000)) * DAY_MS);
  return {
    id: `row-${number}`,
    name: ['Switch', 'سوییچ "۲"', '=1+1', 'a, b; c'][random.below(4)],
    kind: SUPPLY_KINDS[random.below(SUPPLY_KINDS.length)],
    ...perhaps('vendor', ['Example', 'Пример & Co'][random.below(2)]),
    ...perhaps('vendor_country', 'DE'),
    ...perhaps('origin', 'CN'),
    ...perhaps('used_at', ['north', 'south']),
    ...perhaps('parts', [{ part: 'kit', quantity: 1 + random.below(3) }]),
    ...perhaps('stock', random.below(9)),
    ...perhaps('failures_per_year', random.below(100) / 8),
    ...perhaps('lead_days', random.below(400)),
    ...perhaps('licence_until', end()),
    ...perhaps('needs_vendor_server', random.below(2) === 0),
    ...perhaps('support_until', end()),
    ...perhaps('alternatives', ['row-0']),
  };
}

const bare = (rows: readonly SupplyRow[]): BareSupplyRow[] =>
  rows.map(({ file: _file, line: _line, ...row }) => row);

test('tables come back the same from CSV and from CycloneDX 1.6, which its makers validate', async () => {
  const random = seededRandom(31);
  for (let world = 0; world < 60; world++) {
    const rows = Array.from({ length: 1 + random.below(6) }, (_, number) => randomRow(random, number));
    const { rows: read, findings } = readSupply(
      'supply.csv',
      writeSupply(rows, { forExcel: world % 2 === 0 }),
    );
    assert.deepEqual(
      findings
        .filter(({ severity }) => severity === 'lost')
        .filter(({ code }) => code !== 'supply.own-alternative'),
      [],
    );
    assert.deepEqual(bare(read), rows);
    const text = cyclonedxText(read);
    assert.equal(await VALIDATOR.validate(text), null);
    assert.equal(text, cyclonedxText(read));
    const back = rowsOfBoms(readBom(text).items);
    const byId = (list: readonly BareSupplyRow[]) =>
      list.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    assert.deepEqual(byId(back), byId(rows));
  }
});

test('the same thing in two bills is one row; ids hold no mark that parts lists', () => {
  const item = { name: 'a, b', version: '1', kind: 'software' } as const;
  assert.deepEqual(
    rowsOfBoms([item, item, { ...item, vendor: 'Other' }]).map(({ id, name, vendor }) => [id, name, vendor]),
    [
      ['a-b@1', 'a, b', undefined],
      ['a-b@1-2', 'a, b', 'Other'],
    ],
  );
});
