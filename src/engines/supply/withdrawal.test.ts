import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom, type Random } from '../../core/random.ts';
import {
  isSingleSource,
  itemFates,
  partFates,
  type SuppliedItem,
  type SupplyWithdrawal,
} from './withdrawal.ts';
import { completions, knownFates } from './withdrawal.twin.ts';

const COUNTRIES = ['AA', 'BB'];
const VENDORS = ['one', 'two'];
const GONE: SupplyWithdrawal = { countries: new Set(['AA']), vendors: new Set() };

const whole = (item: Partial<SuppliedItem>): SuppliedItem => ({
  vendor: 'one',
  vendorCountry: 'BB',
  origin: 'BB',
  parts: [{ part: 0, pieces: 1 }],
  failures: 1,
  lead: 0.25,
  licenceEnds: Infinity,
  needsVendorServer: 'no',
  alternatives: [],
  ...item,
});

function randomItem(random: Random, others: number, isKnown: boolean): SuppliedItem {
  const perhaps = <Value>(value: Value): Value | undefined =>
    isKnown || random.below(3) > 0 ? value : undefined;
  return {
    vendor: perhaps(VENDORS[random.below(2)]),
    vendorCountry: perhaps(COUNTRIES[random.below(2)]),
    origin: perhaps(COUNTRIES[random.below(2)]),
    parts: [{ part: random.below(2), pieces: 1 + random.below(2) }],
    failures: random.below(4),
    lead: perhaps(random.next()),
    licenceEnds: perhaps([0.4, 2, Infinity][random.below(3)]),
    needsVendorServer: perhaps(random.below(3) === 0 ? ('yes' as const) : ('no' as const)) ?? 'unknown',
    alternatives: others > 0 && random.below(2) === 0 ? [random.below(others)] : [],
  };
}

test('whatever is not known may be any of its values: the brackets hold them all', () => {
  const random = seededRandom(16);
  let narrow = 0;
  for (let world = 0; world < 300; world++) {
    const withdrawal: SupplyWithdrawal = {
      countries: new Set(COUNTRIES.filter(() => random.below(2) === 0)),
      vendors: new Set(VENDORS.filter(() => random.below(3) === 0)),
    };
    const known = randomItem(random, 0, true);
    const open = randomItem(random, 1, false);
    const stocks = [random.below(5), random.below(5)];
    const fates = itemFates([known, open], withdrawal);
    const parts = partFates([known, open], fates, stocks, 0.05);
    for (const full of completions(open, COUNTRIES, VENDORS)) {
      const { stops, short } = knownFates([known, full], withdrawal, stocks, 0.05);
      for (const [number, year] of stops.entries()) {
        assert.ok(fates[number].stops.earliest <= year && year <= fates[number].stops.latest);
        if (fates[number].stops.earliest === fates[number].stops.latest) narrow++;
      }
      for (const [part, year] of short.entries()) {
        const { earliest, latest } = parts[part].short;
        assert.ok(
          earliest! <= year * (1 + 1e-5) && year <= latest! * (1 + 1e-5),
          `${earliest} ${year} ${latest}`,
        );
      }
    }
  }
  assert.ok(narrow > 1000);
});

test('a vendor that goes stops what asks its server at once, licences at their end; a maker that goes stops neither', () => {
  const fates = itemFates(
    [
      whole({ vendorCountry: 'AA', needsVendorServer: 'yes' }),
      whole({ vendorCountry: 'AA', licenceEnds: 1.5 }),
      whole({ vendorCountry: 'AA', licenceEnds: -1 }),
      whole({ origin: 'AA', needsVendorServer: 'yes', licenceEnds: 1.5 }),
      whole({ needsVendorServer: 'yes', licenceEnds: 1.5 }),
    ],
    GONE,
  );
  assert.deepEqual(
    fates.map(({ isWithdrawn, stops }) => [isWithdrawn, stops.earliest, stops.latest]),
    [
      ['yes', 0, 0],
      ['yes', 1.5, 1.5],
      ['yes', 0, 0],
      ['yes', Infinity, Infinity],
      ['no', Infinity, Infinity],
    ],
  );
});

test('a store lasts until failures outrun it; an alternative that comes in time keeps it whole; what stopped asks for nothing', () => {
  const lasts = (items: SuppliedItem[], stocks: (number | undefined)[]) =>
    partFates(items, itemFates(items, GONE), stocks, 0.05)[0];
  const alone = lasts([whole({ origin: 'AA' })], [4]);
  assert.equal(alone.short.earliest!.toFixed(2), '1.97');
  assert.equal(alone.short.latest, alone.short.earliest);
  // Before, a piece is missing only if more than four fail within three months.
  assert.ok(alone.chanceBefore! < 1e-5);
  const other = whole({ vendor: 'two', parts: [], failures: undefined });
  assert.equal(lasts([whole({ origin: 'AA', alternatives: [1] }), other], [4]).short.earliest, Infinity);
  const stopped = whole({ vendorCountry: 'AA', needsVendorServer: 'yes' });
  assert.equal(lasts([stopped], [0]).short.earliest, Infinity);
  // Another row takes the same part from a vendor that stays.
  assert.equal(lasts([whole({ origin: 'AA' }), whole({ failures: 0 })], [4]).short.earliest, Infinity);
});

test('a stock that nobody counted, or failures that nobody did, give no figure', () => {
  const items = [whole({ origin: 'AA' }), whole({ origin: 'AA', failures: undefined })];
  const fates = itemFates(items, GONE);
  assert.deepEqual(partFates(items, fates, [undefined], 0.05)[0].short, {
    earliest: undefined,
    latest: undefined,
  });
  const { short, unknownFailures, chanceBefore } = partFates(items, fates, [4], 0.05)[0];
  assert.deepEqual([short.earliest, unknownFailures, chanceBefore], [undefined, 1, undefined]);
  assert.equal(short.latest!.toFixed(2), '1.97');
});

test('a single source is one that nothing from elsewhere can take the place of', () => {
  const items = [
    whole({ alternatives: [1] }),
    whole({ vendor: 'two' }),
    whole({ alternatives: [3], origin: undefined }),
    whole({}),
  ];
  assert.deepEqual(
    items.map((_, item) => [isSingleSource(items, item, 'vendor'), isSingleSource(items, item, 'origin')]),
    [
      ['no', 'yes'],
      ['yes', 'yes'],
      ['yes', 'unknown'],
      ['yes', 'yes'],
    ],
  );
});
