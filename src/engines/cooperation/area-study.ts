import type { NewLink } from '../routing/patch-graph.ts';
import type { Area } from './area.ts';
import { dividedBetween, type Third } from './between-members.ts';
import { together, type Divided } from '../../core/divided.ts';
import { dividedSweep, type Swept } from './sweep.ts';

/** What is asked about an area. */
export interface AreaQuestion {
  readonly sets: readonly (readonly NewLink[])[];
  /** Whether the countries between the members are asked too. */
  readonly dependences: boolean;
}

export interface AreaStudy {
  readonly swept: Swept;
  /** `betweenMembers`: entry `source · members + destination`, empty from a member to itself and where it is not asked. */
  readonly between: readonly (readonly Third[])[];
}

/** What the routes to the many destinations of an area show, in parts for any number of threads. */
export function areaStudy(area: Area, { sets, dependences }: AreaQuestion): Divided<AreaStudy> {
  const members = Array.from(area.members.keys());
  const homes = dependences ? members : [];
  const sweep = dividedSweep(area, sets);
  const between = together(
    homes.flatMap((source) =>
      members.map((destination) =>
        source === destination ? NOBODY : dividedBetween(area, source, destination),
      ),
    ),
  );
  const works: readonly Divided<unknown>[] = [sweep, between];
  const { partCount, part } = together(works);
  return {
    partCount,
    part,
    whole: (parts) => ({
      swept: sweep.whole(parts.slice(0, sweep.partCount)),
      between: between.whole(parts.slice(sweep.partCount)),
    }),
  };
}

const NOBODY: Divided<Third[]> = {
  partCount: 0,
  part: () => new Float64Array(),
  whole: () => [],
};
