import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomAsGraph, randomInternet, withTwins } from '../../../test/random-internet.ts';
import { buildAsGraph } from '../../core/as-graph.ts';
import { seededRandom } from '../../core/random.ts';
import { countryFlowsTwin } from '../../engines/flows/country-flows.twin.ts';
import { MAX_HOPS } from '../../engines/routing/route-class.ts';
import { flowsOfAllCountries } from './all-country-flows.ts';
import { flowsOfSomeCountries } from './some-country-flows.ts';

const near = (one: ArrayLike<number>, other: ArrayLike<number>): void => {
  assert.equal(one.length, other.length);
  for (let at = 0; at < one.length; at++) assert.ok(Math.abs(one[at] - other[at]) <= 1e-9 * (1 + other[at]));
};

const numbersOf = (value: number | Float64Array): ArrayLike<number> =>
  typeof value === 'number' ? [value] : value;

test('two workers give what walking every path gives, and one worker the same to the bit', async () => {
  const graph = withTwins(randomAsGraph(120, 2, seededRandom(11)), 3);
  const { country, addresses4: weight } = randomInternet(graph, 4);
  const question = { graph, country, countryCount: 4, weight };
  const flows = await flowsOfAllCountries(question, {}, 2);
  assert.deepEqual(await flowsOfAllCountries(question, {}, 1), flows);
  for (const found of flows) {
    const expected = countryFlowsTwin(question, found.country);
    near(found.inbound, expected.inbound);
    near(found.outboundThrough, expected.outboundThrough);
    near([found.domesticWeight, found.domesticLeaving], [expected.domesticWeight, expected.domesticLeaving]);
  }
});

test('the flows of some countries are those among all, the same to the bit on any number of workers', async () => {
  const graph = withTwins(randomAsGraph(400, 2, seededRandom(12)), 3);
  const { country, addresses4: weight } = randomInternet(graph, 4);
  const question = { graph, country, countryCount: 4, weight };
  const flows = await flowsOfSomeCountries(question, [2, 1], {}, 2);
  assert.deepEqual(await flowsOfSomeCountries(question, [2, 1], {}, 1), flows);
  assert.deepEqual(await flowsOfSomeCountries(question, [2, 1]), flows);
  const all = await flowsOfAllCountries(question, {}, 1);
  assert.deepEqual(
    flows.map((each) => each.country),
    [2, 1],
  );
  for (const found of flows) {
    const { country: home, ...expected } = all[found.country];
    assert.equal(found.country, home);
    for (const [name, values] of Object.entries(expected))
      near(numbersOf(found[name as keyof typeof expected]), numbersOf(values));
  }
});

test('routes at the limit of hops carry flow, longer ones do not', async () => {
  const length = MAX_HOPS + 1;
  const { graph } = buildAsGraph({
    from: Uint32Array.from({ length }, (_, hop) => hop + 1),
    to: Uint32Array.from({ length }, (_, hop) => hop + 2),
    kind: new Uint8Array(length),
  });
  const country = Uint16Array.from({ length: graph.asCount }, (_, as) => as % 3);
  const weight = new Float64Array(graph.asCount).fill(1);
  const question = { graph, country, countryCount: 3, weight };
  const flows = await flowsOfAllCountries(question, {}, 1);
  for (const found of flows) {
    const expected = countryFlowsTwin(question, found.country);
    near([found.inboundWeight, found.outboundWeight], [expected.inboundWeight, expected.outboundWeight]);
    near(found.domestic, expected.domestic);
  }
});
