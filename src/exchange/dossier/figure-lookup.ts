import type { Value } from '../../i18n/text.ts';
import { citableFigures } from '../../reports/citable-figures.ts';
import type { Result } from './result-file.ts';

/** A figure of a result, found by its dotted name. */
export interface FoundFigure {
  /** Name of the result that holds it. */
  readonly result: string;
  readonly name: string;
  readonly value: Value;
  /** As a bare number, for comparisons; NaN where it is missing or no number. */
  readonly number: number;
}

/**
 * Figures of this name: a key figure's id (`loss.international`), a named cell of a table (`pair-detour.IR`), or else a path into the answer (`planes.ipv4.coverage.share`,
 * array positions as numbers); `result:name` looks in one result only. Several results may know the name.
 */
export function findFigures(name: string, results: ReadonlyMap<string, Result>): FoundFigure[] {
  const colon = name.indexOf(':');
  const [only, path] = colon < 0 ? [undefined, name] : [name.slice(0, colon), name.slice(colon + 1)];
  const found: FoundFigure[] = [];
  for (const [result, file] of results) {
    if (only !== undefined && only !== result) continue;
    const value = keyFigure(file, path) ?? answerValue(file, path);
    if (value) found.push({ result, name: path, value, number: numberOf(value) });
  }
  return found;
}

/** Names a reader may have meant, nearest first. */
export function similarFigures(name: string, results: ReadonlyMap<string, Result>, most = 3): string[] {
  const wanted = name.slice(name.indexOf(':') + 1);
  const names = new Set(
    [...results.values()].flatMap((file) => citableFigures(file.report).map(({ id }) => id)),
  );
  return [...names]
    .map((id) => ({ id, distance: editDistance(id, wanted) }))
    .toSorted((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}

function keyFigure({ report }: Result, id: string): Value | undefined {
  const found = citableFigures(report).find((figure) => figure.id === id)?.value;
  return found && 'kind' in found ? found : undefined;
}

function answerValue({ answer }: Result, path: string): Value | undefined {
  let value: unknown = answer;
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  if (value === null) return { kind: 'missing' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'literal', literal: String(value) };
  return typeof value === 'string' ? { kind: 'name', name: value } : undefined;
}

function numberOf(value: Value): number {
  if (value.kind === 'number' || value.kind === 'share') return value.value;
  return value.kind === 'duration' ? value.hours : NaN;
}

/** Levenshtein 1966. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}
