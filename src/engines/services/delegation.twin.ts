import type { DelegatedZones } from './delegation.ts';

/** A resolver with an empty cache that follows each question down from the root, and never asks a question to answer itself. */
export function slowAnswers(
  zones: DelegatedZones,
  isReached: (address: number) => boolean,
): (zone: number) => boolean {
  const { parent, serverOffsets, servers, hasGlue, hostZone, addressOffsets, addresses } = zones;
  const answers = (zone: number, asking: ReadonlySet<number>): boolean => {
    if (zone < 0 || asking.has(zone)) return false;
    const within = new Set([...asking, zone]);
    if (parent[zone] >= 0 && !answers(parent[zone], within)) return false;
    for (let at = serverOffsets[zone]; at < serverOffsets[zone + 1]; at++) {
      const server = servers[at];
      const own = addresses.subarray(addressOffsets[server], addressOffsets[server + 1]);
      if (own.some(isReached) && (hasGlue[at] || answers(hostZone[server], within))) return true;
    }
    return false;
  };
  return (zone) => answers(zone, new Set());
}
