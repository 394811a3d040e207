import { INHERITED, type EventParts, type WrittenAttribute, type WrittenMispObject } from './misp-written.ts';
import { TEMPLATES, type MispTemplate } from './misp-templates.ts';

/** The ids of what stands in an event, and nothing that it says: enough to delete it. */
export interface MispNames {
  readonly attributes: readonly string[];
  readonly objects: readonly {
    readonly id: string;
    /** Of its template. */
    readonly name: string;
    readonly attributes: readonly { readonly id: string; readonly relation: string }[];
  }[];
}

/** The names of what stands in an event. */
export function mispNamesOf({ attributes, objects }: EventParts): MispNames {
  return {
    attributes: attributes.map(({ uuid }) => uuid),
    objects: objects.map(({ uuid, name, Attribute }) => ({
      id: uuid,
      name,
      attributes: Attribute.map(({ uuid: id, object_relation: relation = '' }) => ({ id, relation })),
    })),
  };
}

/** All names of several states of one incident, each once. */
export function mergedNames(all: readonly MispNames[]): MispNames {
  const objects = Map.groupBy(
    all.flatMap((names) => names.objects),
    ({ id }) => id,
  );
  return {
    attributes: [...new Set(all.flatMap(({ attributes }) => attributes))],
    objects: [...objects.values()].map((same) => ({
      ...same[0],
      attributes: [
        ...new Map(same.flatMap(({ attributes }) => attributes).map((one) => [one.id, one])).values(),
      ],
    })),
  };
}

const BY_NAME: ReadonlyMap<string, MispTemplate> = new Map(
  Object.values(TEMPLATES).map((template) => [template.name, template]),
);

/** Parts that have these names, and say nothing. */
export function partsOfNames({ attributes, objects }: MispNames): EventParts {
  const stub = (uuid: string, relation?: string): WrittenAttribute => ({
    ...deletedAttribute({ uuid }, ''),
    ...(relation !== undefined && { object_relation: relation }),
  });
  return {
    attributes: attributes.map((id) => stub(id)),
    objects: objects.flatMap(({ id, name, attributes: inside }) => {
      const template = BY_NAME.get(name);
      if (!template) return [];
      const Attribute = inside.map((one) => stub(one.id, one.relation));
      return [
        {
          ...template,
          uuid: id,
          comment: '',
          deleted: true,
          distribution: INHERITED,
          timestamp: '',
          Attribute,
        },
      ];
    }),
  };
}

/** What is there now, and what was there before as deleted. */
export function withDeleted<T extends { readonly uuid: string }>(
  now: readonly T[],
  earlier: readonly (readonly T[])[],
  deleted: (one: T) => T,
): T[] {
  const here = new Set(now.map(({ uuid }) => uuid));
  const gone = new Map(earlier.flat().map((one) => [one.uuid, one]));
  return [...now, ...[...gone.values()].filter(({ uuid }) => !here.has(uuid)).map(deleted)];
}

/** The same of objects, and of the attributes in them. */
export function objectsWithDeleted(
  now: readonly WrittenMispObject[],
  earlier: readonly (readonly WrittenMispObject[])[],
  timestamp: string,
): WrittenMispObject[] {
  const stub = (attribute: WrittenAttribute): WrittenAttribute => deletedAttribute(attribute, timestamp);
  const before = (uuid: string): (readonly WrittenAttribute[])[] =>
    earlier.map((objects) => objects.find((one) => one.uuid === uuid)?.Attribute ?? []);
  const present = now.map((object) => ({
    ...object,
    Attribute: withDeleted(object.Attribute, before(object.uuid), stub),
  }));
  return withDeleted(present, earlier, (object) => ({
    ...object,
    comment: '',
    deleted: true,
    timestamp,
    Attribute: withDeleted([], before(object.uuid), stub),
  }));
}

/** What MISP itself leaves of an attribute that it deletes with its content (`Security.sanitise_attribute_on_delete`). */
export function deletedAttribute(
  { uuid, object_relation }: Pick<WrittenAttribute, 'uuid' | 'object_relation'>,
  timestamp: string,
): WrittenAttribute {
  return {
    uuid,
    type: 'comment',
    category: 'Other',
    ...(object_relation !== undefined && { object_relation }),
    value: 'deleted',
    comment: '',
    to_ids: false,
    deleted: true,
    disable_correlation: true,
    distribution: INHERITED,
    timestamp,
  };
}
