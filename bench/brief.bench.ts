import { areaOf, type Area } from '../src/engines/cooperation/area.ts';
import { candidateProjects } from '../src/engines/cooperation/candidate-projects.ts';
import { sweepArea } from '../src/engines/cooperation/sweep.ts';
import { trafficOfDemand } from '../src/engines/cooperation/traffic.ts';
import { planeOf, type Plane } from '../src/engines/territory/plane.ts';
import { patchGraph } from '../src/engines/routing/patch-graph.ts';
import type { Snapshot } from '../src/store/snapshot.ts';
import { briefFrom } from '../src/operations/cooperation/brief.ts';
import { loadSnapshot } from '../src/operations/snapshot/load-snapshot.ts';
import { median, processorMs, timed } from './processor-time.ts';
import type { Recorder } from './results.ts';
import { hasWholeInternet, wholeInternet } from './whole-internet.ts';

const PAIRS = [
  ['IR', 'AZ'],
  ['DE', 'US'],
];
/** Candidates whose traffic is routed anew for comparison. */
const REROUTED = 5;

/**
 * Briefs of pairs, processor time and wall time; and joint projects by changing routes for added links against routing
 * everything anew for each, in turn, per candidate.
 */
export async function bench(record: Recorder): Promise<void> {
  if (!hasWholeInternet()) return;
  const snapshot = await loadSnapshot(await wholeInternet());
  const plane = planeOf(snapshot.internet, 'ipv4')!;
  const [ours, anew] = compare(snapshot, plane, ['IR', 'AZ']);
  record('brief.project', ours, { name: 'routing all anew', value: anew });
  for (const countries of PAIRS) {
    const [, { cpuMs, wallMs }] = await timed(() => briefFrom(snapshot, { countries }));
    line(
      `brief ${countries.join('–')}`,
      `${(cpuMs / 1000).toFixed(1)} s of the processor, ${(wallMs / 1000).toFixed(1)} s wall`,
    );
  }
}

/** Milliseconds of processor time a project, by changing routes and by routing anew. */
function compare(
  { internet }: Snapshot,
  plane: Plane,
  countries: readonly string[],
): [ours: number, anew: number] {
  const area = areaOf(
    plane,
    internet.country,
    countries.map((code) => internet.countries.indexOf(code)),
  );
  const sets = candidateProjects(area).map(({ links }) => links);
  const ours: number[] = [];
  const anew: number[] = [];
  for (let round = 0; round < 3; round++) {
    ours.push(processorMs(() => sweepArea(area, sets)) / sets.length);
    anew.push(
      processorMs(() => {
        for (const links of sets.slice(0, REROUTED))
          routeAnew({ ...area, graph: patchGraph(area.graph, links) });
      }) / REROUTED,
    );
  }
  const [quick, slow] = [ours, anew].map(median);
  line(
    `${countries.join('–')}, ${sets.length} candidates`,
    `${quick.toFixed(1)} ms each, routed anew ${slow.toFixed(1)} ms: ${(slow / quick).toFixed(1)} times`,
  );
  return [quick, slow];
}

function routeAnew(area: Area): void {
  const all = area.networks.flatMap((nodes) => [...nodes]);
  trafficOfDemand(area, { sources: all, destinations: all });
}

function line(what: string, figure: string): void {
  process.stdout.write(`  ${what.padEnd(28)} ${figure}\n`);
}
