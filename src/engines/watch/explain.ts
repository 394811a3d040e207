import type { RouteQuestion, RouteVerdict } from '../../schemas/route-verdicts.ts';
import { stretchOf, type Stretch } from './address-space.ts';
import type { OutageDetector } from './detectors/outage.ts';
import type { Feed } from './feeds.ts';
import type { OriginSpell } from './origin-history.ts';
import type { Validity } from './origin-validation.ts';
import { RELATION, type Relation } from './path-notes.ts';
import { NO_PATH, UNKNOWN_ORIGIN } from './path-store.ts';
import type { SpaceCoverage } from './space-coverage.ts';
import type { FamilyIndex, ViewRoutes } from './view-routes.ts';
import type { Votes } from './votes.ts';

/** A question that a route raises, about a network, and what became of it. */
export interface JudgedRoute {
  readonly question: RouteQuestion;
  /** AS number. */
  readonly about: number;
  readonly verdict: RouteVerdict;
}

/** What a vantage point says of a prefix. */
export interface RouteOfFeed {
  readonly feed: Feed;
  readonly isVoter: boolean;
  /** Undefined where it has no route. */
  readonly hops: Uint32Array | undefined;
  /** Unix seconds since when the route has this path; 0 where there is none. */
  readonly since: number;
}

/** A network, a group, or all networks, and how it stands to its limit. */
export interface Level {
  readonly owner: number | 'country';
  /** Units of address space that are visible, and that usually are; NaN where that cannot be told. */
  readonly visible: number;
  readonly usual: number;
  /** Share of the usual below which an outage is suspected, and since when it is below; NaN where it is not. */
  readonly limit: number;
  readonly belowSince: number;
}

/** A network that announces a prefix or has it, and what is known of it beside the routes. */
export interface OriginOfPrefix {
  readonly asn: number;
  readonly isOwner: boolean;
  /** Vantage points that have a route to it there, and their networks. */
  readonly carriers: number;
  readonly networks: number;
  /** Undefined where no ROAs are at hand. */
  readonly validity: Validity | undefined;
  /** What it is to the watched network that has the prefix, by the snapshot; undefined for that network itself, and where the snapshot does not know one of both. */
  readonly relation: Relation | undefined;
  /** By registration; undefined as above. */
  readonly isSameCountry: boolean | undefined;
  readonly isSibling: boolean;
  readonly isDeclared: boolean;
}

/** Why there is an incident of a prefix, or none. */
export interface Explanation {
  readonly family: FamilyIndex;
  readonly isVisible: boolean;
  readonly canTell: boolean;
  readonly voters: number;
  readonly carriers: number;
  /** Visible prefixes that cover it, the longest first. */
  readonly coveredBy: readonly number[];
  readonly routes: readonly RouteOfFeed[];
  /** With how many vantage points carry such a route, and in how many networks. */
  readonly judged: readonly (JudgedRoute & { readonly carriers: number; readonly networks: number })[];
  readonly levels: readonly Level[];
  /** Those that announce it, and watched networks that have it. */
  readonly origins: readonly OriginOfPrefix[];
  /** Who announced it behind whom, in the order in which they came. */
  readonly history: readonly OriginSpell[];
}

/** What is asked of networks beside the routes. */
interface KnownOfOrigins {
  readonly validity: ((prefix: number, origin: number) => Validity | undefined) | undefined;
  readonly areLinked: (one: number, other: number) => boolean | undefined;
  readonly relationOf: (one: number, other: number) => Relation;
  readonly isSameCountry: (one: number, other: number) => boolean | undefined;
  readonly areSiblings: (one: number, other: number) => boolean;
  readonly isDeclared: (space: Stretch, origin: number) => boolean;
}

interface Parts {
  readonly table: ViewRoutes;
  readonly votes: Votes;
  readonly feeds: { readonly list: readonly Feed[]; readonly canTell: (family: FamilyIndex) => boolean };
  readonly coverage: SpaceCoverage;
  readonly knowledge: KnownOfOrigins;
  readonly ownersOf: (prefix: number) => readonly number[];
  readonly historyOf: (prefix: number) => readonly OriginSpell[];
  readonly judge: (prefix: number, path: number) => readonly JudgedRoute[];
  readonly detectorOf: (owner: number | 'country', family: FamilyIndex) => OutageDetector;
  readonly visibleOf: (owner: number | 'country', family: FamilyIndex) => number;
}

/** Says of a prefix, as things stand, who carries it and what each rule makes of that. */
export function createExplain(parts: Parts): (prefix: number) => Explanation {
  const { table, votes, feeds, coverage } = parts;

  function judgedRoutes(prefix: number, routes: readonly RouteOfFeed[]): Explanation['judged'] {
    const rows = new Map<string, { judged: JudgedRoute; feeds: Feed[] }>();
    for (const { feed, hops } of routes) {
      if (!hops) continue;
      for (const judged of parts.judge(prefix, table.column(feed.view).pathOf(prefix))) {
        const key = `${judged.question} ${judged.about} ${judged.verdict}`;
        const row = rows.get(key);
        if (row) row.feeds.push(feed);
        else rows.set(key, { judged, feeds: [feed] });
      }
    }
    return [...rows.values()].map(({ judged, feeds: carriers }) => ({
      ...judged,
      carriers: carriers.length,
      networks: new Set(carriers.map(({ asn }) => asn)).size,
    }));
  }

  function coveringOf(prefix: number): number[] {
    const stretch = stretchOf(table.prefixes, prefix);
    if (!stretch) return [];
    const found: number[] = [];
    for (let other = 0; other < table.prefixes.count; other++) {
      if (other === prefix || !votes.isVisible(other) || table.familyOf(other) !== stretch.family) continue;
      const wide = stretchOf(table.prefixes, other);
      if (wide && wide.start <= stretch.start && wide.end >= stretch.end) found.push(other);
    }
    return found.toSorted((a, b) => table.prefixes.lengthOf(b) - table.prefixes.lengthOf(a));
  }

  function levelsOf(prefix: number, family: FamilyIndex): Level[] {
    const stretch = stretchOf(table.prefixes, prefix);
    const owners: (number | 'country')[] = stretch
      ? [...coverage.ownersIn(stretch), ...coverage.groupsIn(stretch)]
      : [];
    if (owners.length > 0) owners.push('country');
    return owners.map((owner) => ({
      owner,
      visible: feeds.canTell(family) ? parts.visibleOf(owner, family) : Number.NaN,
      ...parts.detectorOf(owner, family).level(),
    }));
  }

  function originsOf(prefix: number, routes: readonly RouteOfFeed[]): OriginOfPrefix[] {
    const owners = parts.ownersOf(prefix);
    const carriers = new Map<number, Feed[]>(owners.map((asn) => [asn, []]));
    for (const { feed, hops } of routes) {
      const origin = hops ? table.paths.originOf(table.column(feed.view).pathOf(prefix)) : UNKNOWN_ORIGIN;
      if (origin === UNKNOWN_ORIGIN) continue;
      const known = carriers.get(origin);
      if (known) known.push(feed);
      else carriers.set(origin, [feed]);
    }
    const stretch = stretchOf(table.prefixes, prefix);
    const { validity, areLinked, relationOf, isSameCountry, areSiblings, isDeclared } = parts.knowledge;
    return [...carriers].map(([asn, feedsOf]) => {
      const owner = owners.includes(asn) ? undefined : owners[0];
      const isLinked = owner === undefined ? undefined : areLinked(asn, owner);
      return {
        asn,
        isOwner: owners.includes(asn),
        carriers: feedsOf.length,
        networks: new Set(feedsOf.map((feed) => feed.asn)).size,
        validity: validity?.(prefix, asn),
        relation: isLinked === undefined ? undefined : isLinked ? relationOf(asn, owner!) : RELATION.unknown,
        isSameCountry: owner === undefined ? undefined : isSameCountry(asn, owner),
        isSibling: owner !== undefined && areSiblings(asn, owner),
        isDeclared: stretch !== undefined && isDeclared(stretch, asn),
      };
    });
  }

  return (prefix) => {
    const family = table.familyOf(prefix);
    const routes = feeds.list.map((feed): RouteOfFeed => {
      const column = table.column(feed.view);
      const path = column.pathOf(prefix);
      return {
        feed,
        isVoter: votes.isVoter(feed.view, family),
        hops: path === NO_PATH ? undefined : table.paths.hopsOf(path),
        since: column.sinceOf(prefix),
      };
    });
    return {
      family,
      isVisible: votes.isVisible(prefix),
      canTell: feeds.canTell(family),
      voters: votes.votersOf(family).length,
      carriers: votes.carriersOf(prefix),
      coveredBy: coveringOf(prefix),
      routes,
      judged: judgedRoutes(prefix, routes),
      levels: levelsOf(prefix, family),
      origins: originsOf(prefix, routes),
      history: parts.historyOf(prefix),
    };
  };
}
