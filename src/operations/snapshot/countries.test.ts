import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Delegation } from '../../formats/delegated/delegated.ts';
import { registeredCountries } from './countries.ts';

const delegation = (start: number, country: string, more: Partial<Delegation> = {}): Delegation => ({
  registry: 'ripencc',
  country,
  type: 'asn',
  start: String(start),
  value: 1,
  date: '20200101',
  status: 'allocated',
  holder: '',
  extensions: [],
  ...more,
});
const byAsn = ([one]: [number, string], [other]: [number, string]): number => one - other;
const record = (
  asn: number,
  country: string,
): { asn: number; name: string; networkClass: string; country: string } => ({
  asn,
  name: '',
  networkClass: '',
  country,
});

test('delegations count more than the table derived from them, and that more than asns.csv', () => {
  const { countries } = registeredCountries({
    delegations: [delegation(1, 'IR')],
    asnCountries: [
      { asn: 1, countries: ['AZ'] },
      { asn: 2, countries: ['AZ'] },
    ],
    asns: [record(1, 'US'), record(2, 'US'), record(3, 'US')],
  });
  assert.deepEqual([...countries].toSorted(byAsn), [
    [1, 'IR'],
    [2, 'AZ'],
    [3, 'US'],
  ]);
});

test('of several countries the one that asns.csv confirms counts, else none', () => {
  const { countries, findings } = registeredCountries({
    delegations: [],
    asnCountries: [
      { asn: 1, countries: ['BR', 'US'] },
      { asn: 2, countries: ['BR', 'US'] },
      { asn: 3, countries: ['EU', 'FR'] },
    ],
    asns: [record(1, 'US'), record(2, 'IR')],
  });
  assert.deepEqual([...countries].toSorted(byAsn), [
    [1, 'US'],
    [3, 'FR'],
  ]);
  assert.deepEqual(
    findings.map(({ facts }) => facts),
    [{ ases: 1 }],
  );
});

test('blocks count for each number, what nobody holds and what is no country for none, contradictions for none', () => {
  const { countries } = registeredCountries({
    delegations: [
      delegation(10, 'IR', { value: 3 }),
      delegation(20, 'IR', { status: 'reserved' }),
      delegation(21, 'ZZ'),
      delegation(22, 'EU'),
      delegation(12, 'AZ', { registry: 'apnic' }),
      delegation(30, 'IR', { type: 'ipv4', start: '30' }),
    ],
    asnCountries: [],
    asns: [record(22, 'DE')],
  });
  assert.deepEqual([...countries].toSorted(byAsn), [
    [10, 'IR'],
    [11, 'IR'],
    [22, 'DE'],
  ]);
});
