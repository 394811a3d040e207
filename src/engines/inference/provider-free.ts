import type { CleanPaths } from './clean-path-table.ts';
import { topClique } from './clique.ts';
import { observedLinks } from './observed-links.ts';
import { somePaths } from './some-paths.ts';
import { transitDegrees } from './transit-degree.ts';

/** From how many vantage points a network must be seen behind two members to be known as a customer of the second. */
const VANTAGE_POINTS = 2;

/**
 * The provider-free networks at the top, ascending: a full mesh of large networks none of which is anyone's customer.
 *
 * They are sought on IPv4 paths where there are any: in IPv6 some networks peer with everyone that buy transit in IPv4. A member
 * that stands on paths behind two others (m1 m2 member) is a customer of m2, for m1 hears from its peer m2 of m2's customers only;
 * the most often seen of these leaves, and the mesh is sought again without it.
 */
export function providerFreeNetworks(all: CleanPaths): number[] {
  const paths = inIpv4(all);
  const links = observedLinks(paths);
  const degrees = transitDegrees(paths, links);
  for (;;) {
    const clique = topClique(links, degrees);
    const customer = mostCertainCustomer(paths, clique);
    if (customer === undefined) return clique;
    degrees[customer] = 0;
  }
}

function inIpv4(paths: CleanPaths): CleanPaths {
  const kept = [...paths.entries4.keys()].filter((path) => paths.entries4[path] > 0);
  return kept.length > 0 && kept.length < paths.entries4.length ? somePaths(paths, kept) : paths;
}

/** The member seen from most vantage points behind two others; the lower index among equals. */
function mostCertainCustomer(paths: CleanPaths, clique: readonly number[]): number | undefined {
  const { offsets, hops, vantagePoint, asns } = paths;
  const isMember = new Uint8Array(asns.length);
  for (const member of clique) isMember[member] = 1;
  const seenFrom = new Map<number, Set<number>>(clique.map((member) => [member, new Set()]));
  for (let path = 0; path + 1 < offsets.length; path++)
    for (let at = offsets[path] + 2; at < offsets[path + 1]; at++)
      if (isMember[hops[at]] && isMember[hops[at - 1]] && isMember[hops[at - 2]])
        seenFrom.get(hops[at])!.add(vantagePoint[path]);
  let found: number | undefined;
  let most = VANTAGE_POINTS - 1;
  for (const [member, points] of seenFrom)
    if (points.size > most) {
      most = points.size;
      found = member;
    }
  return found;
}
