import { stixIdOf } from './stix-ids.ts';

/** The extension by which any object of STIX says until when it may be kept: `kept_until`, a timestamp; then all of it is to be destroyed, in all versions. */
export const KEPT_UNTIL = stixIdOf('extension-definition', 'muruna', 'kept-until');
/** Who defined it. */
const DEFINED_BY = stixIdOf('identity', 'muruna');
const DEFINED = '2026-11-30T00:00:00.000Z';

/** Says what the extension is (STIX 2.1, section 7.3); the same from everybody. */
export const KEPT_UNTIL_DEFINITION = {
  type: 'extension-definition',
  spec_version: '2.1',
  id: KEPT_UNTIL,
  created_by_ref: DEFINED_BY,
  created: DEFINED,
  modified: DEFINED,
  name: 'kept-until',
  description: 'kept_until (timestamp): who was given the object destroys it then, in all its versions.',
  schema:
    '{"type":"object","properties":{"extension_type":{"const":"property-extension"},"kept_until":{"type":"string","format":"date-time"}},"required":["extension_type","kept_until"]}',
  version: '1.0.0',
  extension_types: ['property-extension'],
} as const;

/** Whether an identity says nothing of who wrote a bundle. */
export function isOfDefinition(identity: string): boolean {
  return identity === DEFINED_BY;
}

/**
 * Until when an object says that it stands: `valid_until` of an indicator (section 4.7) or what `withEnd` gave it, whichever is first. Undefined where it says
 * nothing, and for what is revoked.
 *
 * @returns ISO 8601
 */
export function ownEnd(object: Readonly<Record<string, unknown>>): string | undefined {
  if (object['revoked'] === true) return undefined;
  const { type, valid_until: valid, extensions } = object;
  const kept = (
    extensions as Readonly<Record<string, { readonly kept_until?: unknown } | undefined>> | undefined
  )?.[KEPT_UNTIL]?.kept_until;
  return [kept, type === 'indicator' ? valid : undefined]
    .filter((end) => typeof end === 'string')
    .filter((end) => !Number.isNaN(Date.parse(end)))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
}

/** An object that says until when it stands. */
export function withEnd<T extends Readonly<Record<string, unknown>>>(object: T, until: string): T {
  const own = { extension_type: 'property-extension', kept_until: until };
  return { ...object, extensions: { ...(object['extensions'] as object | undefined), [KEPT_UNTIL]: own } };
}
