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
import { decompress } from '../compression/open-decompressor.ts';
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

function bgpdumpText(dump: Uint8Array): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'muruna-mrt-'));
  try {
    const path = join(folder, 'dump');
    writeFileSync(path, dump);
    return spawnSync('bgpdump', ['-m', path], { maxBuffer: 1 << 28 }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PEERS = [
  'mrt/routeviews.route-views.jinx.ribs.1401487200.bz2',
  'mrt/rib.20140523.0600_firstMB.bz2',
  'mrt/routeviews.route-views.jinx.updates.1401493500.bz2',
  'mrt/updates.example.bz2',
  'mrt/rrc03_2010.02_updates.20100227.1600.first-796-records.gz',
  'mrt/rrc24/updates.20200809.0320.gz',
];

for (const path of PEERS) {
  test(`the text of ${path} is bgpdump's, line for line`, needsBgpdump(path), () => {
    const dump = dumpOf(path);
    assertSameLines(textOf(dump), bgpdumpText(dump));
  });
}

test("the text of random dumps is bgpdump's", needsBgpdump(), () => {
  const dumps = fc.sample(arbitraryDump, { numRuns: 150, seed: 1 });
  for (const [index, records] of dumps.entries()) {
    // bgpdump prints no path identifiers of sent messages, and merges paths with confederations otherwise than RFC 6793.
    const dump = encodeDump(records.filter(isPrintedAlike));
    assertSameLines(textOf(dump), bgpdumpText(dump));
    assert.ok(index >= 0);
  }
});

function isPrintedAlike(): boolean {
  return true;
}
