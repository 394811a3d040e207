import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeManyServices, writeSmallServices } from '../../../../test/small-services.ts';
import { snapshotWithPrefixes } from '../../../../test/small-snapshot.ts';
import { ask } from '../../../operations/ask.ts';
import { servicesOfPage } from '../../../operations/explorer/services-of-page.ts';
import { OPERATIONS } from '../../../operations/list.ts';
import { lastOfSteps } from '../../../core/steps.ts';
import { localHouse } from '../../../operations/local-house.ts';
import { loadSomeServices } from '../../../operations/services/services-folder.ts';
import type { ServicesLiveAnswer } from '../../../schemas/services-live-answer.ts';
import type { Choices } from '../scenario/choice.ts';
import { scenarioYaml } from '../scenario/scenario-file.ts';
import { liveSession } from './live-session.ts';

const folder = mkdtempSync(join(tmpdir(), 'muruna-live-session-'));
after(() => rmSync(folder, { recursive: true }));
writeSmallServices(join(folder, 'small'));
writeManyServices(join(folder, 'many'));
const TODAY = '2026-11-29';

const SCENARIOS: readonly Choices[] = [
  [{ kind: 'isolation' }],
  [{ kind: 'network', asn: 11 }],
  [{ kind: 'country', country: 'DE' }],
  [
    { kind: 'network', asn: 12 },
    { kind: 'gateways', country: 'US' },
  ],
];

for (const name of ['small', 'many'])
  test(`the page computes what services live computes: ${name} services`, async () => {
    const snapshot = snapshotWithPrefixes();
    const services = join(folder, name);
    const page = await servicesOfPage(snapshot, await loadSomeServices(name, services), 'ipv4', TODAY);
    const inPage = liveSession(snapshot, 'IR', 'ipv4', page);
    for (const choices of SCENARIOS) {
      const scenario = join(folder, 'scenario.yaml');
      writeFileSync(scenario, scenarioYaml(choices, 'IR', 'What if'));
      const request = { country: 'IR', services, scenario, today: TODAY };
      const asked = await ask(await OPERATIONS['services.live'](), request, localHouse({ snapshot }));
      const live = asked.answer as ServicesLiveAnswer;
      const { shares, grounds } = inPage(choices);
      const { before, curve, kinds } = shares;
      assert.deepEqual(countsOf(lastOfSteps(grounds())), countsOf(groundsOfServices(live)));
      assert.deepEqual(before, live.before);
      for (const point of curve) {
        const same = live.curve.find(({ hours }) => hours === point.hours);
        if (same) assert.deepEqual(point, same);
      }
      assert.ok(curve.filter(({ hours }) => live.curve.some((one) => one.hours === hours)).length > 8);
      assert.equal(
        kinds.reduce((sum, { services: count }) => sum + count, 0),
        live.services.length,
      );
    }
  });

/** How many services each ground ends. */
function countsOf(grounds: readonly { readonly ground: string; readonly services: number }[]): unknown {
  return Object.fromEntries(grounds.map(({ ground, services }) => [ground, services]));
}

function groundsOfServices({ services }: ServicesLiveAnswer): { ground: string; services: number }[] {
  const grounds = Map.groupBy(
    services.filter(({ cause }) => cause !== null),
    ({ cause }) => cause!.ground,
  );
  return [...grounds].map(([ground, of]) => ({ ground, services: of.length }));
}

test('with nothing failed all stays as it is before, and what services are called is not in the page', async () => {
  const snapshot = snapshotWithPrefixes();
  const small = await loadSomeServices('small', join(folder, 'small'));
  const page = await servicesOfPage(snapshot, small, 'ipv4', TODAY);
  const { before, curve } = liveSession(snapshot, 'IR', 'ipv4', page)([]).shares;
  assert.equal(curve[0].works, before.works);
  const text = JSON.stringify(page);
  for (const { id, name } of small.services) {
    assert.ok(!text.includes(`"${id}"`), id);
    assert.ok(!text.includes(name!), name);
  }
});
