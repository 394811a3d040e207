import { findingOf, type Finding } from '../../core/finding.ts';
import { Refusal } from '../../core/refusal.ts';
import { expandAsSet } from '../../formats/rpsl/expand-as-set.ts';
import { isAsSetName, readAsSets, type AsSet } from '../../formats/rpsl/read-as-sets.ts';
import type { ListedGroup } from '../../formats/watch-groups/read-watch-groups.ts';
import { watchReplayRequest } from '../../schemas/requests/watch.ts';
import { readPackedText } from '../files/read-text.ts';
import { optionOf } from '../option-of.ts';
import { isWatchedKind, readGroups } from './watched-groups.ts';

/** What is watched by name, and the places of the lists that say what the names stand for. */
interface NamedWatch {
  readonly names: readonly string[];
  readonly groups: string | undefined;
  readonly asSets: string | undefined;
}

type OnFinding = (file: string, finding: Finding) => void;

/**
 * AS numbers of the networks that the names stand for: AS-SETs of registry objects, else groups of the table.
 *
 * @throws Refusal `not-found` for a name that no list has
 */
export async function namedNetworks(
  { names, groups, asSets }: NamedWatch,
  onFinding: OnFinding,
): Promise<number[]> {
  if (names.length === 0) return [];
  const sets = await readSets(asSets);
  const listed = await readGroups(groups);
  const networks = names.flatMap((name) => [
    ...(isAsSetName(name)
      ? networksOfSet(name, sets, asSets ?? '', onFinding)
      : networksOfGroup(name, listed)),
  ]);
  return [...new Set(networks)];
}

async function readSets(place: string | undefined): Promise<ReturnType<typeof readAsSets>> {
  if (place === undefined) return { sets: new Map<string, AsSet>(), findings: [] };
  const { text } = await readPackedText(place);
  return readAsSets(text);
}

function networksOfSet(
  name: string,
  { sets, findings }: ReturnType<typeof readAsSets>,
  file: string,
  onFinding: OnFinding,
): readonly number[] {
  const expanded = expandAsSet(sets, name);
  if (!expanded) throw unknown(name);
  const { networks, met, missing } = expanded;
  const own = new Set(met);
  for (const finding of findings) if (own.has(String(finding.facts['set']))) onFinding(file, finding);
  for (const set of missing) onFinding(file, findingOf('as-set.missing', 'lost', { set, name }));
  return networks;
}

function networksOfGroup(name: string, listed: readonly ListedGroup[]): readonly number[] {
  const groups = listed.filter((group) => group.name === name && isWatchedKind(group));
  if (groups.length === 0) throw unknown(name);
  return groups.flatMap(({ networks }) => networks);
}

function unknown(name: string): Refusal {
  const option = (field: 'asSets' | 'groups'): string => optionOf(watchReplayRequest, field);
  return new Refusal('not-found', 'watch.unknown-name', {
    name,
    sets: option('asSets'),
    groups: option('groups'),
  });
}
