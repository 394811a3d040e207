import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { once } from '../src/core/once.ts';
import { dependenceOn } from '../src/engines/cooperation/mutual-dependence.ts';
import { baselineOf } from '../src/engines/reach/damage.ts';
import { coverageOfSides } from '../src/engines/territory/coverage.ts';
import { planeOf } from '../src/engines/territory/plane.ts';
import { territoryIn } from '../src/engines/territory/territory.ts';
import { briefFrom } from '../src/operations/cooperation/brief.ts';
import { flowsOfSomeCountries } from '../src/operations/country/some-country-flows.ts';
import { assessFrom } from '../src/operations/country/assess.ts';
import { buildSnapshot } from '../src/operations/snapshot/build.ts';
import { loadSnapshot } from '../src/operations/snapshot/load-snapshot.ts';
import { mrtText } from '../src/operations/snapshot/read-mrt.ts';
import { scenarioFromFlags, type ScenarioFlags } from '../src/operations/stress/scenario-input.ts';
import { stressFrom } from '../src/operations/stress/stress.ts';
import type { StressAnswer } from '../src/schemas/stress-answer.ts';
import { AS_REL_2025, REAL_ASNS, REAL_PREFIXES, realSnapshot } from './real-snapshot.ts';
import { needsSharedData, sharedData } from './shared-data.ts';

// What figures say of the real Internet: CAIDA's links of 2025-09-01, prefixes of 2024-04-22, registrations of 2026-05-31.
const REAL = needsSharedData(AS_REL_2025, REAL_PREFIXES, REAL_ASNS);
const real = once(() => realSnapshot());

const AFRICAN = 'asns/delegated-afrinic-extended-20260505.txt.gz';
const TABLE = 'recent/rib6.20260730.1400_firstMB.bz2';

async function stressed(country: string, event: ScenarioFlags['event']): Promise<StressAnswer> {
  const input = await scenarioFromFlags({ event, sets: [] });
  return stressFrom(await real(), { country, samples: 0 }, input, undefined);
}

function assertNear(actual: number | null | undefined, expected: number, what: string): void {
  assert.ok(Math.abs((actual ?? NaN) - expected) < 0.0005, `${what}: ${actual}, not ${expected}`);
}

test(
  '7,128 networks with links have no prefix in the table of another year: unknown, not weightless',
  REAL,
  async () => {
    const { internet } = await real();
    const plane = planeOf(internet, 'ipv4')!;
    // Of all origins, also where several announce a prefix together, 71,515 have a link.
    assert.equal(plane.weights.filter(Number.isNaN).length, 7128);
    assert.equal(plane.graph.asCount - 7128, 71_515);
    const inAll = internet.countries.map(
      (_, country) => coverageOfSides(plane, internet.country, country).national,
    );
    assert.equal(
      inAll.reduce((sum, { ases, asesWithWeight }) => sum + ases - asesWithWeight, 0),
      7128,
    );
    // 27 others are in the table, with nothing that others do not announce more specifically: 7,155 in all count for nothing.
    assert.equal(
      inAll.reduce((sum, { asesOfNoWeight }) => sum + asesOfNoWeight, 0),
      27,
    );
  },
);

test('where the table is of the day of the links, networks without a prefix weigh nothing', async () => {
  const { internet } = await loadSnapshot();
  const plane = planeOf(internet, 'ipv4')!;
  assert.equal(plane.weights.filter(Number.isNaN).length, 0);
  assert.ok(plane.weights.filter((weight) => weight === 0).length > 100);
});

test(
  'with the registrations of Africa alone, what Kenya depends on abroad is hardly covered',
  needsSharedData(AS_REL_2025, REAL_PREFIXES, AFRICAN),
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'muruna-african-'));
    try {
      const out = join(folder, 'african.muruna');
      await buildSnapshot({
        asRel: { path: sharedData(AS_REL_2025) },
        prefixes: [{ path: sharedData(REAL_PREFIXES) }],
        delegated: [{ path: sharedData(AFRICAN) }],
        out,
      });
      const request = { country: 'KE', ranks: false, plane: 'ipv4' } as const;
      const { planes } = await assessFrom(await loadSnapshot(out), request);
      const { metrics, coverage } = planes.ipv4!;
      const dependence = metrics.find(({ id }) => id === 'leading-foreign-country')!;
      assert.ok(dependence.coverage! < 0.15, `coverage ${dependence.coverage}`);
      assert.ok(coverage.countries! < 0.15, `countries ${coverage.countries}`);
      assert.ok(coverage.worldWithoutCountry > 0.9);
      const others = metrics.find(({ id }) => id === 'loss-single')!.coverage!;
      assert.ok(others > 0.5, `coverage of losses ${others}`);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);

test(
  'a snapshot is seen from the networks of which a path was left, and from no others',
  needsSharedData(TABLE),
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'muruna-seen-'));
    try {
      const out = join(folder, 'seen.muruna');
      const path = sharedData(TABLE);
      const { manifest } = await buildSnapshot({ ribs: [{ path, isPart: true }], out });
      const lines: string[] = [];
      await mrtText(
        path,
        async (piece) => void lines.push(Buffer.from(piece as Uint8Array).toString()),
        () => {},
      );
      const sessions = new Set<number>();
      const seen = new Set<number>();
      for (const line of lines.join('').split('\n')) {
        const [, , , , peer, , asPath] = line.split('|');
        if (peer === undefined) continue;
        sessions.add(Number(peer));
        const hops = asPath.split(' ').map(Number);
        const apart = hops.filter((asn, at) => asn !== hops[at - 1]);
        if (apart.length > 1 && apart.every((asn) => asn > 0) && new Set(apart).size === apart.length)
          seen.add(Number(peer));
      }
      assert.deepEqual(
        [...manifest.vantagePoints].sort((a, b) => a - b),
        [...seen].sort((a, b) => a - b),
      );
      assert.ok(seen.size <= sessions.size && seen.size > 5);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);

test(
  'Iran without AS49666: who is left with nothing is cut off, and the three cases keep their order',
  REAL,
  async () => {
    const { moments, impact } = await stressed('IR', { networks: { asns: [49666] } });
    const { policy, helped, physical } = moments[0].losses;
    assertNear(policy.international.total.value, 0.56, 'agreed');
    assertNear(helped.international.total.value, 0.388, 'helped');
    assertNear(physical.international.total.value, 0.004, 'physical');
    // They reach 0.02% of the world: cut off, and not partly.
    const { fates, networks } = impact;
    assert.equal(fates.failed, 1);
    const left = networks.map(({ abroad: { before, after } }) => (after ?? 0) / (before ?? 1));
    const classes = [0.01, 0.5, 0.9];
    networks.forEach(({ fate }, at) => {
      if (fate === 'failed') return;
      const expected = (['cut-off', 'mostly-cut', 'partly-cut'] as const)[
        classes.findIndex((most) => left[at] < most)
      ];
      if (expected) assert.equal(fate, expected, `${networks[at].asn}: ${left[at]} left`);
      else assert.ok(['reduced', 'rerouted', 'unharmed'].includes(fate), `${networks[at].asn}: ${fate}`);
    });
    assert.ok(fates['cut-off'] > 150, `${fates['cut-off']} cut off`);
    const cut = networks.filter(({ fate }) => fate === 'cut-off');
    assert.ok(cut.reduce((sum, { weight }) => sum + (weight ?? 0), 0) > 0.4);
  },
);

test('islanding in assess and stress: the same before, after and loss', REAL, async () => {
  const { planes } = await assessFrom(await real(), { country: 'IR', ranks: false, plane: 'ipv4' });
  const { isolation, metrics } = planes.ipv4!;
  const { connected, losses } = (await stressed('IR', { isolation: true })).moments[0];
  for (const mode of ['policy', 'physical'] as const) {
    assert.deepEqual(isolation[mode], connected[mode].domestic, mode);
    assertNear(losses[mode].domestic.total.value, isolation[mode].loss!, `${mode} loss`);
  }
  assertNear(metrics.find(({ id }) => id === 'islanding-policy')!.value, isolation.policy.after!, 'measure');
  assertNear(isolation.policy.before, 0.945, 'before the cut');
  assertNear(isolation.policy.after, 0.94, 'after it');
});

test(
  'a withdrawal of the United States, and the gateways to them alone: stress and brief say the same',
  REAL,
  async () => {
    const { internet } = await real();
    const plane = planeOf(internet, 'ipv4')!;
    const us = internet.countries.indexOf('US');
    for (const country of ['AM', 'IR']) {
      const home = internet.countries.indexOf(country);
      const [flows] = await flowsOfSomeCountries(
        {
          graph: plane.graph,
          country: internet.country,
          countryCount: internet.countries.length,
          weight: plane.knownWeights,
        },
        [home],
      );
      const baseline = baselineOf(territoryIn(plane, internet.country, home));
      const { withdrawal, gateways } = dependenceOn(flows, internet.country, baseline, us);
      const partner = { withdrawal: ['US'] };
      const closed = { gateways: { to: ['US'] } };
      for (const [name, brief, event] of [
        ['withdrawal', withdrawal, partner],
        ['gateways', gateways, closed],
      ] as const) {
        const { policy } = (await stressed(country, event)).moments[0].losses;
        for (const part of ['total', 'direct', 'collateral'] as const)
          assertNear(
            policy.international[part].value,
            brief.international[part],
            `${country} ${name} ${part}`,
          );
      }
      assert.ok(withdrawal.international.total > gateways.international.total, country);
    }
  },
);

test('a brief of real countries is the same whether the measures of all countries are kept or not', async () => {
  const kept = await loadSnapshot();
  const countries = ['IR', 'AZ'];
  const [one, other] = [
    await briefFrom(kept, { countries }),
    await briefFrom({ ...kept, id: '0'.repeat(64) }, { countries }),
  ];
  assert.equal(one.offers, null);
  const { snapshot: _one, ...first } = one;
  const { snapshot: _other, ...second } = other;
  assert.deepEqual(first, second);
});
