import { asnLookup, type AsGraph } from '../../core/as-graph.ts';
import { Refusal } from '../../core/refusal.ts';
import { linkLookup } from '../../engines/routing/link-lookup.ts';
import type { Mask } from '../../engines/routing/mask.ts';

/** What a user says has failed, by AS number. */
export interface Failed {
  readonly withoutAs: readonly number[];
  readonly withoutLinks: readonly (readonly [number, number])[];
}

/** Index of an AS number as a function; an AS number that the graph does not have is refused. */
export function knownAsn(graph: AsGraph): (asn: number) => number {
  const indexOf = asnLookup(graph.asns);
  return (asn) => {
    const as = indexOf(asn);
    if (as < 0) throw new Refusal('not-found', 'routes.unknown-as', { asn });
    return as;
  };
}

/** The mask of what has failed; unknown ASes and links are refused. */
export function maskWithout(graph: AsGraph, { withoutAs, withoutLinks }: Failed): Mask {
  const known = knownAsn(graph);
  const linkBetween = knownLink(graph);
  const failedAs = new Uint8Array(graph.asCount);
  for (const asn of withoutAs) failedAs[known(asn)] = 1;
  const failedLink = new Uint8Array(graph.linkKind.length);
  for (const [one, other] of withoutLinks) failedLink[linkBetween(known(one), known(other))] = 1;
  return {
    failedAs: withoutAs.length > 0 ? failedAs : undefined,
    failedLink: withoutLinks.length > 0 ? failedLink : undefined,
  };
}

function knownLink(graph: AsGraph): (one: number, other: number) => number {
  const linkBetween = linkLookup(graph);
  return (one, other) => {
    const link = linkBetween(one, other);
    if (link !== undefined) return link;
    throw new Refusal('not-found', 'routes.unknown-link', { one: graph.asns[one], other: graph.asns[other] });
  };
}
