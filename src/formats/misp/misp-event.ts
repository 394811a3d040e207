import { z } from 'zod';

// The core format of MISP (draft-dulaunoy-misp-core-format): what is read of an event. Other properties may stand in it and are left alone.

/** Numbers are texts there, or numbers. */
const seconds = z.union([z.string(), z.number()]).transform(Number).pipe(z.number().min(0).max(1e11));

const tag = z.looseObject({ name: z.string() });

const attribute = z.looseObject({
  type: z.string(),
  value: z.union([z.string(), z.number()]).transform(String),
  object_relation: z.string().nullish(),
  comment: z.string().nullish(),
  deleted: z.boolean().nullish(),
  first_seen: z.string().nullish(),
  last_seen: z.string().nullish(),
  Tag: z.array(tag).nullish(),
});

const object = z.looseObject({
  name: z.string(),
  deleted: z.boolean().nullish(),
  Attribute: z.array(attribute).nullish(),
});

export const mispEvent = z.looseObject({
  uuid: z.uuid(),
  info: z.string(),
  date: z.iso.date(),
  timestamp: seconds,
  Orgc: z.looseObject({ name: z.string(), uuid: z.string().nullish() }).nullish(),
  Tag: z.array(tag).nullish(),
  Attribute: z.array(attribute).nullish(),
  Object: z.array(object).nullish(),
});

export type MispEvent = z.output<typeof mispEvent>;
export type MispObject = z.output<typeof object>;
export type MispAttribute = z.output<typeof attribute>;
