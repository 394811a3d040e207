import { asnLookup } from '../../core/as-graph.ts';
import type { Internet } from '../../core/internet.ts';
import { PEER_TO_PEER } from '../../core/link-kind.ts';
import { linkLookup } from '../../engines/routing/link-lookup.ts';
import { errorRates, type Evidence } from '../../engines/stress/uncertainty.ts';
import { RELATION } from '../../engines/watch/path-notes.ts';
import type { WatchKnowledge } from '../../engines/watch/watch-face.ts';
import type { Kinship } from './kinship.ts';

/** What the snapshot knows of networks and their links, by AS number. */
export function knowledgeOfNetworks(
  { graph, country }: Internet,
  evidence: Evidence,
  validity: WatchKnowledge['validity'],
  kinship: Kinship,
): WatchKnowledge {
  const indexOf = asnLookup(graph.asns);
  const linkBetween = linkLookup(graph);
  const { wrongTransit, wrongPeer } = errorRates(graph, evidence);
  const linkOf = (one: number, other: number): number | undefined => {
    const [a, b] = [indexOf(one), indexOf(other)];
    return a < 0 || b < 0 ? undefined : linkBetween(a, b);
  };
  const confidenceOf = (link: number): number =>
    evidence.labelConfidence?.[link] ??
    1 - (graph.linkKind[link] === PEER_TO_PEER ? wrongPeer : wrongTransit);
  return {
    validity,
    ...kinship,
    areLinked(one, other) {
      const [a, b] = [indexOf(one), indexOf(other)];
      return a < 0 || b < 0 ? undefined : linkBetween(a, b) !== undefined;
    },
    isSameCountry(one, other) {
      const [a, b] = [indexOf(one), indexOf(other)];
      return a < 0 || b < 0 || country[a] === 0 || country[b] === 0 ? undefined : country[a] === country[b];
    },
    hasCustomers(asn) {
      const as = indexOf(asn);
      return as >= 0 && as < graph.transitCount;
    },
    sellsInCountryOf(asn, other) {
      const [seller, as] = [indexOf(asn), indexOf(other)];
      if (seller < 0 || as < 0 || country[as] === 0) return false;
      const { offsets, targets } = graph.customers;
      return targets
        .subarray(offsets[seller], offsets[seller + 1])
        .some((customer) => country[customer] === country[as]);
    },
    relationOf(one, other) {
      const link = linkOf(one, other);
      if (link === undefined) return RELATION.unknown;
      if (graph.linkKind[link] === PEER_TO_PEER) return RELATION.peer;
      return graph.asns[graph.linkFrom[link]] === one ? RELATION.provider : RELATION.customer;
    },
    confidenceOf(one, other) {
      const link = linkOf(one, other);
      return link === undefined ? 0 : confidenceOf(link);
    },
  };
}
