import type { Outage } from './detectors/outage.ts';
import type { GroupSpace } from './groups.ts';

type Owner = Outage['owner'];

/** What is watched: networks by their number, and groups in the order of their owners behind them. */
interface WatchedParts<Group extends GroupSpace = GroupSpace> {
  readonly networks: { readonly length: number };
  readonly groups: readonly Group[];
}

/** An outage belongs to a larger one if it began no more than this before it. */
export const PART_SECONDS = 600;
/** From the smallest to the largest: what is larger may be the parent of what is smaller. */
export const RANKS = ['network', 'organisation', 'region', 'country'] as const;

/** The group that an owner of space or of an outage is, if it is one. */
export function groupOf<Group extends GroupSpace>(
  owner: Owner,
  { networks, groups }: WatchedParts<Group>,
): Group | undefined {
  return owner === 'country' ? undefined : groups[owner - networks.length];
}

export function rankOf(owner: Owner, parts: WatchedParts): number {
  const kind = groupOf(owner, parts)?.kind;
  return RANKS.indexOf(owner === 'country' ? owner : (kind ?? 'network'));
}

/** Whether one outage is a part of another. */
export function isPartOf(one: Outage, whole: Outage, parts: WatchedParts): boolean {
  return (
    isWithin(one, whole, parts) &&
    Number.isNaN(whole.dismissed) &&
    one.family === whole.family &&
    one.onset >= whole.onset - PART_SECONDS &&
    !(one.onset > whole.end)
  );
}

/**
 * Whether one outage may be a part of another by whose they are: a network is in the groups that list it or that lost a prefix with it, an organisation in
 * the regions that list all of its networks, and everything in the country.
 */
function isWithin(one: Outage, whole: Outage, parts: WatchedParts): boolean {
  if (rankOf(one.owner, parts) >= rankOf(whole.owner, parts)) return false;
  if (whole.owner === 'country') return true;
  const inner = groupOf(one.owner, parts);
  const outer = groupOf(whole.owner, parts)!;
  if (inner)
    return (
      inner.stretches.length === 0 &&
      inner.networks.length > 0 &&
      inner.networks.every((network) => outer.networks.includes(network))
    );
  return (
    outer.networks.includes(one.owner as number) ||
    [...one.prefixes].some((prefix) => whole.prefixes.has(prefix))
  );
}
