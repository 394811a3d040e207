import type { Damage, PartUnits } from '../schemas/damage.ts';
import type { PartAnswer, RestoreAnswer } from '../schemas/restore-answer.ts';

/** The damage with a plan that was made for it as the plan in force, and its pins. */
export function withPlan(damage: Damage, { jobs, pins }: Pick<RestoreAnswer, 'jobs' | 'pins'>): Damage {
  return {
    ...damage,
    plan: jobs.map(({ asset, crews, parts, begun, finish }) => ({
      asset,
      crews: [...crews],
      parts: parts.map(unitsOf),
      start_hour: begun,
      finish_hour: finish,
    })),
    ...(pins.length > 0 && {
      pins: pins.map(({ asset, crews, from, until }) => ({
        asset,
        ...(crews !== null && { crews: [...crews] }),
        ...(from !== null && { from_hour: from }),
        ...(until !== null && { until_hour: until }),
      })),
    }),
  };
}

/** How a damage file names the units that a job takes. */
function unitsOf({ part, quantity, depot, sentTo, lat, lon, fromHour }: PartAnswer): PartUnits {
  const where = depot === null ? (sentTo === null ? { lat, lon } : { sent_to: sentTo }) : { depot };
  return { part, quantity, ...where, from_hour: fromHour };
}
