import { causeOf, type CauseScene, type FirstCause } from '../first-cause.ts';
import type { FirstEnd } from '../live.ts';
import { NOT_KNOWN } from '../question-hours.ts';
import type { AccessForGood } from './access.ts';
import type { ForGoodGround, GroundKnown } from './ground.ts';
import type { NameRows } from './names.ts';
import { placeState } from './place-states.ts';

/** When services and names cease at the earliest for some groups of networks beside each other, by way to take what is not known. */
export interface EarliestHours {
  readonly groups: readonly number[];
  /** Row r: `hours[r · groups] …`. */
  readonly hours: Float64Array;
  /** Row of each node of the services and of the names here, by way. */
  readonly services: readonly [Int32Array, Int32Array];
  readonly names: readonly [NameRows['earliest'], NameRows['earliest']];
  /** The end of a clock for a group, by the number of its kind. */
  readonly endOf: (kind: number, group: number, way: 0 | 1) => number;
}

/** A hair after the last hour asked. */
const HAIR = 1e-6;

/** Where services cease first. */
export interface FirstEnds {
  /** Looks at more groups, which come after those that were looked at. */
  readonly look: (earliest: EarliestHours) => void;
  /** As `ServicesLive.first`. */
  readonly found: () => readonly (FirstEnd | undefined)[];
}

export function firstEnds(service: Int32Array, weights: readonly number[], horizon: number): FirstEnds {
  const first = Array<FirstEnd | undefined>(service.length).fill(undefined);
  /** Where it ends whatever is not known. */
  const known = [...first];
  /** The earliest end; among equals where most people are. */
  const earlier = (one: FirstEnd | undefined, other: FirstEnd): FirstEnd =>
    one === undefined ||
    other.hour < one.hour ||
    (other.hour === one.hour && weights[other.group] > weights[one.group])
      ? other
      : one;
  const endOfRow = (hours: Float64Array, row: number, groups: readonly number[]): FirstEnd | undefined => {
    let end: FirstEnd | undefined;
    for (const [at, group] of groups.entries()) {
      const hour = hours[row * groups.length + at];
      if (hour < horizon + HAIR) end = earlier(end, { group, stretch: 1, hour: Math.max(0, hour) });
    }
    return end;
  };
  return {
    look({ groups, hours, services }) {
      for (const [way, ends] of [first, known].entries()) {
        const ofRow = new Map<number, FirstEnd | undefined>();
        for (const [of, node] of service.entries()) {
          const row = services[way][node];
          if (!ofRow.has(row)) ofRow.set(row, endOfRow(hours, row, groups));
          const end = ofRow.get(row);
          if (end !== undefined) ends[of] = earlier(ends[of], end);
        }
      }
    },
    found: () => first.map((end, of) => (end && known[of] && known[of].hour <= end.hour ? known[of] : end)),
  };
}

/** The causes of ends among the groups that are looked at, one by one as they are asked for. */
export function causesAmong(
  { names, services, certificates }: Pick<ForGoodGround, 'names' | 'services' | 'certificates'>,
  known: GroundKnown,
  access: AccessForGood,
  earliest: EarliestHours,
): (end: FirstEnd, service: number) => FirstCause {
  const { words } = known.access;
  const { kindOf, facts } = known.names;
  const placeAt = new Map([...names.places].map(([place, fact]) => [fact, place]));
  const width = earliest.groups.length;
  const atGroup = new Map(earliest.groups.map((group, at) => [group, at]));
  return ({ group, hour }, service) => {
    const at = atGroup.get(group)!;
    const scene: CauseScene = {
      names,
      services,
      certificates,
      placeAt,
      hoursOf: (way, node) =>
        earliest.hours[earliest.services[way][known.services.nodeOf[node]] * width + at],
      holds: (way, node) => earliest.hours[earliest.names[way][known.asked.nodeOf[node]] * width + at] > hour,
      endOf: (clock, way) => earliest.endOf(kindOf[clock], group, way),
      isKnown: (place) => {
        const fact = facts.at(kindOf[names.places.get(place) ?? -1] ?? facts.length);
        if (fact?.kind === 'place') return placeState(fact, access.reached, group * words) !== NOT_KNOWN;
        return fact?.kind === 'always';
      },
    };
    return causeOf(scene, hour, service);
  };
}
