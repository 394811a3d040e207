import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Finding } from '../../core/finding.ts';
import { xmlFault } from './xml-fault.ts';

/** An element of an XML document, whatever its namespace. */
export interface XmlElement {
  /** Without a prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, that of CDATA sections with it, references resolved. */
  readonly text: string;
  /** 1-based line on which it begins. */
  readonly line: number;
}

/** The root of a document, or why there is none. Document type definitions are not followed. */
export function parseXml(text: string): XmlElement | Finding {
  try {
    const valid = XMLValidator.validate(text);
    if (valid !== true) return xmlFault(text, valid.err.msg, valid.err.line);
    const lineAt = lineCounter(text);
    const roots = (PARSER.parse(text) as readonly RawNode[]).flatMap((node) => elementOf(node, lineAt) ?? []);
    return roots.at(-1) ?? xmlFault(text, '', 1);
  } catch (error) {
    return xmlFault(text, error instanceof Error ? error.message : String(error), 1);
  }
}

/** The first child of a name. */
export function childOf({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find((child) => child.name === name);
}

/** Every element of a tree for which the visitor returns true is gone into; the root is. Depth does not matter. */
export function walkXml(root: XmlElement, visit: (element: XmlElement) => boolean): void {
  const waiting = root.children.toReversed();
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop())
    if (visit(element)) for (const child of element.children.toReversed()) waiting.push(child);
}

type RawNode = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ':@';
const META = XMLParser.getMetaDataSymbol() as unknown as symbol;
const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  captureMetaData: true,
  trimValues: false,
  ignorePiTags: true,
  ignoreDeclaration: true,
});

function elementOf(node: RawNode, lineAt: (position: number) => number): XmlElement | undefined {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
  if (name === undefined || name.startsWith('#')) return undefined;
  const parts = node[name] as readonly RawNode[];
  const meta = Reflect.get(node, META) as { readonly startIndex?: number } | undefined;
  return {
    name,
    attributes: new Map(Object.entries(node[ATTRIBUTES] ?? {}).map(([key, value]) => [key, String(value)])),
    children: parts.flatMap((part) => elementOf(part, lineAt) ?? []),
    text: parts.map((part) => ('#text' in part ? String(part['#text']) : '')).join(''),
    line: lineAt(meta?.startIndex ?? 0),
  };
}

/** The line of a position; asked in order, it costs one pass over the text. */
function lineCounter(text: string): (position: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (position) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle] <= position) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
