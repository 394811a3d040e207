import type { Stretch } from './address-space.ts';

/**
 * Watched networks that belong together, and address space that does whoever announces it. Only watched space counts, and each unit of it
 * once. Where space and outages have an owner, groups follow the networks: group 0 is the owner behind the last network.
 */
export interface GroupSpace {
  readonly kind: 'organisation' | 'region';
  /** By their number in the watch. */
  readonly networks: readonly number[];
  readonly stretches: readonly Stretch[];
}

/** Which groups a unit of space belongs to. */
export interface Grouping {
  /** Owners that groups are; none for space that is in none. */
  readonly ofNetwork: (network: number) => readonly number[];
  /** Stretches of groups in a family, each with its owner. */
  readonly stretches: (family: Stretch['family']) => readonly (Stretch & { readonly owner: number })[];
}

const NONE: readonly number[] = [];

/** Groups behind so many networks. */
export function groupingOf(groups: readonly GroupSpace[], networkCount: number): Grouping {
  const ofNetwork = new Map<number, number[]>();
  for (const [number, { networks }] of groups.entries())
    for (const network of new Set(networks)) {
      const owners = ofNetwork.get(network);
      if (owners) owners.push(networkCount + number);
      else ofNetwork.set(network, [networkCount + number]);
    }
  const stretches = groups.flatMap((group, number) =>
    group.stretches.map((stretch) => ({ ...stretch, owner: networkCount + number })),
  );
  return {
    ofNetwork: (network) => ofNetwork.get(network) ?? NONE,
    stretches: (family) => stretches.filter((one) => one.family === family),
  };
}
