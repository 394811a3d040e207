import { randomAsGraph, randomInternet } from '../test/random-internet.ts';
import { REAL_GRAPH, realGraph } from '../test/real-graph.ts';
import { needsSharedData } from '../test/shared-data.ts';
import { seededRandom } from '../src/core/random.ts';
import { countryFlowsTwin } from '../src/engines/flows/country-flows.twin.ts';
import { createFlowFollower, emptySums, flowPlan } from '../src/engines/flows/country-flows.ts';
import type { FlowQuestion } from '../src/engines/flows/flow-ends.ts';
import { createRoutingKernel, LANES } from '../src/engines/routing/routing-kernel.ts';
import { flowsOfAllCountries } from '../src/operations/country/all-country-flows.ts';
import { processorMs } from './processor-time.ts';
import type { Recorder } from './results.ts';

/** Countries of the bench: as many as there are, drawn by size (the real table of countries may not be redistributed). */
const COUNTRIES = 240;
const ROUNDS = 6;

/**
 * Flows of every country: beside the path-by-path specification on a small graph; a sample of destinations of the real graph
 * beside the routing kernel alone and a loop of known cost, interleaved. MURUNA_BENCH_FULL=1 runs all destinations on all
 * processors as well.
 */
export async function bench(record: Recorder): Promise<void> {
  besideTheTwin();
  if (needsSharedData(REAL_GRAPH).skip) return;
  const graph = realGraph();
  const { addresses4: weight } = randomInternet(graph, 1);
  const question = { graph, country: countriesByNeighbour(graph), countryCount: COUNTRIES, weight };
  const plan = flowPlan(question);
  const follower = createFlowFollower(plan);
  const routing = createRoutingKernel(plan.graph);
  const random = seededRandom(2);
  const sums = { flows: 0, routes: 0, loop: 0 };
  let followed = 0;
  for (let round = -1; round < ROUNDS; round++) {
    const block = random.below(plan.blocks.length);
    const { country, first } = plan.blocks[block];
    const destinations = plan.destinations[country].slice(first, first + LANES).map(({ node }) => node);
    const routes = processorMs(() => routing.routeBlock(destinations));
    const flows = processorMs(() => follower.addBlock(block));
    const loop = processorMs(knownLoop);
    if (round < 0) continue; // warms up
    followed += destinations.length;
    sums.routes += routes;
    sums.flows += flows;
    sums.loop += loop;
  }
  const all = plan.destinations.reduce((sum, { length }) => sum + length, 0);
  record('hegemony.all', ((sums.flows / followed) * all) / 1000);
  const perDestination = (ms: number): string => (ms / followed).toFixed(3);
  say(`a destination, in ${plan.blocks.length} blocks, flows of ${COUNTRIES} countries, processor time:`);
  say(`  ${perDestination(sums.flows)} ms; its routes alone ${perDestination(sums.routes)} ms`);
  say(`  one step of a dependent multiply-add: ${((sums.loop / ROUNDS / STEPS) * 1e6).toFixed(2)} ns`);
  if (process.env['MURUNA_BENCH_FULL'] !== '1') return;
  const start = performance.now();
  await flowsOfAllCountries(question);
  say(`every destination, all workers: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** The specification and the kernel on the same 120 ASes. */
function besideTheTwin(): void {
  const graph = randomAsGraph(120, 2, seededRandom(3));
  const { country, addresses4: weight } = randomInternet(graph, 4);
  const question: FlowQuestion = { graph, country, countryCount: 4, weight };
  const ours: number[] = [];
  const twin: number[] = [];
  for (let round = 0; round < 5; round++) {
    ours.push(
      processorMs(() => {
        const plan = flowPlan(question);
        const follower = createFlowFollower(plan);
        for (let block = 0; block < plan.blocks.length; block++) follower.addBlock(block);
        follower.handOver(emptySums(plan));
      }),
    );
    twin.push(
      processorMs(() => {
        for (let home = 0; home < 4; home++) countryFlowsTwin(question, home);
      }),
    );
  }
  const ratio = Math.min(...twin) / Math.min(...ours);
  say(`120 random ASes, 4 countries: specification / kernel = ${ratio.toFixed(1)}`);
}

/** Four of five ASes are in the country of their first provider, the others in one drawn with a skew. */
function countriesByNeighbour({ asCount, providers }: FlowQuestion['graph']): Uint16Array {
  const random = seededRandom(1);
  const country = new Uint16Array(asCount);
  for (let as = 0; as < asCount; as++) {
    const drawn = 1 + Math.floor((COUNTRIES - 1) * random.next() ** 3);
    const hasProvider = providers.offsets[as + 1] > providers.offsets[as];
    country[as] =
      hasProvider && random.next() < 0.8 ? country[providers.targets[providers.offsets[as]]] : drawn;
  }
  return country;
}

const STEPS = 2e7;

/** How fast the processor is at the moment: about 1 ns a step on a quiet machine. */
function knownLoop(): number {
  let value = 1;
  for (let step = 0; step < STEPS; step++) value = (Math.imul(value, 3) + step) | 0;
  return value;
}

function say(line: string): void {
  process.stdout.write(`  ${line}\n`);
}
