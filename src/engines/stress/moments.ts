import type { Attack } from '../reach/attack.ts';
import type { Failure } from '../reach/failure.ts';
import type { CampaignEvent } from './resolve-event.ts';

/** A stretch of time in which nothing changes. */
export interface Moment {
  readonly fromHours: number;
  readonly untilHours: number;
  readonly failure: Failure;
  readonly attacks: readonly Attack[];
  /** Events under way, as positions in the scenario. */
  readonly events: readonly number[];
}

/**
 * Every stretch of time in which nothing changes, in order; the first may begin before hour 0. One pass over the hours at which
 * something begins or ends, which takes up and drops each part of each event once.
 */
export function momentsOf(events: readonly CampaignEvent[]): Moment[] {
  const times = [...new Set(events.flatMap(({ fromHours, untilHours }) => [fromHours, untilHours]))]
    .filter((hours) => Number.isFinite(hours))
    .sort((a, b) => a - b);
  const lasting = [...events.keys()].filter((at) => events[at].fromHours < events[at].untilHours);
  const begins = lasting.toSorted((a, b) => events[a].fromHours - events[b].fromHours);
  const ends = lasting.toSorted((a, b) => events[a].untilHours - events[b].untilHours);
  const state = stateOf(events);
  let [begun, ended] = [0, 0];
  return times.map((fromHours, position) => {
    for (; ended < ends.length && events[ends[ended]].untilHours <= fromHours; ended++)
      state.end(ends[ended]);
    for (; begun < begins.length && events[begins[begun]].fromHours <= fromHours; begun++)
      state.begin(begins[begun]);
    const underWay = state.underWay();
    return {
      fromHours,
      untilHours: times[position + 1] ?? Infinity,
      failure: state.failure(),
      attacks: underWay.flatMap((index) => events[index].attacks),
      events: underWay,
    };
  });
}

/** What is down while nothing is under way: the links of exchanges to come. */
export function failureBefore(events: readonly CampaignEvent[]): Failure {
  return stateOf(events).failure();
}

interface State {
  begin(position: number): void;
  end(position: number): void;
  underWay(): number[];
  failure(): Failure;
}

/** What is down as events begin and end: their parts add up, and what reaches a whole carries nothing. */
function stateOf(events: readonly CampaignEvent[]): State {
  const active = new Set<number>();
  const [ases, links, awake] = [partSums(), partSums(), partSums()];
  const added = [...new Set(events.flatMap(({ newLinks }) => newLinks))];
  return {
    begin(position) {
      const event = events[position];
      active.add(position);
      for (const [index, share] of event.ases) ases.add(index, share);
      for (const [index, share] of event.links) links.add(index, share);
      for (const link of event.newLinks) awake.add(link, 1);
    },
    end(position) {
      const event = events[position];
      active.delete(position);
      for (const [index, share] of event.ases) ases.drop(index, share);
      for (const [index, share] of event.links) links.drop(index, share);
      for (const link of event.newLinks) awake.drop(link, 1);
    },
    underWay: () => [...active].sort((a, b) => a - b),
    failure: () => ({
      ases: [...ases.whole].sort((a, b) => a - b),
      links: [...new Set([...links.whole, ...added.filter((link) => !awake.whole.has(link))])].sort(
        (a, b) => a - b,
      ),
    }),
  };
}

/** Three thirds written as decimals fall short of one by a hair. */
const WHOLE = 0.999;

/** Shares by index as they are added and dropped, and which of them are whole. */
function partSums(): {
  readonly whole: ReadonlySet<number>;
  add(index: number, share: number): void;
  drop(index: number, share: number): void;
} {
  const sums = new Map<number, { count: number; share: number }>();
  const whole = new Set<number>();
  const change = (index: number, count: number, share: number): void => {
    const sum = sums.get(index) ?? { count: 0, share: 0 };
    sum.count += count;
    sum.share = sum.count === 0 ? 0 : sum.share + count * share;
    sums.set(index, sum);
    if (sum.share > WHOLE) whole.add(index);
    else whole.delete(index);
  };
  return {
    whole,
    add: (index, share) => change(index, 1, share),
    drop: (index, share) => change(index, -1, share),
  };
}
