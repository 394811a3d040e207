import type { Handling } from '../../schemas/services-folder.ts';
import { ownEnd } from './own-end.ts';
import { stixIdOf } from './stix-ids.ts';
import type { StixObject } from './stix-object.ts';
import { stixRefs } from './stix-refs.ts';
import { statementIn, strictest, tlpOf } from './stix-tlp.ts';

/** An object as it came. */
export type ToldObject = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };

/** All that was said of one incident. */
export interface BundleAbout {
  /** A bundle with the objects as they came, by id; the same objects make the same text. */
  readonly text: string;
  readonly objects: readonly ToldObject[];
  /** The strictest of any object in it; null where none is marked. */
  readonly marking: Handling | null;
  /** The first moment at which something in it is over by its own word; null where nothing is. ISO 8601. */
  readonly until: string | null;
  /** What is said in words of how it may be used. */
  readonly statements: readonly string[];
}

/** Types that are about what they point at. */
const ABOUT: ReadonlySet<string> = new Set(['relationship', 'sighting', 'note', 'opinion']);
/** They say what came together, and would draw in what is not meant. */
const LISTS: ReadonlySet<string> = new Set(['report', 'grouping']);

/**
 * What is said of an incident: the object, what is about it, and all that these point at. Nothing of it is changed; undefined where the incident is not there or was
 * taken back.
 *
 * @param all the newest version of each object
 */
export function bundleAbout(all: ReadonlyMap<string, ToldObject>, id: string): BundleAbout | undefined {
  const incident = all.get(id);
  if (incident?.type !== 'incident' || incident['revoked'] === true) return undefined;
  const ids = new Set([id]);
  for (const object of all.values())
    if (ABOUT.has(object.type) && object['revoked'] !== true && stixRefs(object).includes(id))
      ids.add(object.id);
  // What is added while it runs is visited too.
  for (const one of ids)
    for (const further of stixRefs(all.get(one))) {
      const object = all.get(further);
      if (object && object['revoked'] !== true && !LISTS.has(object.type)) ids.add(further);
    }
  const objects = [...ids].toSorted().flatMap((one) => all.get(one) ?? []);
  const definitions = new Set(objects.flatMap(markingRefs));
  const definitionOf = (ref: string): StixObject<'marking-definition'> | undefined => {
    const object = all.get(ref);
    return object?.type === 'marking-definition'
      ? { ...object, type: 'marking-definition' as const }
      : undefined;
  };
  const versions = objects.map((one) => `${one.id} ${JSON.stringify(one['modified'] ?? '')}`);
  return {
    text: `${JSON.stringify({ type: 'bundle', id: stixIdOf('bundle', ...versions), objects }, undefined, 1)}\n`,
    objects,
    marking: strictest([...definitions].flatMap((ref) => tlpOf(ref, definitionOf(ref)) ?? [])),
    until:
      objects
        .flatMap((object) => ownEnd(object) ?? [])
        .map((end) => new Date(end).toISOString())
        .toSorted()[0] ?? null,
    statements: [...definitions].flatMap((ref) => statementIn(definitionOf(ref)) ?? []),
  };
}

/** Markings of an object and of parts of it (section 7.2.3): what has a part that is marked more strictly goes no further than that part. */
function markingRefs({ object_marking_refs: whole, granular_markings: parts }: ToldObject): string[] {
  const granular = Array.isArray(parts)
    ? parts.map((part: unknown) => (part as { readonly marking_ref?: unknown } | null)?.marking_ref)
    : [];
  return [...(Array.isArray(whole) ? whole : []), ...granular].filter((ref) => typeof ref === 'string');
}
