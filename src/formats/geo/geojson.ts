import { findingOf, type FactsOf, type Finding } from '../../core/finding.ts';
import type { Place } from '../../core/great-circle.ts';
import { degreesFrom, type ToDegrees } from './crs.ts';
import { featureLines } from './element-lines.ts';
import { featureName, onTheGlobe, unreadKinds, type Feature } from './features.ts';
import { readJson } from './json-text.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads GeoJSON (RFC 7946, and the `crs` of its predecessor): a FeatureCollection, a Feature or a geometry, with collections and
 * several parts taken apart. Holes in it (no geometry, null coordinates, null features) are named and passed over. Never throws.
 *
 * Findings: `geo.json-syntax`, `geo.no-features`, `geo.empty-feature`, `geo.no-place` {name}, `geo.kind-unread` {kind, count, name},
 * `geo.unknown-crs` {crs}, and those of `onTheGlobe`.
 */
export function readGeojson(text: string): {
  readonly features: readonly Feature[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const lost = <Code extends string>(code: Code, facts: FactsOf<Code>, line: number): void => {
    findings.push(findingOf(code, 'lost', facts, line));
  };
  const read = readJson(text);
  if ('line' in read) {
    lost('geo.json-syntax', {}, read.line);
    return { features: [], findings };
  }
  const root = read.value;
  const members = featuresOf(root);
  if (members === undefined) {
    lost('geo.no-features', {}, 1);
    return { features: [], findings };
  }
  const crs = crsName(root);
  const toDegrees = degreesFrom(crs ?? 'CRS84');
  if (toDegrees === undefined) {
    lost('geo.unknown-crs', { crs: crs ?? '' }, 1);
    return { features: [], findings };
  }
  const kinds = unreadKinds();
  const lines = Array.isArray((root as JsonObject)['features']) ? featureLines(text) : [];
  const features = members.flatMap((member, at): readonly Feature[] => {
    const line = lines[at] ?? 1;
    if (!isObject(member)) {
      lost('geo.empty-feature', {}, line);
      return [];
    }
    return [featureOf(member, line, { toDegrees, lost, unread: kinds.add })];
  });
  findings.push(...kinds.findings());
  return { features: onTheGlobe(features, findings), findings };
}

/** What the reading of a feature needs and where it says what it left out. */
interface Reading {
  readonly toDegrees: ToDegrees;
  readonly lost: <Code extends string>(code: Code, facts: FactsOf<Code>, line: number) => void;
  readonly unread: (kind: string, name: string, line: number) => void;
}

/** The features of a document: its list, itself, or one made of a bare geometry. */
function featuresOf(root: unknown): readonly unknown[] | undefined {
  if (!isObject(root)) return undefined;
  if (Array.isArray(root['features'])) return root['features'];
  if (root['type'] === 'Feature') return [root];
  return Array.isArray(root['coordinates']) || Array.isArray(root['geometries'])
    ? [{ type: 'Feature', properties: {}, geometry: root }]
    : undefined;
}

function featureOf(member: JsonObject, line: number, { toDegrees, lost, unread }: Reading): Feature {
  const properties = propertiesOf(member['properties']);
  const id = textOf(member['id']) ?? properties.get('@id');
  const points: Place[] = [];
  const lines: Place[][] = [];
  const head = { id, properties, line };
  const areas: Place[][] = [];
  const kinds = new Set<string>();
  let holes = 0;
  // Collections may hold collections: what waits is kept in a list, however deep they go.
  const waiting: unknown[] = [member['geometry']];
  while (waiting.length > 0) {
    const geometry = waiting.pop();
    const shape = isObject(geometry) ? shapeOf(geometry, toDegrees) : undefined;
    if (shape === undefined) holes++;
    else if ('kind' in shape) {
      kinds.add(shape.kind);
      areas.push(...shape.areas);
    } else {
      for (const point of shape.points) points.push(point);
      for (const path of shape.lines) lines.push(path);
      for (const inner of shape.inner) waiting.push(inner);
    }
  }
  for (const kind of kinds) unread(kind, featureName(head), line);
  if (holes > 0 || (points.length + lines.length === 0 && kinds.size === 0))
    lost('geo.no-place', { name: featureName(head) }, line);
  return { ...head, points, lines, ...(areas.length > 0 && { areas }) };
}

interface Shape {
  readonly points: readonly Place[];
  readonly lines: readonly Place[][];
  readonly inner: readonly unknown[];
}

/** A geometry that is not imported, and the outer rings of its polygons. */
interface UnreadShape {
  readonly kind: string;
  readonly areas: readonly Place[][];
}

/** A geometry taken apart; its kind where that is not read, undefined where it has a hole. */
function shapeOf(geometry: JsonObject, toDegrees: ToDegrees): Shape | UnreadShape | undefined {
  const { type, coordinates, geometries } = geometry;
  const shape = (
    points: readonly (Place | undefined)[],
    lines: readonly (Place[] | undefined)[],
  ): Shape | undefined =>
    [...points, ...lines].includes(undefined)
      ? undefined
      : { points: points as readonly Place[], lines: lines as readonly Place[][], inner: [] };
  const place = (value: unknown): Place | undefined => placeOf(value, toDegrees);
  const path = (value: unknown): Place[] | undefined => {
    const places = Array.isArray(value) ? value.map(place) : [undefined];
    return places.includes(undefined) ? undefined : (places as Place[]);
  };
  switch (type) {
    case 'GeometryCollection':
      return Array.isArray(geometries) ? { points: [], lines: [], inner: geometries } : undefined;
    case 'Point':
      return shape([place(coordinates)], []);
    case 'MultiPoint':
      return Array.isArray(coordinates) ? shape(coordinates.map(place), []) : undefined;
    case 'LineString':
      return shape([], [path(coordinates)]);
    case 'MultiLineString':
      return Array.isArray(coordinates) ? shape([], coordinates.map(path)) : undefined;
    case 'Polygon':
      return { kind: type, areas: outerRings([coordinates], path) };
    case 'MultiPolygon':
      return { kind: type, areas: outerRings(coordinates, path) };
    default:
      return typeof type === 'string' ? { kind: type, areas: [] } : undefined;
  }
}

/** The first ring of each polygon; one with a hole in its coordinates is left out. */
function outerRings(polygons: unknown, path: (ring: unknown) => Place[] | undefined): Place[][] {
  if (!Array.isArray(polygons)) return [];
  return polygons.flatMap((rings: unknown) => {
    const outer = Array.isArray(rings) ? path(rings[0]) : undefined;
    return outer && outer.length > 3 ? [outer] : [];
  });
}

function placeOf(value: unknown, toDegrees: ToDegrees): Place | undefined {
  if (!Array.isArray(value)) return undefined;
  const [x, y] = (value as unknown[]).map((part) =>
    part === null || part === '' ? Number.NaN : Number(part),
  );
  return Number.isFinite(x) && Number.isFinite(y) ? toDegrees(x, y) : undefined;
}

/** Properties as text, those of inner objects (OSM's `tags`) with them; lists with semicolons between. */
function propertiesOf(value: unknown): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  if (!isObject(value)) return properties;
  for (const [name, part] of Object.entries(value)) {
    const text = textOf(part);
    if (text !== undefined) properties.set(name, text);
    else if (isObject(part))
      for (const [inner, deep] of Object.entries(part)) {
        const innerText = textOf(deep);
        if (innerText !== undefined && !properties.has(inner)) properties.set(inner, innerText);
      }
  }
  return properties;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return undefined;
  const items = value.filter((item) => !Array.isArray(item)).flatMap((item) => textOf(item) ?? []);
  return items.length === 0 ? undefined : items.join(';');
}

/** The reference system that the member `crs` names; undefined where there is none. */
function crsName(root: unknown): string | undefined {
  const crs = isObject(root) ? root['crs'] : undefined;
  if (typeof crs === 'string') return crs;
  const properties = isObject(crs) ? crs['properties'] : undefined;
  return isObject(properties) ? textOf(properties['name'] ?? properties['code']) : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
