import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGE_CODES, type LanguageCode } from './codes.ts';
import { language } from './language.ts';
import { asText, literalText, message, nameText, type Text, type Value } from './text.ts';

/** Holds a text to what each of these languages says. */
function assertSaid(text: Text, said: Readonly<Partial<Record<LanguageCode, string>>>): void {
  for (const [code, words] of Object.entries(said))
    assert.equal(language(code as LanguageCode).plain(text), words, code);
}

test('words agree with numbers as each language wants: Arabic has six forms, Russian three', () => {
  const people = (code: 'ar' | 'ru', value: number): string =>
    language(code, { latinDigits: true }).plain({ kind: 'number', value, unit: 'unit.people' });
  assert.deepEqual(
    [0, 1, 2, 3, 11, 100].map((value) => people('ar', value)),
    ['0 شخص', 'شخص واحد', 'شخصان', '3 أشخاص', '11 شخصًا', '100 شخص'],
  );
  assert.deepEqual(
    [1, 2, 5, 21, 1.5].map((value) => people('ru', value)),
    ['1 человек', '2 человека', '5 человек', '21 человек', '1,5 человека'],
  );
});

test('digits are those of the language, or Latin where asked for', () => {
  const share: Value = { kind: 'share', value: 0.4567 };
  assertSaid(share, {
    en: '45.7%',
    ar: '٤٥٫٧٪\u061c',
    fa: '۴۵٫۷٪',
    fr: '45,7\u00a0%',
    ru: '45,7\u00a0%',
  });
  assert.match(language('fa', { latinDigits: true }).plain(share), /45\.7/);
});

test('missing is shown as missing, with its reason, never as zero', () => {
  const { spans, plain } = language('en');
  for (const kind of ['number', 'share'] as const)
    assert.deepEqual(spans({ kind, value: NaN }), [{ text: 'not known', role: 'missing' }]);
  assert.equal(plain({ kind: 'number', value: NaN, unit: 'unit.people' }), 'not known');
  assert.equal(plain({ kind: 'country', country: '' }), 'not known');
  assert.equal(plain(message('common.rank', { rank: NaN, of: 3 })), 'rank not known of 3');
  const why = message('common.coverage', { share: 0 });
  assert.equal(plain({ kind: 'missing', why }), 'not known: coverage 0.0%');
});

test('what is below zero has a minus in every language, and no hyphen', () => {
  const values: readonly Value[] = [
    { kind: 'share', value: -0.151, signed: true },
    { kind: 'share', value: -0.151 },
    { kind: 'number', value: -1234.5 },
    { kind: 'number', value: -2, unit: 'unit.hops' },
    { kind: 'share', value: -1e-6 },
  ];
  for (const code of LANGUAGE_CODES)
    for (const latinDigits of [false, true]) {
      const { plain, words } = language(code, { latinDigits });
      for (const said of [...values.map((value) => plain(value)), words.compact(-1_200_000)]) {
        assert.ok(said.includes('\u2212'), `${code}: ${said}`);
        assert.ok(!said.includes('-'), `${code}: ${said}`);
      }
    }
  assert.equal(language('en').plain(values[0]), '\u221215.1%');
});

test('a figure that would round to nothing is written by its bound, in every language; zero stays zero', () => {
  const tiny: Value = { kind: 'share', value: 0.0000009 };
  assertSaid(tiny, {
    en: '<\u00a00.1%',
    ar: 'أقل من\u00a0٠٫١٪\u061c',
    fa: 'کمتر از\u00a0۰٫۱٪',
    fr: '<\u00a00,1\u00a0%',
    ru: '<\u00a00,1\u00a0%',
  });
  const { plain } = language('en');
  const shares = (values: readonly number[], digits?: number): string[] =>
    values.map((value) => plain({ kind: 'share', value, ...(digits === undefined ? {} : { digits }) }));
  assert.deepEqual(shares([0.0006, 0.0005, 0.0004, 0]), ['0.1%', '0.1%', '<\u00a00.1%', '0.0%']);
  assert.deepEqual(shares([0.004, 0.006], 0), ['<\u00a01%', '1%']);
  assert.deepEqual(shares([1e-17, -1e-17]), ['0.0%', '0.0%']);
  const signed = [0.0002, -0.0002].map((value) => plain({ kind: 'share', value, signed: true }));
  assert.deepEqual(signed, ['<\u00a0+0.1%', '>\u00a0\u22120.1%']);
  assert.equal(plain({ kind: 'number', value: 0.0004, digits: 3 }), '<\u00a00.001');
  assert.equal(plain({ kind: 'number', value: 0.004 }), '<\u00a00.01');
});

test('a signed number keeps its sign even where a plural form has no digit', () => {
  const one: Value = { kind: 'number', value: 1, unit: 'unit.people', signed: true };
  assert.match(language('ar', { latinDigits: true }).plain(one), /\+1/);
});

test('AS numbers, prefixes and commands are isolated left to right, names by their own direction, together where both agree', () => {
  const items: Text[] = [
    asText(64500, 'Sepehr'),
    asText(64501, 'سپهر'),
    { kind: 'prefix', prefix: '192.0.2.0/24' },
    { kind: 'literal', literal: 'muruna assess IR' },
    nameText('Баку'),
  ];
  assert.equal(
    language('ar').isolated({ kind: 'list', items }),
    '\u2068AS64500 Sepehr\u2069 و\u2066AS64501\u2069 \u2068سپهر\u2069 و\u2066192.0.2.0/24\u2069 و\u2066muruna assess IR\u2069 و\u2068Баку\u2069',
  );
});

test('dates are Gregorian, and Persian leads with its own calendar', () => {
  assertSaid(
    { kind: 'date', date: '2025-09-01' },
    {
      en: '1 September 2025',
      ar: '١ سبتمبر ٢٠٢٥',
      fa: '۱۰ شهریور ۱۴۰۴ (۱ سپتامبر ۲۰۲۵)',
      fr: '1 septembre 2025',
      ru: '1 сентября 2025 г.',
    },
  );
  // What a snapshot of unknown date holds is said in the words of the language.
  assertSaid(
    { kind: 'date', date: 'unknown' },
    {
      en: 'an unknown date',
      ar: 'يوم غير معروف',
      fa: 'روزی نامعلوم',
      fr: 'jour inconnu',
      ru: 'неизвестный день',
    },
  );
});

test('durations use the two largest units', () => {
  const { plain } = language('en');
  const write = (hours: number): string => plain({ kind: 'duration', hours });
  assert.deepEqual([0, 0.005, 0.5, 1, 5.5, 47, 76].map(write), [
    '0 sec',
    '18 sec',
    '30 min',
    '1 hr',
    '5 hr, 30 min',
    '47 hr',
    '3 days, 4 hr',
  ]);
});

test('countries are named in the language', () => {
  assertSaid(
    { kind: 'country', country: 'IR' },
    {
      en: 'Iran',
      ar: 'إيران',
      fa: 'ایران',
      fr: 'Iran',
      ru: 'Иран',
    },
  );
});

test('a name that ends in a full stop ends its sentence, where both stand at the same end', () => {
  const members = { members: [asText(3356, 'Level 3 Communications, Inc.')] };
  const said = (code: LanguageCode): string => language(code).plain(message('inference.clique', members));
  for (const code of ['en', 'fr', 'ru'] as const) assert.match(said(code), /Inc\.(?!\.)/, code);
  for (const code of ['ar', 'fa'] as const) assert.match(said(code), /Inc\.\.$/, code);
});

test('a sentence has no hole where something empty was given', () => {
  for (const code of LANGUAGE_CODES)
    assert.match(language(code).plain(message('template.written', { file: '' })), /""/, code);
});

test('a name turns nothing but itself: overrides go, and isolates that are not balanced', () => {
  const { plain } = language('fa');
  for (const [given, shown] of [
    ['exe.\u202egnp', 'exe.gnp'],
    ['a\u2069b', 'ab'],
    ['a\u2068b', 'ab'],
    ['\u2067ب\u2069 a', '\u2067ب\u2069 a'],
  ])
    for (const text of [nameText(given), literalText(given), asText(1, given)])
      assert.ok(plain(text).endsWith(shown), JSON.stringify(plain(text)));
});
