import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createPrefixIndex } from '../../core/prefix-index.ts';
import { createOriginValidation, type RouteOrigin, type Validity } from './origin-validation.ts';

/** RFC 6811 word for word, bit strings for prefixes. */
function validityByHand(
  origins: readonly { bits: string; asn: number; maxLength: number }[],
  bits: string,
  asn: number,
): Validity {
  const covering = origins.filter((one) => bits.startsWith(one.bits));
  if (covering.length === 0) return 'not-found';
  const isMatched = covering.some((one) => one.asn === asn && asn !== 0 && bits.length <= one.maxLength);
  return isMatched ? 'valid' : 'invalid';
}

function wordsOf(bits: string): Uint32Array {
  return Uint32Array.from({ length: 4 }, (_, word) =>
    Number.parseInt(bits.slice(32 * word, 32 * word + 32).padEnd(32, '0'), 2),
  );
}

for (const [family, head] of [
  [4, '110001'],
  [6, '0010000000000001'.padEnd(60, '0')],
] as const)
  test(`origins are validated as RFC 6811 says, IPv${family}`, () => {
    const bits = fc.array(fc.constantFrom('0', '1'), { maxLength: 6 }).map((more) => head + more.join(''));
    const payload = fc.record({ bits, asn: fc.nat(3), more: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(payload, { maxLength: 6 }), bits, fc.nat(3), (payloads, asked, asn) => {
        const plain = payloads.map(({ more, ...one }) => ({ ...one, maxLength: one.bits.length + more }));
        const origins = plain.map((one): RouteOrigin => ({
          ...one,
          family,
          length: one.bits.length,
          words: wordsOf(one.bits),
        }));
        const prefixes = createPrefixIndex();
        const prefix = prefixes.intern(family, asked.length, wordsOf(asked));
        const validity = createOriginValidation(origins, prefixes)(prefix, asn);
        assert.equal(validity, validityByHand(plain, asked, asn));
      }),
      { numRuns: 300 },
    );
  });
