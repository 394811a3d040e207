import type { AsGraph } from '../../core/as-graph.ts';
import { PEER_TO_PEER } from '../../core/link-kind.ts';
import { marks } from '../../core/marks.ts';
import { meshOf, underMesh } from '../reach/mesh.ts';
import { reachedByAny } from '../reach/reach-lanes.ts';
import type { NewLink } from '../routing/patch-graph.ts';

/**
 * Whether links surely bring nobody a network that it does not reach already, with some ASes failed.
 *
 * All under one mesh reach each other. A link whose ends are both under it can thus only bring in what is outside; between peers
 * not even that, since whatever goes over such a link runs between the customers of both. A new provider brings nothing either
 * if the customer already reaches everything outside that the provider reaches, as whatever is below an AS reaches what it does.
 * None of this changes with a link that brings nothing, so that several can be judged one by one.
 */
export function bringsNothing(
  graph: AsGraph,
  failed: readonly number[],
): (links: readonly NewLink[]) => boolean {
  const failedAs = marks(graph.asCount, failed);
  const mask = failed.length === 0 ? {} : { failedAs };
  const mesh = meshOf(graph).filter((as) => !failedAs[as]);
  const under = underMesh(graph, mesh, mask);
  const reached = new Map<number, Uint8Array>();
  const reachOf = (as: number): Uint8Array => {
    const known = reached.get(as) ?? reachedByAny(graph, [as], mask);
    reached.set(as, known);
    return known;
  };
  const addsNothingOutside = (provider: number, customer: number): boolean => {
    const [wide, own] = [reachOf(provider), reachOf(customer)];
    for (let as = 0; as < graph.asCount; as++) if (!under[as] && wide[as] && !own[as]) return false;
    return true;
  };
  return (links) =>
    links.every(
      ({ from, to, kind }) =>
        failedAs[from] ||
        failedAs[to] ||
        (under[from] && under[to] && (kind === PEER_TO_PEER || addsNothingOutside(from, to))),
    );
}
