import { memoryOf, type Memory, type Lifetime } from './forgetting.ts';
import type { OriginVerdicts } from './origin-validation.ts';
import type { RouteView } from './route-change.ts';

/** A prefix that looks wrong because of one network, at the vantage points that carry it so. */
export interface Sighting<Kind = unknown, Tag = unknown> {
  readonly prefix: number;
  readonly kind: Kind;
  /** Watched networks that have the space. */
  readonly victims: readonly number[];
  /** Unix seconds: first seen anywhere, and when enough vantage points carried it. */
  readonly first: number;
  detected: number;
  /** When the last vantage point let go of it; NaN while one has it. */
  end: number;
  /** Vantage points that carry it, and most at any time. */
  readonly carriers: Set<number>;
  readonly everCarried: Set<number>;
  peak: number;
  /** Largest share of the voters that carried it; NaN where that could not be told. */
  reach: number;
  /** Of hijacks: what RPKI said when it was first seen, and when nothing of it was left. */
  rpki: { readonly first: OriginVerdicts; end: OriginVerdicts | undefined } | undefined;
  /** Networks that passed it on. */
  readonly upstreams: Set<number>;
  readonly tags: Set<Tag>;
  readonly messages: number[];
}

/** Everything that one network does of a kind, while it lasts. */
export interface RouteCase<Kind = unknown, Tag = unknown> {
  readonly culprit: number;
  readonly detected: number;
  readonly routes: Sighting<Kind, Tag>[];
  revision: number;
}

export interface SightingRules<Kind, Tag> {
  /** Whether a sighting counts, which vantage points in so many networks carry: default, in two. */
  readonly isConfirmed?: (sighting: Sighting<Kind, Tag>, networks: number) => boolean;
  /** Whether what counts makes a case: default, one is enough. */
  readonly isCase?: (routes: readonly Sighting<Kind, Tag>[]) => boolean;
  /** No vantage point carries it any more. */
  readonly onEnd?: (sighting: Sighting<Kind, Tag>, culprit: number) => void;
}

/** Cases of one network further apart than this are two. */
const APART_SECONDS = 3600;
/** What is over is looked for so often. */
const LOOK_SECONDS = 600;
/** As many messages are kept as evidence of each prefix. */
const MOST_MESSAGES = 10;

/** Everything that was sighted, to go on from. */
export interface SightingsState<Kind, Tag> {
  readonly all: Map<number, Map<number, Sighting<Kind, Tag>>>;
  readonly waiting: Map<number, Sighting<Kind, Tag>[]>;
  readonly cases: RouteCase<Kind, Tag>[];
  readonly open: Map<number, RouteCase<Kind, Tag>>;
}

/** Keeps who carries what looks wrong, and makes cases of it: one a network, until nothing of it was left for an hour. */
export function createSightings<Kind, Tag>(
  view: Pick<RouteView, 'asnOf' | 'keepMessage' | 'shareOf'>,
  rules: SightingRules<Kind, Tag> = {},
  saved?: SightingsState<Kind, Tag>,
) {
  const isConfirmed = rules.isConfirmed ?? ((_, networks) => networks >= 2);
  const isCase = rules.isCase ?? (() => true);
  /** By prefix and culprit. */
  const all = saved?.all ?? new Map<number, Map<number, Sighting<Kind, Tag>>>();
  /** Confirmed, but not yet enough for a case. */
  const waiting = saved?.waiting ?? new Map<number, Sighting<Kind, Tag>[]>();
  const cases: RouteCase<Kind, Tag>[] = saved?.cases ?? [];
  const open = saved?.open ?? new Map<number, RouteCase<Kind, Tag>>();

  const isDone = ({ routes }: Pick<RouteCase<Kind, Tag>, 'routes'>, now: number): boolean =>
    routes.every(({ end }) => now - end > APART_SECONDS);

  function networksOf({ carriers }: Sighting<Kind, Tag>): number {
    return carriers.size < 2 ? carriers.size : new Set([...carriers].map(view.asnOf)).size;
  }

  function join(culprit: number, sighting: Sighting<Kind, Tag>, now: number): void {
    const known = open.get(culprit);
    if (known && !isDone(known, now)) {
      known.routes.push(sighting);
      known.revision++;
      return;
    }
    const routes = (waiting.get(culprit) ?? []).filter(({ end }) => !(now - end > APART_SECONDS));
    routes.push(sighting);
    waiting.set(culprit, routes);
    if (!isCase(routes)) return;
    waiting.delete(culprit);
    const made = { culprit, detected: now, routes, revision: 1 };
    cases.push(made);
    open.set(culprit, made);
  }

  function went(prefix: number, culprit: number, carrier: number, now: number): void {
    const sighting = all.get(prefix)?.get(culprit);
    if (!sighting?.carriers.delete(carrier) || sighting.carriers.size > 0) return;
    sighting.end = now;
    rules.onEnd?.(sighting, culprit);
    const known = open.get(culprit);
    if (known?.routes.includes(sighting) && isEmpty(known)) known.revision++;
  }

  /** Nothing of a case is left at the moment. */
  const isEmpty = ({ routes }: RouteCase<Kind, Tag>): boolean =>
    routes.every(({ carriers }) => carriers.size === 0);

  /** What comes again within the hour goes on where it was, and its case is open again. */
  function reopen(sighting: Sighting<Kind, Tag>, culprit: number): void {
    const known = open.get(culprit);
    if (known?.routes.includes(sighting) && isEmpty(known)) known.revision++;
  }

  const memory = memoryOf(cases, lifetimeOf, ({ routes }) => routes.flatMap(({ messages }) => messages));

  return {
    cases: cases as readonly RouteCase<Kind, Tag>[],
    save: (): SightingsState<Kind, Tag> => ({ all, waiting, cases, open }),
    of: (prefix: number, culprit: number): Sighting<Kind, Tag> | undefined => all.get(prefix)?.get(culprit),
    add(
      prefix: number,
      culprit: number,
      now: number,
      about: Pick<Sighting<Kind, Tag>, 'kind' | 'victims' | 'tags'>,
    ): Sighting<Kind, Tag> {
      const made: Sighting<Kind, Tag> = {
        ...about,
        prefix,
        first: now,
        detected: Number.NaN,
        end: Number.NaN,
        carriers: new Set(),
        everCarried: new Set(),
        peak: 0,
        reach: Number.NaN,
        rpki: undefined,
        upstreams: new Set(),
        messages: [],
      };
      const ofPrefix = all.get(prefix);
      if (ofPrefix) ofPrefix.set(culprit, made);
      else all.set(prefix, new Map([[culprit, made]]));
      return made;
    },
    /** A vantage point carries it. */
    came(
      sighting: Sighting<Kind, Tag>,
      culprit: number,
      carrier: number,
      upstream: number | undefined,
      now: number,
    ): void {
      const { carriers, everCarried, messages, upstreams } = sighting;
      if (carriers.size === 0) reopen(sighting, culprit);
      carriers.add(carrier);
      everCarried.add(carrier);
      sighting.end = Number.NaN;
      sighting.peak = Math.max(sighting.peak, carriers.size);
      if (sighting.rpki) {
        sighting.rpki.end = undefined;
        const share = view.shareOf(sighting.prefix, carriers);
        if (!(share <= sighting.reach) && !Number.isNaN(share)) sighting.reach = share;
      }
      if (messages.length < MOST_MESSAGES) messages.push(view.keepMessage());
      if (upstream !== undefined) upstreams.add(upstream);
      if (!Number.isNaN(sighting.detected) || !isConfirmed(sighting, networksOf(sighting))) return;
      sighting.detected = now;
      join(culprit, sighting, now);
    },
    /** What became of a prefix that looks wrong because of a network; `otherwise` where it does not. */
    verdictOf<Verdict>(
      prefix: number,
      culprit: number,
      otherwise: Verdict,
    ): 'raised' | 'few-networks' | 'few-prefixes' | Verdict {
      const sighting = all.get(prefix)?.get(culprit);
      if (!sighting || sighting.carriers.size === 0) return otherwise;
      if (Number.isNaN(sighting.detected)) return 'few-networks';
      return cases.some(({ routes }) => routes.includes(sighting)) ? 'raised' : 'few-prefixes';
    },
    /** A vantage point carries it no more. */
    went,
    /** A vantage point has lost all its routes. */
    gone: (carrier: number, now: number): void => {
      for (const [prefix, ofPrefix] of all)
        for (const [culprit, { carriers }] of ofPrefix)
          if (carriers.has(carrier)) went(prefix, culprit, carrier, now);
    },
    memory: {
      ...memory,
      *messages() {
        yield* memory.messages();
        for (const ofPrefix of all.values()) for (const { messages } of ofPrefix.values()) yield* messages;
      },
    } satisfies Memory,
    /** What was not left for an hour is over: where it comes again it is something new. */
    everyMinute: (now: number): void => {
      if (now % LOOK_SECONDS !== 0) return;
      for (const [culprit, one] of open) if (isDone(one, now)) open.delete(culprit);
      for (const [culprit, routes] of waiting) if (isDone({ routes }, now)) waiting.delete(culprit);
      const lasting = new Set([...open.values()].flatMap(({ routes }) => routes));
      for (const [prefix, ofPrefix] of all) {
        for (const [culprit, sighting] of ofPrefix)
          if (now - sighting.end > APART_SECONDS && !lasting.has(sighting)) ofPrefix.delete(culprit);
        if (ofPrefix.size === 0) all.delete(prefix);
      }
    },
  };
}

/** The network next to the origin. */
export function upstreamIn(hops: Uint32Array, origin: number): number | undefined {
  return hops.findLast((asn) => asn !== origin);
}

function lifetimeOf({ routes, detected }: RouteCase): Lifetime {
  const isOver = routes.every(({ end }) => !Number.isNaN(end));
  return {
    from: Math.min(...routes.map(({ first }) => first)),
    detected,
    until: isOver ? Math.max(...routes.map(({ end }) => end)) : Number.NaN,
  };
}
