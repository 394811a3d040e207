import { isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { findingOf, type Finding } from '../../core/finding.ts';
import { issueFindings } from './issue-findings.ts';
import { yamlFault } from './yaml-fault.ts';

/** A value read from YAML or JSON text (JSON is YAML), with where each part of it stands. */
export interface YamlRead<T> {
  /** Undefined where the text does not fit the schema; then at least one finding is `lost`. */
  readonly value: T | undefined;
  /** What the text says, whether it fits the schema or not; undefined where it is not YAML at all. */
  readonly content: unknown;
  readonly findings: readonly Finding[];
  /** 1-based line of the part at a path of keys and list positions, or of the nearest part that encloses it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Nobody writes as much. */
const MOST_LETTERS = 2_000_000;
/** Each part of a text takes more than a kilobyte of memory. */
const MOST_PARTS = 200_000;
/** For each alias its anchor is sought among all anchors and aliases before it. */
const MOST_SOUGHT = 10_000_000;

/**
 * Reads YAML 1.2 text and holds it to a schema. Never throws on data.
 *
 * Findings, each with its line: those of `yamlFault`, `yaml.twice`, `yaml.too-much` {most}, `yaml.too-many` {most}, `yaml.unknown-field` {path, field} (`…-near` {near} where a known
 * field was probably meant), `yaml.missing-field` {path}, `yaml.not-text`, `yaml.not-number`… {path}, `yaml.wrong-type` {path, expected}, `yaml.not-one-of` {path, options}
 * (`…-near` {near}), `yaml.too-small` {path, least}, `yaml.too-large` {path, most}, `yaml.malformed` {path, expected}, and
 * whatever code the schema gives as a message of its own.
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>): YamlRead<T> {
  const lines = new LineCounter();
  if (text.length > MOST_LETTERS)
    return unreadable(findingOf('yaml.too-much', 'lost', { most: MOST_LETTERS }, 1));
  if (hasMoreParts(text, MOST_PARTS))
    return unreadable(findingOf('yaml.too-many', 'lost', { most: MOST_PARTS }, 1));
  try {
    const plain = text.replace(/^\uFEFF/, '');
    const document = parseDocument(plain, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
      // Its own check compares every key with every other.
      uniqueKeys: false,
    });
    const lineOf = (path: readonly PropertyKey[]): number => lineOfPath(document, lines, path);
    // What follows after the first error is its consequence more often than not.
    const [broken] = document.errors;
    if (broken) return unreadable(yamlFault(broken, plain, lines.linePos(broken.pos[0]).line));
    const { twice, sought } = surveyed(document);
    if (twice !== undefined)
      return unreadable(findingOf('yaml.twice', 'lost', {}, lines.linePos(twice).line));
    if (sought > MOST_SOUGHT) return unreadable(findingOf('yaml.alias', 'lost', {}, 1));
    const content: unknown = document.toJS();
    const result = schema.safeParse(content);
    if (result.success) return { value: result.data, content, findings: [], lineOf };
    const findings = result.error.issues.flatMap((issue) => issueFindings(issue, content, schema, lineOf));
    return { value: undefined, content, findings, lineOf };
  } catch (error) {
    // An alias without its anchor, aliases that unfold beyond the library's limit, nesting deeper than the stack.
    if (error instanceof RangeError) return unreadable(findingOf('yaml.too-deep', 'lost', {}, 1));
    if (error instanceof ReferenceError) return unreadable(findingOf('yaml.alias', 'lost', {}, 1));
    return unreadable(findingOf('yaml.syntax', 'lost', {}, 1));
  }
}

/** Where a key stands that its group has already, and how many anchors and aliases are passed in seeking those of the aliases. */
function surveyed(document: Document): { readonly twice: number | undefined; readonly sought: number } {
  let twice: number | undefined;
  let passed = 0;
  let sought = 0;
  visit(document, {
    Alias() {
      sought += passed++;
    },
    Value(_, { anchor }) {
      if (anchor !== undefined) passed++;
    },
    Map(_, { anchor, items }) {
      if (anchor !== undefined) passed++;
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          twice = key.range?.[0] ?? 0;
          return visit.BREAK;
        }
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return { twice, sought };
}

/** Whether more entries, fields and lines begin in a text than a number. */
function hasMoreParts(text: string, most: number): boolean {
  if (text.length <= most) return false;
  let count = 0;
  for (let at = 0; at < text.length && count <= most; at++) {
    const mark = text[at];
    if (mark === '\n' || mark === ',' || mark === '[' || mark === '{') count++;
    else if ((mark === ':' || mark === '-') && (text[at + 1] === ' ' || text[at + 1] === '\n')) count++;
  }
  return count > most;
}

function unreadable(finding: Finding): YamlRead<never> {
  return { value: undefined, content: undefined, findings: [finding], lineOf: () => finding.line ?? 1 };
}

function lineOfPath(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
