import type { ToldObject } from './bundle-about.ts';
import { stixRefs } from './stix-refs.ts';

/** They say something of what they point at, and nothing once that is taken back. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  relationship: ['source_ref', 'target_ref'],
  sighting: ['sighting_of_ref'],
};
/** They say that things came together, for which nothing has to stay. */
const LISTS: ReadonlySet<string> = new Set(['report', 'grouping']);
/** What is seen; without an id of its author it has no word by which it could be taken back. */
const SEEN: ReadonlySet<string> = new Set([
  'autonomous-system',
  'domain-name',
  'email-addr',
  'ipv4-addr',
  'ipv6-addr',
  'mac-addr',
  'network-traffic',
  'url',
  'x509-certificate',
]);

/**
 * Which objects stay once others are taken back: relationships from or to what is revoked, and sightings of it, go; so does what only things that are gone or revoked
 * point at, since observables are never revoked themselves.
 *
 * @param all versions of objects, by the order of which the answer goes
 * @param stays those that no later version takes back
 * @param over ids of those that are gone for another reason
 */
export function sweptAfter(
  all: readonly ToldObject[],
  stays: readonly boolean[],
  over: ReadonlySet<string> = new Set(),
): readonly boolean[] {
  const isRevoked = all.map((object, index) => stays[index] && object['revoked'] === true);
  const revoked = new Set([...over, ...all.flatMap(({ id }, index) => (isRevoked[index] ? [id] : []))]);
  if (revoked.size === 0) return stays;
  const left = all.map((object, index) => {
    const ends = object['revoked'] === true ? [] : (ENDS[object.type] ?? []);
    return stays[index] && !ends.some((name) => revoked.has(String(object[name])));
  });
  const isAlive = (index: number): boolean => left[index] && !isRevoked[index];
  for (;;) {
    const needed = new Set(
      all.flatMap((object, index) => (isAlive(index) && !LISTS.has(object.type) ? stixRefs(object) : [])),
    );
    const pointed = new Set(all.flatMap((object, index) => (isAlive(index) ? [] : stixRefs(object))));
    const before = left.filter(Boolean).length;
    for (const [index, { id, type }] of all.entries())
      if (left[index] && SEEN.has(type) && pointed.has(id) && !needed.has(id)) left[index] = false;
    if (left.filter(Boolean).length === before) return left;
  }
}
