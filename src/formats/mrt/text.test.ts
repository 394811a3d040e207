import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { arbitraryDump, encodeDump } from '../../../test/arbitrary-mrt.ts';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import type { PathAttribute } from '../bgp/attributes.ts';
import type { BgpMessage } from '../bgp/message.ts';
import { decompress } from '../compression/open-decompressor.ts';
import type { MrtRecord } from './record.ts';
import { createTextSink } from './text-sink.ts';
import { openWalk } from './walk-record.ts';

function textOf(dump: Uint8Array): Buffer {
  const pieces: Uint8Array[] = [];
  const sink = createTextSink(
    (lines) => pieces.push(lines),
    () => {},
  );
  const walk = openWalk(sink);
  walk.push(dump);
  walk.finish();
  sink.flush();
  return Buffer.concat(pieces);
}

function dumpOf(path: string): Uint8Array {
  return decompress(new Uint8Array(readFileSync(sharedData(path))), () => {});
}

/** Equality, with the first line that differs in the message. */
function assertSameLines(actual: Buffer, expected: Buffer): void {
  if (actual.equals(expected)) return;
  const lines = actual.toString('latin1').split('\n');
  const wanted = expected.toString('latin1').split('\n');
  const line = wanted.findIndex((text, index) => text !== lines[index]);
  assert.equal(lines[line], wanted[line], `line ${line + 1}`);
  assert.equal(lines.length, wanted.length, 'number of lines');
}

const ORACLES = [
  'bview.64k_stream_overflow',
  'bview.ipv4_unicast_add_path',
  'bview.ipv6_unicast_add_path',
  'updates.20020722.2238',
  'updates.20071015.1505',
  'updates.20160811.1600',
  'updates.et-header.2015',
  'updates.long_withdrawal',
];

for (const name of ORACLES) {
  const expected = `mrt/${name}.expected.gz`;
  test(`the text of ${name} is the expected one, line for line`, needsSharedData(expected), () => {
    assertSameLines(textOf(dumpOf(`mrt/${name}.gz`)), gunzipSync(readFileSync(sharedData(expected))));
  });
}

function needsBgpdump(...paths: string[]): { skip: string | false } {
  if (spawnSync('bgpdump', ['-T']).error === undefined) return needsSharedData(...paths);
  const reason = 'SKIPPED, NOT TESTED: bgpdump is not installed (apt-get install bgpdump)';
  process.stderr.write(`${reason}\n`);
  return { skip: reason };
}

/** What bgpdump prints; undefined where it aborts. */
function bgpdumpText(dump: Uint8Array): Buffer | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'muruna-mrt-'));
  try {
    const path = join(folder, 'dump');
    writeFileSync(path, dump);
    const { stdout, status } = spawnSync('bgpdump', ['-m', path], { maxBuffer: 1 << 28 });
    return status === 0 ? stdout : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// The whole jinx table is compared in bench/mrt.bench.ts, which runs bgpdump on it anyway.
const PEERS = [
  'mrt/rib.20140523.0600_firstMB.bz2',
  'mrt/routeviews.route-views.jinx.updates.1401493500.bz2',
  'mrt/updates.example.bz2',
  'mrt/rrc03_2010.02_updates.20100227.1600.first-796-records.gz',
  'mrt/rrc24/updates.20200809.0320.gz',
];

for (const path of PEERS) {
  test(`the text of ${path} is bgpdump's, line for line`, needsBgpdump(path), () => {
    const dump = dumpOf(path);
    const expected = bgpdumpText(dump);
    assert.ok(expected);
    assertSameLines(textOf(dump), expected);
  });
}

test("the text of random dumps is bgpdump's", needsBgpdump(), () => {
  const dumps = fc.sample(arbitraryDump, { numRuns: 400, seed: 1 });
  const dump = encodeDump(dumps.flatMap((records) => records.filter(isPrintedAlike)));
  const expected = bgpdumpText(dump);
  assert.ok(expected && expected.length > 100_000);
  assertSameLines(textOf(dump), expected);
});

/** Where bgpdump is at fault, as docs/formats/mrt.md lists. */
function isPrintedAlike(record: MrtRecord): boolean {
  const { body, type } = record;
  if (type === 9 || type === 10) return false;
  if (type === 5 && body.kind === 'message' && hasWithdrawals(body.message)) return false;
  if (body.kind === 'rib') return body.safi === undefined && ![3, 5].includes(record.subtype);
  const lists =
    body.kind === 'table-dump'
      ? [body.attributes]
      : body.kind === 'message' && body.message.kind === 'update'
        ? [body.message.attributes]
        : [];
  const isLocal = record.subtype === 6 || record.subtype === 7;
  return !lists.some(
    ({ list }) =>
      isMergedOtherwise(list) || hasLargeNumber(list) || isAborting(list) || (isLocal && hasIpv6(list)),
  );
}

/** Of the deprecated type BGP it prints the peer's address in the place of every prefix that is withdrawn. */
function hasWithdrawals(message: BgpMessage): boolean {
  return (
    message.kind === 'update' &&
    (message.withdrawn.length > 0 || message.attributes.list.some(({ value }) => value.kind === 'unreach'))
  );
}

/** It aborts where AS4_AGGREGATOR stands before AGGREGATOR. */
function isAborting(list: readonly PathAttribute[]): boolean {
  const types = list.map(({ type }) => type);
  return types.includes(18) && types.indexOf(18) < types.indexOf(7);
}

/** It prints the IPv4 address of a sent message's peer as an IPv6 one where the prefixes are IPv6. */
function hasIpv6(list: readonly PathAttribute[]): boolean {
  return list.some(({ value }) => (value.kind === 'reach' || value.kind === 'unreach') && value.family === 6);
}

/** bgpdump copies the first segment of AS_PATH over and over where it merges AS4_PATH behind more than one. */
function isMergedOtherwise(list: readonly PathAttribute[]): boolean {
  const [path, newPath] = [2, 17].map((type) => list.find((attribute) => attribute.type === type)?.value);
  if (path?.kind !== 'path' || newPath?.kind !== 'path') return false;
  return (
    [...path.segments, ...newPath.segments].some(({ kind }) => kind.startsWith('confederation')) ||
    path.segments.length > 1
  );
}

/** It prints MED and LOCAL_PREF beyond 2³¹ as negative numbers behind an MP_REACH_NLRI for IPv4. */
function hasLargeNumber(list: readonly PathAttribute[]): boolean {
  const isReach4 = list.some(({ value }) => value.kind === 'reach' && value.family === 4);
  return isReach4 && list.some(({ value }) => value.kind === 'number' && value.value > 0x7fffffff);
}
