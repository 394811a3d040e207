import { findingOf, type Finding } from '../../core/finding.ts';

/** A list of named values in GML; a name may come more than once. */
export interface GmlList {
  /** 1-based line on which it begins. */
  readonly line: number;
  /** The lists of a name. */
  readonly lists: (name: string) => readonly GmlList[];
  /** Numbers and texts by name, each as its first value. */
  readonly fields: () => Map<string, string>;
}

/**
 * Reads GML (Himsolt 1997, "GML: A portable graph file format"): `name value` pairs, lists in brackets, texts in quotes with
 * character references, names lower-cased. Broken text ends the reading with a finding; what came before is kept.
 */
export function parseGml(text: string): { readonly value: GmlList; readonly finding?: Finding } {
  const root = openList(1);
  const open = [root];
  let name: string | undefined;
  const lineAt = forwardLines(text);
  const broken = (at: number): { value: GmlList; finding: Finding } => ({
    value: root,
    finding: findingOf('import.gml', 'lost', {}, lineAt(at)),
  });
  for (const match of text.matchAll(TOKENS)) {
    const [, alone, within, bracket, word] = match;
    const quoted = alone?.replaceAll('\\"', '"') ?? within;
    const top = open[open.length - 1];
    if (bracket === ']') {
      if (name !== undefined || open.length === 1) return broken(match.index);
      open.pop();
    } else if (bracket === '[') {
      if (name === undefined) return broken(match.index);
      const child = openList(lineAt(match.index));
      top.add(name, child);
      open.push(child);
      name = undefined;
    } else if (quoted !== undefined || word !== undefined) {
      if (name === undefined && quoted !== undefined) return broken(match.index);
      if (name === undefined) name = word.toLowerCase();
      else {
        top.add(name, quoted === undefined ? word : withoutReferences(quoted.replaceAll('""', '"')));
        name = undefined;
      }
    }
  }
  return open.length === 1 && name === undefined ? { value: root } : broken(text.length);
}

/**
 * A text that is alone on its line with its name, whatever quotes stand in it; any other text, quotes in it doubled; a bracket; a
 * remark; a word. GML has no quotes within texts, but people write them.
 */
const TOKENS =
  /(?<=^[ \t]*[a-z]\w*[ \t]+)"((?:(?!"\s+[a-z]\w*\s+["\d+[-])[^\n\r])*)"(?=[ \t]*\r?$)|"((?:[^"]|"")*)"|([[\]])|(?<=^|\s)#[^\n]*|([^\s[\]"]+)/gim;

interface OpenGmlList extends GmlList {
  readonly add: (name: string, value: string | GmlList) => void;
}

function openList(line: number): OpenGmlList {
  const lists = new Map<string, GmlList[]>();
  const fields = new Map<string, string>();
  return {
    line,
    lists: (name) => lists.get(name) ?? [],
    fields: () => fields,
    add(name, value) {
      if (typeof value === 'string') {
        if (!fields.has(name)) fields.set(name, value);
        return;
      }
      const known = lists.get(name);
      if (known) known.push(value);
      else lists.set(name, [value]);
    },
  };
}

/** Lines of positions that are asked for in order. */
function forwardLines(text: string): (position: number) => number {
  const nextEnd = (from: number): number => {
    const at = text.indexOf('\n', from);
    return at < 0 ? text.length : at;
  };
  let [line, end] = [1, nextEnd(0)];
  return (position) => {
    for (; end < position; line++) end = nextEnd(end + 1);
    return line;
  };
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** GML is ASCII; other letters are references as in HTML. */
function withoutReferences(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi,
    (whole, decimal: string, hex: string, name: string) => {
      if (name) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
