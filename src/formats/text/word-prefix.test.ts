import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseIPv4, parseIPv6 } from './ip-text.ts';
import { parseWordPrefix } from './word-prefix.ts';

/** The same by way of the readers of addresses. */
function byAddresses(text: string): unknown {
  const [address, lengthText, ...more] = text.split('/');
  if (more.length > 0 || lengthText === undefined || !/^\d{1,3}$/.test(lengthText)) return undefined;
  const length = Number(lengthText);
  const family = address.includes(':') ? 6 : 4;
  const width = family === 6 ? 128 : 32;
  const four = family === 4 ? parseIPv4(address) : 0;
  if (Number.isNaN(four) || length > width) return undefined;
  const value = family === 6 ? parseIPv6(address) : BigInt(four);
  if (value === undefined) return undefined;
  const kept = (value >> BigInt(width - length)) << BigInt(width - length);
  const whole = family === 6 ? kept : kept << 96n;
  const words = Uint32Array.from({ length: 4 }, (_, word) =>
    Number((whole >> BigInt(96 - 32 * word)) & 0xffff_ffffn),
  );
  return { family, length, words };
}

const octet = fc.oneof(fc.nat(255).map(String), fc.constantFrom('', '00', '01', '256', '1a'));
const group = fc.oneof(
  { weight: 8, arbitrary: fc.nat(0xffff).map((value) => value.toString(16)) },
  fc.constantFrom('', '0000', '00000', 'g', 'FFFF', '::', '1.2.3.4', '01.2.3.4', '1.2.3'),
);
const dotted = fc.array(octet, { minLength: 3, maxLength: 5 }).map((parts) => parts.join('.'));
const colons = fc.array(group, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(':'));
const squeezed = fc
  .tuple(fc.array(group, { maxLength: 4 }), fc.array(group, { maxLength: 4 }))
  .map(([head, tail]) => `${head.join(':')}::${tail.join(':')}`);
const length = fc.oneof(
  fc.nat(130).map((bits) => `/${bits}`),
  fc.constantFrom('', '/', '/032', '/0032', '/-1', '/8/9', '/1 '),
);

test('prefixes are read as the readers of addresses read their parts', () => {
  fc.assert(
    fc.property(fc.oneof(dotted, colons, squeezed, fc.string()), length, (address, bits) => {
      assert.deepEqual(parseWordPrefix(address + bits), byAddresses(address + bits));
    }),
    { numRuns: 3000 },
  );
  for (const text of [
    '::/0',
    '::1/128',
    '1::/16',
    '2001:db8::/32',
    '::ffff:192.0.2.1/128',
    ':/8',
    ':::/8',
    '1:2:3:4:5:6:7::/64',
    '1:2:3:4:5:6:7:8::/64',
    '1::2::3/9',
  ])
    assert.deepEqual(parseWordPrefix(text), byAddresses(text), text);
});
