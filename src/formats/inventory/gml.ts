import type { Finding } from '../../core/finding.ts';

/** A value in GML: a number, a text, or a list of named values (a name may come more than once). */
export type GmlValue = number | string | Map<string, GmlValue[]>;

/**
 * Reads GML (Himsolt 1997, "GML: A portable graph file format"): `name value` pairs, lists in brackets, texts in quotes, names
 * lower-cased. Broken text ends the reading with a finding; what came before is kept.
 */
export function parseGml(text: string): { value: Map<string, GmlValue[]>; finding?: Finding } {
  const tokens = /"([^"]*)"|([[\]])|([^\s[\]"]+)|(#[^\n]*)/g;
  const root = new Map<string, GmlValue[]>();
  const open: Map<string, GmlValue[]>[] = [root];
  let name: string | undefined;
  const fail = (at: number): { value: Map<string, GmlValue[]>; finding: Finding } => ({
    value: root,
    finding: { code: 'import.gml', severity: 'lost', facts: {}, line: text.slice(0, at).split('\n').length },
  });
  const add = (value: GmlValue): void => {
    const into = open[open.length - 1];
    if (!into.has(name!)) into.set(name!, []);
    into.get(name!)!.push(value);
    name = undefined;
  };
  for (const match of text.replaceAll(/^\s*#.*$/gm, '').matchAll(tokens)) {
    const [, quoted, bracket, word] = match;
    if (bracket === ']') {
      if (name !== undefined || open.length === 1) return fail(match.index);
      open.pop();
    } else if (bracket === '[') {
      if (name === undefined) return fail(match.index);
      const child = new Map<string, GmlValue[]>();
      add(child);
      open.push(child);
    } else if (quoted !== undefined) {
      if (name === undefined) return fail(match.index);
      add(quoted);
    } else if (name === undefined) name = word.toLowerCase();
    else add(Number.isNaN(Number(word)) ? word : Number(word));
  }
  return open.length === 1 && name === undefined ? { value: root } : fail(text.length);
}
