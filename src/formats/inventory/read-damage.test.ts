import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Inventory } from '../../schemas/inventory.ts';
import { readDamage } from './read-damage.ts';
import { readInventory } from './read-inventory.ts';

const INVENTORY: Inventory = readInventory(
  new Map([
    ['sites.csv', 'id,kind,lat,lon,core\na,exchange,35,50,yes\nb,exchange,35,51,\n'],
    ['links.csv', 'id,kind,from,to\nab,fibre,a,b\n'],
    ['crews.csv', 'id,base,skills,speed_kmh\nc1,a,splice,60\n'],
    ['repairs.csv', 'of,hours,skills\nfibre,6,splice\nexchange,9,splice\n'],
  ]),
).inventory;

const damageAt = (at: string, more = ''): string =>
  `format: muruna-damage\nversion: 1\nat: ${at}\n${more}assets:\n  - asset: ab\n`;

function codes(text: string): unknown[] {
  return readDamage(text, INVENTORY).findings.map(({ code, line, severity }) => [code, line, severity]);
}

test('the time of a damage is one that there is, and says which with its offset', () => {
  const at = (text: string, more = ''): string | undefined =>
    readDamage(damageAt(text, more), INVENTORY).damage?.at;
  assert.equal(at('2026-11-28T21:00+03:30'), '2026-11-28T21:00+03:30');
  assert.equal(at('2026-11-28 21:00 +04:00'), '2026-11-28T21:00+04:00');
  assert.equal(at('2026-11-28 21:00', 'zone: Asia/Tehran\n'), '2026-11-28T21:00+03:30');
  assert.deepEqual(codes(damageAt('2026-11-28 21:00')), [['moment.zone-assumed', 3, 'note']]);
  assert.deepEqual(codes(damageAt('2026-11-28 21:00', 'zone: Asia/Tehran\n')), []);
  for (const [text, code] of [
    ['2025-13-45T99:99+03:30', 'moment.no-such-date'],
    ['2025-02-30T03:00+03:30', 'moment.no-such-date'],
    ['2025-06-15T25:61+03:30', 'moment.no-such-time'],
    ['2025-06-15T03:00+99:99', 'moment.no-such-offset'],
    ['1405-09-07 21:00', 'moment.solar-hijri'],
    ['now', 'moment.malformed'],
    ['+36h', 'moment.malformed'],
  ])
    assert.deepEqual(codes(damageAt(text)), [[code, 3, 'lost']], text);
});

test('names are those of the inventory, however they are written, and under both names of a link', () => {
  const { inventory } = readInventory(
    new Map([
      ['sites.csv', 'id,kind,lat,lon,core\nشیراز,exchange,35,50,yes\nb,exchange,35,51,\n'],
      ['links.csv', 'id,kind,from,to\nab,fibre,شیراز,b\nba,fibre,b,شیراز\n'],
      ['crews.csv', 'id,base,skills,speed_kmh\nگروه ۱,b,splice,60\n'],
      ['repairs.csv', 'of,hours,skills\nfibre,6,splice\n'],
    ]),
  );
  const { damage, findings } = readDamage(
    'format: muruna-damage\nversion: 1\nat: 2026-11-28T21:00Z\nassets:\n  - asset: شيراز\n  - asset: ba\ncrews:\n  - crew: گروه 1\n    working_on: ba\n',
    inventory,
  );
  assert.deepEqual(
    damage!.assets.map(({ asset }) => asset),
    ['شیراز', 'ab'],
  );
  assert.deepEqual([damage!.crews![0].crew, damage!.crews![0].working_on], ['گروه ۱', 'ab']);
  assert.deepEqual(
    findings.map(({ code, line, facts }) => [code, line, facts['kind'] ?? facts['name']]),
    [
      ['table.other-letters', 5, 'شیراز'],
      ['table.other-letters', 8, 'گروه ۱'],
      ['damage.no-rule', 5, 'exchange'],
    ],
  );
});

test('arbitrary text never throws', () => {
  const pieces = fc.constantFrom(
    'format: muruna-damage\n',
    'version: 1\n',
    'at: 2026-11-28\n',
    'assets:\n',
    '  - asset: ab\n',
    'x',
    ': ',
    '\n',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(pieces).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (damage) => {
      const read = readDamage(damage, INVENTORY);
      assert.ok(read.damage !== undefined || read.findings.length > 0);
    }),
    { numRuns: 500 },
  );
});
