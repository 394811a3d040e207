import { PEER_TO_PEER, PROVIDER_TO_CUSTOMER } from '../../core/link-kind.ts';
import type { Rows } from '../../core/rows.ts';
import { coneFinder } from '../worst/cone.ts';
import { canProvide, type NewLink } from '../routing/patch-graph.ts';
import type { Area } from './area.ts';

/**
 * What two countries could build together:
 *
 * - `peering`: a private link between two networks that exchange what they and their customers have;
 * - `transit`: one network carries another to everyone;
 * - `exchange`: one network peers with all those of the other country that already peer with each other there, which is
 *   what presence at an exchange brings where the members of exchanges are not known.
 */
export type ProjectKind = 'peering' | 'transit' | 'exchange';

export interface Project {
  readonly kind: ProjectKind;
  /** ASes in indices of the area: the peers, or provider and customer, or who comes to the exchange of the other member. */
  readonly from: number;
  /** −1 for an exchange. */
  readonly to: number;
  /** Position in `area.members` of the country of `from`, and of the other one. */
  readonly fromMember: number;
  readonly toMember: number;
  /** In indices of the area. */
  readonly links: readonly NewLink[];
}

/** Networks of each side that are asked for projects, by the weight of their own country they carry. */
export const LEADING = 5;

/** Projects between the leading networks of all pairs of members that are not linked yet. */
export function candidateProjects(area: Area, leading = LEADING): Project[] {
  const leaders = area.members.map((_, member) => leadingNetworks(area, member, leading));
  return leaders.flatMap((ours, one) =>
    leaders.flatMap((theirs, other) => {
      if (one === other) return [];
      const pairs = ours
        .flatMap((a) => theirs.map((b) => [a, b] as const))
        .filter(([a, b]) => !areLinked(area, a, b));
      const ends = { fromMember: one, toMember: other };
      return [
        ...(one < other ? pairs : []).map(([from, to]) => ({
          ...ends,
          kind: 'peering' as const,
          from,
          to,
          links: [{ from, to, kind: PEER_TO_PEER }],
        })),
        ...pairs
          .filter(([provider, customer]) => canProvide(area.graph, provider, customer))
          .map(([from, to]) => ({
            ...ends,
            kind: 'transit' as const,
            from,
            to,
            links: [{ from, to, kind: PROVIDER_TO_CUSTOMER }],
          })),
        ...ours.flatMap((from) => exchangeProject(area, from, ends)),
      ];
    }),
  );
}

/** Networks of a member in falling order of the weight of their country in their customer cones, their own included. */
export function leadingNetworks(
  { graph, memberOf, weight, within, networks }: Area,
  member: number,
  count: number,
): number[] {
  const coneOf = coneFinder(graph.customers);
  const carried = (as: number): number =>
    coneOf(as).reduce((sum, inCone) => sum + (memberOf[inCone] === member ? weight[inCone] : 0), 0);
  // Nodes that stand for several networks have no one to sign.
  return Array.from(
    networks[member].filter((as) => within[as] === 0),
    (as) => ({ as, carried: carried(as) }),
  )
    .sort((a, b) => b.carried - a.carried || a.as - b.as)
    .slice(0, count)
    .map(({ as }) => as);
}

/** Networks of a member that already peer with another one of it. */
export function exchangeMembers({ graph, memberOf, networks }: Area, member: number): number[] {
  return Array.from(networks[member]).filter((as) =>
    neighbours(graph.peers, as).some((peer) => memberOf[peer] === member),
  );
}

function exchangeProject(
  area: Area,
  from: number,
  ends: Pick<Project, 'fromMember' | 'toMember'>,
): Project[] {
  const links = exchangeMembers(area, ends.toMember)
    .filter((to) => !areLinked(area, from, to))
    .map((to) => ({ from, to, kind: PEER_TO_PEER }));
  // With one member it is the private link.
  return links.length < 2 ? [] : [{ ...ends, kind: 'exchange', from, to: -1, links }];
}

function areLinked({ graph }: Area, one: number, other: number): boolean {
  return [graph.providers, graph.customers, graph.peers].some((rows) =>
    neighbours(rows, one).includes(other),
  );
}

function neighbours({ offsets, targets }: Rows, as: number): number[] {
  return Array.from(targets.subarray(offsets[as], offsets[as + 1]));
}
