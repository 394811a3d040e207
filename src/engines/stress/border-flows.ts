import type { InboundWatch } from '../country/inbound-replay.ts';
import { NO_MASK, type Mask } from '../routing/mask.ts';
import { CUSTOMER, MAX_HOPS, NONE } from '../routing/route-class.ts';
import {
  destinationGroups,
  pourLeaf,
  routerOf,
  withoutFailed,
  type ForeignSources,
  type InboundFlows,
  type InboundGroup,
  type Router,
} from './inbound-flows.ts';
import { inPlane, type Territory } from './territory.ts';

/** Weight that comes in over a gateway, from a foreign AS to a national one. */
interface Entry {
  readonly link: number;
  readonly from: number;
  readonly to: number;
  share: number;
}

/** How flow of foreign ASes runs to the border. */
interface Course {
  /** How it comes in. */
  readonly entries: readonly Entry[];
  /** Foreign ASes that others' routes cross, and with what weight. */
  readonly crossed: Uint32Array;
  readonly crossing: Float64Array;
}

/** What the world does with one set of announcements at the border, whatever lies behind it. */
interface WorldAnswer extends Course {
  /** Foreign weight with a route, and its sum of weight × hops as if the nearest announcement were 0 hops long. */
  readonly routed: number;
  readonly weightedHops: number;
  readonly mostHops: number;
  /** Where one unit that the country hands out to a foreign AS comes in again, by that AS; asked for when needed. */
  readonly returning: Map<number, Course>;
}

/** Answers of the world by what is announced at the border; kept as long as the foreign part stays undamaged. */
export type WorldAnswers = Map<string, WorldAnswer>;

/**
 * `inboundFlows`, but the world is asked once for each set of announcements at the border instead of once for each group
 * of destinations. Beyond the border a destination is known only by which gateways announce it and at what length, so
 * destinations behind the same gateways share one answer; with `kept`, so do questions about different national failures.
 *
 * What comes in, leaves and comes in again is asked for by the unit, once for each foreign AS it is handed to. Equal to
 * `inboundFlows` up to rounding; `watch` hears only of shares that end at national ASes.
 */
export function borderFlows(
  territory: Territory,
  sources: ForeignSources,
  mask: Mask = NO_MASK,
  watch?: InboundWatch,
  kept?: WorldAnswers,
): InboundFlows {
  const { graph, isNational, nationals, weight, aboveNationals } = territory;
  const working = inPlane(territory, mask);
  const { nodes, leafWeight } = withoutFailed(territory, sources, working);
  const router = routerOf(graph, nodes, working);
  const above = nodes.filter((as) => aboveNationals[as] === 1);
  const gateways = gatewaysOf(territory, working);
  const answers = kept && isNationalOnly(territory, mask) ? kept : new Map<string, WorldAnswer>();
  const flow = new Float64Array(graph.asCount);
  const crossing = new Float64Array(graph.transitCount);
  const weightOf = new Map<Course, number>();
  const addWeight = (course: Course, more: number): void =>
    void weightOf.set(course, (weightOf.get(course) ?? 0) + more);
  const groups: InboundGroup[] = [];
  let allRouted = 0;

  for (const members of destinationGroups(territory, working)) {
    const destination = members[0];
    const groupWeight = members.reduce((sum, as) => sum + weight[as], 0);
    router.climb(destination);
    router.pull(above);
    const { key, base } = announcements(gateways, router);
    const known = answers.get(key);
    const world = once(() => {
      router.pull(nodes);
      return { territory, router, working };
    });
    // Where routes reach the greatest length, the length of the announcements matters too, and nothing is shared.
    const isShort = ({ mostHops }: WorldAnswer): boolean => mostHops + base < MAX_HOPS - 1;
    const answer = known && isShort(known) ? known : askWorld(world(), sources, nodes, leafWeight, base);
    if (!known && isShort(answer)) answers.set(key, answer);
    const { routed, weightedHops } = answer;

    // What comes in for the first time, then what of it leaves and returns, until nothing leaves any more.
    const entries = new Map<number, Entry>();
    addWeight(answer, groupWeight);
    for (let round: Entry[] = entriesOf(answer, 1); round.length > 0;) {
      for (const { link, from, to, share } of round) {
        const entry = entries.get(link) ?? { link, from, to, share: 0 };
        entry.share += share;
        entries.set(link, entry);
        flow[to] += share;
      }
      const leaving = new Map<number, number>();
      router.spreadAmong(nationals, flow, (_from, to, share) => {
        if (isNational[to]) return;
        flow[to] -= share;
        leaving.set(to, (leaving.get(to) ?? 0) + share);
      });
      for (const as of nationals) flow[as] = 0;
      round = [...leaving].flatMap(([as, share]) => {
        const course = answer.returning.get(as) ?? courseOfUnit(world(), as);
        answer.returning.set(as, course);
        addWeight(course, share * groupWeight);
        return entriesOf(course, share);
      });
    }

    watch?.aim({ destination, members }, groupWeight);
    const byGateway = new Map<number, number>();
    for (const { link, from, to, share } of entries.values()) {
      flow[to] += share;
      byGateway.set(link, share);
      watch?.over(from, to, share, link);
    }
    router.spreadAmong(nationals, flow, (from, to, share, link) => {
      if (isNational[to]) watch?.over(from, to, share, link);
      else {
        flow[to] -= share;
        byGateway.set(link, (byGateway.get(link) ?? 0) + share);
      }
    });
    for (let row = 0; row < nationals.length; row++) {
      const as = nationals[row];
      if (as < graph.transitCount && as !== destination) crossing[as] += flow[as] * groupWeight;
      flow[as] = 0;
    }
    allRouted += routed * groupWeight;
    groups.push({
      members,
      weight: groupWeight,
      routed,
      weightedHops: weightedHops + base * routed,
      byGateway,
    });
  }
  for (const [{ crossed, crossing: share }, groupWeight] of weightOf)
    for (let at = 0; at < crossed.length; at++) crossing[crossed[at]] += share[at] * groupWeight;
  return { groups, crossing, routed: allRouted };
}

/** A gateway as its national end announces over it: to customers whatever it has, to others only customers' routes. */
interface Gateway {
  readonly link: number;
  readonly national: number;
  readonly toCustomer: boolean;
}

function gatewaysOf({ graph, isNational, nationals }: Territory, { failedAs, failedLink }: Mask): Gateway[] {
  const found: Gateway[] = [];
  for (const national of nationals)
    for (const rows of [graph.providers, graph.peers, graph.customers])
      for (let arc = rows.offsets[national]; arc < rows.offsets[national + 1]; arc++) {
        const [foreign, link] = [rows.targets[arc], rows.links[arc]];
        if (isNational[foreign] || failedAs?.[foreign] || failedAs?.[national] || failedLink?.[link])
          continue;
        found.push({ link, national, toCustomer: rows === graph.customers });
      }
  return found;
}

/** All that the world hears of a destination, with lengths counted from the nearest announcement's. */
function announcements(
  gateways: readonly Gateway[],
  { routeClass, hops }: Router,
): { key: string; base: number } {
  const heard = gateways.filter(
    ({ national, toCustomer }) =>
      routeClass[national] >= CUSTOMER || (toCustomer && routeClass[national] !== NONE),
  );
  const base =
    heard.length === 0 ? 0 : heard.reduce((least, { national }) => Math.min(least, hops[national]), MAX_HOPS);
  return { key: heard.map(({ link, national }) => `${link}:${hops[national] - base}`).join(' '), base };
}

/** A router that has the routes of all nodes to the destination it was last aimed at. */
interface World {
  readonly territory: Territory;
  readonly router: Router;
  readonly working: Mask;
}

function askWorld(
  world: World,
  sources: ForeignSources,
  nodes: Uint32Array,
  leafWeight: Float64Array,
  base: number,
): WorldAnswer {
  const { graph, isNational, weight } = world.territory;
  const { failedAs } = world.working;
  const { routeClass, hops } = world.router;
  const flow = new Float64Array(graph.asCount);
  let routed = 0;
  let weightedHops = 0;
  let mostHops = 0;
  for (const as of nodes) {
    if (isNational[as] || routeClass[as] === NONE || failedAs?.[as]) continue;
    mostHops = Math.max(mostHops, hops[as] + 1 - base);
    flow[as] = weight[as];
    routed += weight[as];
    weightedHops += weight[as] * (hops[as] - base);
  }
  for (let leaf = 0; leaf < leafWeight.length; leaf++) {
    const fewest = pourLeaf(sources, leafWeight, leaf, flow, routeClass, hops);
    if (fewest < 0) continue;
    routed += leafWeight[leaf];
    weightedHops += leafWeight[leaf] * (fewest + 1 - base);
  }
  const own = (as: number): number => (failedAs?.[as] ? 0 : weight[as]);
  return { ...courseOf(world, flow, own), routed, weightedHops, mostHops, returning: new Map() };
}

function courseOfUnit(world: World, as: number): Course {
  const flow = new Float64Array(world.territory.graph.asCount);
  flow[as] = 1;
  return courseOf(world, flow, () => 0);
}

function courseOf(
  { territory: { graph, isNational }, router }: World,
  flow: Float64Array,
  own: (as: number) => number,
): Course {
  const byLink = new Map<number, Entry>();
  router.spread(flow, (from, to, share, link) => {
    if (!isNational[to]) return;
    // What comes in stays at the border: what the country does with it is another question.
    flow[to] -= share;
    const entry = byLink.get(link) ?? { link, from, to, share: 0 };
    entry.share += share;
    byLink.set(link, entry);
  });
  const crossed: number[] = [];
  const crossing: number[] = [];
  for (let as = 0; as < graph.transitCount; as++) {
    if (isNational[as] || flow[as] <= own(as)) continue;
    crossed.push(as);
    crossing.push(flow[as] - own(as));
  }
  return {
    entries: [...byLink.values()],
    crossed: Uint32Array.from(crossed),
    crossing: Float64Array.from(crossing),
  };
}

function entriesOf({ entries }: Course, times: number): Entry[] {
  return entries.map((entry) => ({ ...entry, share: entry.share * times }));
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Whether only national ASes and links with a national end have failed. */
function isNationalOnly({ graph, isNational }: Territory, { failedAs, failedLink }: Mask): boolean {
  if (failedAs?.some((failed, as) => failed === 1 && isNational[as] === 0)) return false;
  return !failedLink?.some(
    (failed, link) => failed === 1 && !isNational[graph.linkFrom[link]] && !isNational[graph.linkTo[link]],
  );
}
