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
  const { graph, nationals } = territory;
  if (over === 'networks')
    return Array.from(nationals)
      .filter((as) => graph.customers.offsets[as + 1] > graph.customers.offsets[as])
      .map((as) => ({ as, ases: [as], links: [] }));
  if (over === 'foreign-suppliers') return foreignSuppliers(territory);
  const links = over === 'links' ? nationalLinks(territory) : territory.gateways().map(({ link }) => link);
  return links.sort((a, b) => a - b).map((link) => ({ as: -1, ases: [], links: [link] }));
}

/** Links of the plane with a national end. */
function nationalLinks({ graph, isNational, outsidePlane }: Territory): number[] {
  return [...graph.linkKind.keys()].filter(
    (link) => (isNational[graph.linkFrom[link]] || isNational[graph.linkTo[link]]) && !outsidePlane?.[link],
  );
}

function foreignSuppliers(territory: Territory): Candidate[] {
  const linksOf = new Map<number, number[]>();
  for (const { foreign, link } of territory.gateways())
    linksOf.set(foreign, [...(linksOf.get(foreign) ?? []), link]);
  const suppliers = territory.gateways().filter(({ foreignIs }) => foreignIs === 'provider');
  return [...new Set(suppliers.map(({ foreign }) => foreign))]
    .sort((a, b) => a - b)
    .map((as) => ({ as, ases: [], links: linksOf.get(as)!.toSorted((a, b) => a - b) }));
}

/** The failure of several candidates at once. */
export function failureOf(candidates: readonly Candidate[], members: readonly number[]): Failure {
  return {
    ases: members.flatMap((member) => candidates[member].ases),
    links: members.flatMap((member) => candidates[member].links),
  };
}
