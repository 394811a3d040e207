import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { readRib } from './read-rib.ts';

const OLD = 'mrt/rrc00_2000.01_bview.20000111.0032.gz';

test('a dump of 2000 whose record lengths are four octets short is read whole', needsSharedData(OLD), () => {
  const rib = readRib(new Uint8Array(gunzipSync(readFileSync(sharedData(OLD)))));
  assert.equal(rib.entries.count, 452_018);
  assert.equal(rib.time, 947_550_744);
  assert.ok(
    rib.findings.every(({ code, severity }) => code === 'mrt.record-length' && severity === 'repaired'),
  );
});
