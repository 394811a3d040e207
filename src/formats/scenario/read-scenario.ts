import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Finding } from '../../core/finding.ts';
import { scenarioSchema, type ScenarioFile } from './scenario-schema.ts';

/** Where in the file a field stands: 1-based line of `path`, or of the nearest thing around it. */
export type LineOf = (path: readonly (string | number)[]) => number;

export interface ScenarioReading {
  /** Undefined where the findings say that the file cannot be used. */
  readonly scenario: ScenarioFile | undefined;
  readonly findings: readonly Finding[];
  readonly lineOf: LineOf;
}

/** Reads a scenario from YAML 1.2 or JSON (which YAML 1.2 contains). Every finding names its line and what would be right. */
export function readScenario(text: string): ScenarioReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf: LineOf = (path) => lineOfPath(document, lines, path);
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0)
    return {
      scenario: undefined,
      lineOf,
      findings: faults.map(({ code, pos }) => ({
        code: 'scenario.syntax',
        severity: 'lost',
        facts: { fault: code.toLowerCase().replaceAll('_', ' ') },
        line: lines.linePos(pos[0]).line,
      })),
    };
  const parsed = scenarioSchema.safeParse(document.toJS());
  if (parsed.success) return { scenario: parsed.data, findings: [], lineOf };
  return {
    scenario: undefined,
    lineOf,
    findings: parsed.error.issues.map((issue) => findingOf(issue, [], document, lines)),
  };
}

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

function findingOf(issue: Issue, above: Path, document: Document, lines: LineCounter): Finding {
  const path = [...above, ...(issue.path as (string | number)[])];
  // Of the alternatives of a union, the one that went deepest is what the writer meant.
  if (issue.code === 'invalid_union') {
    const deepest = closestAlternative(issue.errors);
    if (deepest && deepest.path.length > 0) return findingOf(deepest, path, document, lines);
  }
  const at = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0]] : path;
  return {
    severity: 'lost',
    line: lineOfPath(document, lines, at, issue.code === 'unrecognized_keys'),
    ...wordsFor(issue, path, document),
  };
}

function wordsFor(issue: Issue, path: Path, document: Document): Pick<Finding, 'code' | 'facts'> {
  const field = dotted(path);
  if (issue.code === 'unrecognized_keys')
    return {
      code: 'scenario.unknown-field',
      facts: { field: issue.keys.join(', '), right: nearestFields(path).join(', ') },
    };
  if (issue.code === 'custom') return { code: String(issue.params?.['muruna']), facts: { field } };
  const given = document.getIn(path);
  if (given === undefined) return { code: 'scenario.missing-field', facts: { field, right: expectation(issue) } };
  return {
    code: 'scenario.wrong-value',
    facts: { field, given: shortened(isNode(given) ? given.toJSON() : given), right: expectation(issue) },
  };
}

/** What would be right, in the notation of the file itself, which needs no translation. */
function expectation(issue: Issue): string {
  const last = String(issue.path.at(-1) ?? '');
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  if (last === 'share') return '0 … 1';
  if (issue.code === 'too_small' && issue.origin === 'array') return `${last}: [ … ]`;
  if (issue.code === 'invalid_format' || issue.code === 'invalid_union') return EXAMPLES[last] ?? EXAMPLES['asns'];
  if (issue.code === 'too_small') return `≥ ${issue.minimum}`;
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`;
  return EXAMPLES[last] ?? (issue.code === 'invalid_type' ? issue.expected : '');
}

const EXAMPLES: Readonly<Record<string, string>> = {
  asns: '49666, AS49666',
  at: '2026-06-13, 2026-06-13T08:00Z, +36h, +2d',
  until: '2026-06-13, 2026-06-13T08:00Z, +36h, +2d',
  country: 'IR',
  to: '[AZ, TR]',
  withdrawal: '[US, GB]',
  networks: '[49666, 12880], {country: IR, top: 3, by: hegemony}',
  exchange: '[49666, 12880], {country: IR, top: 3, by: hegemony}',
  of: '[49666, 12880], {country: IR, top: 3, by: hegemony}',
  validating: '[49666, 12880], {country: IR, top: 3, by: hegemony}',
  filtering: '[49666, 12880], {country: IR, top: 3, by: hegemony}',
  links: '[49666-174]',
  gateways: 'all, {to: [AZ, TR]}',
  isolation: 'true',
  events: '[{networks: [49666]}]',
  by: '49666, AS49666',
};

function nearestFields(path: Path): readonly string[] {
  if (path.length === 0) return ['name', 'country', 'origin', 'sets', 'events'];
  const inside = [...path].toReversed().find((step) => typeof step === 'string');
  return FIELDS[String(inside)] ?? FIELDS['networks'];
}

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  events: [
    ...['name', 'at', 'until', 'networks', 'links', 'gateways', 'isolation', 'withdrawal'],
    ...['exchange', 'named', 'degrade', 'hijack', 'leak'],
  ],
  networks: ['asns', 'country', 'name', 'top', 'by'],
  gateways: ['to'],
  degrade: ['networks', 'links', 'gateways', 'named', 'share', 'seed'],
  hijack: ['of', 'by', 'kind', 'validating'],
  leak: ['by', 'of', 'filtering'],
};

function closestAlternative(alternatives: readonly (readonly Issue[])[]): Issue | undefined {
  const depth = (issue: Issue): number => issue.path.length;
  return alternatives
    .map((issues) => issues.toSorted((a, b) => depth(b) - depth(a))[0])
    .filter((issue) => issue !== undefined)
    .toSorted((a, b) => depth(b) - depth(a))[0];
}

function lineOfPath(document: Document, lines: LineCounter, path: Path, wantKey = false): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const offset = startOf(document, path.slice(0, depth), wantKey || depth < path.length || depth > 0);
    if (offset !== undefined) return lines.linePos(offset).line;
  }
  return 1;
}

/** Byte offset of the key that names a field, or of the item of a list. */
function startOf(document: Document, path: Path, byKey: boolean): number | undefined {
  const last = path.at(-1);
  const around = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  if (byKey && isMap(around)) {
    const pair = around.items.find(({ key }) => isScalar(key) && key.value === last);
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
  }
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : undefined;
}

function dotted(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`)).join('').replace(/^\./, '');
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
