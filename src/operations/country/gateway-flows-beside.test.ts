import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomAsGraph, randomInternet, withTwins } from '../../../test/random-internet.ts';
import { seededRandom } from '../../core/random.ts';
import { gatewayFlows, type GatewayFlows } from '../../engines/flows/gateway-flows.ts';
import { watchGatewayPaths, type GatewayPaths } from '../../engines/flows/gateway-paths.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import { territoryIn } from '../../engines/territory/territory.ts';
import { gatewayFlowsBeside } from './gateway-flows-beside.ts';

test('flows over gateways are the same to the bit on one thread and on three, and what is done beside is done', async () => {
  const internet = {
    ...randomInternet(withTwins(randomAsGraph(700, 2, seededRandom(21)), 3), 4),
    countries: ['', 'AZ', 'IR', 'KE'],
  };
  const plane = planeOf(internet, 'ipv4')!;
  for (const country of [1, 2, 3]) {
    const territory = territoryIn(plane, internet.country, country);
    const on = async (workers: number): Promise<[GatewayFlows, number, GatewayPaths]> => {
      const { watch, paths } = watchGatewayPaths(territory);
      const [flows, other] = await gatewayFlowsBeside(internet, plane, territory, watch, () => country, {
        workers,
      });
      return [flows, other, paths()];
    };
    const one = await on(1);
    assert.deepEqual(await on(3), one);
    assert.equal(one[1], country);
    assert.deepEqual(gatewayFlows(territory, internet.country, 4), one[0]);
  }
});
