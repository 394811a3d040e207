import type { Certificate } from '../../schemas/services-folder.ts';
import { deathsAtTheEarliest, deathsAtTheLatest, NEVER_HELD } from './hours-of-death.ts';
import type { NameGraph } from './name-graph.ts';
import { questionHours, type QuestionHours, type StrikeStretch } from './question-hours.ts';
import type { ServiceGraph, ServiceLeaf } from './service-graph.ts';
import { clockEnd } from './zone-clocks.ts';
import type { ZoneClock } from './zone-times.ts';

/** Everything a scenario does to services. */
export interface ServiceStrike {
  readonly names: NameGraph;
  readonly services: ServiceGraph;
  readonly certificates: readonly Certificate[];
  /** In order, without gaps; the first begins at −∞ and is before the strike, the last ends at ∞. */
  readonly stretches: readonly StrikeStretch[];
  /** LOST, REACHED or NOT_KNOWN of a place from a group of networks in a stretch. */
  readonly stateOf: (group: number, place: string, stretch: number) => number;
  /** Groups of the networks that announce the addresses at which a service stands; empty where that is not known. */
  readonly serversOf: (service: number) => readonly number[];
  /** Whether another issuer, at home, renews a certificate from where a group of servers is; undefined = there is none. */
  readonly isRenewedAtHome?: (certificate: number, group: number, stretch: number) => boolean;
  /** Whether the country of a certificate's issuer serves in a stretch. */
  readonly isIssuing: (certificate: number, stretch: number) => boolean;
  /** Hours from the strike to a moment in milliseconds since 1970. */
  readonly hourOf: (moment: number) => number;
  /** When things are gone, a power line, a supplier; those that are not here stay. */
  readonly goneAt: ReadonlyMap<string, ThingGone>;
  /** LOST, REACHED or NOT_KNOWN of the sources of a copy of a zone, from a group of networks in a stretch; where nothing has a clock, undefined. */
  readonly sourceOf?: (clock: ZoneClock, group: number, stretch: number) => number;
}

/** The hour from which a thing is gone, at the earliest and at the latest; ∞ = it stays. */
export interface ThingGone {
  readonly earliest: number;
  readonly latest: number;
}

/** The hours after which nodes of the services cease in one stretch, with what is not known failing or holding. */
export interface ServiceHours {
  /** Nothing remembered, [nodes]. */
  readonly earliest: Float64Array;
  /** Everything remembered, [nodes]. */
  readonly latest: Float64Array;
}

/** The two ways to take what is not known. */
export const FAILING = 0;
export const HOLDING = 1;
type Way = typeof FAILING | typeof HOLDING;

/** The longest lifetime that browsers have accepted since 2020: what one without a stated lifetime is renewed for at the latest. */
export const LONGEST_CERTIFICATE_HOURS = 398 * 24;

/** Hours of the services as seen from a group of networks; what certificates share is computed once. */
export function serviceHours(
  strike: ServiceStrike,
): (group: number, stretch: number, way: Way) => ServiceHours {
  const { names, stretches, stateOf, services } = strike;
  const count = services.questions.length;
  /** Of the group that was asked last: groups come one after the other, and all of them would fill the memory. */
  const known: (QuestionHours | undefined)[] = [];
  let knownGroup = -1;
  const compute = (group: number, way: Way): QuestionHours =>
    questionHours(
      names,
      stretches,
      (place, at) => stateOf(group, place, at),
      way === HOLDING,
      (clock, stretch) => endOfClock(strike, names.clocks.get(clock)!, group, stretch, way),
    );
  const questions = (group: number, way: Way): QuestionHours => {
    if (group !== knownGroup) known.length = 0;
    knownGroup = group;
    return (known[way] ??= compute(group, way));
  };
  const issuers = [...new Set(services.issuer.filter((question) => question !== undefined))];
  const ofServers = new Map<string, ReadonlyMap<number, ReachedIssuer>>();
  /** Which issuers a group of servers reaches in each stretch, by question. */
  const reachedIssuers = (group: number, way: Way): ReadonlyMap<number, ReachedIssuer> => {
    const key = `${group} ${way}`;
    const found = ofServers.get(key);
    if (found) return found;
    const { holds, lastHeld } = compute(group, way);
    const reached = new Map(
      issuers.map((question) => [
        question,
        stretches.map(({ fromHours }, at) => {
          const last = lastHeld[at * count + question];
          return { isUp: holds[at * count + question] === 1, last: last > fromHours ? last : NEVER_HELD };
        }),
      ]),
    );
    ofServers.set(key, reached);
    return reached;
  };
  const issuing = new Map<string, readonly IssuerHours[]>();

  /** The last hour up to each stretch at which a certificate can be renewed from where its service stands. */
  const issuerHours = (certificate: number, service: number, way: Way): readonly IssuerHours[] => {
    const servers = strike.serversOf(service);
    const question = services.issuer[certificate];
    const key = `${certificate} ${way} ${servers.join()}`;
    const found = issuing.get(key);
    if (found) return found;
    let last = NEVER_HELD;
    const isUnknown = question === undefined || servers.length === 0;
    const hours = stretches.map(({ untilHours }, at): IssuerHours => {
      if (servers.some((group) => strike.isRenewedAtHome?.(certificate, group, at))) {
        last = Math.max(last, untilHours);
        return { isUp: true, last };
      }
      if (!strike.isIssuing(certificate, at)) return { isUp: false, last };
      const seen = isUnknown
        ? [{ isUp: way === HOLDING, last: way === HOLDING ? untilHours : NEVER_HELD }]
        : servers.map((group) => reachedIssuers(group, way).get(question)![at]);
      last = Math.max(last, ...seen.map((one) => one.last));
      return { isUp: seen.some((one) => one.isUp), last };
    });
    issuing.set(key, hours);
    return hours;
  };

  return (group, stretch, way) => {
    const { graph, order, leaves } = services;
    const earliest = new Float64Array(graph.nodeCount);
    const latest = new Float64Array(graph.nodeCount);
    for (const [node, leaf] of leaves) {
      const [soon, late] = leafHours(leaf, group, stretch, way);
      earliest[node] = soon;
      latest[node] = late;
    }
    deathsAtTheEarliest(graph, order, earliest);
    deathsAtTheLatest(graph, order, latest);
    return { earliest, latest };
  };

  function leafHours(
    leaf: ServiceLeaf,
    group: number,
    stretch: number,
    way: Way,
  ): readonly [earliest: number, latest: number] {
    switch (leaf.kind) {
      case 'question': {
        const hours = questions(group, way);
        const of = stretch * count + leaf.question;
        const soon = hours.holds[of] ? Infinity : hours.lastHeld[of] + leaf.hours;
        return [soon, Math.max(soon, hours.ceases[of] + leaf.hours)];
      }
      case 'certificate':
        return certificateHours(
          strike.certificates[leaf.certificate],
          strike.hourOf,
          issuerHours(leaf.certificate, leaf.service, way)[stretch],
        );
      case 'thing': {
        const gone = strike.goneAt.get(leaf.thing);
        const hour =
          gone === undefined ? Infinity : gone[way === HOLDING ? 'latest' : 'earliest'] + leaf.hours;
        return [hour, hour];
      }
      case 'unknown':
    }
    const hour = way === HOLDING ? Infinity : NEVER_HELD;
    return [hour, hour];
  }
}

/** The hour after which a copy of a zone, or its signatures, cease to hold, in a stretch of a strike. */
export function endOfClock(
  { stretches, hourOf, sourceOf }: ServiceStrike,
  clock: ZoneClock,
  group: number,
  stretch: number,
  way: Way,
): number {
  if (sourceOf === undefined) return Infinity;
  return clockEnd(clock, stretches, stretch, (at) => sourceOf(clock, group, at), hourOf, way === HOLDING);
}

/** In each stretch: whether it is reached throughout, and the last hour at which it is; −∞ where it is not. */
type ReachedIssuer = readonly IssuerHours[];

/** Whether an issuer is reached, and the last hour up to which it was; −∞ = never. */
export interface IssuerHours {
  readonly isUp: boolean;
  /** The last hour at which it was, up to the end of the stretch. */
  readonly last: number;
}

/**
 * Until when a certificate holds. It is renewed in time as long as its issuer is reached, so certainly until the later of its end and
 * the issuer's last hour; had it been renewed in that hour, for its lifetime longer.
 */
export function certificateHours(
  certificate: Certificate,
  hourOf: (moment: number) => number,
  renewed: IssuerHours,
): readonly [certain: number, possible: number] {
  return hoursOfTerm(certificateTerm(certificate, hourOf), renewed);
}

/** Until when a certificate holds if nobody renews it, and for how long one does that is issued anew, in hours. */
export interface CertificateTerm {
  readonly until: number;
  readonly lifetime: number;
}

export function certificateTerm(
  { not_after: end, not_before: begin, lifetime_days: days }: Certificate,
  hourOf: (moment: number) => number,
): CertificateTerm {
  const own = begin === undefined ? LONGEST_CERTIFICATE_HOURS : hourOf(end) - hourOf(begin);
  return { until: hourOf(end), lifetime: days === undefined ? own : days * 24 };
}

/** `certificateHours` of a term that is known. */
export function hoursOfTerm(
  { until, lifetime }: CertificateTerm,
  { isUp, last }: IssuerHours,
): readonly [certain: number, possible: number] {
  if (isUp) return [Infinity, Infinity];
  return [Math.max(until, last), Math.max(until, last + lifetime)];
}
