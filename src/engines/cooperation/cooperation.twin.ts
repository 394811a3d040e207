import type { Internet } from '../../core/internet.ts';
import type { Plane } from '../territory/plane.ts';
import { nextHops } from '../routing/equal-share-flows.ts';
import { NONE } from '../routing/route-class.ts';
import { routesTo } from '../routing/routes-to.ts';
import { baselineOf, policyLoss } from '../reach/damage.ts';
import { territoryOf } from '../territory/territory.ts';
import type { SideFigures } from '../../schemas/side-measures.ts';

/** Every equally good path between two ASes of two countries, with its weight and the ASes it crosses. */
export function walkPaths(
  { graph, knownWeights }: Plane,
  country: Uint16Array,
  from: (country: number) => boolean,
  to: (country: number) => boolean,
  arrive: (between: readonly number[], weight: number) => void,
): void {
  for (let end = 0; end < graph.asCount; end++) {
    const routes = routesTo(graph, end);
    for (let start = 0; start < graph.asCount; start++) {
      const weight = knownWeights[start] * knownWeights[end];
      const asked = from(country[start]) && to(country[end]);
      if (asked && start !== end && weight > 0 && routes.routeClass[start] !== NONE) walk(start, weight, []);
    }

    function walk(as: number, share: number, between: readonly number[]): void {
      if (as === end) return arrive(between, share);
      const hops = nextHops(graph, routes, as, {});
      for (const hop of hops)
        walk(hop.to, share / hops.length, hop.to === end ? between : [...between, hop.to]);
    }
  }
}

/** The specification of the figures of one side: every path walked, every single failure measured. For small graphs. */
export function sideFiguresTwin(
  internet: Internet,
  plane: Plane,
  home: number,
  partners: readonly number[],
): SideFigures {
  const { country } = internet;
  let [sent, foreign, hops, own, leaving] = [0, 0, 0, 0, 0];
  walkPaths(
    plane,
    country,
    (at) => at === home,
    (at) => partners.includes(at),
    (between, weight) => {
      sent += weight;
      hops += weight * (between.length + 1);
      if (between.some((as) => country[as] !== home && !partners.includes(country[as]))) foreign += weight;
    },
  );
  walkPaths(
    plane,
    country,
    (at) => at === home,
    (at) => at === home,
    (between, weight) => {
      own += weight;
      if (between.some((as) => country[as] !== home)) leaving += weight;
    },
  );
  const baseline = baselineOf(territoryOf({ ...internet, graph: plane.graph }, home));
  const losses = Array.from(
    baseline.territory.nationals,
    (as) => policyLoss(baseline, { ases: [as], links: [] }).international.collateral,
  );
  const nothingToLose =
    !policyLoss(baseline, { ases: [], links: [] }).international.total && losses.every(Number.isNaN);
  return {
    loss: nothingToLose ? NaN : Math.max(0, ...losses.filter((loss) => !Number.isNaN(loss))),
    foreign: foreign / sent,
    detour: leaving / own,
    length: hops / sent,
  };
}
