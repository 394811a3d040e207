import type { AddedObject } from '../../exchange/taxii/added-object.ts';
import { readStix } from '../../formats/stix/read-stix.ts';
import { identityIdOf } from '../../formats/stix/stix-ids.ts';
import { ownEnd, withEnd } from '../../formats/stix/own-end.ts';
import { incidentIdOf, writeStix } from '../../formats/stix/write-stix.ts';
import type { SharedIncident } from '../../schemas/shared-incident.ts';
import type { ReadPlace } from './read-format.ts';
import type { Partner } from './told-by-partner.ts';

const IDENTITY = 'identity--';

/**
 * What was read at a place, as objects of STIX 2.1 to be kept: objects of STIX as they came; incidents of another format with what was said of
 * them before and is said no more taken back.
 *
 * @param told what the partner told before
 */
export function objectsToKeep(
  { as, incidents, objects, ends }: ReadPlace,
  partner: Partner,
  told: readonly AddedObject[],
  now: string,
): readonly unknown[] {
  if (as === 'stix') return objects;
  const sourced = incidents.map((one) => ({ ...one, source: sourceIn(one.source, partner) }));
  const before = readStix(JSON.stringify(told.map(({ object }) => object)), now).incidents;
  // Who said it and under what marking is told once; a report of each reading would say nothing.
  const known = new Set(told.filter(({ type }) => CONSTANT.has(type)).map(({ id }) => id));
  const endOf = new Map(
    incidents.flatMap((one, index) => {
      const end = ends.get(one);
      const { source, id } = sourced[index];
      return end === undefined ? [] : [[incidentIdOf(source.id, id), end]];
    }),
  );
  return writeStix(sourced, before)
    .objects.filter(({ id, type }) => type !== 'report' && !known.has(id))
    .map((object) => {
      const end = endOf.get(object.id);
      if (end === undefined || object['revoked'] === true) return object;
      const own = ownEnd(object);
      return withEnd(object, own !== undefined && Date.parse(own) < Date.parse(end) ? own : end);
    });
}

const CONSTANT: ReadonlySet<string> = new Set(['identity', 'marking-definition']);

/** A source by an id that STIX knows; where none is named, the partner who handed it over. */
function sourceIn({ id, name }: SharedIncident['source'], partner: Partner): SharedIncident['source'] {
  if (name === '' && id === '') return { id: identityIdOf(partner.keyid), name: partner.name };
  return {
    id: id.startsWith(IDENTITY) ? id : identityIdOf(id === '' ? name : id),
    name: name === '' ? partner.name : name,
  };
}
