import type { Place } from '../../core/great-circle.ts';
import type { LonLat } from './map-things.ts';

const KM_PER_DEGREE = 111.195;

/** The outline of a circle of a radius in kilometres, as degrees on the map. */
export function circleAround({ lat, lon }: Place, km: number, corners = 64): readonly LonLat[] {
  const high = km / KM_PER_DEGREE;
  return Array.from({ length: corners + 1 }, (_, corner) => {
    const angle = (2 * Math.PI * (corner % corners)) / corners;
    const atLat = Math.max(-85, Math.min(85, lat + high * Math.sin(angle)));
    const wide = high / Math.cos((atLat * Math.PI) / 180);
    return [lon + wide * Math.cos(angle), atLat] as const;
  });
}
