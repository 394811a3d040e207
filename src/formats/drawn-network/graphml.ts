import { findingOf, type Finding } from '../../core/finding.ts';
import type { ToDegrees } from '../geo/crs.ts';
import { onTheGlobe } from '../geo/features.ts';
import {
  brokenDrawing,
  type DrawnFile,
  type DrawnEdge,
  type DrawnFeature,
  type DrawnFormat,
} from './drawn-file.ts';
import { degreesOf, isPlaceField, placeOfFields } from './place-fields.ts';
import { childOf, parseXml, walkXml, type XmlElement } from './xml-tree.ts';

/** GraphML (Brandes et al. 2002), as the Internet Topology Zoo, networkx, OSMnx and yEd write it; graphs inside nodes with it. */
export const graphml: DrawnFormat = {
  name: 'GraphML',
  most: {},
  recognise: (head) => /<(?:\w+:)?graphml[\s>]/i.test(head),
  read: readGraphml,
};

/** What the keys of a document say: the name of each field, and its value where an element gives none. */
interface Keys {
  readonly names: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

function readGraphml(text: string): DrawnFile {
  const root = parseXml(text);
  if ('code' in root) return brokenDrawing(root);
  const keys = keysOf(root);
  const crs = root.children
    .filter(({ name }) => name === 'graph')
    .map((graph) => fieldsOf(graph, 'graph', keys).get('crs'))
    .find((name) => name !== undefined);
  const toDegrees = degreesOf(crs);
  if (toDegrees === undefined)
    return brokenDrawing(findingOf('geo.unknown-crs', 'lost', { crs: crs ?? '' }, 1));
  const nodes: DrawnFeature[] = [];
  const edges: DrawnEdge[] = [];
  const findings: Finding[] = [];
  let hyperedges = 0;
  const isDirected = directions(root);
  walkXml(root, (element) => {
    const { name } = element;
    if (name === 'node') nodes.push(nodeOf(element, keys, toDegrees));
    if (name === 'edge') edges.push(edgeOf(element, keys, isDirected(element)));
    if (name === 'hyperedge') hyperedges++;
    return name === 'graph' || name === 'node';
  });
  if (hyperedges > 0)
    findings.push(findingOf('import.unread', 'lost', { kind: 'hyperedge', count: hyperedges }));
  return { features: onTheGlobe(nodes, findings), edges, findings };
}

function nodeOf(element: XmlElement, keys: Keys, toDegrees: ToDegrees): DrawnFeature {
  const properties = fieldsOf(element, 'node', keys);
  const place = placeOfFields(properties, toDegrees);
  return {
    key: element.attributes.get('id') ?? '',
    id: undefined,
    line: element.line,
    properties,
    points: place === undefined ? [] : [place],
    lines: [],
  };
}

function edgeOf(element: XmlElement, keys: Keys, isDirected: boolean): DrawnEdge {
  const { attributes, line } = element;
  const [from, to] = [attributes.get('source') ?? '', attributes.get('target') ?? ''];
  return { from, to, properties: fieldsOf(element, 'edge', keys), isDirected, line };
}

function keysOf(root: XmlElement): Keys {
  const names = new Map<string, string>();
  const defaults = new Map<string, Map<string, string>>();
  for (const key of root.children.filter(({ name }) => name === 'key')) {
    const id = key.attributes.get('id') ?? '';
    const name = (key.attributes.get('attr.name') ?? id).toLowerCase();
    names.set(id, name);
    const value = childOf(key, 'default')?.text.trim() ?? '';
    const about = key.attributes.get('for') ?? 'all';
    // A place is nowhere by default: it would put what has none at zero.
    if (value !== '' && !isPlaceField(name))
      defaults.set(about, new Map([...(defaults.get(about) ?? []), [name, value]]));
  }
  return { names, defaults };
}

/** Fields of an element: defaults, its attributes, its data; the text of a label drawn by yEd where it has no other. */
function fieldsOf(
  element: XmlElement,
  about: string,
  { names, defaults }: Keys,
): ReadonlyMap<string, string> {
  const fields = new Map([...(defaults.get('all') ?? []), ...(defaults.get(about) ?? [])]);
  for (const [name, value] of element.attributes)
    if (!['id', 'source', 'target', 'directed'].includes(name)) fields.set(name.toLowerCase(), value);
  for (const data of element.children.filter(({ name }) => name === 'data')) {
    const key = data.attributes.get('key') ?? '';
    const name = names.get(key) ?? key.toLowerCase();
    const value = data.text.trim();
    if (value !== '') fields.set(name, value);
    walkXml(data, (inner) => {
      const label = inner.text.trim();
      if (/^(?:Node|Edge)Label$/.test(inner.name) && label !== '' && !fields.has('label'))
        fields.set('label', label);
      return true;
    });
  }
  return fields;
}

/** Whether an edge is directed: by its own word, else by that of its graph. */
function directions(root: XmlElement): (edge: XmlElement) => boolean {
  const byGraph = new Map<XmlElement, boolean>();
  const look = (graph: XmlElement): void => {
    const isDirected = graph.attributes.get('edgedefault') === 'directed';
    for (const child of graph.children) if (child.name === 'edge') byGraph.set(child, isDirected);
  };
  walkXml(root, (element) => {
    if (element.name === 'graph') look(element);
    return element.name === 'graph' || element.name === 'node';
  });
  return (edge) => {
    const own = edge.attributes.get('directed');
    return own === undefined ? (byGraph.get(edge) ?? false) : own === 'true';
  };
}
