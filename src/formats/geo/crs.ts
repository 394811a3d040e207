import proj4 from 'proj4';
import type { Place } from '../../core/great-circle.ts';

/** Makes degrees (WGS 84) of two coordinates, x or longitude first. */
export type ToDegrees = (x: number, y: number) => Place;

const asDegrees: ToDegrees = (lon, lat) => ({ lat, lon });

/** Geographic systems that are WGS 84 to within a metre. */
const DEGREES = new Set([4326, 4258, 4269, 4979]);
const WEB_MERCATOR = new Set([3857, 3785, 900913, 102100]);

/**
 * How to make degrees of coordinates in a reference system, named as files name it: `EPSG:32639`, `urn:ogc:def:crs:EPSG::3857`,
 * `CRS84`, or a definition in the words of PROJ or WKT. Undefined for a system that is not known here.
 */
export function degreesFrom(crs: string): ToDegrees | undefined {
  const name = crs.trim();
  if (/\bCRS84h?$|^WGS ?84$/i.test(name)) return asDegrees;
  const code = /epsg|^\d+$/i.test(name) ? Number(/(\d{4,6})\D*$/.exec(name)?.[1]) : Number.NaN;
  if (DEGREES.has(code)) return asDegrees;
  const definition =
    definitionOf(code) ?? (/^\+(?:proj|init)=|^(?:PROJ|GEOG)(?:CS|CRS)\[/.test(name) ? name : undefined);
  return definition === undefined ? undefined : projected(definition);
}

/** Definitions that follow from the code: Web Mercator, and UTM on WGS 84 or ETRS89. */
function definitionOf(code: number): string | undefined {
  if (WEB_MERCATOR.has(code)) return 'EPSG:3857';
  const [system, zone] = [Math.floor(code / 100), code % 100];
  if ((system === 326 || system === 327) && zone >= 1 && zone <= 60)
    return `+proj=utm +zone=${zone}${system === 327 ? ' +south' : ''} +datum=WGS84 +units=m`;
  return system === 258 && zone >= 28 && zone <= 38
    ? `+proj=utm +zone=${zone} +ellps=GRS80 +units=m`
    : undefined;
}

function projected(definition: string): ToDegrees | undefined {
  try {
    const converter = proj4(definition, 'EPSG:4326');
    return (x, y) => {
      try {
        const [lon, lat] = converter.forward([x, y]);
        return { lat, lon };
      } catch {
        return { lat: Number.NaN, lon: Number.NaN };
      }
    };
  } catch {
    return undefined;
  }
}
