import assert from 'node:assert/strict';
import { test } from 'node:test';
import { USUAL_SETTINGS } from './settings.ts';
import { createWatch } from './watch.ts';

/** Octets of columns in what a watch saves, each array once. */
function octetsIn(value: unknown, seen = new Set<unknown>()): number {
  if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
  seen.add(value);
  if (ArrayBuffer.isView(value)) return value.byteLength;
  const parts = value instanceof Map || value instanceof Set ? [...value].flat() : Object.values(value);
  return parts.reduce((sum: number, part) => sum + octetsIn(part, seen), 0);
}

/** A vantage point announces so many prefixes one after the other and withdraws each again. */
function octetsAfter(prefixes: number): number {
  const watch = createWatch({
    networks: [64_500],
    settings: USUAL_SETTINGS,
    keepMessage: () => 0,
    learnSeconds: 0,
    knowledge: {
      validity: undefined,
      areLinked: () => undefined,
      isSameCountry: () => undefined,
      areSiblings: () => false,
      isDeclared: () => false,
      isRouteServer: () => false,
      hasCustomers: () => false,
      sellsInCountryOf: () => false,
      relationOf: () => 0,
      confidenceOf: () => 0,
    },
  });
  const feed = watch.addFeed({ collector: 'made', asn: 1, peer: '192.0.2.1' });
  const path = watch.table.paths.intern({ length: 2, asns: Uint32Array.of(1, 20), endsInSet: false });
  for (let number = 0; number < prefixes; number++) {
    watch.advance(number / 10);
    const prefix = watch.table.prefixes.intern(4, 24, Uint32Array.of(2 ** 24 + number * 256, 0, 0, 0));
    watch.announce(feed, prefix, path, number / 10, false);
    watch.withdraw(feed, prefix);
  }
  return octetsIn(watch.save());
}

// The methods page says so: numbers of prefixes are not given up.
test('a prefix that nobody carries any more leaves no more than fifty octets behind', () => {
  const [one, two] = [octetsAfter(20_000), octetsAfter(40_000)];
  const left = (two - one) / 20_000;
  assert.ok(left >= 18, 'its address at least');
  assert.ok(left <= 50, `${left} octets`);
});
