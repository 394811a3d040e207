import type { Failure } from '../reach/failure.ts';
import type { Moment } from './moments.ts';
import type { CampaignEvent } from './resolve-event.ts';

/** Every stretch of time, each looked at by itself. */
export function momentsTwin(events: readonly CampaignEvent[]): Moment[] {
  const times = [...new Set(events.flatMap(({ fromHours, untilHours }) => [fromHours, untilHours]))]
    .filter((hours) => Number.isFinite(hours))
    .sort((a, b) => a - b);
  return times.map((fromHours, position) => {
    const underWay = [...events.keys()].filter(
      (index) => events[index].fromHours <= fromHours && fromHours < events[index].untilHours,
    );
    return {
      fromHours,
      untilHours: times[position + 1] ?? Infinity,
      failure: failureAt(events, underWay),
      attacks: underWay.flatMap((index) => events[index].attacks),
      events: underWay,
    };
  });
}

function failureAt(events: readonly CampaignEvent[], underWay: readonly number[]): Failure {
  const whole = (side: 'ases' | 'links'): number[] => {
    const all = new Set(underWay.flatMap((position) => [...events[position][side].keys()]));
    const sum = (index: number): number =>
      underWay.reduce((total, position) => total + (events[position][side].get(index) ?? 0), 0);
    return [...all].filter((index) => sum(index) > 0.999);
  };
  const awake = underWay.flatMap((position) => events[position].newLinks);
  const asleep = events.flatMap(({ newLinks }) => newLinks).filter((link) => !awake.includes(link));
  const sorted = (some: readonly number[]): number[] => [...new Set(some)].sort((a, b) => a - b);
  return { ases: sorted(whole('ases')), links: sorted([...whole('links'), ...asleep]) };
}
