import type { Finding } from '../../core/finding.ts';
import type { Place } from '../../core/great-circle.ts';
import { readGeojson } from '../geo/geojson.ts';
import type { Feature } from '../geo/features.ts';
import type { RawRow } from './read-table.ts';
import { columnOf } from '../structured-text/column-names.ts';

/**
 * Rows from GeoJSON: properties are columns, the id of a feature is its id, a point gives lat and lon, and a line the places on the
 * way. `line` is the line on which the feature begins.
 */
export function geojsonRows(
  file: string,
  text: string,
  known: readonly string[],
): { readonly rows: readonly RawRow[]; readonly findings: readonly Finding[] } {
  const { features, findings } = readGeojson(text);
  return {
    rows: features.map((feature) => ({ line: feature.line, fields: fieldsOf(feature, known) })),
    // A table may hold rows without a place.
    findings: findings
      .filter(({ code }) => code !== 'geo.no-place')
      .map((finding) => ({ ...finding, facts: { file, ...finding.facts } })),
  };
}

function fieldsOf(
  { id, properties, points, lines }: Feature,
  known: readonly string[],
): Record<string, string> {
  const fields: Record<string, string> = {};
  const set = (column: string, value: string | undefined): void => {
    if (value !== undefined && known.includes(column)) fields[column] ??= value;
  };
  for (const [name, value] of properties) {
    const column = columnOf(name, known);
    if (column !== undefined) set(column, value);
  }
  set('id', id);
  const [point] = points;
  if (point !== undefined) {
    set('lat', degreesText(point.lat));
    set('lon', degreesText(point.lon));
  }
  const [way] = lines;
  if (way !== undefined && way.length > 2) set('via', way.slice(1, -1).map(placeText).join(';'));
  return fields;
}

function placeText({ lat, lon }: Place): string {
  return `${degreesText(lat)} ${degreesText(lon)}`;
}

/** Six decimals are a tenth of a metre. */
function degreesText(degrees: number): string {
  return String(Number(degrees.toFixed(6)));
}
