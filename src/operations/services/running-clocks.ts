import type { GoingGround } from '../../engines/services/asking.ts';
import { endOfClock } from '../../engines/services/service-hours.ts';
import { strikeOf } from '../../engines/services/strike-of.ts';
import type { ScenarioInput } from '../stress/scenario-input.ts';
import type { StruckCountry } from './struck-services.ts';

/** Which copies and signatures of zones still hold at an hour of a scenario. */
export function clocksAtHour(
  { territory, campaign, start, goneAt }: StruckCountry,
  { events }: Pick<ScenarioInput, 'events'>,
  {
    names,
    services,
    certificates,
    originsOf,
  }: Pick<GoingGround, 'names' | 'services' | 'certificates' | 'originsOf'>,
  hour: number,
): NonNullable<GoingGround['isRunning']> {
  if (names.clocks.size === 0) return () => true;
  const { strike } = strikeOf({
    territory,
    campaign,
    events,
    names,
    services,
    certificates,
    originsOf,
    start: Date.parse(start),
    goneAt,
  });
  const stretch = strike.stretches.findIndex(({ untilHours }) => hour < untilHours);
  const known = new Map<number, boolean>();
  return (fact, way) => {
    const key = 2 * fact + way;
    // Copies are refreshed from where they stand, whoever asks.
    const is = known.get(key) ?? endOfClock(strike, names.clocks.get(fact)!, 0, stretch, way) > hour;
    known.set(key, is);
    return is;
  };
}
