import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreedCountries, countryShares, type AsnRange } from './countries-by-addresses.ts';

const range = (start: number, end: number, asn: number): AsnRange => ({
  family: 4,
  start: BigInt(start),
  end: BigInt(end),
  asn,
});
const registered = (start: number, end: number, country: string) => ({
  family: 4 as const,
  start: BigInt(start),
  end: BigInt(end),
  fields: [country],
});
const COUNTRIES = [registered(0, 99, 'IR'), registered(50, 149, 'AZ'), registered(200, 299, 'TR')];

test('addresses are counted where they are registered; of two registrations the first one has what they share', () => {
  const shares = countryShares([range(40, 139, 1), range(120, 129, 1)], COUNTRIES, 4, 'addresses');
  assert.deepEqual(
    [...shares.get(1)!],
    [
      ['IR', 60 / 110],
      ['AZ', 50 / 110],
    ],
  );
});

test('by ranges a large one counts no more than a small one', () => {
  const ranges = [range(0, 89, 1), range(100, 100, 1), range(101, 101, 1)];
  assert.deepEqual(
    [...countryShares(ranges, COUNTRIES, 4, 'ranges').get(1)!],
    [
      ['IR', 1 / 3],
      ['AZ', 2 / 3],
    ],
  );
});

test('what is registered nowhere says nothing', () => {
  assert.equal(countryShares([range(150, 199, 1)], COUNTRIES, 4, 'addresses').size, 0);
  assert.equal(countryShares([range(0, 9, 1)], COUNTRIES, 6, 'addresses').size, 0);
});

test('a country needs more than half of the average over the views that know the network', () => {
  const view = (asn: number, shares: Record<string, number>) =>
    new Map([[asn, new Map(Object.entries(shares))]]);
  const agreed = agreedCountries([
    new Map([...view(1, { IR: 0.4, AZ: 0.6 }), ...view(2, { IR: 0.5, AZ: 0.5 })]),
    view(1, { IR: 1 }),
    new Map(),
  ]);
  assert.deepEqual([...agreed], [[1, 'IR']]);
});
