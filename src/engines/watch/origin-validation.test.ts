import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createPrefixIndex } from '../../core/prefix-index.ts';
import { createOriginTable, type RouteOrigin, type Validity } from './origin-validation.ts';

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
    // Payloads come and go, from two sources that may hold the same ones, and what is known is written down in between.
    const step = fc.record({ payload, source: fc.nat(1), isHeld: fc.boolean(), isSaved: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), bits, fc.nat(3), (steps, asked, asn) => {
        const prefixes = createPrefixIndex();
        const prefix = prefixes.intern(family, asked.length, wordsOf(asked));
        let table = createOriginTable();
        const held = new Map<string, { bits: string; asn: number; maxLength: number }>();
        for (const { payload: one, source, isHeld, isSaved } of steps) {
          const plain = { bits: one.bits, asn: one.asn, maxLength: one.bits.length + one.more };
          const origin: RouteOrigin = {
            ...plain,
            family,
            length: one.bits.length,
            words: wordsOf(one.bits),
          };
          const key = `${source} ${JSON.stringify(plain)}`;
          const id = table.intern(origin);
          if (isHeld && !held.has(key)) table.hold(id);
          if (!isHeld && held.has(key)) table.release(id);
          if (isHeld) held.set(key, plain);
          else held.delete(key);
          if (isSaved) table = createOriginTable(table.save());
          assert.equal(table.validity(prefixes, prefix, asn), validityByHand([...held.values()], asked, asn));
        }
        assert.equal(table.count, new Set([...held.values()].map((one) => JSON.stringify(one))).size);
      }),
      { numRuns: 300 },
    );
  });
