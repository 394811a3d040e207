import type { Place } from '../../core/great-circle.ts';
import { columnOf } from '../structured-text/column-names.ts';
import { plainNumber } from '../structured-text/plain-number.ts';
import { degreesIn } from '../geo/degrees-text.ts';
import { degreesFrom, type ToDegrees } from '../geo/crs.ts';

/** Names of fields that give a place, the plainest first; x and y are degrees unless the drawing says what else. */
const LATITUDES = ['lat', 'latitude', 'lat_deg', 'y', 'ycoord', 'y_coord', 'northing'];
const LONGITUDES = ['lon', 'long', 'longitude', 'lng', 'lon_deg', 'x', 'xcoord', 'x_coord', 'easting'];

const DEGREES = ['lat', 'lon'];

/** Names of fields that say where something is. */
export const PLACE_FIELDS: ReadonlySet<string> = new Set([...LATITUDES, ...LONGITUDES]);

/** Whether a field says where something is. */
export function isPlaceField(name: string): boolean {
  return PLACE_FIELDS.has(placeFieldOf(name));
}

/** The field of a place that a name stands for, else the name in small letters. */
function placeFieldOf(name: string): string {
  const plain = name.toLowerCase().trim();
  return PLACE_FIELDS.has(plain) ? plain : (columnOf(plain, DEGREES) ?? plain);
}

/** The place that fields give, or undefined. */
export function placeOfFields(fields: ReadonlyMap<string, string>, toDegrees: ToDegrees): Place | undefined {
  const plain = new Map([...fields].map(([name, value]) => [placeFieldOf(name), value]));
  const y = numberIn(plain, LATITUDES);
  const x = numberIn(plain, LONGITUDES);
  return x === undefined || y === undefined ? undefined : toDegrees(x, y);
}

/** How to make degrees of x and y in a reference system; degrees as they are where none is named, undefined for an unknown one. */
export function degreesOf(crs: string | undefined): ToDegrees | undefined {
  return degreesFrom(crs === undefined || crs.trim() === '' ? 'CRS84' : crs);
}

function numberIn(fields: ReadonlyMap<string, string>, names: readonly string[]): number | undefined {
  for (const name of names) {
    const text = fields.get(name) ?? '';
    const number = Number(plainNumber(text, 'thousands'));
    if (Number.isFinite(number)) return number;
    const degrees = degreesIn(text);
    if (degrees !== undefined) return degrees;
  }
  return undefined;
}
