import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { drillReport } from '../../reports/restore/drill-report.ts';
import { loadSnapshot } from '../snapshot/load-snapshot.ts';
import { drill } from './drill.ts';
import { makeExampleInventory } from './inventory-example.ts';
import { onlyWithAllCases } from '../../../test/cases.ts';

test(
  'a drill: networks fall, their assets are repaired, routes come back with them',
  onlyWithAllCases,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'muruna-drill-'));
    try {
      const scenario = join(folder, 'scenario.yaml');
      await writeFile(scenario, 'country: IR\nevents:\n  - networks: [12880, 6736]\n');
      const inventory = makeExampleInventory({
        country: 'IR',
        seed: 1,
        sites: 30,
        crews: 4,
        asns: [12880, 6736, 44244],
      });
      const answer = await drill(
        {
          scenario,
          inventory,
          at: '2025-06-15T03:00+03:30',
          objective: 'people',
          localOnly: false,
          seed: 1,
          seconds: 20,
          moves: 300,
        },
        await loadSnapshot(),
        {},
      );
      assert.deepEqual(
        answer.networks.map(({ asn }) => asn).sort((a, b) => a - b),
        [6736, 12880],
      );
      const hit = new Set(
        inventory.networks.filter(({ asn }) => asn === 12880 || asn === 6736).map(({ asset }) => asset),
      );
      assert.equal(answer.restore.jobs.length + answer.restore.infeasible.length, hit.size);
      assert.ok(answer.loss! > 0 && answer.cut > 0);
      // Routes only come back, and in the end all of them are there.
      const left = answer.routes.map(([, share]) => share!);
      for (let at = 1; at < left.length; at++) assert.ok(left[at] >= left[at - 1]);
      assert.equal(left[left.length - 1], 1);
      assert.equal(
        drillReport(answer, { software: 'muruna 0', command: 'muruna drill' }).sections[0].id,
        'verdict',
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
