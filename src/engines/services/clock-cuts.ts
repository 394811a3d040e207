import { endOfClock, FAILING, type ServiceStrike } from './service-hours.ts';
import type { StrikeStretch } from './question-hours.ts';
import { longerClock, LONGER_HOURS } from './zone-times.ts';

/** A strike whose stretches are cut where copies expire and signatures end: throughout each, a clock holds or it does not. */
export interface ClockCuts {
  /** With the stretch of the strike that each is part of. */
  readonly stretches: readonly (StrikeStretch & { readonly of: number })[];
  /** Whether a clock surely holds throughout a stretch for a group of networks, as it is and if it ran longer. */
  readonly holds: (clock: number, group: number, stretch: number) => ClockHolds;
}

interface ClockHolds {
  readonly own: boolean;
  readonly longer: boolean;
}

/** Hours after which a clock ceases to hold, [stretches]. */
interface ClockEnds {
  readonly own: readonly number[];
  readonly longer: readonly number[];
}

/**
 * @param groups that ask, or whose servers ask for certificates
 * @param horizon hours from the strike that are looked at; what ends later never does
 */
export function clockCuts(strike: ServiceStrike, groups: readonly number[], horizon: number): ClockCuts {
  const { names, stretches } = strike;
  const known = new Map<string, ClockEnds>();
  const endsOf = (fact: number, group: number): ClockEnds => {
    const clock = names.clocks.get(fact)!;
    const key = clock.copyAt === undefined ? `${fact} ${group}` : `${fact}`;
    const found = known.get(key);
    if (found) return found;
    const ahead = (end: number): number => (end < horizon ? end : Infinity);
    const own = stretches.map((_, at) => endOfClock(strike, clock, group, at, FAILING));
    const lasts = clock.kind === 'signature' ? LONGER_HOURS : 0;
    const longer = stretches.map((_, at) =>
      Math.max(own[at], lasts, endOfClock(strike, longerClock(clock), group, at, FAILING)),
    );
    const ends = { own: own.map(ahead), longer: longer.map(ahead) };
    known.set(key, ends);
    return ends;
  };

  const cuts = new Set<number>();
  for (const fact of names.clocks.keys())
    for (const group of groups) {
      const { own, longer } = endsOf(fact, group);
      for (const end of [...own, ...longer]) if (end > 0 && end < Infinity) cuts.add(end);
      if (names.clocks.get(fact)!.copyAt !== undefined) break;
    }
  const sorted = [...cuts].sort((one, other) => one - other);
  const parts = stretches.flatMap(({ fromHours, untilHours }, of) => {
    const inside = sorted.filter((hour) => hour > fromHours && hour < untilHours);
    return [fromHours, ...inside].map((from, at) => ({
      fromHours: from,
      untilHours: inside[at] ?? untilHours,
      of,
    }));
  });
  return {
    stretches: parts,
    holds(fact, group, stretch) {
      const { of, untilHours } = parts[stretch];
      const { own, longer } = endsOf(fact, group);
      return { own: own[of] >= untilHours, longer: longer[of] >= untilHours };
    },
  };
}
