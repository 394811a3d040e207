import { createSpaceCoverage, type Claim } from '../watch/space-coverage.ts';
import type { AnnouncedPrefix } from './announced.ts';
import type { FeedCourse } from './ill-feeds.ts';
import type { Capture } from './held-routes.ts';
import type { DrillState, DrillStates } from './states.ts';

/** An outage by the routes themselves. Seconds after the table; `until` is the end of the drill where it lasts. */
export interface TrueOutage {
  /** Dense AS index, or the whole country. */
  readonly network: number | 'country';
  readonly from: number;
  readonly until: number;
  /** Largest loss, of its space. */
  readonly depth: number;
}

/** A prefix that an attacker draws to itself. */
export interface TrueCapture extends Omit<Capture, 'vantagePoints'> {
  readonly from: number;
  readonly until: number;
  /** Vantage points that hold it and speak, at most, and networks of them. */
  readonly vantagePoints: number;
}

/** Limits below which the watch calls it an outage. */
const OPENS_BELOW = { country: 0.95, network: 0.8 } as const;

/**
 * Outages by the definition: address space that prefixes cover which more than half of the vantage points carry that are not silent. A
 * prefix that was visible stays so while none of them has lost it, since who falls silent says nothing of it.
 */
export function trueOutages(
  { world, states }: DrillStates,
  courses: readonly FeedCourse[],
  networks: readonly number[],
): TrueOutage[] {
  const { prefixes } = world;
  const speaking = speakingOf(courses);
  const visibleIn = visibility(states, courses, speaking);
  const number = new Map(networks.map((as, at) => [as, at]));
  const coverage = createSpaceCoverage(() => {});
  const stretch = ({ start, end }: AnnouncedPrefix) => ({ family: 0 as const, start, end });
  const claims = prefixes.flatMap((one, at): Claim[] => {
    const owner = number.get(one.origin);
    return owner === undefined || !visibleIn[0].has(at) ? [] : [{ ...stretch(one), owner }];
  });
  coverage.own(0, claims);
  const shares = states.map((_, at) => {
    coverage.claim(
      0,
      [],
      [...visibleIn[at]].map((prefix) => stretch(prefixes[prefix])),
    );
    const space = networks.map((_as, owner) => [coverage.visibleOf(owner, 0), coverage.ownedBy(owner, 0)]);
    const [visible, owned] = space.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
    return { country: visible / owned, networks: space.map(([seen, all]) => seen / all) };
  });
  return [
    ...stretchesBelow(
      states,
      'country',
      shares.map((one) => one.country),
      OPENS_BELOW.country,
    ),
    ...networks.flatMap((as, owner) =>
      stretchesBelow(
        states,
        as,
        shares.map((one) => one.networks[owner]),
        OPENS_BELOW.network,
      ),
    ),
  ];
}

/** Prefixes that attackers draw to themselves at vantage points that speak, one entry for each stretch of time. */
export function trueCaptures({ states }: DrillStates, courses: readonly FeedCourse[]): TrueCapture[] {
  const speaking = new Set(speakingOf(courses));
  const open = new Map<string, TrueCapture>();
  const all: TrueCapture[] = [];
  for (const { from, until, held } of states) {
    const now = new Map<string, TrueCapture>();
    for (const { vantagePoints, ...capture } of held.captures) {
      const count = vantagePoints.filter((one) => speaking.has(one)).length;
      if (count === 0) continue;
      const key = `${capture.kind} ${capture.attacker} ${capture.prefix}`;
      const before = open.get(key);
      const one = {
        ...capture,
        from: before?.from ?? from,
        until,
        vantagePoints: Math.max(count, before?.vantagePoints ?? 0),
      };
      now.set(key, one);
    }
    for (const [key, one] of open) if (!now.has(key)) all.push(one);
    open.clear();
    for (const [key, one] of now) open.set(key, one);
  }
  return [...all, ...open.values()].toSorted((a, b) => a.from - b.from || a.prefix - b.prefix);
}

function speakingOf(courses: readonly FeedCourse[]): number[] {
  return [...courses.keys()].filter((at) => courses[at].state !== 'silent');
}

/** Visible prefixes in each state. */
function visibility(
  states: readonly DrillState[],
  courses: readonly FeedCourse[],
  speaking: readonly number[],
): ReadonlySet<number>[] {
  const everyone = [...courses.keys()];
  const count = states[0].held.paths.length;
  const carries = (at: number, prefix: number, vantagePoint: number): boolean =>
    states[at].held.paths[prefix][vantagePoint].length > 0;
  // What is stale still shows what was withdrawn.
  const shows = (at: number, prefix: number, vantagePoint: number): boolean =>
    carries(at, prefix, vantagePoint) ||
    (courses[vantagePoint].state === 'stale' &&
      states.slice(0, at).some((_, before) => carries(before, prefix, vantagePoint)));
  const carriers = (at: number, prefix: number, among: readonly number[]): number =>
    among.filter((one) => shows(at, prefix, one)).length;
  return states.map((_, at) => {
    const visible = new Set<number>();
    for (let prefix = 0; prefix < count; prefix++) {
      const isMost = 2 * carriers(at, prefix, speaking) > speaking.length;
      const wasVisible = 2 * carriers(0, prefix, everyone) > everyone.length;
      if (isMost || (wasVisible && carriers(at, prefix, speaking) >= carriers(0, prefix, speaking)))
        visible.add(prefix);
    }
    return visible;
  });
}

function stretchesBelow(
  states: readonly DrillState[],
  network: TrueOutage['network'],
  shares: readonly number[],
  limit: number,
): TrueOutage[] {
  const found: TrueOutage[] = [];
  for (const [at, share] of shares.entries()) {
    if (!(share < limit)) continue;
    const { from, until } = states[at];
    const before = found.at(-1);
    if (before && before.until === from)
      found[found.length - 1] = { ...before, until, depth: Math.max(before.depth, 1 - share) };
    else found.push({ network, from, until, depth: 1 - share });
  }
  return found;
}
