import { stixIdOf } from './stix-ids.ts';

/** Until when a message of another format stands, for which an incident of STIX has no property. */
const KEPT_UNTIL = stixIdOf('extension-definition', 'muruna', 'kept-until');

/**
 * Until when an object says that it stands: `valid_until` of an indicator (section 4.7), or what `withEnd` gave it. Undefined where it says nothing, and for what is revoked.
 *
 * @returns ISO 8601
 */
export function ownEnd(object: Readonly<Record<string, unknown>>): string | undefined {
  if (object['revoked'] === true) return undefined;
  const { type, valid_until: valid, extensions } = object;
  const kept = (
    extensions as Readonly<Record<string, { readonly kept_until?: unknown } | undefined>> | undefined
  )?.[KEPT_UNTIL]?.kept_until;
  const end = type === 'indicator' ? valid : kept;
  return typeof end === 'string' && !Number.isNaN(Date.parse(end)) ? end : undefined;
}

/** An object that says until when it stands. */
export function withEnd<T extends Readonly<Record<string, unknown>>>(object: T, until: string): T {
  const own = { extension_type: 'property-extension', kept_until: until };
  return { ...object, extensions: { ...(object['extensions'] as object | undefined), [KEPT_UNTIL]: own } };
}
