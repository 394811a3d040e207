import type { State } from '../../reports/model.ts';

/** A place on a map, such as a site. */
export interface MapPoint {
  /** Tells it from everything else on the map. */
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly label: string;
  readonly state?: State;
}

/** A line on a map, such as a link or a cable, as [lon, lat] pairs. */
export interface MapLine {
  readonly id: string;
  readonly path: readonly (readonly [lon: number, lat: number])[];
  readonly label: string;
  readonly state?: State;
}

/** What was clicked: a country by its code, a point or line by its id. */
export type MapPick =
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'point' | 'line'; readonly id: string };
