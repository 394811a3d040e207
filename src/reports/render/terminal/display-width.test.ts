import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { displayWidth, truncate, wrap } from './display-width.ts';

test('wide characters take two columns, marks and isolates none', () => {
  assert.equal(displayWidth('東京'), 4);
  assert.equal(displayWidth('e\u0301'), 1);
  assert.equal(displayWidth('\u2066AS1\u2069'), 3);
  assert.equal(displayWidth('مُؤرَّخة'), 5);
});

test('the short way to a width is the long one', () => {
  const sign = fc.oneof(
    fc.constantFrom('a', ' ', '~', '7', '[', 'm', '–', '—', '‘', '’', '“', '”', '…'),
    fc.constantFrom(
      '\u00a0',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
      '\u001b',
      'é',
      '東',
      '\u0301',
      '\u2011',
    ),
  );
  fc.assert(
    fc.property(fc.string({ unit: sign }), (text) => {
      assert.equal(displayWidth(text), stringWidth(text));
    }),
  );
});

test('a truncated text never exceeds its width and closes its isolates', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 20 }), (text, width) => {
      assert.ok(displayWidth(truncate(text, width)) <= width);
    }),
  );
  assert.equal(truncate('\u2066AS64500\u2069', 4), '\u2066AS6…\u2069');
});

test('wrapped lines fit, and nothing but spaces is lost', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 30 }), (text, width) => {
      const lines = wrap(text, width);
      for (const line of lines) assert.ok(displayWidth(line) <= width);
      assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
    }),
  );
});

test('an isolate that goes over lines is whole in each, so that it swallows nothing beside it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('AS1', '\u2066a b\u2069', '\u2068c \u2067d e\u2069 f\u2069', 'long-word')),
      fc.integer({ min: 2, max: 12 }),
      fc.nat(1),
      (words, width, hang) => {
        for (const line of wrap(words.join(' '), width, hang)) {
          let open = 0;
          for (const [sign] of line.matchAll(/[\u2066-\u2069]/g)) {
            open += sign === '\u2069' ? -1 : 1;
            assert.ok(open >= 0, line);
          }
          assert.equal(open, 0, line);
          assert.ok(displayWidth(line) <= width);
        }
      },
    ),
  );
});

test('a long word is broken after a sign where one is near', () => {
  assert.deepEqual(wrap('gateways.international.collateral', 26), ['gateways.international.', 'collateral']);
  assert.deepEqual(wrap('a.bcdefgh', 6), ['a.bcde', 'fgh']);
  assert.deepEqual(wrap('Aria Shatel Company PJSC', 12, 2), ['Aria Shatel', '  Company', '  PJSC']);
});
