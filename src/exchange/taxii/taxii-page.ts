import { z } from 'zod';
import { microsecondsOf, type AddedRecord, type Microseconds } from './added-object.ts';

/** So many objects come at once at most, however many were asked for. */
export const MOST_OF_PAGE = 1000;

const whole = z.string().regex(/^[1-9]\d{0,8}$/);
const moment = z
  .string()
  .max(64)
  .refine((text) => microsecondsOf(text) !== undefined);
const several = z
  .string()
  .min(1)
  .max(10_000)
  .transform((text) => text.split(','));
const versions = several.refine((all) =>
  all.every((one) => ['first', 'last', 'all'].includes(one) || microsecondsOf(one) !== undefined),
);

const PAGE_FIELDS = {
  limit: whole.optional(),
  /** A date of addition, as `taxiiPage` gives it. */
  next: z
    .string()
    .regex(/^[1-9]\d{15}$/)
    .optional(),
  added_after: moment.optional(),
  'match[spec_version]': several.optional(),
};

/** What versions of an object are asked for by (TAXII 2.1, section 5.9). */
export const taxiiVersionsQuery = z.strictObject(PAGE_FIELDS);
/** What one object is asked for by (section 5.6). */
export const taxiiObjectQuery = z.strictObject({ ...PAGE_FIELDS, 'match[version]': versions.optional() });
/** What objects and the manifest are asked for by (sections 3.4, 5.3, 5.4). */
export const taxiiObjectsQuery = z.strictObject({
  ...PAGE_FIELDS,
  'match[version]': versions.optional(),
  'match[id]': several.optional(),
  'match[type]': several.optional(),
});
/** Which versions of an object are to be deleted (section 5.7). */
export const taxiiDeleteQuery = z.strictObject({
  'match[version]': versions.optional(),
  'match[spec_version]': several.optional(),
});

export type TaxiiQuery = Partial<z.output<typeof taxiiObjectsQuery>>;

/** One page of a collection, with what its answer and headers say. */
export interface TaxiiPage<One extends AddedRecord = AddedRecord> {
  readonly objects: readonly One[];
  readonly more: boolean;
  /** To be sent back for the next page; undefined where this is the last. */
  readonly next: string | undefined;
}

/** The first and the last version of each object of a collection, by id. */
type VersionEnds<One extends AddedRecord> = ReadonlyMap<string, { readonly first: One; readonly last: One }>;

/**
 * The next objects that were asked for, in the order in which they were added. `next` is the date of the last object of the page before, so that it means the
 * same whatever is added or taken away in between.
 *
 * @param objects of the collection, by rising date of addition
 * @param query without `match[version]`, the last version of each object
 * @param isOneVersionEach whether each object is there in one version alone
 */
export function taxiiPage<One extends AddedRecord>(
  objects: readonly One[],
  query: TaxiiQuery,
  isOneVersionEach = false,
): TaxiiPage<One> {
  const { limit, next, added_after: after } = query;
  const most = Math.min(Number(limit ?? MOST_OF_PAGE), MOST_OF_PAGE);
  const from = Math.max(Number(next ?? -Infinity), microsecondsOf(after ?? '') ?? -Infinity);
  const isMatching = filterOf(objects, query, isOneVersionEach);
  const found: One[] = [];
  for (let at = firstAfter(objects, from); at < objects.length; at++) {
    const one = objects[at];
    if (!isMatching(one)) continue;
    if (found.length === most) return { objects: found, more: true, next: String(found[most - 1].added) };
    found.push(one);
  }
  return { objects: found, more: false, next: undefined };
}

/** Where what was added after a date begins. */
function firstAfter(objects: readonly AddedRecord[], date: Microseconds): number {
  let [low, high] = [0, objects.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (objects[middle].added > date) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Objects of a collection that the filters let through (section 3.4). */
export function matching<One extends AddedRecord>(
  objects: readonly One[],
  query: TaxiiQuery,
): readonly One[] {
  return objects.filter(filterOf(objects, query));
}

function filterOf<One extends AddedRecord>(
  objects: readonly One[],
  query: TaxiiQuery,
  isOneVersionEach = false,
): (one: One) => boolean {
  const ids = setOf(query['match[id]']);
  const types = setOf(query['match[type]']);
  const specs = setOf(query['match[spec_version]']);
  const isChosen = ({ id, type, specVersion }: One): boolean =>
    (ids?.has(id) ?? true) && (types?.has(type) ?? true) && (specs?.has(specVersion) ?? true);
  const asked = query['match[version]'] ?? ['last'];
  const isEveryEnd = isOneVersionEach && (asked.includes('first') || asked.includes('last'));
  if (asked.includes('all') || isEveryEnd) return isChosen;
  const dates = new Set<Microseconds | undefined>(asked.map(microsecondsOf));
  const ends = versionEnds(objects.filter(isChosen));
  return (one) => {
    if (!isChosen(one)) return false;
    const { first, last } = ends.get(one.id)!;
    return (
      dates.has(one.version) ||
      (asked.includes('first') && one === first) ||
      (asked.includes('last') && one === last)
    );
  };
}

/** Of two contents of one version, what was added last is the later one. */
function versionEnds<One extends AddedRecord>(objects: readonly One[]): VersionEnds<One> {
  const ends = new Map<string, { first: One; last: One }>();
  for (const one of objects) {
    const known = ends.get(one.id);
    if (!known) {
      ends.set(one.id, { first: one, last: one });
      continue;
    }
    if (one.version < known.first.version) known.first = one;
    if (one.version >= known.last.version) known.last = one;
  }
  return ends;
}

function setOf(texts: readonly string[] | undefined): ReadonlySet<string> | undefined {
  return texts && new Set(texts);
}
