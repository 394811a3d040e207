import type { OnFinding } from '../../core/finding.ts';
import type { Feed } from '../../engines/watch/feeds.ts';
import type { Watch } from '../../engines/watch/watch-face.ts';
import { createFlatPath, HOP, readPath, type FlatPath } from '../../formats/bgp/as-path.ts';
import { createAttributeScan, scanAttributes } from '../../formats/bgp/attribute-scan.ts';
import { addressText } from '../../formats/bgp/address-text.ts';
import { createCursor, type MrtCursor } from '../../formats/mrt/cursor.ts';
import { nextPrefix, openPrefixes, openReach, openUnreach } from '../../formats/mrt/prefix-lists.ts';
import { createPeerTable } from '../../formats/mrt/peer-table.ts';
import { readPrefixWords } from '../../formats/mrt/prefix-table.ts';
import { openRecordStream, pointAt } from '../../formats/mrt/record-stream.ts';
import type { MrtSink } from '../../formats/mrt/sink.ts';
import { walkRecord } from '../../formats/mrt/walk-record.ts';
import {
  openQueuedSource,
  type Arrival,
  type ArrivalSource,
  type Chunks,
  type Origin,
  type Taker,
} from './arrival.ts';
import type { FeedBook } from './feed-book.ts';

/** State of a session (RFC 6396 §4.4.1). */
const ESTABLISHED = 6;

/** An MRT archive: table dumps and updates of one collector. */
export function openMrtSource(from: Origin, chunks: Chunks, onFinding: OnFinding): ArrivalSource {
  return openQueuedSource(from, chunks, (put) =>
    openRecordStream(({ bytes, base, recordAt, end, seconds, microseconds }) => {
      put(seconds + microseconds / 1e6, base + recordAt, bytes.subarray(recordAt, end));
    }, onFinding),
  );
}

/** Hands the records of a collector to the watch. */
export function createMrtTaker(
  collector: string,
  watch: Watch,
  book: FeedBook,
  onFinding: OnFinding,
  isLive = false,
): Taker {
  const { prefixes, paths } = watch.table;
  const cursor = createCursor();
  const scan = createAttributeScan();
  const path = createFlatPath();
  const words = new Uint32Array(4);
  const feedsOfPeers = new Map<number, Feed>();
  const peers = createPeerTable();
  /** Feeds whose table is being read, with the families of which it had routes. */
  let beingRead = new Map<Feed, Set<number>>();
  let prefix = 0;

  function feedAt(at: MrtCursor): Feed | undefined {
    const row = peers.intern(at);
    let feed = feedsOfPeers.get(row);
    if (!feed) {
      const { asn, family, address } = peers.columns();
      const octets = new Uint8Array(family[row] === 6 ? 16 : 4);
      const view = new DataView(octets.buffer);
      for (let word = 0; word < octets.length / 4; word++) view.setUint32(4 * word, address[4 * row + word]);
      feed = book.feed({ collector, asn: asn[row], peer: addressText(octets) });
      if (!feed) return undefined;
      feedsOfPeers.set(row, feed);
    }
    return feed;
  }

  function readPathAt(at: MrtCursor): number {
    scanAttributes(at.view, at.attributesAt, at.attributesEnd, at.asnSize, scan);
    return pathOfScan(at);
  }

  function pathOfScan(at: MrtCursor): number {
    readPath(at.view, scan, at.asnSize, path);
    if (path.malformed) path.length = 0;
    return paths.intern({
      length: path.length,
      asns: path.asns,
      endsInSet: endsInSet(path),
      onlyToCustomer: scan.onlyToCustomer,
    });
  }

  function idAt(at: MrtCursor): number {
    readPrefixWords(at, words);
    return prefixes.intern(at.family, at.prefixLength, words);
  }

  const sink: MrtSink = {
    peerIndexTable: () => {},
    ribPrefix(at) {
      prefix = at.safi === 1 ? idAt(at) : -1;
    },
    ribEntry(at) {
      if (prefix < 0) return;
      const feed = feedAt(at);
      if (!feed) return;
      let families = beingRead.get(feed);
      if (!families) {
        beingRead.set(feed, (families = new Set()));
        watch.heard(feed);
      }
      families.add(at.family);
      book.announce(feed, prefix, at.addPath ? at.pathId : 0, readPathAt(at), at.originatedAt, true);
    },
    message(at) {
      const feed = feedAt(at);
      if (feed) watch.heard(feed);
    },
    update(at) {
      const feed = feedAt(at);
      if (!feed) return;
      watch.heard(feed);
      scanAttributes(at.view, at.attributesAt, at.attributesEnd, at.asnSize, scan);
      openPrefixes(at, at.withdrawnAt, at.withdrawnEnd, 4, 1);
      const isEmpty = at.withdrawnAt === at.withdrawnEnd && at.nlriAt === at.nlriEnd;
      if (isEmpty && at.attributesAt === at.attributesEnd) return watch.tableRead(feed, 0);
      withdraw(at, feed);
      for (let index = 0; index < scan.unreach.length; index += 2) {
        const [from, to] = [scan.unreach[index], scan.unreach[index + 1]];
        if (!openUnreach(at, from, to)) continue;
        if (isEmpty && to - from === 3 && scan.reach.length === 0)
          watch.tableRead(feed, at.family === 6 ? 1 : 0);
        withdraw(at, feed);
      }
      openPrefixes(at, at.nlriAt, at.nlriEnd, 4, 1);
      announce(at, feed);
      for (let index = 0; index < scan.reach.length; index += 2)
        if (openReach(at, scan.reach[index], scan.reach[index + 1])) announce(at, feed);
    },
    stateChange(at) {
      const feed = feedAt(at);
      if (!feed) return;
      if (at.newState === ESTABLISHED) book.session(feed, true);
      else if (at.oldState === ESTABLISHED) book.session(feed, false);
    },
    finding: onFinding,
  };

  function withdraw(at: MrtCursor, feed: Feed): void {
    if (at.safi !== 1) return;
    while (nextPrefix(at, sink)) book.withdraw(feed, idAt(at), at.pathId);
  }

  function announce(at: MrtCursor, feed: Feed): void {
    if (at.safi !== 1 || at.listAt === at.listEnd) return;
    const id = pathOfScan(at);
    while (nextPrefix(at, sink)) book.announce(feed, idAt(at), at.pathId, id, at.seconds, false);
  }

  /** A table has come whole when something else follows it. */
  function endTables(): void {
    if (beingRead.size === 0) return;
    for (const [feed, families] of beingRead)
      for (const family of families) watch.tableRead(feed, family === 6 ? 1 : 0);
    beingRead = new Map();
  }

  return {
    take({ bytes, offset }: Arrival): void {
      if (cursor.bytes.buffer !== bytes.buffer) {
        cursor.bytes = new Uint8Array(bytes.buffer);
        cursor.view = new DataView(bytes.buffer);
      }
      const from = bytes.byteOffset;
      cursor.base = offset - from;
      pointAt(cursor, from, from + bytes.length, from + bytes.length);
      if (cursor.type !== 12 && cursor.type !== 13) endTables();
      walkRecord(cursor, sink);
    },
    end() {
      endTables();
      if (!isLive) return;
      for (const feed of watch.feeds)
        if (feed.collector === collector && feed.isUp === true) book.session(feed, false);
    },
    isIdle: () => beingRead.size === 0,
    save: () => undefined,
  };
}

function endsInSet({ length, marks }: FlatPath): boolean {
  if (length === 0) return false;
  const kind = marks[length - 1] & 3;
  return kind === HOP.set || kind === HOP.confederationSet;
}
