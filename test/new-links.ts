import type { AsGraph } from '../src/core/as-graph.ts';
import { PEER_TO_PEER, PROVIDER_TO_CUSTOMER } from '../src/core/link-kind.ts';
import { canProvide, type NewLink } from '../src/engines/routing/patch-graph.ts';

/** Links between ASes that have none yet, provider before customer. */
export function newLinks(graph: AsGraph, drawn: readonly (readonly [number, number, boolean])[]): NewLink[] {
  const taken = new Set(Array.from(graph.linkFrom, (from, link) => key(from, graph.linkTo[link])));
  return drawn.flatMap(([one, other, isPeer]) => {
    const [from, to] = [one % graph.asCount, other % graph.asCount].sort((a, b) => a - b);
    if (from === to || taken.has(key(from, to))) return [];
    taken.add(key(from, to));
    const isProvider = !isPeer && canProvide(graph, from, to);
    return [{ from, to, kind: isProvider ? PROVIDER_TO_CUSTOMER : PEER_TO_PEER }];
  });
}

function key(one: number, other: number): string {
  return `${Math.min(one, other)} ${Math.max(one, other)}`;
}
