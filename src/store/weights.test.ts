import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sortedTable4, sortedTable6, type PrefixTable4, type PrefixTable6 } from './prefix-table.ts';
import { addresses4, networks6 } from './weights.ts';

const ORIGINS = 4;

/** The twin: asks for each address alone which longest prefixes match it. */
function naiveAddresses4(table: PrefixTable4, base: number, count: number): number[] {
  const weights: number[] = Array.from({ length: ORIGINS }, () => 0);
  for (let address = base; address < base + count; address++) {
    const matching = [...table.origin.keys()].filter((row) => {
      const size = 2 ** (32 - table.length[row]);
      return address >= table.address[row] && address < table.address[row] + size;
    });
    const longest = Math.max(...matching.map((row) => table.length[row]));
    const winners = matching.filter((row) => table.length[row] === longest);
    for (const row of winners) weights[table.origin[row]] += 1 / winners.length;
  }
  return weights;
}

const BASE_4 = 0x05000000;
const table4 = fc
  .array(fc.tuple(fc.nat(63), fc.integer({ min: 26, max: 32 }), fc.nat(ORIGINS - 1)), { maxLength: 14 })
  .map((rows) =>
    sortedTable4({
      address: Uint32Array.from(rows, ([host, length]) => BASE_4 + host - (host % 2 ** (32 - length))),
      length: Uint8Array.from(rows, (row) => row[1]),
      origin: Uint32Array.from(rows, (row) => row[2]),
    }),
  );

const near = (one: ArrayLike<number>, other: ArrayLike<number>): void => {
  for (let at = 0; at < ORIGINS; at++)
    assert.ok(
      Math.abs(one[at] - other[at]) < 1e-9,
      `${Array.from(one).join(' ')} ≠ ${Array.from(other).join(' ')}`,
    );
};

test('IPv4 weights are those of asking for each address alone', () => {
  fc.assert(
    fc.property(table4, (table) => near(addresses4(table, ORIGINS), naiveAddresses4(table, BASE_4, 64))),
    { numRuns: 1500 },
  );
});

test('IPv6 weights are those of the same nesting in IPv4, scaled', () => {
  fc.assert(
    fc.property(table4, fc.integer({ min: -10, max: 32 }), (four, shift) => {
      // The 64 addresses become 64 networks of length 32 + shift: on either side of the halves of the columns.
      const networkBits = (row: number): number => (four.address[row] - BASE_4) * 2 ** (32 - shift);
      const six: PrefixTable6 = sortedTable6({
        high: Uint32Array.from(four.origin, (_, row) => 0x20010000 + Math.floor(networkBits(row) / 2 ** 32)),
        low: Uint32Array.from(four.origin, (_, row) => networkBits(row) % 2 ** 32),
        length: four.length.map((length) => length + shift),
        origin: four.origin,
      });
      const expected = addresses4(four, ORIGINS).map((count) => count * 2 ** (16 - shift));
      near(networks6(six, ORIGINS), expected);
    }),
    { numRuns: 1500 },
  );
});

test('default routes, too short prefixes and reserved space count for nobody', () => {
  const rows = [
    [0, 0],
    [0x08000000, 7],
    [0x0a000000, 8],
    [0xc0a80000, 24],
    [0x64400000, 10],
    [0xe0000000, 8],
  ];
  const table = sortedTable4({
    address: Uint32Array.from(rows, (row) => row[0]),
    length: Uint8Array.from(rows, (row) => row[1]),
    origin: new Uint32Array(rows.length),
  });
  assert.deepEqual([...addresses4(table, 1)], [0]);
  const six = { high: Uint32Array.of(0, 0xfc000000), low: new Uint32Array(2), length: Uint8Array.of(0, 32) };
  assert.deepEqual([...networks6({ ...six, origin: new Uint32Array(2) }, 1)], [0]);
});

test('a repeated row counts once, and several origins share', () => {
  const table = sortedTable4({
    address: Uint32Array.of(0x08080800, 0x08080800, 0x08080800),
    length: Uint8Array.of(24, 24, 24),
    origin: Uint32Array.of(2, 1, 2),
  });
  assert.deepEqual([...table.origin], [1, 2]);
  assert.deepEqual([...addresses4(table, 3)], [0, 128, 128]);
});
