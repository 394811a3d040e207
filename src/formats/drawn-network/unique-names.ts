import { LONGEST_NAME } from '../../schemas/bounded-name.ts';

/** Ids are no longer than names, with the number that tells those alike. */
const LONGEST_BASE = LONGEST_NAME - 12;

/** Makes ids of names: no two alike, in time that does not grow with how often a name comes. */
export function uniqueNames(taken: readonly string[] = []): (wanted: string) => string {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return (wanted) => {
    const base =
      wanted
        .slice(0, LONGEST_BASE)
        .trim()
        .replaceAll(/[\s,;،؛]+/g, '-') || 'site';
    let count = next.get(base) ?? 1;
    let id = count === 1 ? base : `${base}-${count}`;
    while (used.has(id)) id = `${base}-${++count}`;
    used.add(id);
    next.set(base, count + 1);
    return id;
  };
}
