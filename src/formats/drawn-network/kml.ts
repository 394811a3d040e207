import { findingOf, type Finding } from '../../core/finding.ts';
import type { Place } from '../../core/great-circle.ts';
import { featureName, onTheGlobe, unreadKinds, type Feature } from '../geo/features.ts';
import { brokenDrawing, type DrawnFile, type DrawnFormat } from './drawn-file.ts';
import { childOf, parseXml, walkXml, type XmlElement } from './xml-tree.ts';

/** KML (OGC 12-007, with Google's tracks): placemarks in any folder, several geometries in one, extended data. */
export const kml: DrawnFormat = {
  name: 'KML',
  most: { ',': 200_000 },
  recognise: (head) => /<(?:\w+:)?kml[\s>]/i.test(head),
  read: readKml,
};

const SHAPES = new Set(['Polygon', 'Model', 'LinearRing']);

function readKml(text: string): DrawnFile {
  const root = parseXml(text);
  if ('code' in root) return brokenDrawing(root);
  const findings: Finding[] = [];
  const kinds = unreadKinds();
  const features: Feature[] = [];
  walkXml(root, (element) => {
    if (element.name === 'Placemark') features.push(featureOf(element, findings, kinds.add));
    if (element.name === 'NetworkLink') findings.push(elsewhere(element));
    return element.name !== 'Placemark';
  });
  findings.push(...kinds.findings());
  return { features: onTheGlobe(features, findings), edges: [], findings };
}

function featureOf(
  mark: XmlElement,
  findings: Finding[],
  unread: (kind: string, name: string, line: number) => void,
): Feature {
  const { line } = mark;
  const properties = propertiesOf(mark);
  const head = { id: undefined, properties, line };
  const points: Place[] = [];
  const lines: Place[][] = [];
  const areas: Place[][] = [];
  let holes = 0;
  let shapes = 0;
  walkXml(mark, (element) => {
    const { name } = element;
    if (name === 'Point' || name === 'LineString') {
      const places = placesIn(childOf(element, 'coordinates')?.text ?? '');
      const isWhole = places !== undefined && places.length >= (name === 'Point' ? 1 : 2);
      if (!isWhole) holes++;
      else if (name === 'Point') points.push(places[0]);
      else lines.push(places);
    } else if (name === 'Track') {
      const places = element.children
        .filter((child) => child.name === 'coord')
        .flatMap((coord) => placesIn(coord.text.trim().replaceAll(/\s+/g, ',')) ?? []);
      if (places.length > 1) lines.push(places);
      else holes++;
    } else if (SHAPES.has(name)) {
      shapes++;
      unread(name, featureName(head), line);
      const ring = name === 'Polygon' ? outerRing(element) : undefined;
      if (ring) areas.push(ring);
    }
    return name === 'MultiGeometry' || name === 'MultiTrack';
  });
  if (holes > 0 || points.length + lines.length + shapes === 0)
    findings.push(findingOf('geo.no-place', 'lost', { name: featureName(head) }, line));
  return { ...head, points, lines, ...(areas.length > 0 && { areas }) };
}

/** The outer boundary of a polygon; undefined where it is not one. */
function outerRing(polygon: XmlElement): Place[] | undefined {
  const boundary = childOf(polygon, 'outerBoundaryIs');
  const ring = boundary && childOf(boundary, 'LinearRing');
  const places = placesIn((ring && childOf(ring, 'coordinates')?.text) ?? '');
  return places !== undefined && places.length > 3 ? places : undefined;
}

/**
 * Places of a list of coordinates: longitude, latitude and perhaps altitude with commas between, blanks between places. People write
 * blanks behind the commas too. Undefined where some place has no two numbers: nothing is ever put at zero.
 */
function placesIn(text: string): Place[] | undefined {
  const tuples = text
    .trim()
    .replaceAll(/\s*,\s*/g, ',')
    .split(/\s+/);
  const places: Place[] = [];
  for (const tuple of tuples) {
    const parts = tuple.split(',');
    const [lon, lat] = parts.map((part) => (part === '' ? Number.NaN : Number(part)));
    if (parts.length > 3 || !Number.isFinite(lon) || !Number.isFinite(lat)) return undefined;
    places.push({ lat, lon });
  }
  return places;
}

/** The name and the extended data of a placemark; its id where it has no name. */
function propertiesOf(mark: XmlElement): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  const set = (name: string | undefined, value: string | undefined): void => {
    const text = value?.replaceAll(/\s+/g, ' ').trim() ?? '';
    if (name !== undefined && text !== '' && !properties.has(name)) properties.set(name, text);
  };
  set('name', childOf(mark, 'name')?.text);
  set('name', mark.attributes.get('id'));
  const extended = childOf(mark, 'ExtendedData');
  if (extended)
    walkXml(extended, (element) => {
      const name = element.attributes.get('name');
      if (element.name === 'Data') set(name, childOf(element, 'value')?.text);
      if (element.name === 'SimpleData') set(name, element.text);
      return element.name === 'SchemaData';
    });
  return properties;
}

/** What a network link shows stands in another file. */
function elsewhere(link: XmlElement): Finding {
  const place = childOf(link, 'Link') ?? childOf(link, 'Url');
  const href = (place && childOf(place, 'href')?.text.trim()) ?? '';
  return findingOf('import.elsewhere', 'lost', { href }, link.line);
}
