import { eachField, isSealed } from './seal.ts';

/** The fields of a document that have one name, list positions aside, and what a reader learns from them. */
export interface ReadableField {
  /** Dotted, `*` for any position in a list. */
  readonly path: string;
  readonly count: number;
  /** `shown`: sealed, but its value goes along; `removed`: sealed, and its value is gone. */
  readonly state: 'open' | 'shown' | 'removed';
  /** The first value, cut short; null where none can be read. */
  readonly example: string | null;
}

const LONGEST_EXAMPLE = 60;

/**
 * Every field of a document that holds a value, by name. `isShown` says whether the value of a sealed field at a path goes along.
 *
 * @example readableFields({ jobs: [{ crew: 'a' }, { crew: 'b' }] }, () => false) // [{ path: 'jobs.*.crew', count: 2, … }]
 */
export function readableFields(document: unknown, isShown: (path: string) => boolean): ReadableField[] {
  const fields = new Map<string, ReadableField>();
  const sealedBelow: string[] = [];
  eachField(document, (path, value) => {
    if (sealedBelow.some((sealed) => path.startsWith(`${sealed}.`))) return;
    const isObject = typeof value === 'object' && value !== null;
    const sealed = isObject && isSealed(value);
    if (sealed) sealedBelow.push(path);
    if (isObject && !sealed) return;
    const state = !sealed ? 'open' : isShown(path) ? 'shown' : 'removed';
    const name = path.replaceAll(/(^|\.)\d+(?=\.|$)/g, '$1*');
    const key = `${name} ${state}`;
    const { count = 0, example = sealed ? null : exampleOf(value) } = fields.get(key) ?? {};
    fields.set(key, { path: name, count: count + 1, state, example });
  });
  return [...fields.values()];
}

function exampleOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 1)}…` : text;
}
