import type { z } from 'zod';
import { findingOf, type FactsOf, type Finding } from '../../core/finding.ts';
import { nearest } from './nearest.ts';
import { knownFields } from './schema-fields.ts';

type Issue = z.core.$ZodIssue;

/** A schema's issue as coded findings, with the line that `lineOf` gives for its path. */
export function issueFindings(issue: Issue, content: unknown, schema: z.ZodType, lineOf: LineOf): Finding[] {
  const path = pathText(issue.path);
  const finding: Tell = (code, facts, at = issue.path) =>
    findingOf<string>(code, 'lost', { path, ...facts }, lineOf(at));
  // A schema's own message is the code of a sentence.
  if (issue.code !== 'custom' && /^[a-z-]+(\.[a-z-]+)+$/.test(issue.message))
    return [findingOf<string>(issue.message, 'lost', { path }, lineOf(issue.path))];
  const given = valueAt(content, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields(issue, schema, finding);
    case 'invalid_type':
      if (path === '') return [wholeText(issue.expected, lineOf([]))];
      return [given === undefined ? finding('yaml.missing-field', {}) : wrongType(issue.expected, finding)];
    case 'invalid_value':
      return [
        given === undefined ? finding('yaml.missing-field', {}) : notOneOf(issue.values, given, finding),
      ];
    case 'too_small':
      return [tooSmall(issue.origin, Number(issue.minimum), finding)];
    case 'too_big':
      return [tooBig(issue.origin, Number(issue.maximum), finding)];
    case 'invalid_format':
      return [ofOtherForm(issue, finding)];
    case 'invalid_union':
      return given === undefined
        ? [finding('yaml.missing-field', {})]
        : unionFindings(issue, content, schema, lineOf);
    case 'custom':
      return [
        findingOf<string>(
          issue.message,
          'lost',
          { path, ...((issue.params ?? {}) as Finding['facts']) },
          lineOf(issue.path),
        ),
      ];
    default:
      return [finding('yaml.bad-form', {})];
  }
}

type LineOf = (path: readonly PropertyKey[]) => number;

/** Makes a finding at the path of an issue, or at another; its facts are those of its sentence but for the path. */
type Tell = <Code extends string>(
  code: Code,
  facts: Omit<FactsOf<Code>, 'path'>,
  at?: readonly PropertyKey[],
) => Finding;

/** A minimum is one of characters, of entries, or of the value itself. */
function tooSmall(origin: string, least: number, finding: Tell): Finding {
  if (origin === 'string') return finding('yaml.too-short', { least });
  return finding(origin === 'array' ? 'yaml.too-few' : 'yaml.too-small', { least });
}

function tooBig(origin: string, most: number, finding: Tell): Finding {
  if (origin === 'string') return finding('yaml.too-long', { most });
  return finding(origin === 'array' ? 'yaml.too-many-entries' : 'yaml.too-large', { most });
}

/** A schema says by its own words what a text looks like; the library's words for it are in English and name a pattern. */
function ofOtherForm(issue: Extract<Issue, { code: 'invalid_format' }>, finding: Tell): Finding {
  if (issue.format !== 'regex') return finding('yaml.malformed', { expected: issue.format });
  return issue.message.startsWith('Invalid string')
    ? finding('yaml.bad-form', {})
    : finding('yaml.malformed', { expected: issue.message });
}

function unknownFields(
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
  schema: z.ZodType,
  finding: Tell,
): Finding[] {
  const known = knownFields(schema, issue.path);
  return issue.keys.map((field) => {
    const near = nearest(field, known);
    const at = [...issue.path, field];
    return near === undefined
      ? finding('yaml.unknown-field', { field }, at)
      : finding('yaml.unknown-field-near', { field, near }, at);
  });
}

function notOneOf(values: readonly unknown[], given: unknown, finding: Tell): Finding {
  const names = values.map(String);
  const options = names.join(', ');
  const near = typeof given === 'string' ? nearest(given, names) : undefined;
  return near === undefined
    ? finding('yaml.not-one-of', { options })
    : finding('yaml.not-one-of-near', { options, near });
}

/** What the text as a whole must be. */
function wholeText(expected: string, line: number): Finding {
  return expected === 'array'
    ? findingOf('yaml.whole-not-list', 'lost', {}, line)
    : findingOf('yaml.whole-not-fields', 'lost', {}, line);
}

/** What a field must be, in a sentence of its own for what people know by name. */
function wrongType(expected: string, finding: Tell): Finding {
  switch (expected) {
    case 'string':
      return finding('yaml.not-text', {});
    case 'number':
    case 'int':
      return finding('yaml.not-number', {});
    case 'boolean':
      return finding('yaml.not-flag', {});
    case 'array':
      return finding('yaml.not-list', {});
    case 'object':
    case 'record':
      return finding('yaml.not-fields', {});
    default:
      return finding('yaml.wrong-type', { expected });
  }
}

/** Of the alternatives of a union, the one whose fault lies deepest is what the writer meant. */
function unionFindings(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  content: unknown,
  schema: z.ZodType,
  lineOf: LineOf,
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
