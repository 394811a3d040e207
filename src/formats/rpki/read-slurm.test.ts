import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseWordPrefix } from '../text/word-prefix.ts';
import { readSlurm } from './read-slurm.ts';
import type { Vrp } from './vrp.ts';

const vrp = (prefix: string, asn: number): Vrp => ({ ...parseWordPrefix(prefix)!, asn, maxLength: 128 });

const slurmOf = (prefixFilters: readonly object[], prefixAssertions: readonly object[] = []) =>
  readSlurm(
    JSON.stringify({
      slurmVersion: 1,
      validationOutputFilters: { prefixFilters, bgpsecFilters: [] },
      locallyAddedAssertions: { prefixAssertions, bgpsecAssertions: [] },
    }),
  );

// The examples of RFC 8416 §3.5, and what its §3.3.1 and §3.4.1 say.
test('a filter takes away what its prefix covers, what its network has, or both together', () => {
  const { slurm, findings } = slurmOf([
    { prefix: '192.0.2.0/24', comment: 'All VRPs encompassed by prefix' },
    { asn: 64_496, comment: 'All VRPs matching ASN' },
    { prefix: '198.51.100.0/24', asn: 64_497 },
    { prefix: '2001:db8::/33' },
  ]);
  assert.deepEqual(findings, []);
  const filtered: readonly [prefix: string, asn: number, isFiltered: boolean][] = [
    ['192.0.2.0/24', 1, true],
    ['192.0.2.128/25', 1, true],
    ['192.0.0.0/16', 1, false],
    ['192.0.3.0/24', 1, false],
    ['203.0.113.0/24', 64_496, true],
    ['198.51.100.0/24', 64_497, true],
    ['198.51.100.0/24', 64_498, false],
    ['2001:db8::/48', 1, true],
    ['2001:db8:8000::/48', 1, false],
    ['2001:db8::/32', 1, false],
  ];
  for (const [prefix, asn, isFiltered] of filtered)
    assert.equal(slurm.isFiltered(vrp(prefix, asn)), isFiltered, `${prefix} AS${asn}`);
});

test('assertions are payloads, and what is not of the form is left out by name', () => {
  const { slurm, findings } = slurmOf(
    [{}, { prefix: 'nowhere' }, { asn: -1 }],
    [
      { asn: 64_496, prefix: '198.51.100.0/24', comment: 'My other important route' },
      { asn: 64_496, prefix: '2001:db8::/32', maxPrefixLength: 48 },
      { asn: 64_496, prefix: '2001:db8::/32', maxPrefixLength: 20 },
    ],
  );
  assert.deepEqual(
    slurm.added.map(({ family, length, maxLength, asn }) => [family, length, maxLength, asn]),
    [
      [4, 24, 24, 64_496],
      [6, 32, 48, 64_496],
    ],
  );
  assert.deepEqual(
    findings.map(({ facts }) => `${facts['list']} ${facts['number']}`),
    ['prefixFilters 1', 'prefixFilters 2', 'prefixFilters 3', 'prefixAssertions 3'],
  );
  for (const text of ['{', '[]', '{"slurmVersion":2,"validationOutputFilters":{}}'])
    assert.equal(readSlurm(text).findings[0].code, 'slurm.no-exceptions');
});
