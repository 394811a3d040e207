import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { findingOf, type Finding } from '../../core/finding.ts';
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
  if (isTooMuch(text)) return findingOf('import.too-many', 'lost', {}, 1);
  try {
    const valid = XMLValidator.validate(text);
    if (valid !== true) return xmlFault(text, valid.err.msg, valid.err.line);
    const lineAt = lineCounter(text);
    const entity = usedEntity(text);
    if (entity !== undefined) return findingOf('import.xml-entity', 'lost', {}, lineAt(entity));
    const roots = (PARSER.parse(text) as readonly RawNode[]).flatMap((node) => elementOf(node, lineAt) ?? []);
    return roots.at(-1) ?? xmlFault(text, '', 1);
  } catch (error) {
    return xmlFault(text, error instanceof Error ? error.message : String(error), 1);
  }
}

/** Where a document first uses an entity that it declares: nothing is put in its place, so that a text would be read otherwise than it is meant. */
function usedEntity(text: string): number | undefined {
  const from = text.indexOf('<!DOCTYPE');
  const end = from < 0 ? -1 : text.indexOf(']>', from);
  if (end < 0) return undefined;
  const declared = new Set(
    Array.from(text.slice(from, end).matchAll(/<!ENTITY\s+([\w.-]+)/g), ([, name]) => name),
  );
  if (declared.size === 0) return undefined;
  const uses = /&([\w.-]+);/g;
  uses.lastIndex = end;
  for (let use = uses.exec(text); use !== null; use = uses.exec(text))
    if (declared.has(use[1])) return use.index;
  return undefined;
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

/** Start and end tags, attributes of all elements, and attributes of one: more would fill the memory with objects. */
const MOST = { tags: 300_000, attributes: 250_000, ofOne: 1000 };

/** Whether a document has more tags or attributes than are read. What stands in CDATA sections and remarks counts for nothing. */
function isTooMuch(text: string): boolean {
  const marks = /<!--|<!\[CDATA\[|</g;
  let [tags, attributes] = [0, 0];
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const [mark] = found;
    if (mark === '<') {
      const tag = tagAt(text, marks.lastIndex);
      marks.lastIndex = tag.end;
      attributes += tag.attributes;
      if (++tags > MOST.tags || attributes > MOST.attributes || tag.attributes > MOST.ofOne) return true;
    } else {
      const end = text.indexOf(mark === '<!--' ? '-->' : ']]>', marks.lastIndex);
      if (end < 0) return false;
      marks.lastIndex = end;
    }
  }
  return false;
}

/** How many values in quotation marks a tag has, and where it ends, or has too many of them. */
function tagAt(text: string, from: number): { readonly attributes: number; readonly end: number } {
  const marks = /["'<>]/g;
  marks.lastIndex = from;
  let attributes = 0;
  while (attributes <= MOST.ofOne) {
    const found = marks.exec(text);
    if (found === null) return { attributes, end: text.length };
    if (found[0] === '<' || found[0] === '>') return { attributes, end: found.index };
    const end = text.indexOf(found[0], marks.lastIndex);
    if (end < 0) return { attributes, end: text.length };
    attributes++;
    marks.lastIndex = end + 1;
  }
  return { attributes, end: text.length };
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
