import { mostHours, type RemedyGround } from './remedy-worlds.ts';
import { HOLDING, serviceHours, type ServiceStrike } from './service-hours.ts';

/**
 * The mean share of the use of all services that may work from the strike to the horizon: everything was remembered at the strike and what
 * is not known holds. With an hour, the share at that hour.
 */
export function possibleShare(
  strike: ServiceStrike,
  groupShares: readonly number[],
  serviceShares: readonly number[],
  { horizon, hour }: Pick<RemedyGround, 'horizon' | 'hour'>,
): number {
  const { services, stretches } = strike;
  const at = serviceHours(strike);
  let sum = 0;
  for (const [group, share] of groupShares.entries()) {
    if (share === 0) continue;
    for (const [stretch, { fromHours, untilHours }] of stretches.entries()) {
      const [from, until] = [Math.max(0, fromHours), Math.min(untilHours, horizon)];
      if (until <= from || (hour !== undefined && (hour < fromHours || hour >= untilHours))) continue;
      const { latest } = at(group, stretch, HOLDING);
      for (const [of, node] of services.service.entries()) {
        const hours =
          hour === undefined
            ? Math.max(0, Math.min(until, latest[node]) - from)
            : Number(latest[node] > hour);
        sum += share * serviceShares[of] * hours;
      }
    }
  }
  return sum / mostHours({ horizon, hour });
}
