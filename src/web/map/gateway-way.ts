import type { LonLat } from './map-things.ts';
import { middleOf, type Outlines } from './outlines.ts';

/** From the middle of home towards the middle of a country, which stays free for a click on the country itself; undefined where either is not drawn. */
export function gatewayWay(
  outlines: Outlines,
  home: string,
  country: string,
): readonly [LonLat, LonLat] | undefined {
  const [from, to] = [middleOf(outlines, home), middleOf(outlines, country)];
  if (!from || !to) return undefined;
  const along = (start: number, end: number): number => start + 0.8 * (end - start);
  return [
    [from.lon, from.lat],
    [along(from.lon, to.lon), along(from.lat, to.lat)],
  ];
}
