import { PEER_TO_PEER } from '../../core/link-kind.ts';
import type { Mask } from '../routing/mask.ts';
import { inPlane, type Territory } from '../territory/territory.ts';
import type { ReachedWeights } from './reached-weights.ts';

/**
 * The specification of `reachedWeights` with help: from every national AS, one step at a time. A path climbs from a customer to its provider or from
 * the helped to its helper, crosses at most one peer link, and descends the other way.
 */
export function slowHelpedWeights(territory: Territory, mask: Mask): ReachedWeights {
  const { graph, isNational, nationals, weight, organisationOf, siblingLinks } = territory;
  const { failedAs, failedLink } = inPlane(territory, mask);
  const links = Array.from(graph.linkKind.keys()).filter(
    (link) => !failedLink?.[link] && !failedAs?.[graph.linkFrom[link]] && !failedAs?.[graph.linkTo[link]],
  );
  const ups: [from: number, to: number][] = [];
  const across: [from: number, to: number][] = [];
  for (const link of links) {
    const [from, to] = [graph.linkFrom[link], graph.linkTo[link]];
    const isPeering = graph.linkKind[link] === PEER_TO_PEER;
    const name = organisationOf?.(from);
    const areSiblings = siblingLinks?.[link] === 1 || (name !== undefined && name === organisationOf?.(to));
    const home = isNational[from] || isNational[to];
    if (!isPeering) ups.push([to, from]);
    else {
      across.push([from, to], [to, from]);
      if (isNational[from]) ups.push([from, to]);
      if (isNational[to]) ups.push([to, from]);
    }
    if (areSiblings && home) ups.push([from, to], [to, from]);
  }
  const foreign = new Float64Array(nationals.length);
  const national = new Float64Array(nationals.length);
  nationals.forEach((source, row) => {
    if (failedAs?.[source]) return;
    const above = closure(new Set([source]), ups);
    const over = new Set([...above, ...across.filter(([from]) => above.has(from)).map(([, to]) => to)]);
    const downs = ups.map(([from, to]): [number, number] => [to, from]);
    for (const as of closure(over, downs))
      if (as !== source && weight[as] > 0) (isNational[as] ? national : foreign)[row] += weight[as];
  });
  return { foreign, national };
}

function closure(start: ReadonlySet<number>, steps: readonly (readonly [number, number])[]): Set<number> {
  const found = new Set(start);
  for (let size = -1; size < found.size;) {
    size = found.size;
    for (const [from, to] of steps) if (found.has(from)) found.add(to);
  }
  return found;
}
