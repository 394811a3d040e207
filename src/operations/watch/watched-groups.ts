import type { IncidentContext } from '../../answers/incident-parts.ts';
import { findingOf, type Finding } from '../../core/finding.ts';
import { createPrefixIndex, type PrefixIndex } from '../../core/prefix-index.ts';
import { Refusal } from '../../core/refusal.ts';
import { stretchOf, type Stretch } from '../../engines/watch/address-space.ts';
import {
  GROUP_COLUMNS,
  readWatchGroups,
  type ListedGroup,
} from '../../formats/watch-groups/read-watch-groups.ts';
import { readNamedText } from '../files/read-named-text.ts';

/** Groups as incidents name them. */
export type WatchedGroup = IncidentContext['groups'][number];

/**
 * The groups of a list.
 *
 * @throws Refusal `bad-data` with every fault and its line
 */
export async function readGroups(place: string | undefined): Promise<readonly ListedGroup[]> {
  if (place === undefined) return [];
  const { text } = await readNamedText(place, place);
  const { groups, findings } = readWatchGroups(text);
  const lost = findings.filter(({ severity }) => severity === 'lost');
  if (lost.length > 0 || groups.length === 0)
    throw new Refusal(
      'bad-data',
      'watch.bad-groups',
      { file: place, columns: GROUP_COLUMNS.join(',') },
      lost,
    );
  return groups;
}

/** A group that has address space of its own to watch. */
type SpaceGroup = ListedGroup & { readonly kind: 'organisation' | 'region' };
export const isWatchedKind = (group: ListedGroup): group is SpaceGroup =>
  group.kind === 'organisation' || group.kind === 'region';

/** Groups of watched networks; members that are not watched do not count, and each group says how many they are. */
export function watchedGroups(
  listed: readonly ListedGroup[],
  networks: readonly number[],
  onFinding: (finding: Finding) => void,
): WatchedGroup[] {
  const numberOf = new Map(networks.map((asn, number) => [asn, number]));
  const prefixes = createPrefixIndex();
  return listed.filter(isWatchedKind).map(({ name, kind, networks: members, prefixes: spaces }) => {
    const numbers = members.flatMap((asn) => numberOf.get(asn) ?? []);
    if (numbers.length < members.length) {
      const facts = { group: name, count: members.length - numbers.length };
      onFinding(findingOf('groups.not-watched', 'note', facts));
    }
    return {
      name,
      kind,
      networks: numbers,
      stretches: spaces.flatMap((space) => stretchIn(prefixes, space) ?? []),
    };
  });
}

function stretchIn(
  prefixes: PrefixIndex,
  { family, length, words }: ListedGroup['prefixes'][number],
): Stretch | undefined {
  return stretchOf(prefixes, prefixes.intern(family, length, words));
}
