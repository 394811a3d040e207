import type { NewLink } from '../routing/patch-graph.ts';
import type { Area } from './area.ts';
import { dividedBetween, type Between } from './between-members.ts';
import { together, type Divided } from '../../core/divided.ts';
import { dividedChanges } from './sweep.ts';
import { NOTHING, type Traffic } from './traffic.ts';

/** What is asked about an area. */
export interface AreaQuestion {
  readonly sets: readonly (readonly NewLink[])[];
  /** Members (positions) to whose networks the traffic is followed that the sets change. */
  readonly destinations: readonly number[];
  /** Whether it is asked what the members send each other as it is. */
  readonly between: boolean;
}

export interface AreaStudy {
  /** By set, what it adds to the traffic to these members. */
  readonly changes: readonly Traffic[];
  /** Entry `source · members + destination`, nothing from a member to itself; empty where it is not asked. */
  readonly between: readonly Between[];
}

/** What the routes to the many destinations of an area show, in parts for any number of threads. */
export function areaStudy(
  area: Area,
  { sets, destinations, between: isAsked }: AreaQuestion,
): Divided<AreaStudy> {
  const members = Array.from(area.members.keys());
  const changes = dividedChanges(area, sets, destinations);
  const between = together(
    (isAsked ? members : []).flatMap((source) =>
      members.map((destination) =>
        source === destination ? NOBODY : dividedBetween(area, source, destination),
      ),
    ),
  );
  const works: readonly Divided<unknown>[] = [changes, between];
  const { partCount, part } = together(works);
  return {
    partCount,
    part,
    whole: (parts) => ({
      changes: changes.whole(parts.slice(0, changes.partCount)),
      between: between.whole(parts.slice(changes.partCount)),
    }),
  };
}

const NOBODY: Divided<Between> = {
  partCount: 0,
  part: () => new Float64Array(),
  whole: () => ({ stream: NOTHING, thirds: [] }),
};
