import type { AnyStixObject, StixObject, StixType } from './stix-object.ts';

/** Objects with what points at them. */
export interface StixGraph {
  readonly get: <T extends StixType>(
    id: string | undefined,
    ...types: readonly T[]
  ) => StixObject<T> | undefined;
  /** All of a type, in their order. */
  readonly of: <T extends StixType>(type: T) => readonly StixObject<T>[];
  /** Those of a type that are about an object: sightings of it, notes on it, relationships from or to it. */
  readonly about: <T extends 'relationship' | 'sighting' | 'note'>(
    id: string,
    type: T,
  ) => readonly StixObject<T>[];
}

/** Finds objects by what they are and by what they are about. */
export function stixGraph(objects: ReadonlyMap<string, AnyStixObject>): StixGraph {
  const byType = Map.groupBy(objects.values(), ({ type }) => type);
  const of: StixGraph['of'] = <T extends StixType>(type: T) => (byType.get(type) ?? []) as StixObject<T>[];
  const aboutWhat = new Map<string, AnyStixObject[]>();
  const note = (id: string, object: AnyStixObject): void => {
    const known = aboutWhat.get(id);
    if (known) known.push(object);
    else aboutWhat.set(id, [object]);
  };
  for (const one of of('relationship'))
    for (const id of new Set([one.source_ref, one.target_ref])) note(id, one);
  for (const one of of('sighting')) note(one.sighting_of_ref, one);
  for (const one of of('note')) for (const id of new Set(one.object_refs)) note(id, one);
  return {
    get: (id, ...types) => {
      const object = id === undefined ? undefined : objects.get(id);
      return object && (types as readonly string[]).includes(object.type) ? (object as never) : undefined;
    },
    of,
    about: (id, type) => (aboutWhat.get(id) ?? []).filter((object) => object.type === type) as never,
  };
}
