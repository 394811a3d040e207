import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomAsGraph, randomInternet } from '../../../test/random-internet.ts';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { seededRandom } from '../../core/random.ts';
import { worstRequest } from '../../schemas/requests/stress.ts';
import type { ScenarioEvent } from '../../schemas/scenario-events.ts';
import { stressTest, testedCountry, type StressTest } from '../../engines/stress/stress-test.ts';
import { samplesOfFailures, samplesOfScenario } from './loss-samples.ts';
import { worstFrom } from './worst.ts';

const internet = {
  ...randomInternet(randomAsGraph(80, 2, seededRandom(5)), 5),
  countries: ['', 'AZ', 'IR', 'KE'],
  nameOf: (as: number): string => `Network ${as}`,
};
const doubts = {
  rates: {
    wrongTransit: 0.2,
    wrongPeer: 0.2,
    unseenPeers: 0.5,
    labelBasis: 'published',
    unseenBasis: 'second-source',
  },
  labelConfidence: undefined,
} as const;
const tested = testedCountry(internet, 2, 'ipv4');
const attacker = internet.graph.asns[internet.country.lastIndexOf(1)];
const always = { fromHours: 0, untilHours: Infinity };

/** Selectors by importance and by name, drawn parts, new links and attacks: what a scenario is resolved with must not be lost. */
const EVENTS: readonly ScenarioEvent[] = [
  { ...always, networks: { top: 2, by: 'hegemony' } },
  { fromHours: 1, untilHours: 5, networks: { name: 'Network 1*', country: ['home'] } },
  { fromHours: 2, untilHours: Infinity, degrade: { networks: { country: ['home'] }, share: 0.5, seed: 3 } },
  { fromHours: 3, untilHours: 4, exchange: { top: 4, by: 'customers', country: ['home'] } },
  {
    fromHours: 6,
    untilHours: 7,
    hijack: { of: { top: 1, by: 'weight' }, by: attacker, kind: 'origin' },
  },
];

function scenario(): StressTest {
  const { test: resolved, faults } = stressTest(tested, EVENTS, new Map());
  assert.ok(faults.every(({ severity }) => severity === 'note'));
  return resolved;
}

test('samples of a scenario are the same to the bit here, on one worker and on two', async () => {
  const sampling = { samples: 7, seed: 3 };
  const all = [...scenario().campaign.moments.keys()];
  const here = await samplesOfScenario(scenario(), all, doubts, sampling, {});
  assert.equal(here.length, 7);
  const some = await samplesOfScenario(scenario(), [1, 4], doubts, sampling, {});
  assert.deepEqual(
    some,
    here.map((losses) => [losses[1], losses[4]]),
    'a moment is the same whichever others are asked for',
  );
  assert.ok(new Set(here.map((losses) => JSON.stringify(losses))).size > 1, 'samples differ');
  for (const workers of [1, 2])
    assert.deepEqual(await samplesOfScenario(scenario(), all, doubts, sampling, { workers }), here);
});

test('samples of failures are the same to the bit here, on one worker and on two; none are asked of nobody', async () => {
  const failures = [
    { ases: [tested.territory.nationals[0]], links: [] },
    { ases: [], links: [0, 1] },
  ];
  const sampling = { samples: 5, seed: 9 };
  const here = await samplesOfFailures(tested, doubts, failures, sampling, {});
  for (const workers of [1, 2])
    assert.deepEqual(await samplesOfFailures(tested, doubts, failures, sampling, { workers }), here);
  assert.deepEqual(await samplesOfFailures(tested, doubts, failures, { ...sampling, samples: 0 }, {}), []);
});

test('an abort ends the samples', async () => {
  const asked = worstRequest.parse({ country: 'IR', k: 1, samples: 5 });
  const work = { workers: 1, signal: AbortSignal.abort(new Error('enough')) };
  await assert.rejects(worstFrom(smallSnapshot(internet), asked, work), /enough/);
});
