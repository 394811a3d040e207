import { orNull } from '../core/missing.ts';
import type { Explanation } from '../engines/watch/explain.ts';
import { ROUTE_RELATIONS, type WatchWhyAnswer } from '../schemas/watch-folder-answers.ts';
import { isoOrNull, isoTime, PLANE_OF_FAMILY } from './incident-parts.ts';
import { groupOf } from '../engines/watch/outage-parts.ts';
import { asnOfOwner } from './outage-owner.ts';
import { snapshotParts } from './snapshot-parts.ts';
import type { WatchContext } from './watch-answer.ts';

/** What was asked, and what the book says of it. */
export type AskedWhy = Pick<
  WatchWhyAnswer,
  'folder' | 'country' | 'networks' | 'prefix' | 'time' | 'incidents'
>;

/** Who carried a prefix at a time, and what each rule made of that. */
export function watchWhyAnswer(
  explanation: Explanation,
  { snapshot, nameOf, prefixText, networks, groups, rpki, vrpsOf }: WatchContext,
  prefix: number,
  asked: AskedWhy,
): WatchWhyAnswer {
  const { family, canTell, isVisible, voters, carriers, coveredBy, levels, judged, routes } = explanation;
  return {
    format: 'muruna/watch-why',
    version: 1,
    ...snapshotParts(snapshot),
    ...asked,
    plane: PLANE_OF_FAMILY[family],
    canTell,
    visible: canTell ? isVisible : null,
    voters,
    carriers,
    coveredBy: coveredBy.map(prefixText),
    levels: levels.map(({ owner, visible, usual, limit, belowSince }) => {
      const network = asnOfOwner(owner, { networks, groups });
      const group = groupOf(owner, { networks, groups });
      return {
        network: network === undefined ? null : nameOf(network),
        group: group ? { name: group.name, kind: group.kind } : null,
        visible: orNull(visible),
        usual: orNull(usual),
        limit,
        belowSince: isoOrNull(belowSince),
      };
    }),
    judged: judged.map(({ about, ...one }) => ({ ...one, network: nameOf(about) })),
    routes: routes.map(({ feed: { collector, asn, peer, state }, isVoter, hops, since }) => ({
      collector,
      asn,
      peer,
      state,
      votes: isVoter,
      path: hops ? [...hops] : null,
      since: hops ? isoTime(since) : null,
    })),
    rpki,
    vrps: vrpsOf(prefix),
    origins: explanation.origins.map((one) => ({
      network: nameOf(one.asn),
      owner: one.isOwner,
      carriers: one.carriers,
      networks: one.networks,
      validity: one.validity ?? null,
      relation: one.relation === undefined ? null : ROUTE_RELATIONS[one.relation],
      sameCountry: one.isSameCountry ?? null,
      sameOrganisation: one.isSibling,
      declared: one.isDeclared,
    })),
    history: explanation.history.map((one) => ({
      origin: nameOf(one.origin),
      neighbour: one.neighbour === 0 ? null : nameOf(one.neighbour),
      first: isoTime(one.first),
      last: isoOrNull(one.last),
      carriers: one.carriers,
      peak: one.peak,
    })),
  };
}
