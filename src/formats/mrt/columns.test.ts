import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryDump, encodeDump } from '../../../test/arbitrary-mrt.ts';
import { addressText, prefixText } from '../bgp/address-text.ts';
import type { PathAttribute } from '../bgp/attributes.ts';
import type { Prefix } from '../bgp/prefix.ts';
import type { PrefixColumns } from '../../core/prefix-index.ts';
import { HOP, NO_ROW, UPDATE, type PathColumns, type PeerColumns } from './columns.ts';
import { readRib, readRibStream } from './read-rib.ts';
import { openUpdates, readUpdates } from './read-updates.ts';
import type { MrtRecord } from './record.ts';
import { cases } from '../../../test/cases.ts';

// The columns held to the objects that went into the dump: each row spelt out as text.

function words(address: Uint32Array, row: number): Uint8Array {
  const octets = new Uint8Array(16);
  for (let word = 0; word < 4; word++)
    new DataView(octets.buffer).setUint32(4 * word, address[4 * row + word]);
  return octets;
}

function peerOf(peers: PeerColumns, row: number): string {
  const octets = words(peers.address, row).subarray(0, peers.family[row] === 4 ? 4 : 16);
  return `${peers.asn[row]} ${addressText(octets)}`;
}

function prefixOf(prefixes: PrefixColumns, row: number): string {
  const family = prefixes.family[row] as 4 | 6;
  const octets = words(prefixes.address, row).subarray(0, family === 4 ? 4 : 16);
  return prefixText({ family, length: prefixes.length[row], octets });
}

function hopsOf(paths: PathColumns, row: number): string {
  const hops: string[] = [];
  for (let hop = paths.offsets[row]; hop < paths.offsets[row + 1]; hop++) {
    const kind = Object.keys(HOP)[paths.marks[hop] & 3];
    hops.push(`${paths.marks[hop] & 4 ? '|' : ''}${kind} ${paths.asns[hop]}`);
  }
  return hops.join(',');
}

/** AS_PATH alone: dumps with AS4_PATH are left out here, merging has its own tests. */
function expectedHops(list: readonly PathAttribute[]): string {
  const value = list.find(({ type }) => type === 2)?.value;
  if (value?.kind !== 'path') return '';
  return value.segments
    .flatMap(({ kind, asns }) => asns.map((asn, index) => `${index === 0 ? '|' : ''}${kind} ${asn}`))
    .join(',');
}

function expectedOrigin(list: readonly PathAttribute[]): number {
  const value = list.find(({ type }) => type === 1)?.value;
  return value?.kind === 'origin' ? value.origin : 255;
}

const hasAs4Path = (record: MrtRecord): boolean =>
  record.body.kind === 'message' &&
  record.body.message.kind === 'update' &&
  record.body.message.attributes.list.some(({ type }) => type === 17);

function expectedEntries(records: readonly MrtRecord[]): string[] {
  const rows: string[] = [];
  let peers: string[] = [];
  for (const { body } of records) {
    if (body.kind === 'peer-index-table') {
      peers = body.peers.map(({ asn, address }) => `${asn} ${addressText(address)}`);
    } else if (body.kind === 'rib') {
      for (const { peerIndex, originatedAt, pathId, attributes } of body.entries) {
        const tail = [
          pathId ?? 0,
          originatedAt,
          expectedOrigin(attributes.list),
          expectedHops(attributes.list),
        ];
        rows.push([peers[peerIndex], prefixText(body.prefix), ...tail].join(' '));
      }
    } else if (body.kind === 'table-dump') {
      const { list } = body.attributes;
      const peer = `${body.peerAsn} ${addressText(body.peerAddress)}`;
      const tail = [0, body.originatedAt, expectedOrigin(list), expectedHops(list)];
      rows.push([peer, `${addressText(body.address)}/${body.length}`, ...tail].join(' '));
    }
  }
  return rows;
}

test('the columns of a table dump are the entries that went into it', () => {
  fc.assert(
    fc.property(arbitraryDump, (dump) => {
      const records = dump.filter(
        ({ body }) => body.kind !== 'table-dump' || !body.attributes.list.some(({ type }) => type === 17),
      );
      const { entries, peers, prefixes, paths, findings } = readRib(encodeDump(records));
      const rows = Array.from({ length: entries.count }, (_, row) => {
        const tail = [
          entries.pathId?.[row] ?? 0,
          entries.originatedAt[row],
          entries.origin[row],
          hopsOf(paths, entries.path[row]),
        ];
        return [peerOf(peers, entries.peer[row]), prefixOf(prefixes, entries.prefix[row]), ...tail].join(' ');
      });
      assert.deepEqual(rows, expectedEntries(records));
      assert.deepEqual(findings, []);
      const spelt = Array.from({ length: prefixes.count }, (_, row) => prefixOf(prefixes, row));
      assert.equal(new Set(spelt).size, prefixes.count, 'prefixes are distinct');
      const hops = Array.from({ length: paths.count }, (_, row) => hopsOf(paths, row));
      assert.equal(new Set(hops).size, paths.count, 'paths are distinct');
    }),
    { numRuns: cases(300) },
  );
});

function expectedUpdates(records: readonly MrtRecord[]): string[] {
  return records.flatMap(({ body, seconds, microseconds }) => {
    if (body.kind !== 'message' && body.kind !== 'state-change') return [];
    const head = `${seconds}.${microseconds ?? 0} ${body.session.peerAsn} ${addressText(body.session.peerAddress)}`;
    if (body.kind === 'state-change') return [`${head} state ${body.oldState} ${body.newState}`];
    if (body.message.kind !== 'update') return [];
    const { withdrawn, announced, attributes } = body.message;
    const mp = (kind: 'reach' | 'unreach'): Prefix[] =>
      attributes.list.flatMap(({ value }) => (value.kind === kind ? [...value.prefixes] : []));
    const path = expectedHops(attributes.list);
    return [
      ...[...withdrawn, ...mp('unreach')].map(
        (prefix) => `${head} - ${prefixText(prefix)} ${prefix.pathId ?? 0}`,
      ),
      ...[...announced, ...mp('reach')].map(
        (prefix) => `${head} + ${prefixText(prefix)} ${prefix.pathId ?? 0} ${path}`,
      ),
    ];
  });
}

test('the columns of an update file are the updates that went into it, in batches of any size', () => {
  fc.assert(
    fc.property(arbitraryDump, fc.integer({ min: 1, max: 20 }), (dump, batchRows) => {
      const records = dump.filter((record) => !hasAs4Path(record));
      const reader = openUpdates(batchRows);
      reader.push(encodeDump(records));
      reader.finish();
      const rows = reader.taken().flatMap((batch) =>
        Array.from({ length: batch.count }, (_, row) => {
          const head = `${batch.seconds[row]}.${batch.microseconds[row]} ${peerOf(batch.peers, batch.peer[row])}`;
          if (batch.kind[row] === UPDATE.state) {
            assert.equal(batch.prefix[row], NO_ROW);
            return `${head} state ${batch.state[row] >> 8} ${batch.state[row] & 255}`;
          }
          const prefix = `${prefixOf(batch.prefixes, batch.prefix[row])} ${batch.pathId[row]}`;
          return batch.kind[row] === UPDATE.withdraw
            ? `${head} - ${prefix}`
            : `${head} + ${prefix} ${hopsOf(batch.paths, batch.path[row])}`;
        }),
      );
      assert.deepEqual(rows, expectedUpdates(records));
    }),
    { numRuns: cases(300) },
  );
});

test('streams give what whole files give, and stop with the reason of their signal', async () => {
  const bytes = encodeDump(fc.sample(arbitraryDump, { numRuns: 5, seed: 2 }).flat());
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += 50) yield bytes.slice(at, at + 50);
  };
  assert.deepEqual(await readRibStream(chunks()), readRib(bytes));
  const rows: number[] = [];
  for await (const batch of readUpdates(chunks(), { batchRows: 3 })) rows.push(batch.count);
  const reader = openUpdates();
  reader.push(bytes);
  reader.finish();
  assert.equal(
    rows.reduce((sum, count) => sum + count, 0),
    reader.taken()[0].count,
  );
  const signal = AbortSignal.abort(new Error('enough'));
  await assert.rejects(readRibStream(chunks(), { signal }), /enough/);
});
