import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CATALOGUES } from './catalogue.ts';
import { LANGUAGE_CODES, type MessageCode } from './codes.ts';
import { language } from './language.ts';
import { parseTemplate, templateParams } from './template.ts';
import { message, nameText, type Param } from './text.ts';

const CODES = Object.keys(CATALOGUES.en) as MessageCode[];
/** Sentences about what is not known. */
const ABOUT_UNKNOWN = new Set<MessageCode>(['common.unknown', 'common.unknown-because']);

/** Values for every kind of parameter. */
const VALUES: Readonly<Record<string, fc.Arbitrary<Param>>> = {
  number: fc.oneof(fc.nat(1_000_000), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
  plural: fc.nat(1_000_000),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  asn: fc.integer({ min: 1, max: 65_535 }),
  duration: fc.double({ min: 0, max: 1e4, noNaN: true }),
  prefix: fc.constant('192.0.2.0/24'),
  country: fc.constantFrom('IR', 'AZ', 'TR'),
  countries: fc.constantFrom('IR', 'IR, AZ'),
  date: fc.constantFrom('2026-11-28', '2026-11-28T21:00Z'),
  list: fc.constant([nameText('one'), nameText('two')]),
  text: fc.constant(nameText('something')),
  name: fc.string({ minLength: 1, maxLength: 8 }),
  literal: fc.string({ minLength: 1, maxLength: 8 }),
};

test('a sentence that is given what it asks for has no gap, in any language', () => {
  for (const code of CODES) {
    const kinds = templateParams(parseTemplate(CATALOGUES.en[code]));
    const params = fc.record(
      Object.fromEntries([...kinds].map(([name, kind]) => [name, VALUES[kind ?? 'name']])),
    );
    fc.assert(
      fc.property(params, fc.constantFrom(...LANGUAGE_CODES), (values, spoken) => {
        const { spans } = language(spoken);
        const gaps = spans({ code, params: values }).filter(({ role }) => role === 'missing');
        assert.ok(
          gaps.length === 0 || ABOUT_UNKNOWN.has(code),
          `${spoken} ${code} ${JSON.stringify(values)}`,
        );
      }),
      { numRuns: 10 },
    );
  }
});

test('a sentence without a fact that it asks for is a gap that a reader sees', () => {
  const sentence = { code: message('common.total').code, params: {} };
  assert.deepEqual(
    language('en')
      .spans(sentence)
      .filter(({ role }) => role === 'missing'),
    [],
  );
  const gap = language('en').spans({ code: 'common.and-more', params: {} });
  assert.deepEqual(gap.filter(({ role }) => role === 'missing').length, 1);
});
