import type { Language } from '../../i18n/language.ts';
import { findFigures, similarFigures, type FoundFigure } from './figure-lookup.ts';
import type { Result } from './result-file.ts';

/** A reference in a narrative: `[[figure: name]]` or `[[claim: name < 45%]]`. */
export type Reference =
  | { readonly kind: 'figure'; readonly name: string; readonly line: number; readonly source: string }
  | {
      readonly kind: 'claim';
      readonly name: string;
      readonly operator: Operator;
      /** Shares as 0 … 1. */
      readonly bound: number;
      readonly boundText: string;
      readonly line: number;
      readonly source: string;
    }
  | { readonly kind: 'malformed'; readonly line: number; readonly source: string };

export type Operator = '<' | '<=' | '>' | '>=' | '=' | '!=';

/** What the results say about a reference. */
export type Resolved =
  | { readonly verdict: 'holds'; readonly reference: Reference; readonly figure: FoundFigure }
  /** `by`: how far the figure lies on the wrong side of the bound. */
  | {
      readonly verdict: 'false';
      readonly reference: Reference;
      readonly figure: FoundFigure;
      readonly by: number;
    }
  | { readonly verdict: 'missing'; readonly reference: Reference; readonly figure: FoundFigure }
  | { readonly verdict: 'unknown'; readonly reference: Reference; readonly similar: readonly string[] }
  | { readonly verdict: 'ambiguous'; readonly reference: Reference; readonly results: readonly string[] }
  | { readonly verdict: 'malformed'; readonly reference: Reference };

const REFERENCE = /\[\[([^[\]]*)\]\]/g;
const FIGURE = /^figure:\s*(\S+)$/;
const CLAIM = /^claim:\s*(\S+)\s*(<=|>=|!=|<|>|=|≤|≥|≠)\s*([+-]?\d+(?:\.\d+)?)\s*(%)?$/;

/** Every reference of a Markdown text, in order. */
export function references(text: string): Reference[] {
  return [...text.matchAll(REFERENCE)].map((match) => {
    const source = match[0];
    const line = text.slice(0, match.index).split('\n').length;
    return parseReference(match[1].trim(), line, source);
  });
}

function parseReference(inner: string, line: number, source: string): Reference {
  const figure = FIGURE.exec(inner);
  if (figure) return { kind: 'figure', name: figure[1], line, source };
  const claim = CLAIM.exec(inner);
  if (!claim) return { kind: 'malformed', line, source };
  const [, name, sign, digits, percent] = claim;
  return {
    kind: 'claim',
    name,
    operator: ({ '≤': '<=', '≥': '>=', '≠': '!=' }[sign] ?? sign) as Operator,
    bound: percent ? Number(digits) / 100 : Number(digits),
    boundText: `${digits}${percent ?? ''}`,
    line,
    source,
  };
}

/** Holds a reference to the results. */
export function resolveReference(reference: Reference, results: ReadonlyMap<string, Result>): Resolved {
  if (reference.kind === 'malformed') return { verdict: 'malformed', reference };
  const found = findFigures(reference.name, results);
  if (found.length === 0)
    return { verdict: 'unknown', reference, similar: similarFigures(reference.name, results) };
  if (found.some((other) => JSON.stringify(other.value) !== JSON.stringify(found[0].value)))
    return { verdict: 'ambiguous', reference, results: found.map(({ result }) => result) };
  const [figure] = found;
  if (reference.kind === 'figure') return { verdict: 'holds', reference, figure };
  if (Number.isNaN(figure.number)) return { verdict: 'missing', reference, figure };
  return compare(figure.number, reference.operator, reference.bound)
    ? { verdict: 'holds', reference, figure }
    : { verdict: 'false', reference, figure, by: Math.abs(figure.number - reference.bound) };
}

function compare(value: number, operator: Operator, bound: number): boolean {
  switch (operator) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '=':
      return value === bound;
    default:
      return value !== bound;
  }
}

/** The narrative with every reference replaced by its figure, each linked to the result that bears it out. */
export function writeNarrative(text: string, resolved: readonly Resolved[], language: Language): string {
  let next = 0;
  return text.replaceAll(REFERENCE, () => {
    const item = resolved[next++];
    if (item.verdict !== 'holds') throw new Error(`unresolved reference ${item.reference.source}`);
    const { figure, reference } = item;
    const words = language.isolated(figure.value);
    const link = `results/${figure.result}.json#${figure.name}`;
    if (reference.kind !== 'claim') return `[${words}](${link})`;
    return `${OPERATOR_SIGN[reference.operator]} ${reference.boundText} ([${words}](${link}))`;
  });
}

const OPERATOR_SIGN: Readonly<Record<Operator, string>> = {
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '=': '=',
  '!=': '≠',
};
