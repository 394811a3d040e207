import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { assessCountry, surveyCountry } from '../../engines/country/assess-country.ts';
import { gatewayFlows } from '../../engines/flows/gateway-flows.ts';
import { territoryIn } from '../../engines/territory/territory.ts';
import { cases, onlyInFullRun } from '../../../test/cases.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import { RANKED, type MetricValues } from '../../schemas/metrics.ts';
import type { MeasuredWorld } from '../../engines/country/rank.ts';
import { simulatedVantagePoints, vantageDag } from '../../engines/country/transit-influence.ts';
import { BRISK } from '../../engines/worst/worst-loss.ts';
import { keptMeasures, measuredWorld } from './country-ranks-cache.ts';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { loadSnapshot } from '../snapshot/load-snapshot.ts';

test('the measures that come with the program are those of the snapshot that comes with it', async () => {
  const snapshot = await loadSnapshot();
  const { internet } = snapshot;
  const plane = planeOf(internet, 'ipv4')!;
  const empty = await mkdtemp(join(tmpdir(), 'muruna-cache-'));
  try {
    const kept: MeasuredWorld | undefined = await keptMeasures(snapshot, plane, empty);
    assert.ok(kept, 'data/ has no measures of this snapshot: `npm run bundle-snapshot` writes them');
    const vantagePoints = simulatedVantagePoints(plane.graph);
    const vantageRoutes = vantageDag(plane.graph, vantagePoints);
    for (const code of ['IR', 'AZ', 'KE'].slice(0, cases(3))) {
      const country = internet.countries.indexOf(code);
      const territory = territoryIn(plane, internet.country, country);
      const flows = gatewayFlows(territory, internet.country, internet.countries.length);
      const observatory = { internet, plane, vantagePoints, vantageRoutes };
      const survey = surveyCountry(observatory, country, BRISK);
      const { metrics, coverage } = assessCountry(internet, survey, flows);
      assert.deepEqual(kept.coverage.get(code), coverage);
      const shipped: MetricValues = kept.measures.get(code)!;
      for (const metric of RANKED)
        assert.equal(metrics[metric], shipped[metric], `${metric} of ${code} that is shipped`);
    }
    assert.equal(await keptMeasures({ id: 'another' }, plane, empty), undefined);
    assert.equal(await keptMeasures({ id: snapshot.id, view: 'fresh-only' }, plane, empty), undefined);
  } finally {
    await rm(empty, { recursive: true });
  }
});

test('kept measures that were changed or cut are measured anew', onlyInFullRun, async () => {
  const snapshot = smallSnapshot();
  const plane = planeOf(snapshot.internet, 'ipv4')!;
  const folder = await mkdtemp(join(tmpdir(), 'muruna-cache-'));
  try {
    const measured = await measuredWorld(snapshot, plane, {}, folder);
    const [name] = await readdir(folder);
    const file = join(folder, name);
    const text = await readFile(file, 'utf8');
    assert.deepEqual(await keptMeasures(snapshot, plane, folder), measured);
    const digit = text.indexOf('0.') + 2;
    const other = text[digit] === '1' ? '2' : '1';
    for (const bad of [text.slice(0, digit) + other + text.slice(digit + 1), text.slice(0, -9), '{}', '']) {
      await writeFile(file, bad);
      assert.equal(await keptMeasures(snapshot, plane, folder), undefined);
      assert.deepEqual(await measuredWorld(snapshot, plane, {}, folder), measured);
      assert.equal(await readFile(file, 'utf8'), text);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
