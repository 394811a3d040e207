import { stixIdOf } from './stix-ids.ts';
import { EXTENSIONS } from './stix-object.ts';

/** Instead of the reason, where none was given. */
export const NO_REASON = 'withdrawn';
/** A pattern that matches nothing: STIX wants one, and the true one is gone. */
const NO_PATTERN = "[x-muruna-withdrawn:value = 'withdrawn']";
/** What was observed has to be named; this names nothing. */
const NOTHING_SEEN = stixIdOf('domain-name', NO_REASON);

/** An object of STIX by its name alone. */
export interface StixName {
  readonly id: string;
  readonly type: string;
  /** The id of its author, which stands wherever the type wants a reference. */
  readonly by: string;
  /** ISO 8601 */
  readonly created: string;
}

/**
 * An object as revoked, with what its type demands and nothing of what it said: no name, address, network, place or time of what happened.
 *
 * @param how `modified`: ISO 8601, later than what it revokes; `reason`: in the words of who withdraws it; `markings`: ids of marking definitions
 * @example revokedStub({ id, type: 'note', by, created }, { modified, reason: 'measured wrong', markings: [] })
 */
export function revokedStub(
  { id, type, by, created }: StixName,
  {
    modified,
    reason,
    markings,
  }: { readonly modified: string; readonly reason: string; readonly markings: readonly string[] },
): Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string } {
  return {
    type,
    spec_version: '2.1',
    id,
    created_by_ref: by,
    created,
    modified,
    revoked: true,
    ...(markings.length > 0 && { object_marking_refs: markings }),
    ...demandedOf({ type, by, created }, reason || NO_REASON),
  };
}

/** The properties that STIX 2.1 requires of a type, beyond those of every object. */
function demandedOf({ type, by, created }: Omit<StixName, 'id'>, reason: string): object {
  switch (type) {
    case 'incident':
      return { name: reason, description: reason };
    case 'indicator':
      return { pattern: NO_PATTERN, pattern_type: 'stix', valid_from: created };
    case 'relationship':
      return { relationship_type: 'related-to', source_ref: by, target_ref: by };
    case 'sighting':
      return { sighting_of_ref: by };
    case 'observed-data':
      return {
        first_observed: created,
        last_observed: created,
        number_observed: 1,
        object_refs: [NOTHING_SEEN],
      };
    case 'note':
      return { content: reason, object_refs: [by] };
    case 'event':
      return { status: 'occurred', extensions: { [EXTENSIONS.event]: { extension_type: 'new-sdo' } } };
    case 'impact':
      return {
        impact_category: 'availability',
        extensions: { [EXTENSIONS.impact]: { extension_type: 'new-sdo' } },
      };
    default:
      return { name: reason };
  }
}
