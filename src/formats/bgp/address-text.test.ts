import assert from 'node:assert/strict';
import { isIPv6 } from 'node:net';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressText } from './address-text.ts';

test('IPv6 text is what the URL parser of the platform calls canonical', () => {
  const group = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 0xffff }));
  fc.assert(
    fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
      const text = addressText(Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 255])));
      assert.ok(isIPv6(text), text);
      if (text.startsWith('::ffff:')) return; // a URL shows IPv4-mapped addresses in hexadecimal
      assert.equal(new URL(`http://[${text}]`).hostname, `[${text}]`);
      assert.equal(
        new URL(`http://[${groups.map((group) => group.toString(16)).join(':')}]`).hostname,
        `[${text}]`,
      );
    }),
    { numRuns: 1000 },
  );
});
