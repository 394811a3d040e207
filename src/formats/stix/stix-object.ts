import { z } from 'zod';

// STIX 2.1 (OASIS Standard, 2021-06-10): what is read of each object. Properties that are not named here may stand in it and are left alone.

const TYPE = /^[a-z0-9-]{3,250}$/;
const UUID = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';
const ID = new RegExp(`^[a-z0-9-]{3,250}--${UUID}$`);

export const stixId = z.string().regex(ID);
const ids = z.array(stixId);
const moment = z.iso.datetime();

const common = {
  type: z.string().regex(TYPE),
  id: stixId,
  spec_version: z.enum(['2.0', '2.1']).optional(),
  created: moment.optional(),
  modified: moment.optional(),
  created_by_ref: stixId.optional(),
  revoked: z.boolean().optional(),
  confidence: z.int().min(0).max(100).optional(),
  lang: z.string().optional(),
  labels: z.array(z.string()).optional(),
  object_marking_refs: ids.optional(),
};

/** Extensions are looked into one by one, and those that are not as they should be count as none. */
const extensions = z.record(z.string(), z.unknown()).optional();

const external = z.looseObject({
  source_name: z.string(),
  external_id: z.string().optional(),
  url: z.string().optional(),
});

const shapes = {
  incident: z.looseObject({
    ...common,
    created: moment,
    modified: moment,
    name: z.string(),
    description: z.string().optional(),
    external_references: z.array(external).optional(),
    extensions,
  }),
  identity: z.looseObject({ ...common, name: z.string() }),
  location: z.looseObject({ ...common, country: z.string().optional() }),
  'autonomous-system': z.looseObject({
    ...common,
    number: z.int().min(0).max(0xffff_ffff),
    name: z.string().optional(),
  }),
  'ipv4-addr': z.looseObject({ ...common, value: z.string() }),
  'ipv6-addr': z.looseObject({ ...common, value: z.string() }),
  'observed-data': z.looseObject({ ...common, object_refs: ids.optional() }),
  sighting: z.looseObject({
    ...common,
    sighting_of_ref: stixId,
    first_seen: moment.optional(),
    last_seen: moment.optional(),
    count: z.int().min(0).optional(),
    observed_data_refs: ids.optional(),
  }),
  indicator: z.looseObject({
    ...common,
    pattern: z.string(),
    pattern_type: z.string(),
    valid_from: moment,
    valid_until: moment.optional(),
  }),
  'course-of-action': z.looseObject({ ...common, name: z.string(), description: z.string().optional() }),
  note: z.looseObject({
    ...common,
    abstract: z.string().optional(),
    content: z.string(),
    object_refs: ids,
  }),
  report: z.looseObject({ ...common, name: z.string(), object_refs: ids }),
  relationship: z.looseObject({
    ...common,
    relationship_type: z.string(),
    source_ref: stixId,
    target_ref: stixId,
  }),
  event: z.looseObject({
    ...common,
    start_time: moment.optional(),
    end_time: moment.optional(),
  }),
  impact: z.looseObject({
    ...common,
    start_time: moment.optional(),
    end_time: moment.optional(),
    extensions,
  }),
  'marking-definition': z.looseObject({
    ...common,
    definition_type: z.string().optional(),
    definition: z.unknown().optional(),
    extensions,
  }),
};

/** What every object is at least. */
const anyObject = z.looseObject(common);

type Shapes = typeof shapes;
export type StixType = keyof Shapes;
/** An object of one of the types that are read. */
export type StixObject<T extends StixType = StixType> = z.output<Shapes[T]>;
export type AnyStixObject = z.output<typeof anyObject>;

/** Whether objects of that type are read, beyond what every object has. */
export function isReadType(type: string): type is StixType {
  return Object.hasOwn(shapes, type);
}

/** An object of STIX, or where it is not as it should be: the dotted path of the first fault. */
export function checkStixObject(
  value: unknown,
): { readonly object: AnyStixObject } | { readonly type: string; readonly path: string } {
  const any = anyObject.safeParse(value);
  const type = any.data?.type ?? typed.safeParse(value).data?.type ?? '';
  const read = any.success && isReadType(type) ? shapes[type].safeParse(value) : any;
  if (!read.success) return { type: type || '?', path: read.error.issues[0].path.join('.') || 'type' };
  const { id } = read.data;
  return id.startsWith(`${type}--`) ? { object: read.data } : { type, path: 'id' };
}

const typed = z.looseObject({ type: z.string() });

/** The extension of the incident that the OASIS catalogue of common objects calls incident core. */
export const incidentCore = z.looseObject({
  determination: z.string().optional(),
  investigation_status: z.string().optional(),
  incident_types: z.array(z.string()).optional(),
  event_refs: ids.optional(),
  impact_refs: ids.optional(),
});

export const availability = z.looseObject({ availability_impact: z.int().min(0).max(100) });

/** Ids of extensions in the OASIS catalogue (oasis-open/cti-stix-common-objects). */
export const EXTENSIONS = {
  incidentCore: 'extension-definition--ef765651-680c-498d-9894-99799f2fa126',
  impact: 'extension-definition--7cc33dd6-f6a1-489b-98ea-522d351d71b9',
  event: 'extension-definition--4ca6de00-5b0d-45ef-a1dc-ea7279ea910e',
  tlp2: 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d',
} as const;
