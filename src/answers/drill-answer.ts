import type { DrillAnswer } from '../schemas/drill-answer.ts';
import type { Inventory } from '../schemas/inventory.ts';
import type { RestoreAnswer } from '../schemas/restore-answer.ts';
import type { StressAnswer } from '../schemas/stress-answer.ts';

type AsLink = readonly [number, number];

/** What a scenario takes down: AS numbers with names, and links by their ends. */
export interface FailedParts {
  readonly networks: ReadonlyMap<number, string | null>;
  readonly links: readonly AsLink[];
}

/** A stress test, the plan of repair, and what comes back when. */
export interface DrillFound {
  /** As the request names it. */
  readonly scenario: string;
  readonly stressed: StressAnswer;
  readonly networks: DrillAnswer['networks'];
  readonly routes: DrillAnswer['routes'];
  readonly plan: RestoreAnswer;
}

/** Blow, loss, plan and recovery in one document. */
export function drillAnswer({ scenario, stressed, networks, routes, plan }: DrillFound): DrillAnswer {
  const { id, name, date } = stressed.snapshot;
  return {
    format: 'muruna/drill',
    version: 1,
    country: stressed.country,
    scenario: { file: scenario, name: stressed.scenario.name },
    snapshot: { id, name, date },
    loss: largestLossOf(stressed),
    networks,
    routes,
    cut: plan.undamaged > 0 ? 1 - Math.min(...plan.curve.map(([, served]) => served)) / plan.undamaged : 0,
    restore: plan,
  };
}

/** Everything that fails at any moment of the scenario. */
export function failedParts({ moments }: StressAnswer): FailedParts {
  const networks = new Map<number, string | null>();
  const links = new Map<string, AsLink>();
  for (const moment of moments) {
    for (const { asn, name } of moment.failedNetworks) networks.set(asn, name);
    for (const link of moment.failedLinks) links.set(link.join('-'), [link[0], link[1]]);
  }
  return { networks, links: [...links.values()] };
}

/** Share of the international routes lost at the worst moment; null = not known. */
export function largestLossOf({ moments }: StressAnswer): number | null {
  const losses = moments.flatMap(({ losses }) => losses.policy.international.total.value ?? []);
  return losses.length === 0 ? null : Math.max(...losses);
}

/** When each failed network (or national end of failed links) is back. */
export function comebacks(
  inventory: Inventory,
  failed: FailedParts,
  plan: RestoreAnswer,
): DrillAnswer['networks'] {
  const finish = new Map(plan.jobs.map((job) => [job.asset, job.finish]));
  const never = new Set(plan.infeasible.map(({ asset }) => asset));
  const ends = new Set(failed.links.flat());
  const national = inventory.networks.filter(({ asn }) => ends.has(asn)).map(({ asn }) => asn);
  const asns = new Map([
    ...failed.networks,
    ...national.map((asn): [number, string | null] => [asn, failed.networks.get(asn) ?? null]),
  ]);
  return [...asns]
    .map(([asn, name]) => {
      const assets = inventory.networks.filter((row) => row.asn === asn).map(({ asset }) => asset);
      if (assets.length === 0) return { asn, name, assets: 0, hour: plan.lastHour };
      const stuck = assets.some((asset) => never.has(asset));
      const hour = stuck ? null : Math.max(0, ...assets.map((asset) => finish.get(asset) ?? 0));
      return { asn, name, assets: assets.length, hour };
    })
    .sort((a, b) => (a.hour ?? Infinity) - (b.hour ?? Infinity) || a.asn - b.asn);
}
