import { fitted, grown } from '../../core/grown.ts';
import { createFlatPath, HOP, readPath, type FlatPath } from '../bgp/as-path.ts';
import { createAttributeScan, scanAttributes } from '../bgp/attribute-scan.ts';
import { isBogonPrefix } from '../../core/special-prefix.ts';
import type { Finding } from '../../core/finding.ts';
import type { PrefixColumns } from '../../core/prefix-index.ts';
import type { PeerColumns } from './columns.ts';
import type { MrtCursor } from './cursor.ts';
import { addRow, createHashRows, findRow, finished, mixed } from '../../core/hash-rows.ts';
import { keepFindings } from './kept-findings.ts';
import { createPeerTable } from './peer-table.ts';
import { nextPrefix, openPrefixes, openReach } from './prefix-lists.ts';
import { createPrefixTable, readPrefixWords } from './prefix-table.ts';
import { report, type MrtSink } from './sink.ts';
import { openWalk } from './walk-record.ts';

/** Distinct paths of every vantage point, in order of first appearance; what `Rib` has in entries is counted here. */
export interface ObservedPathColumns {
  readonly count: number;
  /** Hops of path p: `asns[offsets[p]] … asns[offsets[p + 1] - 1]`, prepending kept, [count + 1]. */
  readonly offsets: Uint32Array;
  readonly asns: Uint32Array;
  /** By hop: `HOP` kind in the low two bits, `SEGMENT_START`. */
  readonly marks: Uint8Array;
  /** Row of `peers`, [count]. */
  readonly peer: Uint16Array;
  /** 4 or 6, [count]. */
  readonly family: Uint8Array;
  /** Table entries that carried it, [count]. */
  readonly entries: Uint32Array;
}

/** A table dump or an update file as who sees which paths, and who originates which prefixes: a tenth of the memory of a `Rib`. */
export interface ObservedTable {
  /** Time stamp of the first record, unix seconds; NaN where there is no record. */
  readonly time: number;
  readonly peers: PeerColumns;
  readonly paths: ObservedPathColumns;
  readonly prefixes: PrefixColumns;
  /** Every AS that any vantage point has as origin of a prefix, or within the set that its path ends in. */
  readonly originOffsets: Uint32Array;
  readonly origins: Uint32Array;
  /** Routes of a table, or announcements. */
  readonly entryCount: number;
  /** Whether its routes were announced one after the other: no whole table. */
  readonly isUpdates: boolean;
  /** Entries for default routes, special-purpose space and single hosts: neither their paths nor their prefixes count. */
  readonly bogonEntries: number;
  readonly findings: readonly Finding[];
  readonly findingCounts: Readonly<Record<string, number>>;
  readonly lostCount: number;
}

export interface ObservedTableReader {
  push(chunk: Uint8Array): void;
  finish(): ObservedTable;
}

const MOST_PEERS = 0xffff;

/**
 * Reads a decompressed table dump (TABLE_DUMP or TABLE_DUMP_V2) or update file chunk by chunk. Of updates every announcement is an
 * entry: paths that were used for a while show links as well as those that stayed. Never throws on data.
 */
export function openObservedTable(): ObservedTableReader {
  const peers = createPeerTable();
  const prefixes = createPrefixTable();
  const paths = createObservedPaths();
  const origins = createOrigins();
  const findings = keepFindings();
  const scan = createAttributeScan();
  const path = createFlatPath();
  const words = new Uint32Array(4);
  let time = Number.NaN;
  let entryCount = 0;
  let announced = 0;
  let bogonEntries = 0;
  let prefix = -1;

  const sink: MrtSink = {
    peerIndexTable: noteTime,
    ribPrefix(cursor) {
      noteTime(cursor);
      readPrefixWords(cursor, words);
      prefix = isBogonPrefix(cursor.family === 6 ? 6 : 4, words[0], cursor.prefixLength)
        ? -1
        : prefixes.intern(cursor);
    },
    ribEntry(cursor) {
      entryCount++;
      if (prefix < 0) bogonEntries++;
      else addEntry(cursor);
    },
    message: noteTime,
    update: addAnnouncements,
    stateChange: noteTime,
    finding: (finding) => findings.add(finding),
  };

  function noteTime(cursor: MrtCursor): void {
    if (Number.isNaN(time)) time = cursor.seconds;
  }

  function addEntry(cursor: MrtCursor): void {
    const peer = peers.intern(cursor);
    if (peer > MOST_PEERS) return report(sink, cursor, 'mrt.too-many-peers', 'lost', { peer });
    readPathOf(cursor);
    paths.add(path, peer, cursor.family);
    origins.add(prefix, path);
  }

  function addAnnouncements(cursor: MrtCursor): void {
    noteTime(cursor);
    readPathOf(cursor);
    openPrefixes(cursor, cursor.nlriAt, cursor.nlriEnd, 4, 1);
    announce(cursor);
    for (let index = 0; index < scan.reach.length; index += 2)
      if (openReach(cursor, scan.reach[index], scan.reach[index + 1])) announce(cursor);
  }

  function announce(cursor: MrtCursor): void {
    if (cursor.safi !== 1 || cursor.listAt === cursor.listEnd) return;
    const peer = peers.intern(cursor);
    if (peer > MOST_PEERS) return report(sink, cursor, 'mrt.too-many-peers', 'lost', { peer });
    while (nextPrefix(cursor, sink)) {
      entryCount++;
      announced++;
      readPrefixWords(cursor, words);
      if (isBogonPrefix(cursor.family === 6 ? 6 : 4, words[0], cursor.prefixLength)) {
        bogonEntries++;
        continue;
      }
      paths.add(path, peer, cursor.family);
      origins.add(prefixes.intern(cursor), path);
    }
  }

  function readPathOf(cursor: MrtCursor): void {
    const { view, attributesAt, attributesEnd, asnSize } = cursor;
    scanAttributes(view, attributesAt, attributesEnd, asnSize, scan);
    readPath(view, scan, asnSize, path);
    if (scan.fault !== '' || path.malformed) reportFaults(cursor);
    if (path.malformed) path.length = 0;
  }

  function reportFaults(cursor: MrtCursor): void {
    const { attributesAt, attributesEnd } = cursor;
    const facts = { attribute: scan.faultType };
    if (scan.fault !== '')
      report(sink, cursor, `bgp.attribute-${scan.fault}`, 'lost', facts, attributesAt, attributesEnd);
    if (path.malformed) report(sink, cursor, 'bgp.as-path', 'lost', {}, attributesAt, attributesEnd);
  }

  const stream = openWalk(sink);
  return {
    push: (chunk) => stream.push(chunk),
    finish() {
      stream.finish();
      const columns = prefixes.columns();
      return {
        time,
        peers: peers.columns(),
        paths: paths.columns(),
        prefixes: columns,
        ...origins.columns(columns.count),
        entryCount,
        isUpdates: announced > 0,
        bogonEntries,
        findings: findings.list,
        findingCounts: findings.counts,
        lostCount: findings.lostCount,
      };
    },
  };
}

/** The growing columns of `ObservedPathColumns`. */
function createObservedPaths() {
  const rows = createHashRows();
  let offsets = new Uint32Array(1024);
  let asns = new Uint32Array(8192);
  let marks = new Uint8Array(8192);
  let peers = new Uint16Array(1024);
  let families = new Uint8Array(1024);
  let entries = new Uint32Array(1024);

  let wanted: FlatPath;
  let wantedPeer = 0;
  let wantedFamily = 0;
  const isSame = (row: number): boolean => {
    const from = offsets[row];
    if (peers[row] !== wantedPeer || offsets[row + 1] - from !== wanted.length) return false;
    if (families[row] !== wantedFamily) return false;
    for (let hop = 0; hop < wanted.length; hop++)
      if (asns[from + hop] !== wanted.asns[hop] || marks[from + hop] !== wanted.marks[hop]) return false;
    return true;
  };

  function keep(row: number): void {
    const from = offsets[row];
    const end = from + wanted.length;
    asns = grown(asns, end);
    marks = grown(marks, end);
    for (let hop = 0; hop < wanted.length; hop++) {
      asns[from + hop] = wanted.asns[hop];
      marks[from + hop] = wanted.marks[hop];
    }
    offsets = grown(offsets, row + 2);
    peers = grown(peers, row + 1);
    families = grown(families, row + 1);
    entries = grown(entries, row + 1);
    offsets[row + 1] = end;
    peers[row] = wantedPeer;
    families[row] = wantedFamily;
  }

  return {
    add(path: FlatPath, peer: number, family: number): void {
      wanted = path;
      wantedPeer = peer;
      wantedFamily = family;
      const hash = hashOf(path, peer * 8 + family);
      let row = findRow(rows, hash, isSame);
      if (row < 0) keep((row = addRow(rows, hash)));
      entries[row]++;
    },
    columns: (): ObservedPathColumns => ({
      count: rows.count,
      offsets: fitted(offsets, rows.count + 1),
      asns: fitted(asns, offsets[rows.count]),
      marks: fitted(marks, offsets[rows.count]),
      peer: fitted(peers, rows.count),
      family: fitted(families, rows.count),
      entries: fitted(entries, rows.count),
    }),
  };
}

function hashOf(path: FlatPath, seed: number): number {
  let hash = seed;
  for (let hop = 0; hop < path.length; hop++) hash = mixed(hash, path.asns[hop] ^ (path.marks[hop] << 28));
  return finished(hash);
}

/** Origins of prefixes: nearly always one each, the others beside. */
function createOrigins() {
  let first = new Uint32Array(1024);
  const others = new Map<number, number[]>();

  function addOrigin(prefix: number, asn: number): void {
    if (first[prefix] === asn) return;
    if (first[prefix] === 0) {
      first[prefix] = asn;
      return;
    }
    const known = others.get(prefix);
    if (!known) others.set(prefix, [asn]);
    else if (!known.includes(asn)) known.push(asn);
  }

  return {
    /** The last AS of the path, or all of the set that it ends in. */
    add(prefix: number, { length, asns, marks }: FlatPath): void {
      first = grown(first, prefix + 1);
      if (length === 0) return;
      const kind = marks[length - 1] & 3;
      if (kind === HOP.sequence || kind === HOP.confederationSequence)
        return addOrigin(prefix, asns[length - 1]);
      for (let at = length - 1; at >= 0 && (marks[at] & 3) === HOP.set; at--) addOrigin(prefix, asns[at]);
    },
    columns(count: number): { originOffsets: Uint32Array; origins: Uint32Array } {
      first = grown(first, count);
      const originOffsets = new Uint32Array(count + 1);
      for (let row = 0; row < count; row++)
        originOffsets[row + 1] =
          originOffsets[row] + (first[row] === 0 ? 0 : 1) + (others.get(row)?.length ?? 0);
      const origins = new Uint32Array(originOffsets[count]);
      for (let row = 0; row < count; row++) {
        if (first[row] !== 0) origins.set([first[row], ...(others.get(row) ?? [])], originOffsets[row]);
      }
      return { originOffsets, origins };
    },
  };
}
