import { grown } from '../../../core/grown.ts';
import { createSpaceCoverage, type Claim, type SpaceCoverageState } from '../space-coverage.ts';
import { UNKNOWN_ORIGIN, NO_PATH } from '../path-store.ts';
import type { JudgedRoute } from '../explain.ts';
import type { Stretch } from '../address-space.ts';
import type { OriginVerdicts, Validity } from '../origin-validation.ts';
import type { RouteChange, RouteView } from '../route-change.ts';
import {
  createSightings,
  upstreamIn,
  type RouteCase,
  type Sighting,
  type SightingsState,
} from '../sightings.ts';

/** How a prefix that someone else announces lies to one that a watched network announces. */
export type HijackKind = 'exact' | 'sub-prefix' | 'super-prefix';

/** What is known of a network beside the routes. */
export interface OriginKnowledge {
  /** What a signed route origin says of a prefix and its origin (RFC 6811); undefined where no such data is at hand. */
  readonly validity: ((prefix: number, origin: number) => Validity | undefined) | undefined;
  /** Whether two networks are linked in the snapshot; undefined where it does not know them. */
  readonly areLinked: (one: number, other: number) => boolean | undefined;
  /** By their countries of registration; undefined where one of them is not known. */
  readonly isSameCountry: (one: number, other: number) => boolean | undefined;
  /** Whether two networks are of one organisation. */
  readonly areSiblings: (one: number, other: number) => boolean;
  /** Whether somebody has declared that the network announces the space, too: anycast, scrubbing. */
  readonly isDeclared: (space: Stretch, origin: number) => boolean;
}

/** Why an announcement is suspect or not. Published tags; each moves the score by the points below. */
export const HIJACK_POINTS = {
  'rpki-invalid': 3,
  'owner-valid': 1,
  'valid-since': -4,
  'took-over': 2,
  'first-seen': 1,
  unrelated: 1,
  related: -3,
  'same-country': -1,
  'other-country': 1,
  'reached-most': 1,
  'reached-few': -1,
} as const;
export type HijackTag = keyof typeof HIJACK_POINTS;

/** More than this share of the voters is most, less than the other few. */
const [MOST, FEW] = [0.5, 0.1];

/** One prefix that a network announces which does not have it. */
export type HijackedPrefix = Sighting<HijackKind, HijackTag>;
/** Everything one network announces that is not its own, while it lasts. */
export type Hijack = RouteCase<HijackKind, HijackTag>;

/** Everything known of origins, to go on from. */
export interface HijackState {
  readonly territory: SpaceCoverageState;
  readonly pending: [Claim[], Claim[]];
  readonly owners: number[];
  readonly ownerOf: Map<number, number>;
  readonly own: Map<number, Set<number>>;
  readonly known: KnownOriginsState;
  readonly sightings: SightingsState<HijackKind, HijackTag>;
}

/**
 * Origin hijacks of the watched networks' prefixes: exact, sub-prefix and super-prefix.
 *
 * Rule: a network that is not watched originates a prefix which is, lies within or covers one that a watched network has, and vantage
 * points in two networks carry it; two vantage points are enough where a signed route origin (ROA) says that it is invalid. A network
 * has what it announces, what the snapshot or a list says that it announces, and what signed route origins give it. Nothing
 * is raised for an origin that is valid by a signed route origin, that is of the same organisation as all who have the space, that is declared (anycast, scrubbing), or that
 * had the prefix while the watch was learning (from tables, and in the first minutes).
 *
 * False alarms: customers that announce a part of their provider's space with their own number, scrubbing services that nobody declared, and new
 * aggregates of a provider. Their score is lower by their link to the victim in the snapshot; without signed route origins it stays
 * uncertain. Networks of the watched set never count as attackers of each other.
 */
export function createHijackDetector(
  isWatched: (asn: number) => boolean,
  knowledge: OriginKnowledge,
  view: RouteView,
  saved?: HijackState,
) {
  const territory = createSpaceCoverage(() => {}, saved?.territory);
  const pending: [Claim[], Claim[]] = saved?.pending ?? [[], []];
  const owners: number[] = saved?.owners ?? [];
  const ownerOf = saved?.ownerOf ?? new Map<number, number>();
  /** Prefixes that watched networks have, with those networks. */
  const own = saved?.own ?? new Map<number, Set<number>>();
  const known = createKnownOrigins(saved?.known);
  const sightings = createSightings<HijackKind, HijackTag>(
    view,
    {
      isConfirmed: ({ carriers, tags }, networks) =>
        carriers.size >= 2 && (networks >= 2 || tags.has('rpki-invalid')),
      onEnd: (one, origin) => {
        if (one.rpki) one.rpki.end = verdictsOf(one.prefix, origin, one.victims);
      },
    },
    saved?.sightings,
  );
  const concern = createConcern((prefix) => victimsOf(prefix).length > 0);

  function claim(prefix: number, asn: number): boolean {
    const origins = own.get(prefix);
    if (origins) {
      origins.add(asn);
      return false;
    }
    own.set(prefix, new Set([asn]));
    settle(prefix, asn);
    return true;
  }

  function settle(prefix: number, asn: number): void {
    const stretch = view.stretchOf(prefix);
    if (!stretch) return;
    let owner = ownerOf.get(asn);
    if (owner === undefined) ownerOf.set(asn, (owner = owners.push(asn) - 1));
    pending[stretch.family].push({ ...stretch, owner });
    concern.renew();
  }

  /** Claims come by the thousand, and are only needed when someone asks. */
  function settleClaims(): void {
    for (const family of [0, 1] as const) {
      if (pending[family].length > 0) territory.own(family, pending[family]);
      pending[family] = [];
    }
  }

  function victimsOf(prefix: number): readonly number[] {
    settleClaims();
    const exact = own.get(prefix);
    if (exact) return [...exact].toSorted((a, b) => a - b);
    const stretch = view.stretchOf(prefix);
    return stretch ? territory.ownersIn(stretch).map((owner) => owners[owner]) : [];
  }

  function kindOf(prefix: number): HijackKind {
    if (own.has(prefix)) return 'exact';
    const stretch = view.stretchOf(prefix)!;
    const covers = [...own.keys()].some((one) => {
      const inner = view.stretchOf(one);
      return inner?.family === stretch.family && inner.start >= stretch.start && inner.end <= stretch.end;
    });
    return covers ? 'super-prefix' : 'sub-prefix';
  }

  function suspect(prefix: number, origin: number, now: number): HijackedPrefix | undefined {
    const before = sightings.of(prefix, origin);
    if (before) return before;
    if (known.has(prefix, origin)) return undefined;
    const victims = strangersIn(victimsOf(prefix), origin);
    if (victims.length === 0 || isDeclared(prefix, origin)) return undefined;
    const rpki = verdictsOf(prefix, origin, victims);
    if (rpki.origin === 'valid') return undefined;
    const tags = new Set<HijackTag>(['first-seen']);
    if (rpki.origin === 'invalid') tags.add('rpki-invalid');
    const links = victims.map((victim) => knowledge.areLinked(origin, victim));
    if (links.includes(true)) tags.add('related');
    else if (links.every((one) => one === false)) tags.add('unrelated');
    const countries = victims.map((victim) => knowledge.isSameCountry(origin, victim));
    if (countries.every((one) => one === true)) tags.add('same-country');
    else if (countries.every((one) => one === false)) tags.add('other-country');
    const made = sightings.add(prefix, origin, now, { kind: kindOf(prefix), victims, tags });
    made.rpki = { first: rpki, end: undefined };
    return made;
  }

  const strangersIn = (victims: readonly number[], origin: number): readonly number[] =>
    victims.filter((victim) => !knowledge.areSiblings(origin, victim));

  function isDeclared(prefix: number, origin: number): boolean {
    const stretch = view.stretchOf(prefix);
    return stretch !== undefined && knowledge.isDeclared(stretch, origin);
  }

  function verdictsOf(prefix: number, origin: number, victims: readonly number[]): OriginVerdicts {
    const said = (asn: number): Validity | undefined => knowledge.validity?.(prefix, asn);
    const ofOwners = victims.map(said);
    const owner = (['valid', 'invalid', 'not-found'] as const).find((one) => ofOwners.includes(one));
    return { origin: said(origin), owner };
  }

  function watchedVerdict(prefix: number, origin: number): JudgedRoute['verdict'] {
    if (!concern.of(prefix)) return 'not-watched';
    if (knowledge.validity?.(prefix, origin) === 'valid') return 'valid';
    if (isDeclared(prefix, origin)) return 'declared';
    if (strangersIn(victimsOf(prefix), origin).length === 0) return 'sibling';
    return sightings.verdictOf(prefix, origin, 'usual' as const);
  }

  function came(carrier: number, prefix: number, path: number, before: number, now: number): void {
    const origin = view.originOf(path);
    const one = suspect(prefix, origin, now);
    if (!one) return;
    if (isWatched(view.originOf(before))) one.tags.add('took-over');
    sightings.came(one, origin, carrier, upstreamIn(view.hopsOf(path), origin), now);
  }

  /** Routes that came before it was known whose prefix it is. */
  function lookBack(prefix: number, now: number): void {
    for (const { view: carrier, path } of view.routesTo(prefix)) {
      const origin = view.originOf(path);
      if (origin !== UNKNOWN_ORIGIN && !isWatched(origin)) came(carrier, prefix, path, NO_PATH, now);
    }
  }

  return {
    save: (): HijackState => ({
      territory: territory.save(),
      pending,
      owners,
      ownerOf,
      own,
      known: known.save(),
      sightings: sightings.save(),
    }),
    cases: sightings.cases,
    gone: sightings.gone,
    everyMinute: sightings.everyMinute,
    memories: [sightings.memory],
    /** Space that a watched network has by other sources than routes. */
    claim: (prefix: number, asn: number): void => void claim(prefix, asn),
    /** Whether routes to the prefix concern a watched network, and which ones have it. */
    concerns: concern.of,
    ownersOf: victimsOf,
    /** What RPKI says of a hijacked prefix when nothing was left of it, else now. */
    rpkiOf: ({ prefix, victims, rpki }: HijackedPrefix, origin: number): OriginVerdicts =>
      rpki?.end ?? verdictsOf(prefix, origin, victims),
    judged(prefix: number, path: number): JudgedRoute[] {
      const origin = view.originOf(path);
      if (origin === UNKNOWN_ORIGIN) return [];
      const verdict = isWatched(origin) ? 'own' : watchedVerdict(prefix, origin);
      return [{ question: 'origin-hijack', about: origin, verdict }];
    },
    changed({ view: carrier, prefix, before, after, was, is, now, isLearning }: RouteChange): void {
      if (was === is) return;
      if (was !== UNKNOWN_ORIGIN && !isWatched(was)) sightings.went(prefix, was, carrier, now);
      if (is === UNKNOWN_ORIGIN) return;
      if (isWatched(is)) {
        if (claim(prefix, is) && !isLearning) lookBack(prefix, now);
        return;
      }
      if (isLearning) known.add(prefix, is);
      else if (concern.of(prefix)) came(carrier, prefix, after, before, now);
    },
  };
}

interface KnownOriginsState {
  readonly first: Uint32Array<ArrayBuffer>;
  readonly others: Map<number, Set<number>>;
}

/** Origins by prefix: nearly always one each, the others beside. */
function createKnownOrigins(saved?: KnownOriginsState) {
  let first = saved?.first ?? new Uint32Array(1024);
  const others = saved?.others ?? new Map<number, Set<number>>();
  return {
    save: (): KnownOriginsState => ({ first, others }),
    add(prefix: number, origin: number): void {
      first = grown(first, prefix + 1);
      if (first[prefix] === UNKNOWN_ORIGIN) first[prefix] = origin;
      if (first[prefix] === origin) return;
      const more = others.get(prefix);
      if (more) more.add(origin);
      else others.set(prefix, new Set([origin]));
    },
    has: (prefix: number, origin: number): boolean =>
      (prefix < first.length && first[prefix] === origin) || (others.get(prefix)?.has(origin) ?? false),
  };
}

/** Whether a prefix concerns a watched network, asked once for each prefix as long as the territory stays. */
function createConcern(judge: (prefix: number) => boolean) {
  let epoch = 1;
  /** 2 · epoch of the judgement, + 1 where it is yes. */
  let judged = new Uint32Array(1024);
  const of = (prefix: number): boolean => {
    judged = grown(judged, prefix + 1);
    if (judged[prefix] >> 1 !== epoch) judged[prefix] = 2 * epoch + (judge(prefix) ? 1 : 0);
    return (judged[prefix] & 1) === 1;
  };
  return { of, renew: (): void => void epoch++ };
}

/** Tags of a hijacked prefix as things stand: those that it was found with, what RPKI says now, and how far it came. */
export function hijackTags(
  { tags, reach }: HijackedPrefix,
  { origin, owner }: OriginVerdicts,
): Set<HijackTag> {
  const all = new Set(tags);
  all.delete('rpki-invalid');
  if (origin === 'invalid') all.add('rpki-invalid');
  if (origin === 'valid') all.add('valid-since');
  if (owner === 'valid') all.add('owner-valid');
  if (reach > MOST) all.add('reached-most');
  if (reach < FEW) all.add('reached-few');
  return all;
}

/** Points of a hijacked prefix by its tags; others have none. */
export function hijackScore(tags: readonly string[]): number {
  return tags.reduce((sum, tag) => sum + (HIJACK_POINTS[tag as HijackTag] ?? 0), 0);
}
