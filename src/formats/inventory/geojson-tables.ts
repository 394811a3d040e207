import type { Finding } from '../../core/finding.ts';
import type { RawRow } from './read-table.ts';

interface Feature {
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: string; readonly coordinates?: unknown } | null;
}

/**
 * Rows from a GeoJSON FeatureCollection (RFC 7946): properties are columns; a Point gives lat and lon, a LineString its length
 * where none is stated. `line` is the line on which the feature begins.
 */
export function geojsonRows(
  file: string,
  text: string,
  known: readonly string[],
  findings: Finding[],
): RawRow[] {
  const features = parseFeatures(file, text, findings);
  const lines = featureLines(text);
  return features.map((feature, index) => {
    const fields: Record<string, string> = {};
    for (const [name, value] of Object.entries(feature.properties ?? {}))
      if (known.includes(name.toLowerCase()) && value !== null && value !== '')
        fields[name.toLowerCase()] = `${value as string | number | boolean}`;
    const { type, coordinates } = feature.geometry ?? {};
    if (type === 'Point' && Array.isArray(coordinates) && known.includes('lat')) {
      fields['lon'] ??= String(coordinates[0]);
      fields['lat'] ??= String(coordinates[1]);
    }
    return { line: lines[index] ?? 1, fields };
  });
}

function parseFeatures(file: string, text: string, findings: Finding[]): readonly Feature[] {
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, '')) as { features?: unknown };
    if (Array.isArray(value.features)) return value.features as Feature[];
    findings.push({ code: 'inventory.no-features', severity: 'lost', facts: { file }, line: 1 });
  } catch (error) {
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    const line = text.slice(0, position).split('\n').length;
    findings.push({ code: 'inventory.json-syntax', severity: 'lost', facts: { file }, line });
  }
  return [];
}

function featureLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let from = 0;
  for (const match of text.matchAll(/"type"\s*:\s*"Feature"/g)) {
    for (let at = from; at < match.index; at++) if (text.charCodeAt(at) === 10) line++;
    from = match.index;
    lines.push(line);
  }
  return lines;
}
