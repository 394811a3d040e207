import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Finding } from '../../core/finding.ts';
import { parseGml, type GmlValue } from './gml.ts';
import type { Link, Site } from '../../schemas/inventory.ts';

/** Sites and links read from another format; ids are made unique, everything unreadable is a finding. */
export interface ImportedNetwork {
  readonly sites: readonly Site[];
  readonly links: readonly Link[];
  readonly findings: readonly Finding[];
}

export type ImportFormat = 'graphml' | 'gml' | 'kml' | 'geojson';

interface Node {
  readonly key: string;
  readonly label: string | undefined;
  readonly lat: number;
  readonly lon: number;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label: string | undefined;
  readonly gbps: number | undefined;
}

/** The format by content: XML with `<graphml` or `<kml`, JSON, else GML; undefined when it is none of them. */
export function formatOf(text: string): ImportFormat | undefined {
  const head = text.slice(0, 4096);
  if (/<graphml[\s>]/i.test(head)) return 'graphml';
  if (/<kml[\s>]/i.test(head)) return 'kml';
  if (/^\s*\uFEFF?\s*\{/.test(head)) return 'geojson';
  return /\bgraph\s*\[/i.test(head) ? 'gml' : undefined;
}

/** Reads a network drawn elsewhere: GraphML and GML as the Internet Topology Zoo writes them, KML and GeoJSON points and lines. */
export function importNetwork(text: string, format: ImportFormat): ImportedNetwork {
  const findings: Finding[] = [];
  if (format === 'graphml' || format === 'kml') {
    const valid = XMLValidator.validate(text);
    if (valid !== true) {
      const { line, msg } = valid.err;
      return {
        sites: [],
        links: [],
        findings: [{ code: 'import.xml', severity: 'lost', facts: { problem: msg }, line }],
      };
    }
  }
  const { nodes, edges } = READERS[format](text, findings);
  return assemble(nodes, edges, findings);
}

interface Drawn {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

const READERS: Readonly<Record<ImportFormat, (text: string, findings: Finding[]) => Drawn>> = {
  graphml: readGraphml,
  gml: readGml,
  kml: readKml,
  geojson: readGeojson,
};

interface XmlElement {
  readonly [name: string]: unknown;
}

function parseXml(text: string): XmlElement {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: true,
    isArray: (name) =>
      ['key', 'node', 'edge', 'data', 'Placemark', 'Folder', 'Document', 'graph'].includes(name),
  });
  return parser.parse(text) as XmlElement;
}

const list = (value: unknown): readonly XmlElement[] => (Array.isArray(value) ? (value as XmlElement[]) : []);

/** GraphML (Brandes et al. 2002): data elements by key; the keys' `attr.name` says what they are. */
function readGraphml(text: string): Drawn {
  const root = parseXml(text)['graphml'] as XmlElement;
  const names = new Map(list(root['key']).map((key) => [String(key['@id']), String(key['@attr.name'])]));
  const data = (element: XmlElement): Map<string, string> =>
    new Map(
      list(element['data']).map((entry) => [
        (names.get(String(entry['@key'])) ?? String(entry['@key'])).toLowerCase(),
        (entry['#text'] as string | undefined) ?? '',
      ]),
    );
  const graphs = list(root['graph']);
  const nodes = graphs.flatMap((graph) =>
    list(graph['node']).map((node) => {
      const fields = data(node);
      return {
        key: String(node['@id']),
        label: fields.get('label'),
        lat: degrees(fields.get('latitude')),
        lon: degrees(fields.get('longitude')),
      };
    }),
  );
  const edges = graphs.flatMap((graph) =>
    list(graph['edge']).map((edge) => {
      const fields = data(edge);
      return {
        from: String(edge['@source']),
        to: String(edge['@target']),
        label: fields.get('linklabel'),
        gbps: speedGbps(fields.get('linkspeedraw')),
      };
    }),
  );
  return { nodes, edges };
}

/** GML (Himsolt 1997), as the Topology Zoo writes it. */
function readGml(text: string, findings: Finding[]): Drawn {
  const { value, finding } = parseGml(text);
  if (finding) findings.push(finding);
  const graph = value.get('graph')?.find((entry): entry is Map<string, GmlValue[]> => entry instanceof Map);
  const children = (name: string): Map<string, GmlValue[]>[] =>
    (graph?.get(name) ?? []).filter((entry): entry is Map<string, GmlValue[]> => entry instanceof Map);
  const field = (entry: Map<string, GmlValue[]>, name: string): string | undefined => {
    const first = entry.get(name)?.[0];
    return first === undefined || first instanceof Map ? undefined : String(first);
  };
  return {
    nodes: children('node').map((node) => ({
      key: field(node, 'id') ?? '',
      label: field(node, 'label'),
      lat: degrees(field(node, 'latitude')),
      lon: degrees(field(node, 'longitude')),
    })),
    edges: children('edge').map((edge) => ({
      from: field(edge, 'source') ?? '',
      to: field(edge, 'target') ?? '',
      label: field(edge, 'linklabel'),
      gbps: speedGbps(field(edge, 'linkspeedraw')),
    })),
  };
}

/** KML (OGC 07-147): placemarks with a point are sites, with a line string links between the points nearest to its ends. */
function readKml(text: string): Drawn {
  const nodes: Node[] = [];
  const lines: { label: string | undefined; path: [number, number][] }[] = [];
  const visit = (element: XmlElement): void => {
    for (const child of [...list(element['Document']), ...list(element['Folder'])]) visit(child);
    for (const mark of list(element['Placemark'])) {
      const label = mark['name'] as string | undefined;
      const point = (mark['Point'] as XmlElement | undefined)?.['coordinates'];
      const line = (mark['LineString'] as XmlElement | undefined)?.['coordinates'];
      if (point !== undefined) {
        const [[lon, lat]] = coordinates(point as string);
        nodes.push({ key: `p${nodes.length}`, label, lat, lon });
      }
      if (line !== undefined) lines.push({ label, path: coordinates(line as string) });
    }
  };
  visit(parseXml(text)['kml'] as XmlElement);
  return withLines(nodes, lines);
}

function coordinates(text: string): [number, number][] {
  return text
    .trim()
    .split(/\s+/)
    .map((tuple) => {
      const [lon, lat] = tuple.split(',').map(Number);
      return [lon, lat];
    });
}

function readGeojson(text: string, findings: Finding[]): Drawn {
  interface Feature {
    readonly properties?: Record<string, unknown> | null;
    readonly geometry?: { readonly type: string; readonly coordinates: unknown } | null;
  }
  let features: readonly Feature[] = [];
  try {
    features = (JSON.parse(text) as { features?: Feature[] }).features ?? [];
  } catch (error) {
    findings.push({ code: 'import.json', severity: 'lost', facts: { problem: String(error) }, line: 1 });
  }
  const nodes: Node[] = [];
  const lines: { label: string | undefined; path: [number, number][] }[] = [];
  for (const { properties, geometry } of features) {
    const named = properties?.['name'] ?? properties?.['label'] ?? properties?.['id'];
    const label = typeof named === 'string' || typeof named === 'number' ? String(named) : undefined;
    if (geometry?.type === 'Point') {
      const [lon, lat] = geometry.coordinates as [number, number];
      nodes.push({ key: `p${nodes.length}`, label, lat, lon });
    }
    if (geometry?.type === 'LineString')
      lines.push({ label, path: geometry.coordinates as [number, number][] });
    if (geometry?.type === 'MultiLineString')
      for (const path of geometry.coordinates as [number, number][][]) lines.push({ label, path });
  }
  return withLines(nodes, lines);
}

/** Ends of lines become the point within 2 km of them, or a new one. */
function withLines(
  points: readonly Node[],
  lines: readonly {
    readonly label: string | undefined;
    readonly path: readonly (readonly [number, number])[];
  }[],
): Drawn {
  const nodes = [...points];
  const nodeAt = ([lon, lat]: readonly [number, number]): string => {
    const close = nodes.find(
      (node) => 111.2 * Math.hypot((node.lon - lon) * Math.cos((lat * Math.PI) / 180), node.lat - lat) < 2,
    );
    if (close) return close.key;
    nodes.push({ key: `e${nodes.length}`, label: undefined, lat, lon });
    return nodes[nodes.length - 1].key;
  };
  const edges = lines
    .filter(({ path }) => path.length > 1)
    .map(({ label, path }) => ({
      from: nodeAt(path[0]),
      to: nodeAt(path[path.length - 1]),
      label,
      gbps: undefined,
    }));
  return { nodes, edges };
}

function assemble(nodes: readonly Node[], edges: readonly Edge[], findings: Finding[]): ImportedNetwork {
  const sites: Site[] = [];
  const idOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const node of nodes) {
    if (!Number.isFinite(node.lat) || !Number.isFinite(node.lon)) {
      findings.push({
        code: 'import.no-place',
        severity: 'lost',
        facts: { node: node.label ?? node.key },
      });
      continue;
    }
    const id = unique(node.label ?? node.key, taken);
    idOf.set(node.key, id);
    const name = node.label === undefined ? {} : { name: node.label };
    sites.push({ file: '', line: 0, id, ...name, kind: 'exchange', lat: node.lat, lon: node.lon, people: 0 });
  }
  const links: Link[] = [];
  const linkIds = new Set(taken);
  for (const edge of edges) {
    const [from, to] = [idOf.get(edge.from), idOf.get(edge.to)];
    if (from === undefined || to === undefined || from === to) {
      findings.push({
        code: 'import.lost-link',
        severity: 'lost',
        facts: { from: edge.from, to: edge.to },
      });
      continue;
    }
    const capacity = edge.gbps === undefined ? {} : { capacity_gbps: edge.gbps };
    links.push({
      file: '',
      line: 0,
      id: unique(`${from}--${to}`, linkIds),
      kind: 'fibre',
      from,
      to,
      ...capacity,
    });
  }
  return { sites, links, findings };
}

function unique(wanted: string, taken: Set<string>): string {
  const base = wanted.trim().replaceAll(/[\s,;]+/g, '-') || 'site';
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

function degrees(text: string | undefined): number {
  return text === undefined || text.trim() === '' ? Number.NaN : Number(text);
}

function speedGbps(raw: string | undefined): number | undefined {
  const bits = Number(raw);
  return raw === undefined || raw === '' || !(bits > 0) ? undefined : bits / 1e9;
}
