import { lastOfSteps } from '../../core/steps.ts';
import type { Course, WorldAnswer } from './border-answers.ts';
import type { InboundWatch } from './inbound-replay.ts';
import type { ShareVisitor } from '../routing/equal-share-flows.ts';
import { NO_MASK, type Mask } from '../routing/mask.ts';
import { NONE } from '../routing/route-class.ts';
import { worldOf, type Border, type BorderWorld } from './border-world.ts';
import { crossedNodes } from './crossed-nodes.ts';
import { gatewayWeights } from './gateway-weights.ts';
import { addEntry, type Inside } from './inner-routes.ts';
import { isShort, questionsAtBorder, roomInside, type Question } from './border-questions.ts';
import type { Crossed, Entry, OutsideAnswer } from './border-answers.ts';
import { destinationGroups } from '../routing/destination-groups.ts';
import type { InboundFlows, InboundGroup } from './inbound-flows.ts';
import { inPlane } from '../territory/territory.ts';

/**
 * `inboundFlows`, but the world is asked once for each set of announcements at the border instead of once for each group
 * of destinations. Beyond the border a destination is known only by which gateways announce it and at what length, so
 * destinations behind the same gateways share one answer; so do questions about different national failures, since
 * `border` keeps the answers.
 *
 * Routes among the inner nodes (see `BorderWorld`) are settled for each group; outer nodes, which are most, are asked only
 * where the announcements are new. What comes in, leaves and comes in again is asked for by the unit, once for each foreign
 * node it is handed to. Equal to `inboundFlows` up to rounding; `watch` is called only with shares that end at national ASes.
 */
export function borderFlows(border: Border, mask: Mask = NO_MASK, watch?: InboundWatch): InboundFlows {
  return lastOfSteps(borderFlowsInSteps(border, mask, watch));
}

/** The same with a pause before each group of destinations, for those who have others to serve meanwhile. */
export function* borderFlowsInSteps(
  border: Border,
  mask: Mask,
  watch?: InboundWatch,
): Generator<undefined, InboundFlows> {
  const { territory } = border;
  const { graph, weight } = territory;
  const world = worldOf(border, mask);
  const { innerCount, asOf, isNational, nationals, answers } = world;
  const working = inPlane(territory, mask);
  const flow = new Float64Array(innerCount);
  const crossing = new Float64Array(graph.transitCount);
  const weightOf = new Map<Crossed, number>();
  const addWeight = (course: Crossed, more: number): void =>
    void weightOf.set(course, (weightOf.get(course) ?? 0) + more);
  const weightOfOuter = new Map<OutsideAnswer, number>();
  const groups: InboundGroup[] = [];
  let allRouted = 0;

  const { nationals: ases, isNational: isHome } = territory;
  const toAll = destinationGroups(graph, ases, weight, isHome, working);
  const room = roomInside(world, working, toAll.length);
  for (let start = 0; start < toAll.length; start += room.length) {
    const questions = yield* questionsAtBorder(world, room, toAll.slice(start, start + room.length));
    for (const question of questions) {
      yield;
      follow(question);
    }
  }
  for (const [{ crossed, crossing: share }, groupWeight] of weightOf)
    for (let at = 0; at < crossed.length; at++) crossing[asOf[crossed[at]]] += share[at] * groupWeight;
  for (const [{ crossing: share }, groupWeight] of weightOfOuter)
    for (let at = 0; at < share.length; at++) crossing[asOf[innerCount + at]] += share[at] * groupWeight;
  return { groups, crossing, routed: allRouted };

  function follow(question: Question): void {
    const { group, inside, key, base } = question;
    const { routes } = inside;
    const { destination, members } = group;
    const groupWeight = members.reduce((sum, as) => sum + weight[as], 0);
    const known = answers.get(key);
    const answer = known && isShort(known, base) ? known : askWorld(world, question);
    if (!known && isShort(answer, base)) answers.set(key, answer);
    const { routed, weightedHops } = answer;

    // What comes in for the first time, then what of it leaves and returns, until nothing leaves any more.
    const entries = new Map<number, Entry>();
    addWeight(answer, groupWeight);
    weightOfOuter.set(answer.outside, (weightOfOuter.get(answer.outside) ?? 0) + groupWeight);
    for (let round: Entry[] = entriesOf(answer, 1); round.length > 0;) {
      for (const { link, from, to, share } of round) {
        const entry = entries.get(link);
        if (entry) entry.share += share;
        else entries.set(link, { link, from, to, share });
        flow[to] += share;
      }
      const leaving = new Map<number, number>();
      routes.spread(flow, {
        visit: (_from, to, share) => {
          if (isNational[to]) return;
          flow[to] -= share;
          leaving.set(to, (leaving.get(to) ?? 0) + share);
        },
        among: nationals,
      });
      for (const node of nationals) flow[node] = 0;
      round = [...leaving].flatMap(([node, share]) => {
        const course = answer.returning.get(node) ?? courseOfUnit(world, inside, node);
        answer.returning.set(node, course);
        addWeight(course, share * groupWeight);
        return entriesOf(course, share);
      });
    }

    watch?.aim(group, groupWeight);
    const byGateway = new Map<number, number>();
    for (const { link, from, to, share } of entries.values()) {
      flow[to] += share;
      byGateway.set(link, share);
      watch?.over(asOf[from], asOf[to], share, link);
    }
    routes.spread(flow, {
      visit: (from, to, share, link) => {
        if (isNational[to]) watch?.over(asOf[from], asOf[to], share, link);
        else {
          flow[to] -= share;
          byGateway.set(link, (byGateway.get(link) ?? 0) + share);
        }
      },
      among: nationals,
    });
    for (const node of nationals) {
      const as = asOf[node];
      if (as < graph.transitCount && as !== destination) crossing[as] += flow[node] * groupWeight;
      flow[node] = 0;
    }
    allRouted += routed * groupWeight;
    groups.push({
      members,
      weight: groupWeight,
      routed,
      weightedHops: weightedHops + base * routed,
      byGateway: gatewayWeights(byGateway),
    });
  }
}

/** Routes of all foreign nodes to what the inner ones were aimed at, and how their weight comes in over them. */
function askWorld(world: BorderWorld, { inside, base, outside }: Question): WorldAnswer {
  const { innerCount, isNational, weight } = world;
  const { routeClass, hops } = inside.routes;
  if (!outside) throw new Error('nobody has asked the outer nodes');
  const flow = new Float64Array(innerCount);
  flow.set(outside.flow);
  let { routed, weightedHops, mostHops } = outside;
  for (let node = 0; node < innerCount; node++) {
    if (isNational[node] || routeClass[node] === NONE) continue;
    mostHops = Math.max(mostHops, hops[node] + 1 - base);
    flow[node] += weight[node];
    routed += weight[node];
    weightedHops += weight[node] * (hops[node] - base);
  }
  const course = courseOf(world, inside, flow, weight);
  const entries = [...outside.entries, ...course.entries];
  return { ...course, entries, outside, routed, weightedHops, mostHops, returning: new Map() };
}

function courseOfUnit(world: BorderWorld, inside: Inside, node: number): Course {
  const flow = new Float64Array(world.innerCount);
  flow[node] = 1;
  return courseOf(world, inside, flow, undefined);
}

/** `flow` of the inner nodes on to the border; `own` is what of it starts at each node. */
function courseOf(
  { isNational }: BorderWorld,
  { routes }: Inside,
  flow: Float64Array,
  own: Float64Array | undefined,
): Course {
  const entries = new Map<number, Entry>();
  const visit: ShareVisitor = (from, to, share, link) => {
    if (!isNational[to]) return;
    // What comes in stays at the border: what the country does with it is another question.
    flow[to] -= share;
    addEntry(entries, link, from, to, share);
  };
  routes.spread(flow, { visit, isEverywhere: own !== undefined });
  return { entries: [...entries.values()], ...crossedNodes(flow, own, 0, flow.length, isNational) };
}

function entriesOf({ entries }: Course, times: number): Entry[] {
  return entries.map((entry) => ({ ...entry, share: entry.share * times }));
}
