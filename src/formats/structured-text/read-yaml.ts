import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Finding } from '../../core/finding.ts';
import { nearest } from './nearest.ts';

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

/**
 * Reads YAML 1.2 text and holds it to a schema. Never throws on data.
 *
 * Findings, each with its line: `yaml.syntax` {problem}, `yaml.unknown-field` {path, field} (`…-near` {near} where a known
 * field was probably meant), `yaml.missing-field` {path}, `yaml.wrong-type` {path, expected}, `yaml.not-one-of` {path, options}
 * (`…-near` {near}), `yaml.too-small` {path, least}, `yaml.too-large` {path, most}, `yaml.malformed` {path, expected}, and
 * whatever code the schema gives as a message of its own.
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>): YamlRead<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: readonly PropertyKey[]): number => lineOfPath(document, lines, path);
  const syntax = document.errors.map((error) =>
    syntaxFinding(error.message, lines.linePos(error.pos[0]).line),
  );
  if (syntax.length > 0) return { value: undefined, content: undefined, findings: syntax, lineOf };

  let content: unknown;
  try {
    content = document.toJS();
  } catch (error) {
    // An alias without its anchor, or aliases that unfold beyond the library's limit.
    const findings = [syntaxFinding((error as Error).message, 1)];
    return { value: undefined, content: undefined, findings, lineOf };
  }
  const result = schema.safeParse(content);
  if (result.success) return { value: result.data, content, findings: [], lineOf };
  const findings = result.error.issues.flatMap((issue) => issueFindings(issue, content, schema, lineOf));
  return { value: undefined, content, findings, lineOf };
}

function syntaxFinding(problem: string, line: number): Finding {
  return { code: 'yaml.syntax', severity: 'lost', facts: { problem }, line };
}

function lineOfPath(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

type Issue = z.core.$ZodIssue;

/** A schema's issue as coded findings, with the line that `lineOf` gives for its path. */
export function issueFindings(
  issue: Issue,
  content: unknown,
  schema: z.ZodType,
  lineOf: (path: readonly PropertyKey[]) => number,
): Finding[] {
  const path = pathText(issue.path);
  const finding = (
    code: string,
    facts: Finding['facts'],
    at: readonly PropertyKey[] = issue.path,
  ): Finding => ({
    code,
    severity: 'lost',
    facts: { path, ...facts },
    line: lineOf(at),
  });
  // A schema's own message is the code of a sentence.
  if (issue.code !== 'custom' && /^[a-z-]+(\.[a-z-]+)+$/.test(issue.message))
    return [finding(issue.message, {})];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((field) => {
        const near = nearest(field, knownFields(schema, issue.path));
        const at = [...issue.path, field];
        return near === undefined
          ? finding('yaml.unknown-field', { field }, at)
          : finding('yaml.unknown-field-near', { field, near }, at);
      });
    case 'invalid_type':
      return valueAt(content, issue.path) === undefined
        ? [finding('yaml.missing-field', {})]
        : [finding('yaml.wrong-type', { expected: issue.expected })];
    case 'invalid_value': {
      const given = valueAt(content, issue.path);
      if (given === undefined) return [finding('yaml.missing-field', {})];
      const options = issue.values.map(String);
      const near = typeof given === 'string' ? nearest(given, options) : undefined;
      return near === undefined
        ? [finding('yaml.not-one-of', { options: options.join(', ') })]
        : [finding('yaml.not-one-of-near', { options: options.join(', '), near })];
    }
    case 'too_small':
      return [finding('yaml.too-small', { least: Number(issue.minimum) })];
    case 'too_big':
      return [finding('yaml.too-large', { most: Number(issue.maximum) })];
    case 'invalid_format':
      return [
        finding('yaml.malformed', { expected: issue.format === 'regex' ? issue.message : issue.format }),
      ];
    case 'invalid_union':
      return valueAt(content, issue.path) === undefined
        ? [finding('yaml.missing-field', {})]
        : unionFindings(issue, content, schema, lineOf);
    case 'custom':
      return [finding(issue.message, (issue.params ?? {}) as Finding['facts'])];
    default:
      return [finding('yaml.malformed', { expected: issue.message })];
  }
}

/** Of the alternatives of a union, the one whose fault lies deepest is what the writer meant. */
function unionFindings(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  content: unknown,
  schema: z.ZodType,
  lineOf: (path: readonly PropertyKey[]) => number,
): Finding[] {
  const depth = (issues: readonly Issue[]): number => Math.max(...issues.map((inner) => inner.path.length));
  const [meant = []] = issue.errors.toSorted((one, other) => depth(other) - depth(one));
  return meant.flatMap((inner) =>
    issueFindings({ ...inner, path: [...issue.path, ...inner.path] }, content, schema, lineOf),
  );
}

/** `meetings[2].date`, or `` for the whole text. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  let value = content;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** Names of the fields the schema knows at a path, as far as objects, lists, unions and optional parts reach. */
function knownFields(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let part: unknown = schema;
  for (const step of path) part = innerSchema(part, step);
  return alternativesOf(part).flatMap((alternative) => Object.keys(definition(alternative)?.shape ?? {}));
}

interface Definition {
  readonly type: string;
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly innerType?: unknown;
  readonly options?: readonly unknown[];
  /** What a transforming schema takes. */
  readonly in?: unknown;
}

function innerSchema(part: unknown, step: PropertyKey): unknown {
  return alternativesOf(part)
    .map((alternative) => {
      const inner = definition(alternative);
      return inner?.shape?.[String(step)] ?? inner?.element ?? inner?.valueType;
    })
    .find((inner) => inner !== undefined);
}

/** The schemas a part may stand for: those of a union, else itself; without optional, default and transforming wraps. */
function alternativesOf(part: unknown): unknown[] {
  const plain = unwrapped(part);
  return definition(plain)?.options?.flatMap(alternativesOf) ?? [plain];
}

function unwrapped(part: unknown): unknown {
  const inner = definition(part)?.innerType ?? definition(part)?.in;
  return inner === undefined ? part : unwrapped(inner);
}

function definition(part: unknown): Definition | undefined {
  return (part as { def?: Definition } | undefined)?.def;
}
