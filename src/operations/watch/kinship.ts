import { asnLookup } from '../../core/as-graph.ts';
import type { Internet } from '../../core/internet.ts';
import { once } from '../../core/once.ts';
import { createPrefixIndex } from '../../core/prefix-index.ts';
import { stretchOf } from '../../engines/watch/address-space.ts';
import type { WatchKnowledge } from '../../engines/watch/watch-face.ts';
import type { ListedGroup } from '../../formats/watch-groups/read-watch-groups.ts';
import { ROUTE_SERVER_NOTE } from '../../store/manifest.ts';
import type { Snapshot } from '../../store/snapshot.ts';

/** What networks are to each other beside their links. */
export type Kinship = Pick<WatchKnowledge, 'areSiblings' | 'isDeclared' | 'isRouteServer'>;

/** Registries name blocks of thousands of numbers alike; a name of more networks than this names no organisation. */
const MOST_OF_ONE_NAME = 200;
/** Names that stand where nobody is named. */
const NO_NAME = /reserved|unassigned|unallocated|unknown|private|\bASN? block\b|^[^\p{L}]*$/iu;

/**
 * Networks are of one organisation where the list has them in one, watched or not, or where the snapshot calls them by one name, or marks
 * their link as one between siblings. What is declared as anycast or
 * scrubbing the list says: networks that may announce its prefixes, or any space where it has none. Route servers are those of the list, and those that were taken out of the paths that the snapshot was
 * inferred from.
 */
export function kinshipOf(
  { internet, manifest }: Pick<Snapshot, 'internet' | 'manifest'>,
  listed: readonly ListedGroup[],
): Kinship {
  const organisationsOf = new Map<number, Set<string>>();
  for (const { name, networks } of listed.filter(({ kind }) => kind === 'organisation'))
    for (const asn of networks) {
      const known = organisationsOf.get(asn);
      if (known) known.add(name);
      else organisationsOf.set(asn, new Set([name]));
    }
  const indexOf = asnLookup(internet.graph.asns);
  const marked = once(() => siblingPairs(internet));
  const holders = once(() => namesOfOrganisations(internet));
  const holderOf = (asn: number): string | undefined => {
    const as = indexOf(asn);
    const name = as < 0 ? undefined : internet.nameOf(as);
    return name !== undefined && holders().has(name) ? name : undefined;
  };
  const routeServers = new Set([
    ...routeServersOf(manifest.notes),
    ...listed.flatMap(({ kind, networks }) => (kind === 'route-server' ? networks : [])),
  ]);
  const prefixes = createPrefixIndex();
  const declared = listed
    .filter(({ kind }) => kind === 'anycast' || kind === 'scrubbing')
    .map(({ networks, prefixes: spaces }) => ({
      networks: new Set(networks),
      stretches: spaces.flatMap(
        ({ family, length, words }) => stretchOf(prefixes, prefixes.intern(family, length, words)) ?? [],
      ),
      isAll: spaces.length === 0,
    }));
  return {
    areSiblings(one, other) {
      const listedIn = organisationsOf.get(one);
      if (listedIn && [...(organisationsOf.get(other) ?? [])].some((name) => listedIn.has(name))) return true;
      const holder = holderOf(one);
      return (holder !== undefined && holder === holderOf(other)) || marked().has(pairOf(one, other));
    },
    isDeclared: ({ family, start, end }, origin) =>
      declared.some(
        ({ networks, stretches, isAll }) =>
          networks.has(origin) &&
          (isAll ||
            stretches.some((wide) => wide.family === family && wide.start <= start && wide.end >= end)),
      ),
    isRouteServer: (asn) => routeServers.has(asn),
  };
}

/** The pairs that the paths show as siblings. */
function siblingPairs({ graph: { asns, linkFrom, linkTo }, linkSiblings }: Internet): ReadonlySet<string> {
  const links = [...(linkSiblings?.keys() ?? [])].filter((link) => linkSiblings![link] === 1);
  return new Set(links.map((link) => pairOf(asns[linkFrom[link]], asns[linkTo[link]])));
}

function pairOf(one: number, other: number): string {
  return `${Math.min(one, other)} ${Math.max(one, other)}`;
}

/** Names that several networks have, and that name an organisation. */
function namesOfOrganisations({ graph, nameOf }: Internet): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (let as = 0; as < graph.asCount; as++) {
    const name = nameOf(as);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set(
    [...counts].flatMap(([name, count]) =>
      count > 1 && count <= MOST_OF_ONE_NAME && !NO_NAME.test(name) ? [name] : [],
    ),
  );
}

function routeServersOf(notes: readonly string[]): number[] {
  const said = notes.find((note) => note.startsWith(ROUTE_SERVER_NOTE));
  return said === undefined ? [] : said.slice(ROUTE_SERVER_NOTE.length).split(' ').map(Number);
}
