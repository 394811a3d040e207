import { asnLookup } from '../src/core/as-graph.ts';
import { seededRandom } from '../src/core/random.ts';
import type { Mask } from '../src/engines/routing/mask.ts';
import { borderFlows } from '../src/engines/flows/border-flows.ts';
import { borderOf } from '../src/engines/flows/border-world.ts';
import { baselineOf, damageOf, policyLoss, type Baseline } from '../src/engines/reach/damage.ts';
import type { Failure } from '../src/engines/reach/failure.ts';
import { impactOf } from '../src/engines/stress/impact.ts';
import { foreignSources, inboundFlows, type InboundFlows } from '../src/engines/flows/inbound-flows.ts';
import { slowReachedWeights } from '../src/engines/reach/reached-weights.twin.ts';
import { territoryOf } from '../src/engines/territory/territory.ts';
import { realInternet } from '../test/real-internet.ts';
import type { Recorder } from './results.ts';

const ROUNDS = 3;

/**
 * Losses and impact of failures on the main graph: medians, with processor time beside wall time. MURUNA_BENCH_FULL=1 holds the
 * mesh to its slow twin as well, which takes minutes.
 */
export async function bench(record: Recorder): Promise<void> {
  const internet = realInternet();
  const indexOf = asnLookup(internet.graph.asns);
  for (const code of ['IR', 'AZ', 'DE', 'BR', 'US']) {
    const territory = territoryOf(internet, internet.countries.indexOf(code));
    const baseline = baselineOf(territory);
    report(
      `${code} baseline`,
      measured(() => baselineOf(territory)),
    );
    for (const [name, failure] of questions(baseline, indexOf)) {
      const losses = measured(() => policyLoss(baseline, failure));
      if (code === 'IR' && name === 'largest network') record('stress.losses', losses.cpuMs);
      if (code === 'US' && name === 'isolation') record('stress.isolation', losses.cpuMs);
      report(`${code} ${name}: losses`, losses);
      report(
        `${code} ${name}: losses and brackets`,
        measured(() => damageOf(baseline, failure)),
      );
    }
  }
  const territory = territoryOf(internet, internet.countries.indexOf('IR'));
  const baseline = baselineOf(territory);
  const sources = foreignSources(territory);
  const border = borderOf(territory);
  const before = borderFlows(border);
  const everything = (flows: (mask: Mask) => InboundFlows, failure: Failure): void => {
    const damage = damageOf(baseline, failure);
    impactOf(internet, baseline, damage, before, flows(damage.mask));
  };
  const national = { ases: [indexOf(49666)], links: [] };
  const foreign = { ases: [indexOf(174)], links: [] };
  const anew = (mask: Mask): InboundFlows => {
    const fresh = borderOf(territory);
    borderFlows(fresh);
    const start = process.cpuUsage();
    const flows = borderFlows(fresh, mask);
    const { user, system } = process.cpuUsage(start);
    aside += (user + system) / 1000;
    return flows;
  };
  let aside = 0;
  const again = measured(() => everything((mask) => borderFlows(border, mask), national));
  report('IR AS49666: everything, asked again', again);
  for (const [name, failure] of [
    ['AS49666', national],
    ['AS174', foreign],
  ] as const) {
    aside = 0;
    measured(() => everything(anew, failure), ROUNDS);
    process.stdout.write(
      `IR ${name}: flows, asked for the first time: cpu ${(aside / (ROUNDS + 1)).toFixed(1)} ms\n`,
    );
  }
  const byGroup = measured(() => everything((mask) => inboundFlows(territory, sources, mask), national));
  report('IR AS49666: everything, group by group', byGroup);
  record('stress.everything', again.cpuMs, { name: 'every destination alone', value: byGroup.cpuMs });
  const gateways = questions(baseline, indexOf).find(([name]) => name === 'isolation')![1].links;
  const random = seededRandom(1);
  const draws = Array.from({ length: 100 }, () => ({
    ases: [],
    links: gateways.filter(() => random.below(2) === 0),
  }));
  const drawn = measured(() => draws.forEach((draw) => policyLoss(baseline, draw)), 3);
  record('stress.draws', drawn.cpuMs / 10);
  report('IR 100 scenarios of half the gateways (× 100 = 10,000 on one core)', drawn);
  if (process.env['MURUNA_BENCH_FULL'] !== '1') return;
  const small = territoryOf(internet, internet.countries.indexOf('AZ'));
  report(
    'AZ by routes to every AS (twin)',
    measured(() => slowReachedWeights(small, {}), 1),
  );
  report(
    'AZ by mesh and lanes',
    measured(() => baselineOf(small)),
  );
}

function questions({ territory }: Baseline, indexOf: (asn: number) => number): [string, Failure][] {
  const { graph, isNational, nationals } = territory;
  const customers = (as: number): number => graph.customers.offsets[as + 1] - graph.customers.offsets[as];
  const [largest] = [...nationals].sort((a, b) => customers(b) - customers(a));
  const links = [...graph.linkKind.keys()];
  const gateways = links.filter(
    (link) => isNational[graph.linkFrom[link]] !== isNational[graph.linkTo[link]],
  );
  return [
    ['largest network', { ases: [largest], links: [] }],
    ['isolation', { ases: [], links: gateways }],
    ['foreign AS6939 and AS174', { ases: [indexOf(6939), indexOf(174)], links: [] }],
  ];
}

interface Measure {
  readonly wallMs: number;
  readonly cpuMs: number;
}

function measured(run: () => void, rounds = ROUNDS): Measure {
  run();
  const taken = Array.from({ length: rounds }, () => {
    const [wall, cpu] = [performance.now(), process.cpuUsage()];
    run();
    const { user, system } = process.cpuUsage(cpu);
    return { wallMs: performance.now() - wall, cpuMs: (user + system) / 1000 };
  });
  const median = (side: keyof Measure): number =>
    taken.map((one) => one[side]).sort((a, b) => a - b)[rounds >> 1];
  return { wallMs: median('wallMs'), cpuMs: median('cpuMs') };
}

function report(what: string, { wallMs, cpuMs }: Measure): void {
  process.stdout.write(
    `${what.padEnd(70)} ${wallMs.toFixed(1).padStart(9)} ms  cpu ${cpuMs.toFixed(1).padStart(9)} ms\n`,
  );
}
