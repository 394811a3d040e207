import { fitted, grown } from '../../core/grown.ts';
import type { PeerColumns } from './columns.ts';
import type { MrtCursor } from './cursor.ts';

/** Vantage points: the same AS number and address get the same row. */
export interface PeerTable {
  readonly count: number;
  /** Row of the peer at the cursor: of its peer index table or, where there is none, named in the record. */
  intern(cursor: MrtCursor): number;
  columns(): PeerColumns;
}

export function createPeerTable(): PeerTable {
  const rows = new Map<string, number>();
  let columns = { asn: new Uint32Array(64), family: new Uint8Array(64), address: new Uint32Array(256) };
  let bgpId = new Uint32Array(64);
  let indexed: PeerColumns | undefined;
  let rowOfIndex = new Int32Array(0);
  const words = new Uint32Array(4);

  function row(asn: number, family: number, id: number): number {
    const key = `${asn} ${family} ${words[0]} ${words[1]} ${words[2]} ${words[3]} ${id}`;
    const known = rows.get(key);
    if (known !== undefined) return known;
    const added = rows.size;
    rows.set(key, added);
    columns = {
      asn: grown(columns.asn, added + 1),
      family: grown(columns.family, added + 1),
      address: grown(columns.address, 4 * added + 4),
    };
    bgpId = grown(bgpId, added + 1);
    columns.asn[added] = asn;
    columns.family[added] = family;
    columns.address.set(words, 4 * added);
    bgpId[added] = id;
    return added;
  }

  function rowOf(peers: PeerColumns, index: number): number {
    for (let word = 0; word < 4; word++) words[word] = peers.address[4 * index + word];
    return row(peers.asn[index], peers.family[index], peers.bgpId[index]);
  }

  let last = -1;
  let lastAsn = 0;
  const lastWords = new Uint32Array(4);

  function rowOfRecord(cursor: MrtCursor): number {
    readAddressWords(cursor.view, cursor.peerAddressAt, cursor.peerFamily, words);
    const isLast =
      last >= 0 &&
      lastAsn === cursor.peerAsn &&
      columns.family[last] === cursor.peerFamily &&
      lastWords.every((word, index) => word === words[index]);
    if (isLast) return last;
    last = row(cursor.peerAsn, cursor.peerFamily, 0);
    lastAsn = cursor.peerAsn;
    lastWords.set(words);
    return last;
  }

  return {
    get count() {
      return rows.size;
    },
    intern(cursor) {
      if (cursor.peerIndex < 0 || !cursor.peers) return rowOfRecord(cursor);
      if (cursor.peers !== indexed) {
        indexed = cursor.peers;
        rowOfIndex = Int32Array.from({ length: indexed.count }, (_, index) => rowOf(cursor.peers!, index));
      }
      return rowOfIndex[cursor.peerIndex];
    },
    columns: () => ({
      count: rows.size,
      asn: fitted(columns.asn, rows.size),
      family: fitted(columns.family, rows.size),
      address: fitted(columns.address, 4 * rows.size),
      bgpId: fitted(bgpId, rows.size),
    }),
  };
}

/** An address as four words; IPv4 is word 0. */
export function readAddressWords(view: DataView, at: number, family: number, words: Uint32Array): void {
  words[0] = view.getUint32(at);
  for (let word = 1; word < 4; word++) words[word] = family === 6 ? view.getUint32(at + 4 * word) : 0;
}
