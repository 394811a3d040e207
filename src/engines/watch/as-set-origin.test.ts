import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchOfFive } from '../../../test/five-feeds.ts';

test('a path that ends in a set names no origin: it is no hijack, and nobody is named as its attacker', () => {
  for (const endsInSet of [true, false]) {
    const { watch, feeds, prefix, speak } = watchOfFive();
    speak(1, 60);
    for (const feed of feeds.slice(0, 3)) {
      const asns = Uint32Array.of(feed.asn, 666, 667);
      const path = watch.table.paths.intern({ length: 3, asns, endsInSet });
      watch.announce(feed, prefix(3), path, watch.now, false);
    }
    speak(60, 120);
    assert.deepEqual(
      watch.cases.hijacks.map(({ culprit }) => culprit),
      endsInSet ? [] : [667],
    );
  }
});
