/**
 * Templates of messages: plain sentences with `{name, kind}` where a value goes and
 * `{name, plural, one {# gateway} other {# gateways}}` where words agree with a number: the subset of ICU MessageFormat
 * that is needed here. There is no escaping: braces never stand for themselves, apostrophes always do.
 */
export type ParamKind =
  | 'number'
  | 'share'
  | 'asn'
  | 'prefix'
  | 'country'
  | 'countries'
  | 'date'
  | 'duration'
  | 'name'
  | 'literal'
  | 'list'
  | 'text';

/** A form that a translation asks for, of a country's name: a case, or the name without its article (`{country, bare}`). */
export type NounForm = 'genitive' | 'bare';

/** A template taken apart. `#` inside a plural is the number itself. */
export type TemplatePart =
  | { readonly type: 'words'; readonly words: string }
  | { readonly type: 'param'; readonly name: string; readonly kind: ParamKind | NounForm | undefined }
  | { readonly type: 'hash'; readonly name: string }
  | { readonly type: 'plural'; readonly name: string; readonly forms: ReadonlyMap<string, Template> };

export type Template = readonly TemplatePart[];

/** Every `[name, kind]` that an English template (a string literal type) asks for. */
export type ParamPairs<T extends string> = T extends `${string}{${infer Rest}`
  ? HeadPair<Rest> | ParamPairs<Rest>
  : never;

type HeadPair<Rest extends string> = Rest extends `${infer Name}, ${infer Tail}`
  ? Name extends `${string}${' ' | '{' | '}' | '#'}${string}`
    ? never
    : Tail extends `plural,${string}`
      ? [Name, 'number']
      : Tail extends `${infer Kind}}${string}`
        ? Kind extends ParamKind
          ? [Name, Kind]
          : never
        : never
  : never;

/** Takes a template apart; a malformed one is a bug of its author and throws. */
export function parseTemplate(source: string): Template {
  const [parts, end] = parseParts(source, 0, undefined);
  if (end !== source.length) throw new Error(`template ends too early: ${source}`);
  return parts;
}

/** Names of all parameters that a template uses. */
export function templateParams(
  template: Template,
): ReadonlyMap<string, ParamKind | NounForm | 'plural' | undefined> {
  const params = new Map<string, ParamKind | NounForm | 'plural' | undefined>();
  for (const part of template) {
    if (part.type === 'param') params.set(part.name, part.kind);
    if (part.type !== 'plural') continue;
    params.set(part.name, 'plural');
    for (const form of part.forms.values())
      for (const [name, kind] of templateParams(form)) if (!params.has(name)) params.set(name, kind);
  }
  return params;
}

function parseParts(source: string, start: number, plural: string | undefined): [TemplatePart[], number] {
  const parts: TemplatePart[] = [];
  let at = start;
  while (at < source.length && source[at] !== '}') {
    if (source[at] === '{') {
      const [part, next] = parseArgument(source, at + 1);
      parts.push(part);
      at = next;
    } else if (source[at] === '#' && plural !== undefined) {
      parts.push({ type: 'hash', name: plural });
      at++;
    } else {
      const words = /^[^{}]+/.exec(
        plural === undefined ? source.slice(at) : source.slice(at).split('#')[0],
      )![0];
      parts.push({ type: 'words', words });
      at += words.length;
    }
  }
  return [parts, at];
}

function parseArgument(source: string, start: number): [TemplatePart, number] {
  const head = /^([a-z][A-Za-z0-9]*)(?:, ([a-z]+))?(\}|, )/.exec(source.slice(start));
  if (!head) throw new Error(`template has a malformed argument at ${start}: ${source}`);
  const [whole, name, kind, end] = head;
  if (kind === 'plural') return parsePlural(source, start + whole.length, name);
  if (end !== '}') throw new Error(`template has a malformed argument at ${start}: ${source}`);
  return [{ type: 'param', name, kind: kind as ParamKind | NounForm | undefined }, start + whole.length];
}

function parsePlural(source: string, start: number, name: string): [TemplatePart, number] {
  const forms = new Map<string, Template>();
  let at = start;
  for (;;) {
    const head = /^\s*(=\d+|zero|one|two|few|many|other) \{/.exec(source.slice(at));
    if (!head) break;
    const [parts, end] = parseParts(source, at + head[0].length, name);
    if (source[end] !== '}') throw new Error(`template has an unclosed plural: ${source}`);
    forms.set(head[1], parts);
    at = end + 1;
  }
  if (source[at] !== '}' || !forms.has('other'))
    throw new Error(`template has a malformed plural: ${source}`);
  return [{ type: 'plural', name, forms }, at + 1];
}
