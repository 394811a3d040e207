import { findingOf, type Finding } from '../../core/finding.ts';
import type { Place } from '../../core/great-circle.ts';
import { siteSchema, type Link, type Site } from '../../schemas/inventory.ts';
import { featureName, isNameProperty } from '../geo/features.ts';
import {
  inFile,
  labelOf,
  someNames,
  type DrawnFile,
  type DrawnFeature,
  type DrawnPoint,
} from './drawn-file.ts';
import { edgesBetween } from './edges.ts';
import { joinLines, type DrawnLine, type JoinedLines } from './join-lines.ts';
import { linkRows, type PlainLink } from './links.ts';
import { columnOf } from '../structured-text/column-names.ts';
import { isPlaceField } from './place-fields.ts';
import { rowOfProperties, unreadProperties, type Unread } from './row-of-properties.ts';
import { uniqueNames } from './unique-names.ts';

/** Sites and links of networks drawn elsewhere; everything that could not be taken over is a finding. */
export interface ImportedNetwork {
  readonly sites: readonly Site[];
  readonly links: readonly Link[];
  readonly findings: readonly Finding[];
}

const ID = ['id'];

interface FeatureLine extends DrawnLine {
  readonly of: DrawnFeature;
  readonly file?: string;
}

/**
 * Puts drawings together into one network: points are sites, lines and edges are links. An edge names its ends by keys of its own
 * file, or by ids or names of sites of any.
 */
export function importNetwork(drawings: readonly DrawnFile[]): ImportedNetwork {
  const findings: Finding[] = drawings.flatMap((drawing) => [...drawing.findings]);
  const { nodes, lines } = partsOf(drawings, findings);
  const joined = joinLines(
    nodes.map(({ place }) => place),
    lines,
  );
  const unread = unreadProperties();
  const ids = uniqueNames();
  const sites = [
    ...nodes.map((node) => siteOf(node, ids, unread)),
    ...joined.joints.map(({ place, line }) => jointOf(place, lines[line].of, ids)),
  ];
  const edges = edgesBetween(drawings, nodes, sites);
  const drawn = [...linksAlong(joined, lines, sites), ...edges.links];
  const links = linkRows(drawn, sites, unread);
  findings.push(...edges.findings, ...links.findings, ...passedSites(joined, sites, lines));
  const names = unread.names();
  if (names.length > 0)
    findings.push(findingOf('import.properties-unread', 'note', { names: someNames(names) }));
  return { sites, links: links.links, findings };
}

/** The points and lines of all drawings. */
function partsOf(
  drawings: readonly DrawnFile[],
  findings: Finding[],
): { readonly nodes: readonly DrawnPoint[]; readonly lines: readonly FeatureLine[] } {
  const nodes: DrawnPoint[] = [];
  const lines: FeatureLine[] = [];
  let count = 0;
  drawings.forEach((drawn, drawing) => {
    for (const feature of drawn.features) {
      if (feature.key !== undefined && feature.points.length === 0 && !feature.isOff) {
        const facts = { ...inFile(drawn), node: labelOf(feature) ?? feature.key };
        findings.push(findingOf('import.no-place', 'lost', facts, feature.line));
      }
      for (const place of feature.points) nodes.push({ place, feature, drawing });
      for (const path of feature.lines)
        if (path.length > 1) lines.push({ path, feature: count, of: feature, ...inFile(drawn) });
      count++;
    }
  });
  return { nodes, lines };
}

function siteOf({ place, feature }: DrawnPoint, ids: (wanted: string) => string, unread: Unread): Site {
  const label = labelOf(feature);
  const own = feature.id ?? (feature.key === undefined ? idIn(feature) : undefined);
  const known = {
    id: ids(own ?? label ?? feature.key ?? ''),
    ...(label !== undefined && { name: label }),
    ...coordinatesOf(place),
  };
  const others = new Map([...feature.properties].filter(([name]) => !isSaid(name)));
  return { ...rowOfProperties(others, siteSchema, known, 'exchange', unread), file: '', line: feature.line };
}

/** Names, ids and coordinates are read elsewhere. */
function isSaid(name: string): boolean {
  const plain = name.toLowerCase();
  return isNameProperty(plain) || isPlaceField(plain) || isIdProperty(plain) || plain === '@id';
}

/** The id that the properties of a feature give it. */
function idIn({ properties }: DrawnFeature): string | undefined {
  return properties.get('id') ?? [...properties].find(([name]) => isIdProperty(name))?.[1];
}

function isIdProperty(name: string): boolean {
  return columnOf(name, ID) !== undefined;
}

/** A place where lines end or branch, named after the line. */
function jointOf(place: Place, line: DrawnFeature, ids: (wanted: string) => string): Site {
  const id = ids(`${labelOf(line) ?? line.id ?? 'line'}-1`);
  return { id, kind: 'other', lat: rounded(place.lat), lon: rounded(place.lon), file: '', line: line.line };
}

/** The links that lines are. */
function linksAlong(
  { legs }: JoinedLines,
  lines: readonly FeatureLine[],
  sites: readonly Site[],
): PlainLink[] {
  return legs.map(({ line, from, to, via }) => {
    const { of, ...drawn } = lines[line];
    return {
      ...inFile(drawn),
      from: sites[from].id,
      to: sites[to].id,
      id: of.id ?? idIn(of),
      name: labelOf(of),
      properties: new Map([...of.properties].filter(([name]) => !isSaid(name))),
      via: via.map(({ lat, lon }) => `${rounded(lat)} ${rounded(lon)}`).join(';'),
      isDirected: true,
      line: of.line,
    };
  });
}

/** Sites that were joined to a line because it passes over them. */
function passedSites(
  { passed }: JoinedLines,
  sites: readonly Site[],
  lines: readonly FeatureLine[],
): Finding[] {
  const [first] = passed;
  if (!first) return [];
  const facts = {
    ...inFile(lines[first.line]),
    count: passed.length,
    site: sites[first.point].name ?? sites[first.point].id,
    line: featureName(lines[first.line].of),
  };
  return [findingOf('import.passed', 'repaired', facts, lines[first.line].of.line)];
}

function coordinatesOf({ lat, lon }: Place): { readonly lat: string; readonly lon: string } {
  return { lat: String(rounded(lat)), lon: String(rounded(lon)) };
}

/** Six decimals are a tenth of a metre. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(6));
}
