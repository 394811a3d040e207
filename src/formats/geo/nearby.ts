import { distanceKm, pointInSpaceKm, type Place } from '../../core/great-circle.ts';

/** Places by number, found again by where they are. */
export interface Nearby {
  readonly add: (place: Place, number: number) => void;
  /** The nearest place within a distance of at most `REACH_KM`; of equally near ones the first added. */
  readonly nearest: (
    place: Place,
    withinKm: number,
  ) => { readonly number: number; readonly km: number } | undefined;
  /** All places within a distance of at most `REACH_KM`. */
  readonly within: (place: Place, km: number) => readonly number[];
  /** Whether there is any place within some fifty kilometres; none means that there is none. */
  readonly anywhereAround: (place: Place) => boolean;
}

/** No farther can be looked. */
export const REACH_KM = 2;
/** In crowded places most are found here, without a look at all others around. */
const FINE_KM = 0.2;
export const AROUND_KM = 50;

interface Entry {
  readonly place: Place;
  readonly number: number;
}

/** Cubes in space hold the places: looking into the cube and its 26 neighbours misses none within the length of an edge. */
export function nearbyPlaces(): Nearby {
  const fine = cubes(FINE_KM);
  const coarse = cubes(REACH_KM);
  const around = cubes(AROUND_KM);
  const there = new Set<string>();
  const best = (held: Cubes, place: Place, withinKm: number): { number: number; km: number } | undefined => {
    let [number, least] = [-1, Infinity];
    held.look(place, (entry) => {
      const km = distanceKm(place, entry.place);
      if (km > withinKm || km > least || (km === least && entry.number > number)) return;
      [number, least] = [entry.number, km];
    });
    return number < 0 ? undefined : { number, km: least };
  };
  return {
    add(place, number) {
      // Of places that coincide only the first is ever the nearest.
      const key = `${place.lat} ${place.lon}`;
      if (there.has(key)) return;
      there.add(key);
      for (const held of [fine, coarse, around]) held.add({ place, number });
    },
    nearest: (place, withinKm) =>
      best(fine, place, Math.min(withinKm, FINE_KM)) ??
      (withinKm > FINE_KM ? best(coarse, place, withinKm) : undefined),
    within(place, km) {
      const found: number[] = [];
      coarse.look(place, (entry) => {
        if (distanceKm(place, entry.place) <= km) found.push(entry.number);
      });
      return found;
    },
    anywhereAround: (place) => around.anything(place),
  };
}

interface Cubes {
  readonly add: (entry: Entry) => void;
  /** Visits what is in the cube of a place and in its neighbours. */
  readonly look: (place: Place, visit: (entry: Entry) => void) => void;
  readonly anything: (place: Place) => boolean;
}

/** Cubes are numbered along three axes, none of which has more than this many. */
const ALONG = 1 << 17;
/** From a cube to itself and its neighbours. */
const NEIGHBOURS = [-1, 0, 1].flatMap((x) =>
  [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((z) => (x * ALONG + y) * ALONG + z)),
);

function cubes(edgeKm: number): Cubes {
  const held = new Map<number, Entry[]>();
  const cubeOf = (place: Place): number => {
    const [x, y, z] = pointInSpaceKm(place);
    const at = (km: number): number => Math.floor(km / edgeKm) + ALONG / 2;
    return (at(x) * ALONG + at(y)) * ALONG + at(z);
  };
  return {
    add(entry) {
      const cube = cubeOf(entry.place);
      const others = held.get(cube);
      if (others) others.push(entry);
      else held.set(cube, [entry]);
    },
    look(place, visit) {
      const cube = cubeOf(place);
      for (const step of NEIGHBOURS) {
        const entries = held.get(cube + step);
        if (entries) for (const entry of entries) visit(entry);
      }
    },
    anything(place) {
      const cube = cubeOf(place);
      return NEIGHBOURS.some((step) => held.has(cube + step));
    },
  };
}
