import { flowNetwork, maximumFlow, type FlowNetwork } from './max-flow.ts';
import { contains, siteOutages, type Outages } from './outages.ts';
import type { Problem } from './problem.ts';
import {
  changeTicks,
  contract,
  shares,
  sitesThatCanFail,
  supplyOrder,
  type ServiceModel,
} from './service-model.ts';

/**
 * Service by maximum flow, made ready: demands (people) fed from all cores (gateways) that are up, over links with capacities in people
 * served. Sites that are never down and joined by links without a limit are one node.
 */
export interface FlowModel {
  readonly problem: Problem;
  /** Ticks at which a battery can run out, as in the service model. */
  readonly breaks: Int32Array;
  /** Person-equivalents of all sites. */
  readonly total: number;
  readonly network: FlowNetwork;
  /** Which site or link stands behind each pair of arcs, and how much it carries both ways. */
  readonly pairs: readonly Pair[];
  readonly source: number;
  readonly sink: number;
  /** Sites that can be down, and repairs of links: what a state is told by. */
  readonly frail: { readonly sites: readonly number[]; readonly linkRepairs: readonly number[] };
  /** People served by state: plans share most of them. */
  readonly known: Map<string, number>;
}

interface Pair {
  readonly from: number;
  readonly to: number;
  /** It carries only while these sites are up and that link is not waiting for repair. */
  readonly sites: readonly number[];
  readonly repair: number;
  readonly forth: number;
  readonly back: number;
  /** Arcs from the source are for cores or for gateways. */
  readonly feeds?: 'core' | 'gateway';
}

/** More states than this are forgotten, all at once. */
const MOST_KNOWN = 200_000;

export function compileFlow(problem: Problem, { breaks }: ServiceModel, kbpsPerPerson: number): FlowModel {
  const repairOfLink = new Int32Array(problem.links.length).fill(-1);
  const repairOfSite = new Int32Array(problem.sites.length).fill(-1);
  problem.repairs.forEach(({ asset }, repair) => {
    if ('link' in asset) repairOfLink[asset.link] = repair;
    else repairOfSite[asset.site] = repair;
  });
  const canFail = sitesThatCanFail(problem, supplyOrder(problem), repairOfSite);
  const nodeOfSite = contract(
    problem,
    ({ from, to, capacityGbps }, link) =>
      capacityGbps === undefined && repairOfLink[link] < 0 && !canFail[from] && !canFail[to],
  );
  const source = nodeOfSite.reduce((most, node) => Math.max(most, node + 1), 0);
  const sink = source + 1;
  const pairs = [
    ...linkPairs(problem, nodeOfSite, repairOfLink, kbpsPerPerson),
    ...sitePairs(problem, nodeOfSite, source, sink),
  ];
  return {
    problem,
    breaks,
    total: problem.sites.reduce((sum, site) => sum + site.weight, 0),
    network: flowNetwork(
      sink + 1,
      pairs.map(({ from, to }) => [from, to]),
    ),
    pairs,
    source,
    sink,
    frail: {
      sites: problem.sites.flatMap((_, site) => (canFail[site] ? [site] : [])),
      linkRepairs: [...repairOfLink].filter((repair) => repair >= 0),
    },
    known: new Map(),
  };
}

/** Person-equivalents × ticks without service until the horizon. Between changes nothing moves, so one flow a change is exact. */
export function flowLoss(model: FlowModel, finish: Int32Array): number {
  const { horizon } = model.problem;
  const steps = flowSteps(model, finish);
  return steps.reduce((loss, [tick, served], at) => {
    const until = at + 1 < steps.length ? steps[at + 1][0] : horizon;
    return loss + (model.total - served) * (until - tick);
  }, 0);
}

/** Person-equivalents served from each tick on at which something may change. */
export function flowSteps(model: FlowModel, finish: Int32Array): [tick: number, served: number][] {
  const outages = siteOutages(model.problem, finish);
  return changeTicks(model.breaks, finish, model.problem.horizon).map((tick) => [
    tick,
    servedIn(model, finish, outages, tick),
  ]);
}

/** Person-equivalents served in one tick. */
export function flowServedAt(model: FlowModel, finish: Int32Array, tick: number): number {
  return servedIn(model, finish, siteOutages(model.problem, finish), tick);
}

function servedIn(model: FlowModel, finish: Int32Array, { down }: Outages, tick: number): number {
  const siteUp = model.frail.sites.map((site) => !contains(down[site], tick));
  const linkUp = model.frail.linkRepairs.map((repair) => finish[repair] <= tick);
  const key = bitsOf([...siteUp, ...linkUp]);
  const before = model.known.get(key);
  if (before !== undefined) return before;
  const served = serve(model, siteUp, linkUp);
  if (model.known.size >= MOST_KNOWN) model.known.clear();
  model.known.set(key, served);
  return served;
}

function serve(
  { problem, pairs, network, source, sink, frail }: FlowModel,
  siteUp: readonly boolean[],
  linkUp: readonly boolean[],
): number {
  const { nationalShare, internationalShare } = shares(problem);
  const downSites = new Set(frail.sites.filter((_, at) => !siteUp[at]));
  const broken = new Set(frail.linkRepairs.filter((_, at) => !linkUp[at]));
  const flowFrom = (wanted: 'core' | 'gateway'): number => {
    pairs.forEach(({ sites, repair, forth, back, feeds }, pair) => {
      const carries =
        (feeds === undefined || feeds === wanted) &&
        !broken.has(repair) &&
        !sites.some((site) => downSites.has(site));
      network.room[2 * pair] = carries ? forth : 0;
      network.room[2 * pair + 1] = carries ? back : 0;
    });
    return maximumFlow(network, source, sink);
  };
  return (
    (nationalShare > 0 ? nationalShare * flowFrom('core') : 0) +
    (internationalShare > 0 ? internationalShare * flowFrom('gateway') : 0)
  );
}

function linkPairs(
  { links }: Problem,
  nodeOfSite: Int32Array,
  repairOfLink: Int32Array,
  kbpsPerPerson: number,
): Pair[] {
  return links.flatMap(({ from, to, capacityGbps }, link) => {
    if (nodeOfSite[from] === nodeOfSite[to]) return [];
    const people = capacityGbps === undefined ? Infinity : (capacityGbps * 1e6) / kbpsPerPerson;
    return [
      {
        from: nodeOfSite[from],
        to: nodeOfSite[to],
        sites: [from, to],
        repair: repairOfLink[link],
        forth: people,
        back: people,
      },
    ];
  });
}

function sitePairs({ sites }: Problem, nodeOfSite: Int32Array, source: number, sink: number): Pair[] {
  const one = { repair: -1, back: 0 };
  return sites.flatMap(({ weight, core, gateway }, site): Pair[] => {
    const node = nodeOfSite[site];
    const feeding = { ...one, from: source, to: node, sites: [site], forth: Infinity };
    return [
      ...(weight > 0 ? [{ ...one, from: node, to: sink, sites: [site], forth: weight }] : []),
      ...(core ? [{ ...feeding, feeds: 'core' as const }] : []),
      ...(gateway ? [{ ...feeding, feeds: 'gateway' as const }] : []),
    ];
  });
}

function bitsOf(flags: readonly boolean[]): string {
  const codes = new Uint16Array(Math.ceil(flags.length / 16));
  flags.forEach((flag, at) => {
    if (flag) codes[at >> 4] |= 1 << (at & 15);
  });
  return String.fromCharCode(...codes);
}
