import type { NewLink } from '../routing/patch-graph.ts';
import type { Area } from './area.ts';
import { dividedBetween, type Third } from './between-members.ts';
import { together, type Divided } from '../../core/divided.ts';
import { dividedThrough } from './domestic-through.ts';
import { dividedSweep, type Swept } from './sweep.ts';

/** What is asked about an area. */
export interface AreaQuestion {
  readonly sets: readonly (readonly NewLink[])[];
  /** Whether the members' dependences on each other are asked too. */
  readonly dependences: boolean;
}

export interface AreaStudy {
  readonly swept: Swept;
  /** `domesticThrough` by home; empty where it is not asked. */
  readonly through: readonly (readonly number[])[];
  /** `betweenMembers`: entry `source · members + destination`, empty from a member to itself. */
  readonly between: readonly (readonly Third[])[];
}

/** What the routes to the many destinations of an area show, in parts for any number of threads. */
export function areaStudy(area: Area, { sets, dependences }: AreaQuestion): Divided<AreaStudy> {
  const members = Array.from(area.members.keys());
  const homes = dependences ? members : [];
  const sweep = dividedSweep(area, sets);
  const through = together(homes.map((home) => dividedThrough(area, home)));
  const between = together(
    homes.flatMap((source) =>
      members.map((destination) =>
        source === destination ? NOBODY : dividedBetween(area, source, destination),
      ),
    ),
  );
  const works: readonly Divided<unknown>[] = [sweep, through, between];
  const { partCount, part } = together(works);
  const [afterSweep, afterThrough] = [sweep.partCount, sweep.partCount + through.partCount];
  return {
    partCount,
    part,
    whole: (parts) => ({
      swept: sweep.whole(parts.slice(0, afterSweep)),
      through: through.whole(parts.slice(afterSweep, afterThrough)),
      between: between.whole(parts.slice(afterThrough)),
    }),
  };
}

const NOBODY: Divided<Third[]> = {
  partCount: 0,
  part: () => new Float64Array(),
  whole: () => [],
};
