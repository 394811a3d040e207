import { buildAsGraph } from '../src/core/as-graph.ts';
import type { Internet } from '../src/core/internet.ts';
import { PEER_TO_PEER, PROVIDER_TO_CUSTOMER } from '../src/core/link-kind.ts';
import type { Snapshot } from '../src/store/snapshot.ts';

/** Country and IPv4 addresses by AS number; '' and NaN are unknown. */
const ASES: Readonly<Record<number, readonly [country: string, addresses: number]>> = {
  1: ['US', 1000],
  2: ['DE', 800],
  3: ['US', 50],
  10: ['IR', 20],
  11: ['IR', 100],
  12: ['IR', 60],
  13: ['IR', NaN],
  20: ['AZ', 40],
  21: ['AZ', 10],
  30: ['', 5],
};

/** provider > customer, or peer = peer. Everything of IR but AS12 hangs on AS10. */
const LINKS = ['1=2', '1>3', '1>10', '2>10', '2>20', '10>11', '10>12', '10>13', '20>21', '20>12', '2>30'];

/** A small Internet of our own: a clique of two, a country behind one gateway, a neighbour, an AS of unknown country; beside it three networks without links. */
export function smallInternet(): Internet {
  const rows = LINKS.map((link) => {
    const [from, to] = link.split(/[>=]/).map(Number);
    return { from, to, kind: link.includes('=') ? PEER_TO_PEER : PROVIDER_TO_CUSTOMER };
  });
  const { graph } = buildAsGraph({
    from: Uint32Array.from(rows, ({ from }) => from),
    to: Uint32Array.from(rows, ({ to }) => to),
    kind: Uint8Array.from(rows, ({ kind }) => kind),
  });
  const countries = ['', 'AZ', 'DE', 'IR', 'US'];
  return {
    graph,
    country: Uint16Array.from(graph.asns, (asn) => countries.indexOf(ASES[asn][0])),
    countries,
    addresses4: Float64Array.from(graph.asns, (asn) => ASES[asn][1]),
    addresses6: new Float64Array(graph.asCount).fill(NaN),
    linkVantagePoints: new Uint16Array(graph.linkKind.length),
    unlinked4: { networks: Uint32Array.of(1, 0, 0, 2, 0), weight: Float64Array.of(5, 0, 0, 20, 0) },
    linkInPlane4: undefined,
    linkInPlane6: undefined,
    nameOf: (as) => (graph.asns[as] === 30 ? undefined : `Network ${graph.asns[as]}`),
  };
}

/** It as a snapshot that never was a file. */
export function smallSnapshot(changes: Partial<Internet> = {}): Snapshot {
  return {
    id: '0'.repeat(64),
    name: 'small.muruna',
    manifest: {
      builder: 'test',
      date: '2025-09-01',
      topology: 'as-rel',
      sources: [
        {
          role: 'as-rel',
          name: 'small.txt',
          bytes: 1,
          sha256: 'f'.repeat(64),
          date: '2025-09-01',
          terms: 'ours',
        },
      ],
      parameters: {},
      counts: {
        ases: 10,
        providerLinks: 10,
        peerLinks: 1,
        prefixes4: 0,
        prefixes6: 0,
        named: 9,
        withCountry: 9,
        countries: 4,
      },
      planes: { ipv4: true, ipv6: false, links: false },
      vantagePoints: [],
      linkSources: [],
      findings: {},
      notes: [],
    },
    internet: { ...smallInternet(), ...changes },
    linkSources: new Uint8Array(11),
    notices: [
      {
        code: 'snapshot.notice.bundled',
        facts: {
          date: '2025-09-01',
          old: 0.25,
          command: 'muruna snapshot pull',
          megabytes: 7,
          seconds: 10,
        },
      },
    ],
    compact: false,
    fileBytes: 0,
    sections: [],
    section: () => Promise.resolve(undefined),
    prefixes4: () => Promise.resolve(undefined),
    prefixes6: () => Promise.resolve(undefined),
  };
}

/** The same with a prefix for each network: AS11 announces 5.11.0.0/16, and so on. */
export function snapshotWithPrefixes(snapshot: Snapshot = smallSnapshot()): Snapshot {
  const { asns } = snapshot.internet.graph;
  const rows = [...asns.keys()].toSorted((a, b) => asns[a] - asns[b]);
  const table = {
    address: Uint32Array.from(rows, (as) => (5 << 24) + (asns[as] << 16)),
    length: new Uint8Array(rows.length).fill(16),
    origin: Uint32Array.from(rows),
  };
  return { ...snapshot, prefixes4: () => Promise.resolve(table) };
}
