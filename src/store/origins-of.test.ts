import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { originsOf4, originsOf6 } from './origins-of.ts';
import { sortedTable4, sortedTable6 } from './prefix-table.ts';

const masked = (value: bigint, bits: number, width: number): bigint =>
  (value >> BigInt(width - bits)) << BigInt(width - bits);

/** Every prefix that holds the address, the longest of them. */
function slowOrigins(
  rows: readonly { readonly address: bigint; readonly bits: number; readonly origin: number }[],
  ip: bigint,
  width: number,
): number[] {
  const holding = rows.filter(({ address, bits }) => masked(ip, bits, width) === address);
  const longest = Math.max(...holding.map(({ bits }) => bits));
  return [...new Set(holding.filter(({ bits }) => bits === longest).map(({ origin }) => origin))].toSorted(
    (one, other) => one - other,
  );
}

/** Few bits differ, so that prefixes lie within each other. */
const rowsOf = (width: number, longest: number) =>
  fc.array(
    fc
      .record({
        top: fc.nat(7),
        bits: fc.integer({ min: 0, max: longest }),
        origin: fc.nat(3),
        tail: fc.nat(7),
      })
      .map(({ top, bits, origin, tail }) => ({
        address: masked(
          (BigInt(top) << BigInt(width - 3)) | (BigInt(tail) << BigInt(width - longest)),
          bits,
          width,
        ),
        bits,
        origin,
      })),
    { maxLength: 12 },
  );

test('the origins of the longest prefix that holds an IPv4 address are found', () => {
  fc.assert(
    fc.property(rowsOf(32, 32), fc.nat(7), fc.nat(7), (rows, top, tail) => {
      const table = sortedTable4({
        address: Uint32Array.from(rows, ({ address }) => Number(address)),
        length: Uint8Array.from(rows, ({ bits }) => bits),
        origin: Uint32Array.from(rows, ({ origin }) => origin),
      });
      const ip = (BigInt(top) << 29n) | BigInt(tail);
      assert.deepEqual([...new Set(originsOf4(table, Number(ip)))], slowOrigins(rows, ip, 32));
    }),
  );
});

test('the same of an IPv6 address, by its upper half', () => {
  fc.assert(
    fc.property(rowsOf(128, 64), fc.nat(7), fc.nat(7), fc.nat(7), (rows, top, tail, host) => {
      const table = sortedTable6({
        high: Uint32Array.from(rows, ({ address }) => Number(address >> 96n)),
        low: Uint32Array.from(rows, ({ address }) => Number((address >> 64n) & 0xffffffffn)),
        length: Uint8Array.from(rows, ({ bits }) => bits),
        origin: Uint32Array.from(rows, ({ origin }) => origin),
      });
      const ip = (BigInt(top) << 125n) | (BigInt(tail) << 64n) | BigInt(host);
      assert.deepEqual([...new Set(originsOf6(table, ip))], slowOrigins(rows, ip, 128));
    }),
  );
});
