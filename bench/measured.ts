import { asnLookup } from '../src/core/as-graph.ts';
import type { Internet } from '../src/core/internet.ts';
import { areaOf } from '../src/engines/cooperation/area.ts';
import { betweenMembers } from '../src/engines/cooperation/between-members.ts';
import { candidateProjects } from '../src/engines/cooperation/candidate-projects.ts';
import { sweepArea } from '../src/engines/cooperation/sweep.ts';
import { simulatedVantagePoints, transitInfluence } from '../src/engines/country/transit-influence.ts';
import { calibratedGraph } from '../src/engines/fidelity/calibrated-graph.ts';
import { calibratedRoutesTo } from '../src/engines/fidelity/calibrated-routes.ts';
import { plainCalibration } from '../src/engines/fidelity/calibration.ts';
import { borderFlows } from '../src/engines/flows/border-flows.ts';
import { borderOf } from '../src/engines/flows/border-world.ts';
import { createFlowFollower, flowPlan } from '../src/engines/flows/country-flows.ts';
import { gatewayFlows } from '../src/engines/flows/gateway-flows.ts';
import { foreignSources, inboundFlows } from '../src/engines/flows/inbound-flows.ts';
import { candidatesOf } from '../src/engines/reach/candidates.ts';
import { drawnAway } from '../src/engines/reach/attack.ts';
import { baselineOf, damageOf, policyLoss } from '../src/engines/reach/damage.ts';
import { kernelGraph } from '../src/engines/routing/kernel-graph.ts';
import { createRoutingKernel, LANES } from '../src/engines/routing/routing-kernel.ts';
import { routesTo } from '../src/engines/routing/routes-to.ts';
import { territoryIn, territoryOf } from '../src/engines/territory/territory.ts';
import { planeOf } from '../src/engines/territory/plane.ts';
import { worstLosses } from '../src/engines/worst/worst-loss.ts';
import { worstSets } from '../src/engines/worst/worst-search.ts';
import { makeDamage } from '../src/operations/restoration/damage.ts';
import { makeExampleInventory } from '../src/operations/restoration/inventory-example.ts';
import { restore } from '../src/operations/restoration/restore.ts';
import { realInternet } from '../test/real-internet.ts';

/** One thing whose speed is watched, by a name that stays, and what it answers, which must stay too. */
export interface Measured {
  readonly name: string;
  /** The answer in some numbers. */
  readonly run: () => readonly number[] | Promise<readonly number[]>;
}

/** What `against.ts` holds to another commit: the kernels that everything else waits for, on the real Internet. */
export function measured(): Measured[] {
  const internet = realInternet();
  return [
    ...routing(internet),
    ...flows(internet),
    ...stress(internet),
    ...cooperation(internet),
    ...restoration(),
  ];
}

function routing({ graph }: Internet): Measured[] {
  const destinations = Array.from({ length: LANES }, (_, lane) => (lane * 1201) % graph.asCount);
  const kernel = createRoutingKernel(kernelGraph(graph));
  const indexOf = asnLookup(graph.asns);
  const calibrated = calibratedGraph(graph, plainCalibration(graph));
  const failedAs = new Uint8Array(graph.asCount);
  failedAs[indexOf(174)] = 1;
  const hijack = { kind: 'origin', attacker: indexOf(3549), refusing: [indexOf(1299)] } as const;
  return [
    {
      name: 'routing: 64 destinations, scalar',
      run: () => destinations.map((to) => total(routesTo(graph, to).hops)),
    },
    {
      name: 'routing: 64 destinations, scalar, a network down',
      run: () => destinations.map((to) => total(routesTo(graph, to, { failedAs }).hops)),
    },
    { name: 'routing: 64 destinations, kernel', run: () => [total(kernel.routeBlock(destinations))] },
    {
      name: 'routing: 16 destinations, hijacked',
      run: () =>
        destinations.slice(0, 16).map((to) => total(drawnAway(graph, { ...hijack, victims: [to] }, to))),
    },
    {
      name: 'routing: 8 destinations, calibrated',
      run: () => destinations.slice(0, 8).map((to) => total(calibratedRoutesTo(calibrated, to).hops)),
    },
  ];
}

function flows(internet: Internet): Measured[] {
  const { graph, country, countries, addresses4 } = internet;
  const plane = planeOf(internet, 'ipv4')!;
  const iran = countries.indexOf('IR');
  const territory = territoryIn(plane, internet.country, iran);
  const plan = flowPlan({ graph, country, countryCount: countries.length, weight: addresses4 });
  const follower = createFlowFollower(plan);
  const block = plan.blocks.findIndex((each) => each.country === iran);
  const points = simulatedVantagePoints(graph);

  const small = territoryOf(internet, countries.indexOf('AZ'));
  const sources = foreignSources(small);
  return [
    {
      name: 'hegemony: a block of the flows of all countries',
      run: () => {
        follower.addBlock(block);
        return [];
      },
    },
    {
      name: 'hegemony: flows of one country (IR)',
      run: () => {
        const found = gatewayFlows(territory, country, countries.length);
        return [found.inboundWeight, total(found.inbound), total(found.inboundOverGateway)];
      },
    },
    {
      name: 'hegemony: transit influence (IR)',
      run: () => transitInfluence(territory, points).map(({ value }) => value),
    },
    {
      name: 'stress: routes into a country (IR), asked for the first time',
      run: () => {
        const found = borderFlows(borderOf(territory));
        return [found.routed, total(found.crossing)];
      },
    },
    {
      name: 'stress: routes into a country (AZ), group by group',
      run: () => {
        const found = inboundFlows(small, sources);
        return [found.routed, total(found.crossing)];
      },
    },
  ];
}

function stress(internet: Internet): Measured[] {
  const territory = territoryOf(internet, internet.countries.indexOf('IR'));
  const baseline = baselineOf(territory);
  const indexOf = asnLookup(internet.graph.asns);
  const failure = { ases: [indexOf(49666)], links: [] };
  const hijack = {
    kind: 'origin',
    attacker: indexOf(3549),
    victims: [indexOf(12880), indexOf(58224)],
    refusing: [],
  } as const;
  const candidates = candidatesOf(territory, 'networks');
  return [
    { name: 'stress: undamaged country (IR)', run: () => [total(baselineOf(territory).reached.foreign)] },
    { name: 'stress: losses', run: () => [policyLoss(baseline, failure).international.total] },
    {
      name: 'stress: losses and brackets, hijacked',
      run: () => {
        const { policy, physical } = damageOf(baseline, failure, [hijack]).losses;
        return [policy.international.total, physical.domestic.total];
      },
    },
    {
      name: 'stress: worst two of one country, searched',
      run: () => {
        const question = { candidates, loss: 'international', k: 2, tieShare: 0.001, maxSets: 100 } as const;
        const search = worstSets(baselineOf(territory), question);
        let step = search.next();
        while (!step.done) step = search.next();
        return step.value.sets.map(({ collateral }) => collateral);
      },
    },
    {
      name: 'stress: worst one and two of one country, by bounds',
      run: () => [worstLosses(baselineOf(territory), 'domestic').pair.losses.domestic.collateral],
    },
  ];
}

function cooperation(internet: Internet): Measured[] {
  const codes = ['AM', 'GE'].map((code) => internet.countries.indexOf(code));
  const area = areaOf(planeOf(internet, 'ipv4')!, internet.country, codes);
  const sets = candidateProjects(area).map(({ links }) => links);
  return [
    {
      name: 'cooperation: traffic of two countries with each project',
      run: () =>
        sweepArea(area, sets)
          .richer.flat()
          .map(({ staying }) => staying),
    },
    {
      name: 'cooperation: countries between two members',
      run: () => betweenMembers(area, 0, 1).thirds.map(({ share }) => share),
    },
  ];
}

function restoration(): Measured[] {
  const inventory = makeExampleInventory({ country: 'IR', seed: 1, sites: 300, crews: 10 });
  const damage = makeDamage(inventory, { at: '2025-06-15T03:00+03:30', random: 60, seed: 1 });
  return [
    {
      name: 'restoration: a plan of 60 repairs after 1,000 moves',
      run: async () => {
        const request = { inventory, damage, localOnly: false, seed: 1, seconds: 60, moves: 1000 };
        const { plan, bound } = await restore({ ...request, objective: 'people', brief: true }, {});
        return [plan.objective, bound];
      },
    },
  ];
}

function total(values: Uint8Array | Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at];
  return sum;
}
