import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { randomAsGraph } from '../../../test/random-internet.ts';
import { seededRandom } from '../../core/random.ts';
import { Refusal } from '../../core/refusal.ts';
import { calibratedGraph } from '../../engines/fidelity/calibrated-graph.ts';
import { calibratedRoutesTo } from '../../engines/fidelity/calibrated-routes.ts';
import { plainCalibration } from '../../engines/fidelity/calibration.ts';
import { routesTo } from '../../engines/routing/routes-to.ts';
import { compressBrotli } from '../../sources/brotli.ts';
import { sectionsOf } from '../../store/internet-columns.ts';
import type { SnapshotManifest } from '../../store/manifest.ts';
import { writeSnapshot } from '../../store/write-snapshot.ts';
import { calibrationSections } from '../snapshot/calibration-sections.ts';
import { countAllRoutes } from './count-all-routes.ts';
import { loadSnapshot } from '../snapshot/load-snapshot.ts';
import { allRoutes, routesToAsn } from './routes.ts';
import { tallyTwin } from '../../engines/routing/all-routes.twin.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-routes-'));
after(() => rmSync(folder, { recursive: true }));
const graph = randomAsGraph(200, 2, seededRandom(5));
const snapshot = join(folder, 'test.muruna');
const manifest: SnapshotManifest = {
  builder: 'test',
  date: '2025-01-01',
  topology: 'as-rel',
  sources: [],
  parameters: {},
  counts: {
    ases: 0,
    providerLinks: 0,
    peerLinks: 0,
    prefixes4: 0,
    prefixes6: 0,
    named: 0,
    withCountry: 0,
    countries: 0,
  },
  planes: { ipv4: true, ipv6: false, links: false },
  vantagePoints: [],
  linkSources: [],
  findings: {},
  notes: [],
};
const internet = {
  graph,
  country: new Uint16Array(graph.asCount),
  countries: [''],
  addresses4: new Float64Array(graph.asCount),
  addresses6: new Float64Array(graph.asCount),
  linkVantagePoints: new Uint16Array(graph.linkKind.length),
  linkInPlane4: undefined,
  linkInPlane6: undefined,
  nameOf: () => undefined,
};
const sections = sectionsOf({ internet, linkSources: new Uint8Array(graph.linkKind.length) });
writeFileSync(snapshot, await writeSnapshot({ manifest, sections }));
const opened = await loadSnapshot(snapshot);
const nothing = { withoutAs: [], withoutLinks: [] };

test('rows are in ascending AS number and say what the engine says', async () => {
  const { rows } = await routesToAsn(opened, { ...nothing, to: 150, from: undefined, mode: 'policy' });
  const routes = routesTo(graph, graph.asns.indexOf(150));
  assert.deepEqual(
    rows.map(({ asn }) => asn),
    [...graph.asns].toSorted((a, b) => a - b),
  );
  for (const { asn, hops, nextHop } of rows) {
    const as = graph.asns.indexOf(asn);
    assert.equal(hops ?? 255, routes.hops[as]);
    assert.equal(nextHop ?? -1, routes.nextHop[as] < 0 ? -1 : graph.asns[routes.nextHop[as]]);
  }
});

test('a path goes around what has failed, or there is none', async () => {
  const ask = { ...nothing, to: 150, from: 222, mode: 'physical' } as const;
  const { rows } = await routesToAsn(opened, ask);
  assert.equal(rows[0].asn, 222);
  assert.equal(rows.at(-1)?.asn, 150);
  const between = rows[1].asn;
  const around = await routesToAsn(opened, { ...ask, withoutAs: [between] });
  assert.ok(around.rows.every(({ asn }) => asn !== between));
  const cut = await routesToAsn(opened, { ...ask, withoutLinks: [[222, between]] });
  assert.notEqual(cut.rows[1]?.asn, between);
});

test('calibrated routes are those of the calibration in the snapshot, around what has failed; without one they are refused', async () => {
  const ask = { ...nothing, to: 150, from: undefined, mode: 'calibrated' } as const;
  await assert.rejects(
    routesToAsn(opened, ask),
    (error) => error instanceof Refusal && error.code === 'fidelity.no-calibration',
  );
  const random = seededRandom(9);
  const plain = plainCalibration(graph);
  const calibration = {
    ...plain,
    arcCost: plain.arcCost.map((cost) => (random.below(4) === 0 ? 8 + random.below(4) : cost)),
    byNextHop: { arc: Uint32Array.of(3, 8), as: Uint32Array.of(5, 1), cost: Uint8Array.of(0, 255) },
    peerCost: 1,
  };
  for (const compress of [undefined, compressBrotli]) {
    const file = join(folder, 'calibrated.muruna');
    const all = [...sections, ...calibrationSections(calibration)];
    writeFileSync(file, await writeSnapshot({ manifest, sections: all }, compress));
    const { rows } = await routesToAsn(await loadSnapshot(file), ask);
    const routes = calibratedRoutesTo(calibratedGraph(graph, calibration), graph.asns.indexOf(150));
    for (const { asn, hops } of rows) assert.equal(hops ?? 255, routes.hops[graph.asns.indexOf(asn)]);
    const { rows: path } = await routesToAsn(await loadSnapshot(file), { ...ask, from: 222 });
    const around = await routesToAsn(await loadSnapshot(file), {
      ...ask,
      from: 222,
      withoutLinks: [[222, path[1].asn]],
    });
    assert.notEqual(around.rows[1]?.asn, path[1].asn);
  }
  const short = calibrationSections(calibration).filter(({ name }) => name !== 'calibration.is-seen');
  const file = join(folder, 'damaged.muruna');
  writeFileSync(file, await writeSnapshot({ manifest, sections: [...sections, ...short] }));
  await assert.rejects(
    routesToAsn(await loadSnapshot(file), ask),
    (error) => error instanceof Refusal && error.code === 'snapshot.damaged',
  );
});

test('unknown networks and links are refused', async () => {
  const ask = { ...nothing, to: 150, from: undefined, mode: 'policy' } as const;
  const codeOf = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;
  await assert.rejects(routesToAsn(opened, { ...ask, to: 7 }), codeOf('routes.unknown-as'));
  await assert.rejects(routesToAsn(opened, { ...ask, withoutAs: [7] }), codeOf('routes.unknown-as'));
  await assert.rejects(
    routesToAsn(opened, { ...ask, withoutLinks: [[150, 150]] }),
    codeOf('routes.unknown-link'),
  );
});

test('all routes counted by workers are all routes counted one by one', async () => {
  const answer = await allRoutes(opened, { ...nothing, mode: 'policy' });
  const twin = tallyTwin(graph);
  assert.deepEqual(Object.values(answer.byClass), [...twin.byClass]);
  assert.deepEqual(answer.byHops, [...twin.byHops.subarray(0, answer.byHops.length)]);
  assert.equal(answer.ases, 200);
});

test('cancelled work stops with the reason, and says how far it came', async () => {
  const reason = new Refusal('cancelled', 'work.cancelled');
  await assert.rejects(countAllRoutes(graph, {}, 2, { signal: AbortSignal.abort(reason) }), reason);
  const controller = new AbortController();
  const counting = countAllRoutes(graph, {}, 2, { signal: controller.signal });
  controller.abort(reason);
  await assert.rejects(counting, reason);
  const seen: number[] = [];
  await countAllRoutes(graph, {}, 1, { progress: (_phase, done, total) => seen.push(done / total) });
  assert.equal(seen.at(-1), 1);
});
