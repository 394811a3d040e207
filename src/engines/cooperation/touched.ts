import { PEER_TO_PEER } from '../../core/link-kind.ts';
import { coneFinder } from '../country/cone.ts';
import type { NewLink } from '../stress/patch-graph.ts';
import type { Area } from './area.ts';
import { sumOf, trafficOfDemand, type Demand, type Traffic } from './traffic.ts';

/**
 * The traffic with links added: `area` is the old one, `richer` has them. Only pairs whose routes a link can touch are routed
 * again, over the old graph and over the new one.
 */
export function retracedTraffic(
  before: Traffic,
  area: Area,
  richer: Area,
  links: readonly NewLink[],
): Traffic {
  return touchedDemands(richer, links).reduce(
    (sum, demand) => sumOf(sumOf(sum, trafficOfDemand(area, demand), -1), trafficOfDemand(richer, demand), 1),
    before,
  );
}

/**
 * The pairs whose routes may change, each once.
 *
 * Over a new peer link go only routes from the customer cone of one end to that of the other. A new provider of `c` changes
 * what everyone hears of the cone of `c`, and what this cone hears of everyone. `richer` has the links already, so that
 * routes over several of them count too.
 */
export function touchedDemands({ graph, networks }: Area, links: readonly NewLink[]): Demand[] {
  const all = networks.flatMap((nodes) => [...nodes]);
  const findCone = coneFinder(graph.customers);
  const cones = new Map<number, ReadonlySet<number>>();
  const coneOf = (as: number): ReadonlySet<number> => {
    const known = cones.get(as) ?? new Set(findCone(as));
    cones.set(as, known);
    return known;
  };
  // For each destination whose cones' members may route to it otherwise; EVERYONE stands for all sources.
  const rootsOf = new Map<number, Set<number>>();
  const touch = (destination: number, root: number): void => {
    const roots = rootsOf.get(destination) ?? new Set();
    rootsOf.set(destination, roots.add(root));
  };
  for (const { from, to, kind } of links)
    if (kind === PEER_TO_PEER) {
      for (const as of coneOf(to)) touch(as, from);
      for (const as of coneOf(from)) touch(as, to);
    } else {
      for (const as of coneOf(to)) touch(as, EVERYONE);
      for (const as of all) touch(as, to);
    }
  const demands = new Map<string, { roots: number[]; destinations: number[] }>();
  for (const [destination, roots] of rootsOf) {
    const key = roots.has(EVERYONE) ? 'everyone' : [...roots].sort((a, b) => a - b).join(' ');
    const demand = demands.get(key) ?? { roots: [...roots], destinations: [] };
    demand.destinations.push(destination);
    demands.set(key, demand);
  }
  return Array.from(demands.values(), ({ roots, destinations }) => ({
    sources: roots.includes(EVERYONE) ? all : new Set(roots.flatMap((root) => [...coneOf(root)])),
    destinations,
  }));
}

const EVERYONE = -1;
