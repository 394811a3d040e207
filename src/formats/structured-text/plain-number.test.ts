import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { AMBIGUOUS, ambiguousNumber, plainFlag, plainNumber } from './plain-number.ts';

test('numbers as spreadsheets write them', () => {
  const cases: readonly (readonly [string, string | undefined, string | undefined])[] = [
    // [written, where commas stand between thousands, where they are decimal marks]
    ['35.70', '35.70', '35.70'],
    ['35,7', '35.7', '35.7'],
    ['1200', '1200', '1200'],
    ['1,200', AMBIGUOUS, '1.200'],
    ['1.200', '1.200', AMBIGUOUS],
    ['0,125', '0.125', '0.125'],
    ['1,200,000', '1200000', '1200000'],
    ['1.200.000,5', '1200000.5', '1200000.5'],
    ['1,200.5', '1200.5', '1200.5'],
    ['1 200 000', '1200000', '1200000'],
    ['1\u202f200,5', '1200.5', '1200.5'],
    ["1'200", '1200', '1200'],
    ['۳۵٫۷', '35.7', '35.7'],
    ['۱٬۲۰۰', '1200', '1200'],
    ['١٢٠', '120', '120'],
    ['−5', '-5', '-5'],
    ['+5', '+5', '+5'],
    ['1,2E+06', '1.2E+06', '1.2E+06'],
    ['.5', '.5', '.5'],
    ['1,20,0', undefined, undefined],
    ['12 00', undefined, undefined],
    ['6 h', undefined, undefined],
    ['', undefined, undefined],
    ['1-2', undefined, undefined],
    ['.', undefined, undefined],
  ];
  for (const [text, thousands, decimals] of cases)
    assert.deepEqual(
      [plainNumber(text, 'thousands'), plainNumber(text, 'decimals')],
      [thousands, decimals],
      text,
    );
});

test('what is offered in place of a number that may be either of two is read', () => {
  const digits = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }));
  fc.assert(
    fc.property(digits, fc.constantFrom('thousands', 'decimals'), ([head, tail], comma) => {
      const thousand = String(tail).padStart(3, '0');
      const { facts } = ambiguousNumber(
        'people',
        `${head}${comma === 'thousands' ? ',' : '.'}${thousand}`,
        2,
      );
      assert.equal(Number(plainNumber(String(facts['decimal']), comma)), Number(`${head}.${thousand}`));
      assert.ok(
        !String(facts['decimal']).endsWith('0') || thousand === '000',
        'no zeros to mistake for thousands',
      );
      assert.equal(plainNumber(String(facts['whole']), comma), `${head}${thousand}`);
    }),
  );
});

test('the two numbers that a text may be do not look alike', () => {
  const offered = (value: string): unknown[] => {
    const { facts } = ambiguousNumber('people', value, 2);
    return [facts['decimal'], facts['whole']];
  };
  assert.deepEqual(offered('120.000'), ['120', '120000']);
  assert.deepEqual(offered('1.200'), ['1,2', '1200']);
  assert.deepEqual(offered('1,205'), ['1.205', '1205']);
  assert.deepEqual(offered('100,000'), ['100', '100000']);
});

test('what a locale writes is read back, or called ambiguous', () => {
  const locales = ['en', 'de', 'fr', 'ru', 'fa', 'ar-EG', 'de-CH', 'en-IN'];
  const value = fc.oneof(
    fc.integer({ min: -1e6, max: 1e6 }),
    fc.double({ min: -1e5, max: 1e5, noNaN: true }).map((one) => Math.round(one * 100) / 100),
  );
  fc.assert(
    fc.property(value, fc.constantFrom(...locales), (number, locale) => {
      const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(number);
      const comma = ['de', 'fr', 'ru'].includes(locale) ? 'decimals' : 'thousands';
      const plain = plainNumber(text, comma);
      if (plain === AMBIGUOUS) assert.match(text, /^\D*\d{1,3}[.,]\d{3}$/);
      // Groups of two digits, as in India, are not read.
      else if (plain !== undefined) assert.equal(Number(plain) + 0, number + 0, text);
      else assert.match(text, /\d,\d\d,\d/);
    }),
  );
});

test('arbitrary text gives a number or nothing', () => {
  const piece = fc.constantFrom('1', '۲', ',', '.', ' ', '-', 'e', "'", '٫', '٬', '000');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      fc.constantFrom('decimals' as const, 'thousands' as const),
      (text, comma) => {
        const plain = plainNumber(text, comma);
        assert.ok(
          plain === undefined || plain === AMBIGUOUS || !Number.isNaN(Number(plain)),
          `${text} → ${plain}`,
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test('yes and no in five languages', () => {
  for (const word of ['TRUE', 'Vrai', 'Да', 'بله', 'نعم']) assert.equal(plainFlag(word), 'yes', word);
  for (const word of ['FALSE', 'faux', 'нет', 'خیر', 'لا']) assert.equal(plainFlag(word), 'no', word);
  assert.equal(plainFlag('perhaps'), 'perhaps');
});

test('yes and no are seen whichever of two like letters they have', () => {
  for (const word of ['خیر', 'خير', 'نه', 'НЕТ', 'Нет ', 'FAUX']) assert.equal(plainFlag(word), 'no', word);
  for (const word of ['بلی', 'بلي', 'بله', 'ДА', 'Истина']) assert.equal(plainFlag(word), 'yes', word);
});
