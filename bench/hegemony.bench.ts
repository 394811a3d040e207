import { randomInternet } from '../test/random-internet.ts';
import { REAL_GRAPH, realGraph } from '../test/real-graph.ts';
import { needsSharedData } from '../test/shared-data.ts';
import { flowPlan } from '../src/engines/hegemony/flow-plan.ts';
import { createFlowKernel } from '../src/engines/hegemony/flow-kernel.ts';
import { equalShareFlows } from '../src/engines/routing/equal-share-flows.ts';
import { LANES } from '../src/engines/routing/routing-kernel.ts';
import { routesTo } from '../src/engines/routing/routes-to.ts';
import { seededRandom } from '../src/core/random.ts';
import { flowsOfAllCountries } from '../src/workbench/all-country-flows.ts';

/** Countries of the bench: as many as there are, drawn by size (the real table of countries may not be redistributed). */
const COUNTRIES = 240;

/** Flows of every country over the real graph, and the kernel beside scalar flows of one country, interleaved. */
export async function bench(): Promise<void> {
  if (needsSharedData(REAL_GRAPH).skip) return;
  const graph = realGraph();
  const random = seededRandom(1);
  const { addresses4: weight } = randomInternet(graph, 1);
  const country = countriesByNeighbour(
    graph.asCount,
    (as) => graph.providers.targets[graph.providers.offsets[as]],
    () => random.next(),
  );
  const question = { graph, country, countryCount: COUNTRIES, weight };
  const plan = flowPlan(question, true);
  const kernel = createFlowKernel(plan);
  const foreign = weight.map((value) => (Number.isNaN(value) ? 0 : value));
  let [ours, twin] = [Infinity, Infinity];
  for (let round = 0; round < 5; round++) {
    const first = Math.floor((plan.destinations.length - LANES) * random.next());
    const destinations = plan.destinations.subarray(first, first + LANES);
    ours = Math.min(ours, timed(() => kernel.addBlock(destinations)) / LANES);
    twin = Math.min(
      twin,
      timed(() => {
        for (let to = 0; to < 8; to++) equalShareFlows(graph, routesTo(graph, 9000 * to), foreign);
      }) / 8,
    );
  }
  say(
    `one destination, flows of ${COUNTRIES} countries: ${ours.toFixed(2)} ms; scalar flows of one country: ${twin.toFixed(2)} ms`,
  );
  say(`twin / kernel, country for country: ${((twin * COUNTRIES) / ours).toFixed(0)}`);
  const start = performance.now();
  await flowsOfAllCountries(question);
  say(`every country, all workers: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** Four of five ASes are in the country of their first provider, the others in one drawn with a skew. */
function countriesByNeighbour(
  asCount: number,
  providerOf: (as: number) => number | undefined,
  next: () => number,
): Uint16Array {
  const country = new Uint16Array(asCount);
  for (let as = 0; as < asCount; as++) {
    const provider = providerOf(as);
    const drawn = 1 + Math.floor((COUNTRIES - 1) * next() ** 3);
    country[as] = provider !== undefined && provider < as && next() < 0.8 ? country[provider] : drawn;
  }
  return country;
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function say(line: string): void {
  process.stdout.write(`  ${line}\n`);
}
