import { findingOf, type Finding } from '../../core/finding.ts';
import { onTheGlobe } from '../geo/features.ts';
import {
  brokenDrawing,
  type DrawnFile,
  type DrawnEdge,
  type DrawnFeature,
  type DrawnFormat,
} from './drawn-file.ts';
import { parseGml, type GmlList } from './gml-values.ts';
import { degreesOf, placeOfFields } from './place-fields.ts';

/** GML (Himsolt 1997), as the Internet Topology Zoo and networkx write it. */
export const gml: DrawnFormat = {
  name: 'GML',
  most: { '[': 100_000 },
  recognise: (head) => /\bgraph\s*\[/i.test(head),
  read: readGml,
};

function readGml(text: string): DrawnFile {
  const { value, finding } = parseGml(text);
  const findings: Finding[] = finding ? [finding] : [];
  const graphs = value.lists('graph');
  const crs = graphs.map((graph) => graph.fields().get('crs')).find((name) => name !== undefined);
  const toDegrees = degreesOf(crs);
  if (toDegrees === undefined)
    return brokenDrawing(findingOf('geo.unknown-crs', 'lost', { crs: crs ?? '' }, 1));
  const nodes: DrawnFeature[] = [];
  const edges: DrawnEdge[] = [];
  // Graphs may stand inside nodes.
  const waiting: GmlList[] = graphs.toReversed();
  for (let graph = waiting.pop(); graph !== undefined; graph = waiting.pop()) {
    const isDirected = graph.fields().get('directed') === '1';
    for (const node of graph.lists('node')) {
      const { id = '', ...others } = Object.fromEntries(node.fields());
      const properties = new Map(Object.entries(others));
      const place = placeOfFields(properties, toDegrees);
      const points = place === undefined ? [] : [place];
      nodes.push({ key: id, id: undefined, line: node.line, properties, points, lines: [] });
      waiting.push(...node.lists('graph'));
    }
    for (const edge of graph.lists('edge')) {
      const properties = edge.fields();
      const [from, to] = [properties.get('source') ?? '', properties.get('target') ?? ''];
      edges.push({ from, to, properties, isDirected, line: edge.line });
    }
  }
  return {
    features: onTheGlobe(nodes, findings),
    edges,
    findings,
    isBroken: finding !== undefined && nodes.every(({ points }) => points.length === 0),
  };
}
