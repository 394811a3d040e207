import { endOfClock, FAILING, type ServiceStrike } from './service-hours.ts';
import type { StrikeStretch } from './question-hours.ts';
import { longerClock, LONGER_HOURS, type ZoneClock } from './zone-times.ts';

/** A strike whose stretches are cut where copies expire and signatures end: throughout each, a clock holds or it does not. */
export interface ClockCuts {
  /** With the stretch of the strike that each is part of. */
  readonly stretches: readonly (StrikeStretch & { readonly of: number })[];
  /** Every clock as a group of networks has it. */
  readonly clocksOf: (group: number) => readonly CutClock[];
}

/** Hours after which a clock surely ceases, as it is and if it ran longer, by the stretches of the strike; it holds throughout what ends no later. */
export interface CutClock {
  readonly fact: number;
  readonly clock: ZoneClock;
  readonly own: readonly number[];
  readonly longer: readonly number[];
}

/**
 * @param groups that ask, or whose servers ask for certificates
 * @param horizon hours from the strike that are looked at; what ends later never does
 */
export function clockCuts(strike: ServiceStrike, groups: readonly number[], horizon: number): ClockCuts {
  const { names, stretches } = strike;
  const known = new Map<string, CutClock>();
  const cutClock = (fact: number, clock: ZoneClock, group: number): CutClock => {
    const key = clock.copyAt === undefined ? `${fact} ${group}` : `${fact}`;
    const found = known.get(key);
    if (found) return found;
    const ahead = (end: number): number => (end < horizon ? end : Infinity);
    const own = stretches.map((_, at) => endOfClock(strike, clock, group, at, FAILING));
    const lasts = clock.kind === 'signature' ? LONGER_HOURS : 0;
    const longer = stretches.map((_, at) =>
      Math.max(own[at], lasts, endOfClock(strike, longerClock(clock), group, at, FAILING)),
    );
    const ends = { fact, clock, own: own.map(ahead), longer: longer.map(ahead) };
    known.set(key, ends);
    return ends;
  };

  const ofGroups = new Map(
    groups.map((group) => [group, [...names.clocks].map(([fact, clock]) => cutClock(fact, clock, group))]),
  );
  const cuts = new Set([...known.values()].flatMap(({ own, longer }) => [...own, ...longer]));
  const sorted = [...cuts].sort((one, other) => one - other);
  return {
    stretches: stretches.flatMap(({ fromHours, untilHours }, of) => {
      const inside = sorted.filter((hour) => hour > Math.max(0, fromHours) && hour < untilHours);
      return [fromHours, ...inside].map((from, at) => ({
        fromHours: from,
        untilHours: inside[at] ?? untilHours,
        of,
      }));
    }),
    clocksOf: (group) => ofGroups.get(group)!,
  };
}
