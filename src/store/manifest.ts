/** What a file that went into a snapshot was used for. */
export type SourceRole =
  | 'as-rel'
  | 'rib'
  | 'updates'
  | 'prefixes'
  | 'asns'
  | 'delegated'
  | 'asn-country'
  | 'users'
  | 'national'
  | 'route-servers'
  | 'ip-to-asn'
  | 'ip-to-country';

/** A file that went into a snapshot, so that anyone can fetch it again and check that it is the same. */
export interface SnapshotSource {
  readonly role: SourceRole;
  /** File name without folders (paths would describe the builder's machine). */
  readonly name: string;
  readonly url?: string;
  readonly bytes: number;
  /** SHA-256 of the file as it was read, compressed if it was. */
  readonly sha256: string;
  /** ISO date of the data, where the file or its name says it. */
  readonly date?: string;
  /** Licence or terms of use, with the attribution they ask for. */
  readonly terms: string;
}

export interface SnapshotCounts {
  readonly ases: number;
  readonly providerLinks: number;
  readonly peerLinks: number;
  readonly prefixes4: number;
  readonly prefixes6: number;
  readonly named: number;
  readonly withCountry: number;
  readonly countries: number;
}

/** Begins the note that names the route servers of exchanges, which were taken out of paths; their AS numbers follow, parted by spaces. */
export const ROUTE_SERVER_NOTE = 'route servers taken out: ';

/** A sentence that belongs under every answer, as a message code with its facts. */
export interface Reservation {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/**
 * What a snapshot says of itself. It holds no time of building and no machine: the same inputs give the same bytes.
 */
export interface SnapshotManifest {
  /** Name and version of the program that built it. */
  readonly builder: string;
  /** ISO date of the topology: the day the answers are about. */
  readonly date: string;
  /** Whether links were published by CAIDA or inferred from observed paths. */
  readonly topology: 'as-rel' | 'inferred';
  readonly sources: readonly SnapshotSource[];
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  readonly counts: SnapshotCounts;
  /** Which planes have weights, and whether links are separated by plane. */
  readonly planes: { readonly ipv4: boolean; readonly ipv6: boolean; readonly links: boolean };
  /** AS numbers whose view of the Internet went in, ascending; empty where the source does not say. */
  readonly vantagePoints: readonly number[];
  /** Names of the bits in `link.sources`, lowest first. */
  readonly linkSources: readonly string[];
  /** Findings while reading and building: code → how often. */
  readonly findings: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
  /** What every answer from the snapshot has to say of its sources, as message codes: files that were damaged, lines left out. */
  readonly reservations?: readonly Reservation[];
  /** Set on the snapshot that comes with the program. */
  readonly bundled?: true;
}
