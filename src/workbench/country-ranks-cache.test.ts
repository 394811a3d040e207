import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { nationalSet } from '../engines/country/national.ts';
import { planeOf } from '../engines/country/plane.ts';
import type { MetricValues } from '../engines/country/metric.ts';
import type { CountryMeasures } from '../engines/country/rank.ts';
import { keptMeasures } from './country-ranks-cache.ts';
import { loadSnapshot } from './load-snapshot.ts';

test('the measures that come with the program are those of the snapshot that comes with it', async () => {
  const snapshot = await loadSnapshot();
  const { internet } = snapshot;
  const plane = planeOf(internet, 'ipv4')!;
  const empty = await mkdtemp(join(tmpdir(), 'muruna-cache-'));
  try {
    const kept: CountryMeasures | undefined = await keptMeasures(snapshot, plane, empty);
    assert.ok(
      kept,
      'data/ has no measures of this snapshot: run `muruna rank gateways` and copy them from the cache',
    );
    for (const code of ['AZ', 'IR', 'KE', 'PK']) {
      const { ases, gateways } = nationalSet(internet, plane, internet.countries.indexOf(code));
      const measures: MetricValues = kept.get(code)!;
      assert.deepEqual([measures.networks, measures.gateways], [ases.length, gateways.length], code);
    }
    assert.equal(await keptMeasures({ id: 'another' }, plane, empty), undefined);
  } finally {
    await rm(empty, { recursive: true });
  }
});
