import type { Problem, ProblemLink } from './problem.ts';

/** The service side of a problem, contracted: what is never down is merged, what remains is a small graph. */
export interface ServiceModel {
  readonly horizon: number;
  readonly nodeCount: number;
  /** The node of each site. */
  readonly nodeOfSite: Int32Array;
  /** Person-equivalents on each node, already times the share of the national and international service. */
  readonly national: Float64Array;
  readonly international: Float64Array;
  /** CORE | GATEWAY. */
  readonly flags: Uint8Array;
  /** For nodes that can be down: their repair, −1 if they are not damaged themselves, or NEVER_DOWN. */
  readonly repairOfNode: Int32Array;
  readonly edgeFrom: Int32Array;
  readonly edgeTo: Int32Array;
  /** The repair an edge waits for, or −1. */
  readonly repairOfEdge: Int32Array;
  /** Nodes whose supplies can be down, supplies before what they feed. */
  readonly powered: readonly PoweredNode[];
  /** Ticks at which something can go down, ascending, from 0, closed by the horizon: service rises between two of them. */
  readonly breaks: Int32Array;
}

export interface PoweredNode {
  readonly node: number;
  readonly supplies: readonly number[];
  readonly batteryTicks: number;
  /** What is left of the battery at tick 0: an outage of supply that is on then may have begun before. */
  readonly batteryLeft: number;
  /** From this tick on the node is up only if a supply is (no battery of it or above can help any more). */
  readonly deadTick: number;
}

export const CORE = 1;
export const GATEWAY = 2;
export const NEVER_DOWN = -2;

export function compileService(problem: Problem): ServiceModel {
  const { sites, links, repairs } = problem;
  const repairOfSite = new Int32Array(sites.length).fill(-1);
  const repairOfLink = new Int32Array(links.length).fill(-1);
  repairs.forEach(({ asset }, repair) => {
    if ('site' in asset) repairOfSite[asset.site] = repair;
    else repairOfLink[asset.link] = repair;
  });
  const order = supplyOrder(problem);
  const canFail = sitesThatCanFail(problem, order, repairOfSite);
  const nodeOfSite = contract(
    problem,
    ({ from, to }, link) => repairOfLink[link] < 0 && !canFail[from] && !canFail[to],
  );
  const nodeCount = nodeOfSite.reduce((most, node) => Math.max(most, node + 1), 0);

  const { nationalShare, internationalShare } = shares(problem);
  const national = new Float64Array(nodeCount);
  const international = new Float64Array(nodeCount);
  const flags = new Uint8Array(nodeCount);
  const repairOfNode = new Int32Array(nodeCount).fill(NEVER_DOWN);
  sites.forEach((site, index) => {
    const node = nodeOfSite[index];
    national[node] += site.weight * nationalShare;
    international[node] += site.weight * internationalShare;
    flags[node] |= (site.core ? CORE : 0) | (site.gateway ? GATEWAY : 0);
    if (canFail[index]) repairOfNode[node] = repairOfSite[index];
  });
  const powered = poweredNodes(problem, order, canFail, nodeOfSite);
  return {
    horizon: problem.horizon,
    nodeCount,
    nodeOfSite,
    national,
    international,
    flags,
    repairOfNode,
    ...contractedEdges(problem, nodeOfSite, repairOfLink),
    powered,
    breaks: breakTicks(problem.horizon, powered, repairOfNode),
  };
}

/** An inventory without cores counts international service only, one without gateways national only. */
export function shares(problem: Problem): { nationalShare: number; internationalShare: number } {
  const cores = problem.sites.some((site) => site.core);
  const gateways = problem.sites.some((site) => site.gateway);
  const nationalShare = gateways ? (cores ? problem.nationalShare : 0) : 1;
  return { nationalShare, internationalShare: 1 - nationalShare };
}

/** Sites in an order in which supplies come before what they feed. */
export function supplyOrder({ sites }: Problem): number[] {
  const order: number[] = [];
  const state = new Uint8Array(sites.length);
  const visit = (site: number): void => {
    if (state[site] === 2) return;
    if (state[site] === 1) throw new Error(`supplies form a cycle at site ${site}`);
    state[site] = 1;
    sites[site].supplies.forEach(visit);
    state[site] = 2;
    order.push(site);
  };
  sites.forEach((_, site) => visit(site));
  return order;
}

/** A site can be down if it is damaged, or if every supply of it can be down. */
export function sitesThatCanFail(
  problem: Problem,
  order: readonly number[],
  repairOfSite: Int32Array,
): Uint8Array {
  const canFail = new Uint8Array(problem.sites.length);
  for (const site of order) {
    const { supplies } = problem.sites[site];
    const unpowered = supplies.length > 0 && supplies.every((supply) => canFail[supply]);
    canFail[site] = repairOfSite[site] >= 0 || unpowered ? 1 : 0;
  }
  return canFail;
}

/** The node of each site: one for every group that is joined by links that `joins`. */
export function contract(problem: Problem, joins: (link: ProblemLink, index: number) => boolean): Int32Array {
  const parent = Int32Array.from(problem.sites, (_, site) => site);
  const find = (site: number): number => {
    while (parent[site] !== site) site = parent[site] = parent[parent[site]];
    return site;
  };
  problem.links.forEach((link, index) => {
    if (joins(link, index)) parent[find(link.from)] = find(link.to);
  });
  const nodeOfRoot = new Map<number, number>();
  return parent.map((_, site) => {
    const root = find(site);
    if (!nodeOfRoot.has(root)) nodeOfRoot.set(root, nodeOfRoot.size);
    return nodeOfRoot.get(root)!;
  });
}

function contractedEdges(
  problem: Problem,
  nodeOfSite: Int32Array,
  repairOfLink: Int32Array,
): Pick<ServiceModel, 'edgeFrom' | 'edgeTo' | 'repairOfEdge'> {
  const kept: [number, number, number][] = [];
  const seen = new Set<string>();
  problem.links.forEach(({ from, to }, link) => {
    const one = Math.min(nodeOfSite[from], nodeOfSite[to]);
    const other = Math.max(nodeOfSite[from], nodeOfSite[to]);
    const repair = repairOfLink[link];
    const key = `${one} ${other} ${repair}`;
    if (one === other || seen.has(key)) return;
    seen.add(key);
    kept.push([one, other, repair]);
  });
  return {
    edgeFrom: Int32Array.from(kept, (edge) => edge[0]),
    edgeTo: Int32Array.from(kept, (edge) => edge[1]),
    repairOfEdge: Int32Array.from(kept, (edge) => edge[2]),
  };
}

function poweredNodes(
  problem: Problem,
  order: readonly number[],
  canFail: Uint8Array,
  nodeOfSite: Int32Array,
): PoweredNode[] {
  const dead = new Map<number, number>();
  return order.flatMap((site) => {
    const { supplies, batteryTicks, batteryLeft = batteryTicks } = problem.sites[site];
    if (supplies.length === 0 || !supplies.every((supply) => canFail[supply])) return [];
    const later = Math.max(...supplies.map((supply) => dead.get(supply) ?? 0));
    const deadTick = later === 0 ? batteryLeft : later + batteryTicks;
    dead.set(site, deadTick);
    const node = nodeOfSite[site];
    return [
      { node, supplies: supplies.map((supply) => nodeOfSite[supply]), batteryTicks, batteryLeft, deadTick },
    ];
  });
}

/** How long the battery of a node lasts when its supply goes down at a tick. */
export function batteryFrom({ batteryTicks, batteryLeft }: PoweredNode, tick: number): number {
  return tick === 0 ? batteryLeft : batteryTicks;
}

/** Outages of supply begin at 0 or where one above begins; each makes its node go down a battery's length later. */
function breakTicks(horizon: number, powered: readonly PoweredNode[], repairOfNode: Int32Array): Int32Array {
  const downStarts = new Map<number, Set<number>>();
  const all = new Set([0]);
  for (const entry of powered) {
    const { node, supplies } = entry;
    const starts = new Set<number>(repairOfNode[node] >= 0 ? [0] : []);
    for (const supply of supplies)
      for (const start of downStarts.get(supply) ?? [0]) starts.add(start + batteryFrom(entry, start));
    downStarts.set(node, starts);
    for (const start of starts) if (start < horizon) all.add(start);
  }
  return Int32Array.from([...[...all].sort((a, b) => a - b), horizon]);
}

/** Ticks at which repairs finish or batteries can run out, ascending from 0. */
export function changeTicks(breaks: Int32Array, finish: Int32Array, horizon: number): number[] {
  const ticks = new Set<number>([0]);
  for (const tick of [...breaks, ...finish]) if (tick < horizon) ticks.add(tick);
  return [...ticks].sort((a, b) => a - b);
}
