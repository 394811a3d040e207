import type { Over } from '../../schemas/worst-cases.ts';
import type { Failure } from './failure.ts';
import type { Territory } from '../territory/territory.ts';

/** One thing that may fail as a whole. No AS and no link belongs to two candidates. */
export interface Candidate extends Failure {
  /** The AS a network or supplier is, or −1. */
  readonly as: number;
}

/**
 * Everything of one kind that may fail:
 *
 * - *networks*: national ASes with customers; one without carries nobody else's routes, so its failure makes no collateral loss;
 * - *links*: links with a national end; *gateways*: those with one foreign end;
 * - *foreign-suppliers*: foreign ASes that are providers of a national one, failing with all their gateways to the country.
 */
export function candidatesOf(territory: Territory, over: Over): Candidate[] {
  const { graph, isNational, nationals } = territory;
  if (over === 'networks')
    return Array.from(nationals)
      .filter((as) => graph.customers.offsets[as + 1] > graph.customers.offsets[as])
      .map((as) => ({ as, ases: [as], links: [] }));
  const found: Candidate[] = [];
  const gatewaysOf = new Map<number, number[]>();
  const suppliers = new Set<number>();
  for (let link = 0; link < graph.linkKind.length; link++) {
    const [from, to] = [graph.linkFrom[link], graph.linkTo[link]];
    const nationalEnds = isNational[from] + isNational[to];
    if (nationalEnds === 0 || territory.outsidePlane?.[link]) continue;
    if (over === 'links' || (over === 'gateways' && nationalEnds === 1))
      found.push({ as: -1, ases: [], links: [link] });
    if (nationalEnds === 2) continue;
    const foreign = isNational[from] ? to : from;
    gatewaysOf.set(foreign, [...(gatewaysOf.get(foreign) ?? []), link]);
    if (foreign === from && graph.linkKind[link] === 0) suppliers.add(foreign);
  }
  if (over !== 'foreign-suppliers') return found;
  return [...suppliers].sort((a, b) => a - b).map((as) => ({ as, ases: [], links: gatewaysOf.get(as)! }));
}

/** The failure of several candidates at once. */
export function failureOf(candidates: readonly Candidate[], members: readonly number[]): Failure {
  return {
    ases: members.flatMap((member) => candidates[member].ases),
    links: members.flatMap((member) => candidates[member].links),
  };
}
