import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { openAsRel } from '../as-rel/as-rel.ts';
import { openAsnCountries } from '../asns-csv/asn-country.ts';
import { openAsnsCsv } from '../asns-csv/asns-csv.ts';
import { openDelegated } from '../delegated/delegated.ts';
import { openPrefixToAs } from '../prefix-to-as/prefix-to-as.ts';
import { readWhole } from './lines.ts';

// The counts are those of the test data's own README, made by other tools.
const unpacked = (path: string): Uint8Array =>
  execFileSync(path.endsWith('.bz2') ? 'bzip2' : 'gzip', ['-dc', sharedData(path)], { maxBuffer: 2 ** 28 });

const SERIAL_2 = 'as-rel/20250901.as-rel2.txt.bz2';
test(
  'CAIDA serial-2 of 2025-09-01: links by kind and source, clique and inputs',
  needsSharedData(SERIAL_2),
  () => {
    const asRel = readWhole(openAsRel(), unpacked(SERIAL_2));
    assert.deepEqual(asRel.findingCounts, {});
    assert.equal(asRel.kind.filter((kind) => kind === 0).length, 161_166);
    assert.equal(asRel.kind.filter((kind) => kind === 1).length, 409_530);
    assert.deepEqual(asRel.sourceNames, ['bgp', 'mlp']);
    assert.equal(asRel.sources.filter((bits) => bits === 2).length, 77_346);
    assert.ok(asRel.comments.clique.includes(3356));
    assert.equal(new Set([...asRel.from, ...asRel.to]).size, 78_643);
  },
);

const SERIAL_1 = 'as-rel/20180101.as-rel.txt.bz2';
test('CAIDA serial-1 of 2018-01-01: links by kind', needsSharedData(SERIAL_1), () => {
  const asRel = readWhole(openAsRel(), unpacked(SERIAL_1));
  assert.deepEqual(asRel.findingCounts, {});
  assert.equal(asRel.kind.filter((kind) => kind === 0).length, 117_703);
  assert.equal(asRel.kind.filter((kind) => kind === 1).length, 143_637);
});

const PREFIXES = 'prefixes/routeviews-rv2-20240422-1200.pfx2as.gz';
test('CAIDA prefixes of 2024-04-22: prefixes, origins, several origins', needsSharedData(PREFIXES), () => {
  const table = readWhole(openPrefixToAs(), unpacked(PREFIXES));
  assert.deepEqual(table.findingCounts, {});
  assert.equal(table.count, 1_000_764);
  assert.equal(new Set(table.origins).size, 75_768);
  const several = table.originOffsets.filter(
    (from, row) =>
      table.inSet.subarray(from, table.originOffsets[row + 1]).filter((inSet) => inSet === 0).length > 1,
  );
  assert.equal(several.length, 5500);
});

const ASNS = 'asns/bgptools_asns_20260531.csv.gz';
const NRO = 'asns/nro-asn-cc-202210.csv.gz';
const AFRINIC = 'asns/delegated-afrinic-extended-20260505.txt.gz';
test('names and countries: bgp.tools, NRO, AFRINIC', needsSharedData(ASNS, NRO, AFRINIC), () => {
  const asns = readWhole(openAsnsCsv(), unpacked(ASNS));
  assert.deepEqual([asns.records.length, asns.findingCounts], [120_793, {}]);
  assert.equal(asns.records.filter(({ country }) => country === 'IR').length, 844);
  const nro = readWhole(openAsnCountries(), unpacked(NRO));
  assert.deepEqual([nro.records.length, nro.findingCounts], [79_362, {}]);
  assert.equal(nro.records.filter(({ countries }) => countries.length > 1).length, 5641);
  const afrinic = readWhole(openDelegated(), unpacked(AFRINIC));
  assert.deepEqual(afrinic.findingCounts, {});
  assert.equal(afrinic.delegations.length, 19_286);
  const counts = afrinic.summaries.map(({ type, count }) => [
    count,
    afrinic.delegations.filter((delegation) => delegation.type === type).length,
  ]);
  for (const [said, found] of counts) assert.equal(found, said);
});
