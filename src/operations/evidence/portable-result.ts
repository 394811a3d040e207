import { basename, isAbsolute, normalize } from 'node:path';
import type { Result, ResultDocument } from '../../exchange/dossier/result-file.ts';
import { isSafePath, safeName } from '../../exchange/dossier/safe-path.ts';

/**
 * A result whose inputs have names that say nothing of the machine it was computed on: an absolute name, or one that climbs out of its
 * folder, becomes its last part. Every place that spells the old name spells the new one, so the request still finds its inputs.
 */
export function portableResult({ answer, provenance }: ResultDocument): ResultDocument {
  const names = new Map<string, string>();
  for (const name of namedIn(
    provenance.request,
    provenance.inputs.map(({ path }) => path),
  ))
    if (!isPortable(name)) names.set(name, uniqueName(name, new Set(names.values())));
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return renamedText(value, names);
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner)]));
  };
  return {
    answer: renamed(answer) as Result['answer'],
    provenance: renamed(provenance) as Result['provenance'],
  };
}

/** Texts of the request that name inputs: an input itself, or the folder of some. `IR=folder` names the folder. */
function namedIn(request: Result['provenance']['request'], inputs: readonly string[]): string[] {
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value, value.slice(value.indexOf('=') + 1));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(request);
  const named = texts.filter((text) => inputs.some((path) => path === text || isBelow(path, text)));
  const loose = inputs.filter((path) => !named.some((name) => path === name || isBelow(path, name)));
  return [...new Set([...named, ...loose])].toSorted((one, other) => other.length - one.length);
}

function isBelow(path: string, folder: string): boolean {
  return folder !== '' && normalize(path).startsWith(`${normalize(folder).replace(/\/$/, '')}/`);
}

function isPortable(name: string): boolean {
  return !isAbsolute(name) && isSafePath(normalize(name).replace(/\/$/, ''));
}

function uniqueName(name: string, taken: ReadonlySet<string>): string {
  const base = safeName(basename(name));
  let unique = base;
  for (let n = 2; taken.has(unique); n++) unique = `${n}-${base}`;
  return unique;
}

/** Longer names first, so that a folder does not break up the names of the files below it. */
function renamedText(text: string, names: ReadonlyMap<string, string>): string {
  let changed = text;
  for (const [from, to] of names) changed = changed.replaceAll(from, to);
  return changed;
}
