import assert from 'node:assert/strict';
import { BlockList, isIP } from 'node:net';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatIPv4, formatIPv6, parseIPv4, parseIPv6 } from './ip-text.ts';

test('addresses read what they write', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (a) => parseIPv4(formatIPv4(a)) === a));
  const group = fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 0xffffn }));
  const address = fc
    .array(group, { minLength: 8, maxLength: 8 })
    .map((groups) => groups.reduce((sum, one) => (sum << 16n) | one, 0n));
  fc.assert(
    fc.property(address, (a) => {
      assert.equal(parseIPv6(formatIPv6(a)), a);
      assert.equal(isIP(formatIPv6(a)), 6);
    }),
  );
});

test('nothing but dotted decimal is an IPv4 address', () => {
  const text = fc.array(fc.constantFrom('0', '1', '25', '256', '.', ' ', 'a'), { maxLength: 9 });
  fc.assert(
    fc.property(text, (pieces) => {
      const candidate = pieces.join('');
      assert.equal(!Number.isNaN(parseIPv4(candidate)), isIP(candidate) === 4, candidate);
    }),
    { numRuns: 2000 },
  );
});

test('IPv6 addresses are written as RFC 5952 recommends', () => {
  const canonical = (text: string): string => formatIPv6(parseIPv6(text)!);
  assert.equal(canonical('2001:0db8:0:0:1:0:0:1'), '2001:db8::1:0:0:1');
  assert.equal(canonical('2001:db8:0:1:1:1:1:1'), '2001:db8:0:1:1:1:1:1');
  assert.equal(canonical('0:0:0:0:0:0:0:0'), '::');
  assert.equal(canonical('1:0:0:0:0:0:0:0'), '1::');
  assert.equal(canonical('::ffff:10.0.0.1'), '::ffff:a00:1');
  assert.equal(canonical('10:0:0:10:0:0:0:1'), '10:0:0:10::1');
});

test('what Node takes for an IPv6 address is read as the same address, and nothing else is', () => {
  const piece = fc.constantFrom('0', '1', 'db8', 'ffff', ':', '::', '1.2.3.4', 'g', '12345', '');
  const text = fc.array(piece, { maxLength: 17 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (candidate) => {
      const address = parseIPv6(candidate);
      assert.equal(address !== undefined, isIP(candidate) === 6, candidate);
      if (address === undefined) return;
      const list = new BlockList();
      list.addAddress(candidate, 'ipv6');
      assert.ok(list.check(formatIPv6(address), 'ipv6'));
    }),
    { numRuns: 2000 },
  );
});
