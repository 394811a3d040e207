import type { State } from '../../reports/model.ts';

export type LonLat = readonly [lon: number, lat: number];

/** A place on a map, such as a site. */
export interface MapPoint {
  /** Tells it from everything else on the map. */
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly label: string;
  readonly state?: State | undefined;
}

/** A line on a map, such as a link or a cable. */
export interface MapLine {
  readonly id: string;
  readonly path: readonly LonLat[];
  readonly label: string;
  readonly state?: State | undefined;
}

/** An area on a map, such as a region, by its outline. */
export interface MapArea {
  readonly id: string;
  readonly ring: readonly LonLat[];
  readonly label: string;
  readonly state?: State | undefined;
}

/** All gateways to a country, as one line from home. */
export interface MapGateways {
  readonly country: string;
  readonly share: number;
  readonly state: State;
}

/** What was clicked: a country or the gateways to it by its code, a point, line or area by its id. */
export type MapPick =
  | { readonly kind: 'country' | 'gateways'; readonly country: string }
  | { readonly kind: 'point' | 'line' | 'area'; readonly id: string };

/** The shapes in which a reader can draw on a map. */
export const DRAWN_SHAPES = ['rectangle', 'circle', 'polygon'] as const;
export type DrawnShape = (typeof DRAWN_SHAPES)[number];
