import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pricesOf } from './remedy-prices.ts';

const IDS = ['root-copy', 'secondary:gov.ir', 'secondary:ir', 'issuer:CA = abroad'];
const code = (value: string) => (error: unknown) => (error as { readonly code: string }).code === value;

test('a remedy has its own price, else that of its kind', () => {
  const prices = ['secondary=2', 'root-copy=0', 'secondary:ir=7.5', 'issuer:CA = abroad=3'];
  assert.deepEqual(pricesOf({ prices }, IDS), [0, 2, 7.5, 3]);
  assert.equal(pricesOf({}, IDS), undefined);
});

test('what is no price, no remedy or without one is refused', () => {
  assert.throws(() => pricesOf({ budget: 5 }, IDS), code('services-keep.budget-alone'));
  for (const wrong of ['secondary', 'secondary=', 'secondary=-1', '=4'])
    assert.throws(() => pricesOf({ prices: [wrong] }, IDS), code('services-keep.price-form'));
  assert.throws(() => pricesOf({ prices: ['secondary:other=1'] }, IDS), code('services-keep.price-unknown'));
  assert.throws(() => pricesOf({ prices: ['secondary=1'] }, IDS), code('services-keep.price-missing'));
});
