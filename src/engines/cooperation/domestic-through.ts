import { upwardClosure } from '../routing/upward-closure.ts';
import { NONE } from '../routing/route-class.ts';
import type { Area } from './area.ts';
import { addedUp, stretchesOf, wholeOf, type Divided } from '../../core/divided.ts';
import { inducedGraph } from '../routing/induced-graph.ts';
import { stayingRoutes } from './staying-routes.ts';

/** Destinations of one part. */
const STRETCH = 64;

/** By member: share of the routes between networks of `home` that cross a network of it; NaN for `home` itself. */
export function domesticThrough(area: Area, home: number): number[] {
  return wholeOf(dividedThrough(area, home));
}

/** The same in parts, some destinations each. */
export function dividedThrough(area: Area, home: number): Divided<number[]> {
  const others = Uint32Array.from(area.members.keys()).filter((member) => member !== home);
  const couples = stretchesOf(others, 2);
  const parts = stretchesOf(Uint32Array.from(area.networks[home].keys()), STRETCH);
  let counters: readonly CoupleCounter[] | undefined;
  return {
    partCount: parts.length,
    part: (at) => {
      counters ??= couples.map(([one, other]) => coupleCounter(area, home, one, other ?? one));
      return Float64Array.from(counters.flatMap((count) => count(parts[at])));
    },
    whole: (all) => {
      const sums = addedUp(all, 3 * couples.length);
      const through = area.members.map(() => NaN);
      couples.forEach((couple, at) => {
        const routed = sums[3 * at];
        couple.forEach((member, place) => {
          if (routed > 0) through[member] = 1 - sums[3 * at + 1 + place] / routed;
        });
      });
      return through;
    },
  };
}

/** Weight of the routes to some networks of home (positions in its list), and of those clear of either member of a couple. */
type CoupleCounter = (
  destinations: Uint32Array,
) => [routed: number, clearOfOne: number, clearOfOther: number];

function coupleCounter(area: Area, home: number, one: number, other: number): CoupleCounter {
  const { memberOf, networks, weight, within } = area;
  const { graph, inner, outer } = inducedGraph(area.graph, upwardClosure(area.graph, networks[home]));
  const marksOf = (member: number): Uint8Array =>
    Uint8Array.from(outer, (node) => Number(memberOf[node] === member));
  const [inOne, inOther] = [marksOf(one), marksOf(other)];
  const routes = stayingRoutes(graph);
  const { routeClass, onA, onB } = routes.state;
  const nodes = Uint32Array.from(networks[home], (node) => inner[node]);
  const weights = Float64Array.from(networks[home], (node) => weight[node]);
  const { offsets, targets } = graph.providers;
  // Routes stay below the providers of their ends: where no network of the two is among these, none is ever crossed.
  const isIdle = !inOne.includes(1) && !inOther.includes(1);
  return (destinations) => {
    let [routed, clearOfOne, clearOfOther] = [0, 0, 0];
    for (const to of destinations) {
      if (isIdle && routed > 0) break;
      const destination = nodes[to];
      routes.aim(destination, inOne, inOther);
      let [sent, offOne, offOther] = [0, 0, 0];
      for (let from = 0; from < nodes.length; from++) {
        const source = nodes[from];
        if (from === to || routeClass[source] === NONE) continue;
        sent += weights[from];
        offOne += weights[from] * onA[source];
        offOther += weights[from] * onB[source];
      }
      routed += sent * weights[to];
      clearOfOne += offOne * weights[to];
      clearOfOther += offOther * weights[to];
      // Networks that stand together reach each other over any of their providers.
      const providers = targets.subarray(offsets[destination], offsets[destination + 1]);
      const inNode = within[networks[home][to]];
      if (inNode === 0 || providers.length === 0) continue;
      const share = (isMarked: Uint8Array): number =>
        providers.reduce((count, provider) => count + 1 - isMarked[provider], 0) / providers.length;
      routed += inNode;
      clearOfOne += inNode * share(inOne);
      clearOfOther += inNode * share(inOther);
    }
    return [routed, clearOfOne, clearOfOther];
  };
}
