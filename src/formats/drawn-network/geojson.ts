import { readGeojson } from '../geo/geojson.ts';
import type { DrawnFormat } from './drawn-file.ts';

const BROKEN = new Set(['geo.json-syntax', 'geo.no-features', 'geo.unknown-crs', 'geo.not-degrees']);

/** GeoJSON (RFC 7946, and its predecessor with `crs`). */
export const geojson: DrawnFormat = {
  name: 'GeoJSON',
  most: { '{': 250_000, '[': 250_000 },
  recognise: (head) => /^\s*\{/.test(head),
  read(text) {
    const { features, findings } = readGeojson(text);
    const isBroken = features.length === 0 && findings.some(({ code }) => BROKEN.has(code));
    return { features, edges: [], findings, isBroken };
  },
};
