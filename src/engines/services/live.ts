import { FAILING, HOLDING, serviceHours, type ServiceHours, type ServiceStrike } from './service-hours.ts';

/** What becomes of a service for the people behind a network at an hour. */
export const FATES_OF_SERVICES = ['works', 'remembered', 'unknown', 'fails'] as const;

/** Shares of people by service and hour, [hours · services]; the four fates add up to 1. */
export interface ServiceShares {
  /** It works, whatever is not known and with nothing remembered. */
  readonly works: Float64Array;
  /** Of these: something that degrades it is gone. */
  readonly inPart: Float64Array;
  /** It works only where what was asked before the strike is still remembered. */
  readonly remembered: Float64Array;
  readonly unknown: Float64Array;
  readonly fails: Float64Array;
}

/** Where the end of a service can be looked at. */
export interface FirstEnd {
  readonly hour: number;
  readonly group: number;
  readonly stretch: number;
}

export interface ServicesLive {
  /** Before the strike, one hour. */
  readonly before: ServiceShares;
  /** At each hour asked. */
  readonly after: ServiceShares;
  /** The hour from which it is no longer certain, or no longer possible, for most people; ∞ = not within the hours asked, [services]. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** Where it ceases to be certain first, if possible whatever is not known; undefined where it never does, [services]. */
  readonly first: readonly (FirstEnd | undefined)[];
}

/** A hair before an hour. */
const HAIR = 1e-6;

/**
 * Which services work at which hours, for what share of people.
 *
 * @param weights people behind each group of networks; 0 for one that is looked at for its servers alone
 * @param hours ascending, from 0
 * @param onGroup called after each group; may throw to stop
 */
export function servicesLive(
  strike: ServiceStrike,
  weights: readonly number[],
  hours: readonly number[],
  onGroup?: (done: number, all: number) => void,
): ServicesLive {
  const { services, stretches } = strike;
  const count = services.service.length;
  const horizon = hours.at(-1) ?? 0;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const [before, after] = [emptyShares(count), emptyShares(count * hours.length)];
  const ends = { certain: endsOf(count), possible: endsOf(count) };
  const first: (FirstEnd | undefined)[] = Array<undefined>(count).fill(undefined);
  /** Where it ends whatever is not known. */
  const known = [...first];
  const at = serviceHours(strike);
  const asking = [...weights.keys()].filter((group) => weights[group] > 0);
  for (const [done, group] of asking.entries()) {
    const share = weights[group] / total;
    const certain = new Float64Array(count).fill(Infinity);
    const possible = new Float64Array(count).fill(Infinity);
    for (const [stretch, { fromHours, untilHours }] of stretches.entries()) {
      const both = [at(group, stretch, FAILING), at(group, stretch, HOLDING)] as const;
      if (stretch === 0) addShares(before, 0, share, strike, both, Math.min(0, untilHours) - HAIR);
      for (const [index, hour] of hours.entries())
        if (hour >= fromHours && hour < untilHours)
          addShares(after, index * count, share, strike, both, hour);
      if (untilHours <= 0) continue;
      // What ends in the last hour asked ends in time.
      const until = Math.min(untilHours, horizon + HAIR);
      for (let of = 0; of < count; of++) {
        const node = services.service[of];
        const [surely, maybe] = [both[HOLDING].earliest[node], both[FAILING].earliest[node]];
        if (certain[of] === Infinity && maybe < until) certain[of] = Math.max(0, fromHours, maybe);
        const end = { group, stretch };
        if (maybe < until) keepFirst(first, of, { ...end, hour: Math.max(0, fromHours, maybe) }, weights);
        if (surely < until) keepFirst(known, of, { ...end, hour: Math.max(0, fromHours, surely) }, weights);
        if (possible[of] === Infinity && both[HOLDING].latest[node] < until)
          possible[of] = Math.max(0, fromHours, both[HOLDING].latest[node]);
      }
    }
    for (let of = 0; of < count; of++) {
      ends.certain[of].push([certain[of], share]);
      ends.possible[of].push([possible[of], share]);
    }
    onGroup?.(done + 1, asking.length);
  }
  return {
    before,
    after,
    earliest: Float64Array.from(ends.certain, mostHour),
    latest: Float64Array.from(ends.possible, mostHour),
    first: first.map((end, of) => (end && known[of] && known[of].hour <= end.hour ? known[of] : end)),
  };
}

/** Keeps the earliest end; among equals where most people are. */
function keepFirst(
  ends: (FirstEnd | undefined)[],
  of: number,
  end: FirstEnd,
  weights: readonly number[],
): void {
  const kept = ends[of];
  const isFirst =
    kept === undefined ||
    end.hour < kept.hour ||
    (end.hour === kept.hour && weights[end.group] > weights[kept.group]);
  if (isFirst) ends[of] = end;
}

function endsOf(count: number): (readonly [hour: number, share: number])[][] {
  return Array.from({ length: count }, () => []);
}

/** The hour by which more than half have lost it. */
function mostHour(ends: readonly (readonly [hour: number, share: number])[]): number {
  let lost = 0;
  for (const [hour, share] of ends.toSorted(([one], [other]) => one - other)) {
    lost += share;
    if (lost > 0.5) return hour;
  }
  return Infinity;
}

function emptyShares(length: number): ServiceShares {
  const column = (): Float64Array => new Float64Array(length);
  return { works: column(), inPart: column(), remembered: column(), unknown: column(), fails: column() };
}

function addShares(
  shares: ServiceShares,
  start: number,
  share: number,
  { services }: ServiceStrike,
  [failing, holding]: readonly [ServiceHours, ServiceHours],
  hour: number,
): void {
  for (let of = 0; of < services.service.length; of++) {
    const node = services.service[of];
    const fate = fateOf(failing, holding, node, hour);
    shares[fate][start + of] += share;
    if (fate === 'works' && !(holding.latest[services.whole[of]] > hour)) shares.inPart[start + of] += share;
  }
}

function fateOf(
  failing: ServiceHours,
  holding: ServiceHours,
  node: number,
  hour: number,
): (typeof FATES_OF_SERVICES)[number] {
  if (failing.earliest[node] > hour) return 'works';
  if (!(holding.latest[node] > hour)) return 'fails';
  // With all that is not known failing it holds if remembered, and with all of it holding only then.
  return failing.latest[node] > hour && !(holding.earliest[node] > hour) ? 'remembered' : 'unknown';
}
