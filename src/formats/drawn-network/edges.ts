import { findingOf, type Finding } from '../../core/finding.ts';
import type { Site } from '../../schemas/inventory.ts';
import { seenLetters, spellings } from '../structured-text/same-letters.ts';
import {
  boundedText,
  inFile,
  labelOf,
  type DrawnFeature,
  type DrawnFile,
  type DrawnEdge,
  type DrawnPoint,
} from './drawn-file.ts';
import type { PlainLink } from './links.ts';

/** Properties of an edge that are read elsewhere. */
const SAID = new Set(['id', 'source', 'target', 'from', 'to', 'name', 'label', 'linklabel', 'linkspeedraw']);

/** The edges of drawings as links between sites; those that have no two ends are counted. */
export function edgesBetween(
  drawings: readonly DrawnFile[],
  nodes: readonly DrawnPoint[],
  sites: readonly Site[],
): { readonly links: readonly PlainLink[]; readonly findings: readonly Finding[] } {
  const find = endsIn(nodes, sites);
  const lost = countedEdges();
  const named = new Set(drawings.flatMap((drawing) => withoutPlace(drawing, namesOf)));
  const links = drawings.flatMap((drawing, at) => {
    const keys = new Set(withoutPlace(drawing, ({ key }) => [key]));
    return drawing.edges.flatMap((edge): PlainLink[] => {
      const [from, to] = [edge.from, edge.to].map((end) => find(at, end));
      if (from !== undefined && to !== undefined)
        return [{ ...plainLink(edge, from, to, isTable(drawing)), ...inFile(drawing) }];
      const end = from === undefined ? edge.from : edge.to;
      const cause =
        keys.has(end) || named.has(seenLetters(end))
          ? 'import.links-without-place'
          : 'import.links-without-end';
      lost.add(cause, { from: edge.from, to: edge.to, end, line: edge.line, ...inFile(drawing) });
      return [];
    });
  });
  return { links, findings: lost.findings() };
}

/** What features that have no place are called. */
function withoutPlace(
  { features }: DrawnFile,
  namesIn: (feature: DrawnFeature) => readonly (string | undefined)[],
): string[] {
  return features
    .filter(({ points, lines }) => points.length === 0 && lines.length === 0)
    .flatMap((feature) => namesIn(feature).filter((name) => name !== undefined));
}

/** What links of any file may call a feature. */
function namesOf(feature: DrawnFeature): string[] {
  return [feature.id, labelOf(feature)].flatMap((name) => (name === undefined ? [] : seenLetters(name)));
}

function plainLink(
  { properties, isDirected, line }: DrawnEdge,
  from: string,
  to: string,
  hasId: boolean,
): PlainLink {
  const speed = Number(properties.get('linkspeedraw'));
  const others = new Map([...properties].filter(([name]) => !SAID.has(name)));
  // The Topology Zoo gives bits per second.
  if (speed > 0) others.set('capacity_gbps', String(speed / 1e9));
  const name = ['linklabel', 'name', 'label'].map((one) => properties.get(one)?.trim()).find((one) => one);
  const id = hasId ? properties.get('id') : undefined;
  return { from, to, id, name, properties: others, via: '', isDirected, line };
}

/** Tables of links have no features of their own, and their ids are ids. */
function isTable({ features }: DrawnFile): boolean {
  return features.length === 0;
}

/** Finds the site that an edge of a drawing names. */
function endsIn(
  nodes: readonly DrawnPoint[],
  sites: readonly Site[],
): (drawing: number, end: string) => string | undefined {
  const keys = new Map<string, string>();
  const names = new Map<string, string | undefined>();
  nodes.forEach(({ feature, drawing }, at) => {
    const { id, name } = sites[at];
    const key = `${drawing} ${feature.key}`;
    if (feature.key !== undefined && !keys.has(key)) keys.set(key, id);
    const seen = seenLetters(name ?? '');
    // A name that two sites have is no way to tell them.
    if (seen !== '') names.set(seen, names.has(seen) ? undefined : id);
  });
  const ids = spellings(sites.map(({ id }) => id));
  return (drawing, end) =>
    keys.get(`${drawing} ${end}`) ?? ids.find(end) ?? names.get(seenLetters(boundedText(end)));
}

interface LostEdge {
  readonly from: string;
  readonly to: string;
  readonly end: string;
  readonly line: number;
  readonly file?: string;
}

type LostCause = 'import.links-without-place' | 'import.links-without-end';

/** One finding a cause, with the first edge and how many there are. */
function countedEdges(): {
  readonly add: (code: LostCause, edge: LostEdge) => void;
  readonly findings: () => readonly Finding[];
} {
  const causes = new Map<LostCause, { readonly first: LostEdge; count: number }>();
  return {
    add(code, edge) {
      const known = causes.get(code);
      if (known) known.count++;
      else causes.set(code, { first: edge, count: 1 });
    },
    findings: () =>
      [...causes].map(
        ([
          code,
          {
            first: { line, ...facts },
            count,
          },
        ]) => findingOf(code, 'lost', { ...facts, count }, line),
      ),
  };
}
