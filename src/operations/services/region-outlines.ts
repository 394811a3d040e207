import { Refusal } from '../../core/refusal.ts';
import { regionKey, type RegionOutlines } from '../../exchange/sitrep-geojson.ts';
import { readJson } from '../../formats/geo/json-text.ts';
import { readPackedText } from '../files/read-text.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Outlines of regions from a GeoJSON file (RFC 7946, degrees of WGS 84): each under its id and everything its properties say in text,
 * whatever they are called; the first feature that says a name has it.
 *
 * @throws Refusal for a file that holds no such features
 */
export async function regionOutlines(path: string, named: string): Promise<RegionOutlines> {
  const { text } = await readPackedText(path);
  const read = readJson(text);
  const root = 'value' in read && isObject(read.value) ? read.value : {};
  const features = Array.isArray(root['features']) ? (root['features'] as unknown[]) : [];
  const outlines = new Map<string, unknown>();
  for (const feature of features) {
    if (!isObject(feature) || !isObject(feature['geometry'])) continue;
    const properties = isObject(feature['properties']) ? Object.values(feature['properties']) : [];
    for (const name of [feature['id'], ...properties])
      if (typeof name === 'string' && !outlines.has(regionKey(name)))
        outlines.set(regionKey(name), feature['geometry']);
  }
  const crs = JSON.stringify(root['crs'] ?? 'CRS84');
  if (outlines.size === 0 || !/CRS84|4326/.test(crs))
    throw new Refusal('bad-data', 'sitrep.no-regions', { file: named });
  return outlines;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
