import type { SituationState } from '../../schemas/situation-states.ts';
import type { ServiceShares, ServicesLive } from './live.ts';

/** A stretch in which the place of a service is without service itself; hours since the strike. */
export interface PlaceOutage {
  readonly from: number;
  /** ∞ = it does not come back within what is planned. */
  readonly until: number;
}

/** How a service stands at an hour. */
export interface ServiceStanding {
  readonly state: SituationState;
  /** Shares of its people by state; they add up to 1. */
  readonly shares: Readonly<Record<SituationState, number>>;
  /** Whether it is down because of its place. */
  readonly isPlaceOut: boolean;
  /** The hour since which it stands so; undefined = since before the strike. */
  readonly since: number | undefined;
  /** Where its place is out: the hour at which it works again, at least in part, if the plan says so. */
  readonly back: number | undefined;
}

/** What a service has to be for whom to count as what. */
const MOST = 0.5;
const NEARLY_ALL = 0.95;
/** A hair before hour 0. */
const HAIR = 1e-6;

/**
 * How each service stands at an hour, [services].
 *
 * @param hours at which `live` looked, ascending, with `at` among them and every beginning and end of an outage before the last
 * @param outagesOf by service
 */
export function serviceStandings(
  { before, after }: Pick<ServicesLive, 'before' | 'after'>,
  hours: readonly number[],
  at: number,
  outagesOf: (service: number) => readonly PlaceOutage[],
): ServiceStanding[] {
  const count = before.works.length;
  return Array.from({ length: count }, (_, service) => {
    const outages = outagesOf(service);
    const outageAt = (hour: number): PlaceOutage | undefined =>
      outages.find(({ from, until }) => from <= hour && hour < until);
    const stateAt = (index: number): SituationState =>
      outageAt(hours[index]) ? 'down' : stateOfShares(sharesAt(after, index * count + service));
    const now = hours.indexOf(at);
    const state = stateAt(now);
    let first = now;
    while (first > 0 && stateAt(first - 1) === state) first--;
    const earlier = outageAt(-HAIR) ? 'down' : stateOfShares(sharesAt(before, service));
    const wasSo = first === 0 && earlier === state;
    const outage = outageAt(at);
    const end = outage ? hours.indexOf(outage.until) : -1;
    const isBack = end >= 0 && ['works', 'degraded'].includes(stateAt(end));
    return {
      state,
      shares: outage
        ? { works: 0, degraded: 0, down: 1, unknown: 0 }
        : sharesAt(after, now * count + service),
      isPlaceOut: outage !== undefined,
      since: wasSo ? undefined : hours[first],
      back: isBack ? hours[end] : undefined,
    };
  });
}

/** @example stateOfShares({ works: 0.96, degraded: 0, down: 0.04, unknown: 0 }) // 'works' */
export function stateOfShares({ works, down, unknown }: ServiceStanding['shares']): SituationState {
  if (down > MOST) return 'down';
  if (works >= NEARLY_ALL) return 'works';
  return unknown > MOST ? 'unknown' : 'degraded';
}

/** What is only remembered is not certain, so that it counts as unknown. */
function sharesAt({ works, inPart, fails }: ServiceShares, index: number): ServiceStanding['shares'] {
  const whole = Math.max(0, works[index] - inPart[index]);
  const known = whole + inPart[index] + fails[index];
  return { works: whole, degraded: inPart[index], down: fails[index], unknown: Math.max(0, 1 - known) };
}
