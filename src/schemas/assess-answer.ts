import type { MetricId, MetricKind } from './metrics.ts';
import type { PlaneId } from './planes.ts';

/**
 * The answer to `muruna assess CC`, as `--json` prints it (docs/formats/assess.schema.json). Plain data: AS numbers instead
 * of indices, null where a number is missing.
 */
export interface AssessAnswer {
  readonly format: 'muruna/assess';
  readonly version: 1;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** UN M49 code of the region that ranks are also given in; null where M49 does not list the country. */
  readonly region: string | null;
  readonly snapshot: SnapshotOfAnswer;
  /** Messages that belong under every answer from this snapshot, with their facts. */
  readonly notices: readonly CodedNotice[];
  /** null where the snapshot has no such plane, or the country has nothing in it. */
  readonly planes: Readonly<Record<PlaneId, PlaneAnswer | null>>;
}

export interface CodedNotice {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface SnapshotOfAnswer {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly sources: readonly {
    readonly name: string;
    readonly role: string;
    readonly date?: string;
    readonly terms: string;
    readonly sha256: string;
  }[];
}

export interface PlaneAnswer {
  readonly coverage: CoverageAnswer;
  readonly metrics: readonly MetricAnswer[];
  /** National networks by their share of the international routes, the largest first. */
  readonly networks: readonly NetworkAnswer[];
  readonly foreignNetworks: readonly ForeignNetworkAnswer[];
  readonly foreignCountries: readonly {
    readonly country: string;
    readonly share: number;
    readonly inbound: number;
    readonly outbound: number;
  }[];
  readonly gateways: readonly GatewayAnswer[];
  /** The border networks that together see most of the international routes. */
  readonly chokepoints: readonly (NetworkName & { readonly share: number })[];
  readonly transitInfluence: readonly (NetworkName & { readonly value: number })[];
  /** The network whose failure cuts most others from the provider-free clique. */
  readonly mostNeeded: (NetworkName & { readonly share: number }) | null;
  readonly losses: readonly LossAnswer[];
  readonly access: readonly (NetworkName & { readonly share: number })[];
  readonly diagram: DiagramAnswer;
}

export interface CoverageAnswer {
  readonly networks: number;
  readonly networksWithWeight: number;
  /** Addresses (IPv4) or /48 networks (IPv6). */
  readonly weight: number;
  /** Share of the world's weight whose country is not known; it counts as foreign. */
  readonly worldWithoutCountry: number;
}

export interface MetricAnswer {
  readonly id: MetricId;
  readonly kind: MetricKind;
  readonly value: number | null;
  readonly rank: RankAnswer | null;
  readonly rankInRegion: RankAnswer | null;
  /** Section of docs/methods/country.md that defines it. */
  readonly definition: string;
  /** Median over all countries. */
  readonly median: number | null;
  /** Set where the search for a worst case stopped before its proof: the value is a lower bound, this the upper one. */
  readonly bound?: number;
}

export interface RankAnswer {
  /** 1 = most exposed (or largest, for measures of size). */
  readonly rank: number;
  readonly of: number;
}

export interface NetworkName {
  readonly asn: number;
  readonly name: string | null;
  readonly country: string | null;
}

export interface NetworkAnswer extends NetworkName {
  /** Share of the international routes, both ways, that cross it. */
  readonly share: number;
  readonly inbound: number;
  readonly outbound: number;
  /** Share of the domestic routes that cross it; null without domestic routes. */
  readonly domestic: number | null;
  /** Share of the national weight it originates. */
  readonly weight: number | null;
  /** With the share of the international routes, both ways, over the link to each. */
  readonly foreignProviders: readonly (NetworkName & { readonly share: number })[];
  readonly foreignPeers: number;
  readonly foreignCustomers: number;
  readonly nationalCustomers: number;
}

export interface ForeignNetworkAnswer extends NetworkName {
  readonly share: number;
  readonly inbound: number;
  readonly outbound: number;
  /** National networks it is linked to. */
  readonly nationalNeighbours: number;
}

export interface GatewayAnswer {
  readonly national: NetworkName;
  readonly foreign: NetworkName;
  readonly foreignIs: 'provider' | 'peer' | 'customer';
  /** Share of the international routes, both ways, over this link. */
  readonly share: number;
}

export interface LossAnswer {
  readonly kind: 'international' | 'domestic';
  /** Size of the set at most. */
  readonly size: 1 | 2;
  readonly networks: readonly NetworkName[];
  readonly collateral: number | null;
  readonly direct: number | null;
  readonly total: number | null;
  readonly proved: boolean;
  /** No set of this size has a larger collateral loss. */
  readonly bound: number | null;
}

/** Columns: 0 world, 1 foreign upstreams, 2 border networks, 3 domestic transit, 4 access networks. */
export interface DiagramAnswer {
  readonly nodes: readonly (DiagramNode & { readonly weight: number })[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly weight: number }[];
}

export interface DiagramNode {
  readonly id: string;
  readonly column: number;
  /** null: all others of the column (or the world). */
  readonly network: NetworkName | null;
  /** How many networks a node for all others stands for. */
  readonly others?: number;
}
