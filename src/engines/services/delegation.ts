import { ALL, ANY, type NeedsDraft } from './needs-graph.ts';

/** Zones, the servers they are delegated to, and the addresses of these. */
export interface DelegatedZones {
  /** The zone that delegates each, −1 for the root, [zones]. */
  readonly parent: Int32Array;
  /** Servers of zone z: `servers[serverOffsets[z]] …`, each a host, [zones + 1]. */
  readonly serverOffsets: Uint32Array;
  readonly servers: Uint32Array;
  /** 1 where the parent hands out the address of the server with the delegation (glue; at the root: hints), [servers]. */
  readonly hasGlue: Uint8Array;
  /** The zone in which each host's name lies, −1 where that is not known, [hosts]. */
  readonly hostZone: Int32Array;
  /** Addresses of host h: `addresses[addressOffsets[h]] …`, each a number below `addressCount`, [hosts + 1]. */
  readonly addressOffsets: Uint32Array;
  readonly addresses: Uint32Array;
  readonly addressCount: number;
}

/** How long what was asked stays remembered, in hours; nothing is remembered where it is left out. */
export interface Remembered {
  /** Lifetime of a zone's delegation, [zones]. */
  readonly delegationHours?: Float64Array;
  /** Lifetime of a host's addresses, [hosts]. */
  readonly hostHours?: Float64Array;
}

/** Facts that a server's answers for a zone need besides, by its place among `servers`: that its copy has not expired. */
export type CopyFacts = ReadonlyMap<number, readonly number[]>;

/** Where zones stand in a graph of needs. */
export interface ZoneNodes {
  /** Whether a query in the zone is answered, [zones]. */
  readonly zone: Uint32Array;
  /** Whether a host's name resolves, [hosts]. */
  readonly host: Uint32Array;
  /** The fact that an address is reached, [addressCount]. */
  readonly address: Uint32Array;
  /** The facts that hosts whose zone is not known resolve, one for each, in their order. */
  readonly unknownHosts: readonly number[];
  /** The facts that resolvers use the address of a host that came with the delegation of another zone, by host. */
  readonly handedElsewhere: ReadonlyMap<number, number>;
}

/**
 * A query in a zone is answered if its delegation is (down from the root) and some server of it is reached whose own address is known:
 * handed out by the parent, or found by resolving the server's name (RFC 1034 §5.3.3, RFC 9471). Names of servers may need each other.
 *
 * An address that is handed out with one zone may also serve to reach the server for another: whether a resolver happens to hold it then
 * depends on what it asked before, so that each such host has a fact of its own for it.
 */
export function addZones(
  draft: NeedsDraft,
  zones: DelegatedZones,
  remembered: Remembered = {},
  copies: CopyFacts = new Map(),
): ZoneNodes {
  const { parent, serverOffsets, servers, hasGlue, hostZone, addressOffsets, addresses } = zones;
  const address = Uint32Array.from({ length: zones.addressCount }, () => draft.fact());
  const zone = Uint32Array.from(parent, () => draft.node(ALL));
  const unknownHosts: number[] = [];
  const handedElsewhere = new Map<number, number>();
  const handingOut = zonesHandingOut(zones);
  // A host is a name: known while its zone answers, and as long as it is remembered.
  const host = Uint32Array.from(hostZone, (within, of) => {
    if (within >= 0) {
      const own = draft.all([zone[within]], remembered.hostHours?.[of]);
      const parents = handingOut.get(of);
      if (parents === undefined) return own;
      const isAtHand = draft.fact();
      handedElsewhere.set(of, isAtHand);
      const handed = draft.any(parents.map((parent) => (parent < 0 ? draft.all([]) : zone[parent])));
      return draft.any([own, draft.all([isAtHand, handed], remembered.hostHours?.[of])]);
    }
    const unknown = draft.fact();
    unknownHosts.push(unknown);
    return unknown;
  });
  const reached = Uint32Array.from(hostZone, (_, of) => {
    const node = draft.node(ANY);
    for (let at = addressOffsets[of]; at < addressOffsets[of + 1]; at++)
      draft.need(node, address[addresses[at]]);
    return node;
  });
  for (let of = 0; of < zone.length; of++) {
    if (parent[of] >= 0)
      draft.need(zone[of], draft.all([zone[parent[of]]], remembered.delegationHours?.[of]));
    const someServer = draft.node(ANY);
    for (let at = serverOffsets[of]; at < serverOffsets[of + 1]; at++) {
      const server = servers[at];
      const needed = [reached[server], ...(hasGlue[at] ? [] : [host[server]]), ...(copies.get(at) ?? [])];
      draft.need(someServer, needed.length === 1 ? needed[0] : draft.all(needed));
    }
    draft.need(zone[of], someServer);
  }
  return { zone, host, address, unknownHosts, handedElsewhere };
}

/** Of hosts whose address is handed out with some zones and not with others: who hands it out, −1 for the hints of the root. */
function zonesHandingOut({ parent, serverOffsets, servers, hasGlue }: DelegatedZones): Map<number, number[]> {
  const parents = new Map<number, number[]>();
  const isAsked = new Set<number>();
  for (let zone = 0; zone < parent.length; zone++)
    for (let at = serverOffsets[zone]; at < serverOffsets[zone + 1]; at++)
      if (hasGlue[at]) parents.set(servers[at], [...(parents.get(servers[at]) ?? []), parent[zone]]);
      else isAsked.add(servers[at]);
  return new Map(
    [...parents].filter(([host]) => isAsked.has(host)).map(([host, own]) => [host, [...new Set(own)]]),
  );
}
