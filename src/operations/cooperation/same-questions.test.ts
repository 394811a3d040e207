import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { randomAsGraph, randomInternet } from '../../../test/random-internet.ts';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { seededRandom } from '../../core/random.ts';
import { Refusal } from '../../core/refusal.ts';
import type { StressAnswer } from '../../schemas/stress-answer.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { assessFrom } from '../country/assess.ts';
import { scenarioFromFlags, type ScenarioFlags } from '../stress/scenario-input.ts';
import { stressFrom } from '../stress/stress.ts';
import { briefFrom } from './brief.ts';

const PAIR = ['AZ', 'IR'];

function anySnapshot(seed: number): Snapshot {
  const internet = randomInternet(randomAsGraph(24, 2, seededRandom(seed)), seed);
  return smallSnapshot({ ...internet, countries: ['', 'AZ', 'IR', 'KE'] });
}

/** undefined where the scenario cannot be asked: no gateway between the two, or no weight. */
async function stressed(
  snapshot: Snapshot,
  country: string,
  event: ScenarioFlags['event'],
): Promise<StressAnswer | undefined> {
  try {
    return await stressFrom(
      snapshot,
      { country, samples: 0 },
      await scenarioFromFlags({ event, sets: [] }),
      undefined,
    );
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

test('stress and the brief answer both questions about another country alike', async () => {
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 1_000_000 }), async (seed) => {
      const snapshot = anySnapshot(seed);
      const brief = await briefFrom(snapshot, { countries: PAIR }).catch(() => undefined);
      for (const { country, partner, withdrawal, gateways } of brief?.dependences ?? [])
        for (const { of, event } of [
          { of: withdrawal, event: { withdrawal: [partner] } },
          { of: gateways, event: { gateways: { to: [partner] } } },
        ]) {
          const stress = await stressed(snapshot, country, event);
          if (!stress) continue;
          asked++;
          const { policy } = stress.moments[0].losses;
          for (const kind of ['international', 'domestic'] as const)
            for (const part of ['total', 'direct', 'collateral'] as const)
              assert.ok(
                Math.abs((policy[kind][part].value ?? -1) - (of[kind][part] ?? -1)) < 1e-9,
                `${JSON.stringify(event)} ${kind} ${part}`,
              );
        }
    }),
    { numRuns: cases(40) },
  );
  assert.ok(asked > cases(40), `${asked} questions`);
});

test('assess and stress --isolation say the same of the pairs that are left', async () => {
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 1_000_000 }), fc.constantFrom('AZ', 'IR', 'KE'), async (seed, country) => {
      const snapshot = anySnapshot(seed);
      const stress = await stressed(snapshot, country, { isolation: true });
      if (!stress) return;
      asked++;
      const { planes } = await assessFrom(snapshot, { country, ranks: false });
      const [{ connected, losses }] = stress.moments;
      for (const routing of ['policy', 'physical'] as const) {
        const said = planes.ipv4!.isolation[routing];
        assert.deepEqual(connected[routing].domestic, said, routing);
        const total = losses[routing].domestic.total.value;
        assert.ok(Math.abs((said.loss ?? -1) - (total ?? -1)) < 1e-8);
      }
    }),
    { numRuns: cases(40) },
  );
  assert.ok(asked > cases(10), `${asked} questions`);
});
