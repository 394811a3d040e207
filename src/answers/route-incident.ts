import { orNull } from '../core/missing.ts';
import {
  hijackScore,
  hijackTags,
  HIJACK_POINTS,
  type HijackedPrefix,
} from '../engines/watch/detectors/hijack.ts';
import type { OriginVerdicts } from '../engines/watch/origin-validation.ts';
import type { RouteCase, Sighting } from '../engines/watch/sightings.ts';
import { ROUTE_TAGS, type Incident, type RouteTag } from '../schemas/incident.ts';
import {
  compactTime,
  confidenceLevel,
  evidenceOfMessages,
  incidentHead,
  isoOrNull,
  isoTime,
  namesOfFeeds,
  PLANE_OF_FAMILY,
  sortedUnion,
  type IncidentContext,
  type IncidentEntry,
} from './incident-parts.ts';
import { incidentScope } from './incident-scope.ts';

type RouteKind = Exclude<
  Incident['kind'],
  | 'country-outage'
  | 'network-outage'
  | 'organisation-outage'
  | 'region-outage'
  | 'signal-drop'
  | 'feed-blindness'
  | 'prefix-withdrawal'
  | 'gateway-change'
  | 'path-inflation'
>;
type AnyCase = RouteCase<Incident['routes'][number]['kind'], RouteTag>;
type AnySighting = Sighting<Incident['routes'][number]['kind'], RouteTag>;

/** How incidents of a kind are weighed and whose they are. */
interface KindRules {
  readonly kind: RouteKind;
  readonly severity: (one: AnyCase) => Incident['severity'];
  /** 0 … 1. */
  readonly confidence: (one: AnyCase) => number;
  /** What the culprit is called; undefined where it is the network concerned itself. */
  readonly actor: 'attackers' | 'leakers' | 'upstreams' | undefined;
}

/** Points from which on a hijack is more than minor, or high. */
const [MEDIUM, HIGH] = [4, 6];
/** A leak of so many prefixes is more than minor, or high. */
const [SOME_PREFIXES, MANY_PREFIXES] = [10, 100];
const HIGHEST_SCORE = Object.values(HIJACK_POINTS).reduce((sum, points) => sum + Math.max(0, points), 0);

/** What networks do to routes, kind by kind. */
export function allCases({ cases }: IncidentContext['watch']): readonly (readonly AnyCase[])[] {
  const { hijacks, leaks, reserved, invalid, forged, neighbours } = cases;
  return [hijacks, leaks, reserved, invalid, forged, neighbours];
}

/** Incidents of what networks do to routes; of the same kind, those that overlap with a common victim are parts of the first. */
export function routeIncidentEntries(context: IncidentContext): IncidentEntry[] {
  const { hijacks, rpkiOf, leaks, leakConfidence, reserved, invalid, forged, neighbours } =
    context.watch.cases;
  const byPrefixes = ({ routes }: AnyCase): Incident['severity'] =>
    routes.length >= MANY_PREFIXES ? 'high' : routes.length >= SOME_PREFIXES ? 'medium' : 'minor';
  const certain = (): number => 1;
  const tagged = (one: AnyCase): AnyCase => ({
    ...one,
    routes: one.routes.map((route) =>
      route.rpki
        ? {
            ...route,
            tags: hijackTags(route as HijackedPrefix, rpkiOf(route as HijackedPrefix, one.culprit)),
          }
        : route,
    ),
  });
  const kinds: readonly (readonly [readonly AnyCase[], KindRules])[] = [
    [
      hijacks,
      { kind: 'origin-hijack', severity: severityOfHijack, confidence: shareOfScore, actor: 'attackers' },
    ],
    [
      leaks,
      {
        kind: 'route-leak',
        severity: byPrefixes,
        confidence: ({ culprit }) => leakConfidence(culprit),
        actor: 'leakers',
      },
    ],
    [
      forged,
      { kind: 'forged-path', severity: () => 'medium', confidence: likelihoodOfForgery, actor: 'attackers' },
    ],
    [neighbours, { kind: 'new-neighbour', severity: () => 'minor', confidence: certain, actor: 'upstreams' }],
    [invalid, { kind: 'rpki-invalid', severity: () => 'medium', confidence: certain, actor: undefined }],
    [reserved, { kind: 'reserved-asn', severity: () => 'minor', confidence: certain, actor: undefined }],
  ];
  return kinds.flatMap(([cases, rules]) =>
    cases.map((one) => ({
      of: one,
      revision: one.revision,
      make: () => routeIncident(tagged(one), cases, rules, context),
    })),
  );
}

function severityOfHijack({ routes }: AnyCase): Incident['severity'] {
  const score = Math.max(...routes.map(scoreOf));
  return score >= HIGH ? 'high' : score >= MEDIUM ? 'medium' : 'minor';
}

function shareOfScore({ routes }: AnyCase): number {
  return Math.min(1, Math.max(0, Math.max(...routes.map(scoreOf)) / HIGHEST_SCORE));
}

/** More likely where vantage points had another route to the same origin before, less so of who sells transit elsewhere. */
function likelihoodOfForgery({ routes }: AnyCase): number {
  const has = (tag: RouteTag): boolean => routes.some(({ tags }) => tags.has(tag));
  return (has('took-over') ? 0.7 : 0.4) - (has('no-customers-there') ? 0.2 : 0);
}

function scoreOf({ tags }: AnySighting): number {
  return hijackScore([...tags]);
}

function idOf({ kind }: KindRules, { culprit, detected }: AnyCase): string {
  return `${kind}-AS${culprit}-${compactTime(detected)}`;
}

function routeIncident(
  one: AnyCase,
  all: readonly AnyCase[],
  rules: KindRules,
  context: IncidentContext,
): Incident {
  const { watch, nameOf, prefixText } = context;
  const { culprit, routes, detected } = one;
  const isOver = routes.every(({ end }) => !Number.isNaN(end));
  const families = new Set(routes.map(({ prefix }) => watch.table.familyOf(prefix)));
  const victims = sortedUnion(routes.map((route) => route.victims));
  const parent = all.find((other) => other.detected < detected && areTogether(other, one));
  const confidence = rules.confidence(one);
  const culprits = [nameOf(culprit)];
  const passedOn = sortedUnion(routes.map(({ upstreams }) => [...upstreams])).map(nameOf);
  return {
    ...incidentHead(idOf(rules, one), one.revision, context),
    kind: rules.kind,
    state: isOver ? 'closed' : 'open',
    severity: rules.severity(one),
    confidence: { score: confidence, level: confidenceLevel(confidence), tags: tagsOf(routes) },
    entity: {
      country: context.country,
      network: rules.actor === undefined ? nameOf(culprit) : victims.length === 1 ? nameOf(victims[0]) : null,
      group: null,
      collector: null,
    },
    signal: null,
    plane: families.size === 1 ? PLANE_OF_FAMILY[[...families][0]] : null,
    parent: parent ? idOf(rules, parent) : null,
    scope: incidentScope(
      routes.map(({ prefix }) => prefix),
      victims,
      context,
    ),
    onset: isoTime(Math.min(...routes.map(({ first }) => first))),
    onsetUncertaintySeconds: 0,
    detected: isoTime(detected),
    confirmed: isoTime(detected),
    end: isOver ? isoTime(Math.max(...routes.map(({ end }) => end))) : null,
    curve: null,
    routes: routes.map((route) => ({
      prefix: prefixText(route.prefix),
      kind: route.kind,
      victims: [...route.victims],
      first: isoTime(route.first),
      detected: isoTime(route.detected),
      end: isoOrNull(route.end),
      peak: route.peak,
      share: orNull(route.reach),
      rpki: route.rpki
        ? {
            first: verdictsAnswer(route.rpki.first),
            last: verdictsAnswer(watch.cases.rpkiOf(route as HijackedPrefix, culprit)),
          }
        : null,
      tags: tagsOf([route]),
      score: rules.kind === 'origin-hijack' ? scoreOf(route) : null,
    })),
    shift: null,
    actors: {
      attackers: rules.actor === 'attackers' ? culprits : [],
      leakers: rules.actor === 'leakers' ? culprits : [],
      victims: victims.map(nameOf),
      upstreams: rules.actor === 'upstreams' ? culprits : passedOn,
    },
    feeds: {
      voters: namesOfFeeds(context)(sortedUnion(routes.map(({ everCarried }) => [...everCarried]))),
      blind: [],
      agreement: null,
    },
    ...evidenceOfMessages(sortedUnion(routes.map(({ messages }) => messages)), context),
  };
}

function verdictsAnswer({ origin, owner }: OriginVerdicts) {
  return { origin: origin ?? null, owner: owner ?? null };
}

/** Whether two overlap in time and have a victim in common. */
function areTogether(one: AnyCase, other: AnyCase): boolean {
  const victims = new Set(one.routes.flatMap((route) => route.victims));
  const overlap = (a: AnySighting, b: AnySighting): boolean => !(a.end < b.first) && !(b.end < a.first);
  return (
    other.routes.some((route) => route.victims.some((victim) => victims.has(victim))) &&
    one.routes.some((a) => other.routes.some((b) => overlap(a, b)))
  );
}

function tagsOf(routes: readonly AnySighting[]): RouteTag[] {
  const tags = new Set(routes.flatMap((route) => [...route.tags]));
  return ROUTE_TAGS.filter((tag) => tags.has(tag));
}
