import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  anyAsGraph,
  anyInternet,
  anyMask,
  randomInternet,
  withTwins,
} from '../../../test/random-internet.ts';
import { equalShareFlows } from '../routing/equal-share-flows.ts';
import { routesTo } from '../routing/routes-to.ts';
import {
  allCountryFlows,
  createFlowFollower,
  emptySums,
  flowPlan,
  type CountryFlows,
} from './country-flows.ts';
import { countryFlowsTwin } from './country-flows.twin.ts';
import type { FlowQuestion } from './flow-ends.ts';
import { cases } from '../../../test/cases.ts';

test('what crosses an AS inbound is the sum of flows to each national destination, less what starts there', () => {
  fc.assert(
    fc.property(anyInternet(), fc.nat(), ({ graph, country, addresses4: weight }, seed) => {
      const mask = anyMask(graph, seed);
      const { inbound } = countryFlowsTwin({ graph, country, countryCount: 4, weight, mask }, 1);
      const expected = new Float64Array(graph.transitCount);
      for (let to = 0; to < graph.asCount; to++) {
        if (country[to] !== 1 || !(weight[to] > 0)) continue;
        const foreign = weight.map((value, as) => (country[as] === 1 || Number.isNaN(value) ? 0 : value));
        const flow = equalShareFlows(graph, routesTo(graph, to, mask), foreign, mask);
        for (let as = 0; as < graph.transitCount; as++)
          if (as !== to && flow[as] > 0) expected[as] += (flow[as] - foreign[as]) * weight[to];
      }
      for (let as = 0; as < graph.transitCount; as++) assert.ok(Math.abs(inbound[as] - expected[as]) < 1e-9);
    }),
    { numRuns: cases(500) },
  );
});

function allFlows(question: FlowQuestion): CountryFlows[] {
  const plan = flowPlan(question);
  const follower = createFlowFollower(plan);
  for (let block = 0; block < plan.blocks.length; block++) follower.addBlock(block);
  const sums = emptySums(plan);
  follower.handOver(sums);
  return allCountryFlows(plan, sums);
}

/** Every number of `got` within 1e-9 of `expected`, relative to the largest weight about. */
function assertFlows(got: CountryFlows, expected: CountryFlows): void {
  const scale = 1 + expected.inboundWeight + expected.outboundWeight + expected.domesticWeight;
  for (const name of Object.keys(expected) as (keyof CountryFlows)[]) {
    const ours = [got[name]].flat().flatMap((value) => (typeof value === 'number' ? [value] : [...value]));
    const theirs = [expected[name]]
      .flat()
      .flatMap((value) => (typeof value === 'number' ? [value] : [...value]));
    assert.equal(ours.length, theirs.length, name);
    ours.forEach((value, at) =>
      assert.ok(
        Math.abs(value - theirs[at]) <= 1e-9 * scale,
        `${name} ${at}: ${value}, expected ${theirs[at]}`,
      ),
    );
  }
}

test('the kernel gives every country what walking all its paths gives', () => {
  fc.assert(
    fc.property(anyAsGraph(10), fc.nat(), fc.nat(1), (small, seed, twins) => {
      const graph = twins ? withTwins(small, seed) : small;
      const { country, addresses4: weight } = randomInternet(graph, seed);
      const question = { graph, country, countryCount: 4, weight, mask: anyMask(graph, seed) };
      const flows = allFlows(question);
      for (let home = 0; home < 4; home++) assertFlows(flows[home], countryFlowsTwin(question, home));
    }),
    { numRuns: cases(600) },
  );
});
