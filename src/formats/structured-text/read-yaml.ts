import { isNode, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { findingOf, type Finding } from '../../core/finding.ts';
import { issueFindings } from './issue-findings.ts';

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

/** Nobody writes as much, and its tree takes two hundred times the memory. */
const MOST_LETTERS = 2_000_000;

/**
 * Reads YAML 1.2 text and holds it to a schema. Never throws on data.
 *
 * Findings, each with its line: `yaml.tab`, `yaml.indent`, `yaml.twice`, `yaml.unclosed`, `yaml.several`, `yaml.alias`, `yaml.too-deep`, `yaml.too-much` {most}, `yaml.syntax` {problem}, `yaml.unknown-field` {path, field} (`…-near` {near} where a known
 * field was probably meant), `yaml.missing-field` {path}, `yaml.not-text`, `yaml.not-number`… {path}, `yaml.wrong-type` {path, expected}, `yaml.not-one-of` {path, options}
 * (`…-near` {near}), `yaml.too-small` {path, least}, `yaml.too-large` {path, most}, `yaml.malformed` {path, expected}, and
 * whatever code the schema gives as a message of its own.
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>): YamlRead<T> {
  const lines = new LineCounter();
  if (text.length > MOST_LETTERS)
    return unreadable(findingOf('yaml.too-much', 'lost', { most: MOST_LETTERS }, 1));
  try {
    const document = parseDocument(text.replace(/^\uFEFF/, ''), {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
      // Its own check compares every key with every other.
      uniqueKeys: false,
    });
    const lineOf = (path: readonly PropertyKey[]): number => lineOfPath(document, lines, path);
    // What follows after the first error is its consequence more often than not.
    const [broken] = document.errors;
    if (broken) return unreadable(syntaxFinding(broken, lines.linePos(broken.pos[0]).line));
    const twice = keyTwice(document);
    if (twice !== undefined)
      return unreadable(findingOf('yaml.twice', 'lost', {}, lines.linePos(twice).line));
    const content: unknown = document.toJS();
    const result = schema.safeParse(content);
    if (result.success) return { value: result.data, content, findings: [], lineOf };
    const findings = result.error.issues.flatMap((issue) => issueFindings(issue, content, schema, lineOf));
    return { value: undefined, content, findings, lineOf };
  } catch (error) {
    // An alias without its anchor, aliases that unfold beyond the library's limit, nesting deeper than the stack.
    if (error instanceof RangeError) return unreadable(findingOf('yaml.too-deep', 'lost', {}, 1));
    if (error instanceof ReferenceError) return unreadable(findingOf('yaml.alias', 'lost', {}, 1));
    return unreadable(findingOf('yaml.syntax', 'lost', { problem: (error as Error).message }, 1));
  }
}

/** Where a key stands that its group has already. */
function keyTwice(document: Document): number | undefined {
  let twice: number | undefined;
  visit(document, {
    Map(_, { items }) {
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
  return twice;
}

function unreadable(finding: Finding): YamlRead<never> {
  return { value: undefined, content: undefined, findings: [finding], lineOf: () => finding.line ?? 1 };
}

/** The errors that people make most have sentences of their own. */
function syntaxFinding({ code, message }: YAMLError, line: number): Finding {
  switch (code) {
    case 'TAB_AS_INDENT':
      return findingOf('yaml.tab', 'lost', {}, line);
    case 'BAD_INDENT':
      // A list in brackets goes on where the next field begins: its bracket is missing.
      if (message.startsWith('Flow')) return findingOf('yaml.unclosed', 'lost', {}, line);
      return findingOf('yaml.indent', 'lost', {}, line);
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return findingOf('yaml.indent', 'lost', {}, line);
    case 'RESOURCE_EXHAUSTION':
      return findingOf('yaml.too-deep', 'lost', {}, line);
    case 'MULTIPLE_DOCS':
      return findingOf('yaml.several', 'lost', {}, line);
    case 'BAD_ALIAS':
      return findingOf('yaml.alias', 'lost', {}, line);
    case 'MISSING_CHAR':
      return findingOf('yaml.unclosed', 'lost', {}, line);
    default:
      return findingOf('yaml.syntax', 'lost', { problem: message }, line);
  }
}

function lineOfPath(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
