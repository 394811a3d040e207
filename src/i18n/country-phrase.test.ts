import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CountryInSentence } from './country-phrase.ts';
import { countryInSentence as english } from './en/country.ts';
import { countryInSentence as french } from './fr/country.ts';
import { language } from './language.ts';
import { countryInSentence as russian } from './ru/country.ts';
import { message } from './text.ts';

const NAMES = { en: 'en', fr: 'fr' } as const;

function phrases(
  say: CountryInSentence,
  tongue: keyof typeof NAMES,
  before: string,
  codes: string,
): string[] {
  const names = new Intl.DisplayNames(NAMES[tongue], { type: 'region' });
  return codes.split(' ').map((code) => {
    const phrase = say({ before, name: names.of(code)! }, code);
    return phrase.before + phrase.name;
  });
}

test('English countries that take an article have it inside a sentence, with a capital at its start', () => {
  const { plain } = language('en');
  assert.equal(
    plain(message('brief.between.none', { one: 'NL', other: 'IR' })),
    'No route from the Netherlands to Iran is known.',
  );
  assert.match(
    plain(message('worst.no-candidates', { country: 'US', over: 'x', option: 'y' })),
    /^The United/,
  );
  assert.match(
    plain(message('brief.best.change', { country: 'AE', before: 0, after: 0 })),
    /from the United/,
  );
  assert.deepEqual(phrases(english, 'en', 'in ', 'GB FR 029'), [
    'in the United Kingdom',
    'in France',
    'in the Caribbean',
  ]);
});

test('a country in a list has its article too; a label, a table cell and a list after a colon keep the bare name', () => {
  const { plain } = language('en');
  const countries = (['IR', 'US'] as const).map((country) => ({ kind: 'country' as const, country }));
  assert.equal(
    plain(message('compare.title', { countries })),
    'Networks of Iran and the United States side by side',
  );
  assert.match(plain(message('rank.missing', { count: 2, countries })), /: Iran and United States\.$/);
  const near = plain(message('assess.unknown-country-near', { country: 'Nederland', near: 'NL, IR' }));
  assert.match(near, /close to it: Netherlands \(NL\) and Iran \(IR\)\)/);
  assert.equal(plain(message('explore.title', { country: 'NL' })), 'Explorer: Netherlands');
  assert.equal(plain({ kind: 'country', country: 'NL' }), 'Netherlands');
  assert.equal(plain({ kind: 'list', items: countries }), 'Iran and United States');
});

test('French articles contract with de, à and en', () => {
  assert.deepEqual(phrases(french, 'fr', 'le réseau de ', 'IR JP FR NL CU OM HN HT'), [
    'le réseau de l’Iran',
    'le réseau du Japon',
    'le réseau de la France',
    'le réseau des Pays-Bas',
    'le réseau de Cuba',
    'le réseau d’Oman',
    'le réseau du Honduras',
    'le réseau d’Haïti',
  ]);
  assert.deepEqual(phrases(french, 'fr', 'enregistré en ', 'IR JP FR NL CU IL'), [
    'enregistré en Iran',
    'enregistré au Japon',
    'enregistré en France',
    'enregistré aux Pays-Bas',
    'enregistré à Cuba',
    'enregistré en Israël',
  ]);
  assert.deepEqual(phrases(french, 'fr', 'jusqu’à ', 'US JP RU MT'), [
    'jusqu’aux États-Unis',
    'jusqu’au Japon',
    'jusqu’à la Russie',
    'jusqu’à Malte',
  ]);
  assert.deepEqual(phrases(french, 'fr', '', 'IR BR US MT'), [
    'L’Iran',
    'Le Brésil',
    'Les États-Unis',
    'Malte',
  ]);
  assert.deepEqual(phrases(french, 'fr', 'Pays : ', 'IR'), ['Pays : Iran']);
  assert.match(
    language('fr').plain(message('assess.unknown-country-near', { country: 'Iron', near: 'IR, NL' })),
    /: Iran \(IR\) et Pays-Bas \(NL\)\)/,
  );
});

test('Russian countries stand in the genitive where a sentence asks for it', () => {
  const names = new Intl.DisplayNames('ru', { type: 'region' });
  const genitives = 'IR RU TR NL US PS SA KR GB GS NI DE UY IL MH AE CD ZA 142 029'
    .split(' ')
    .map((code) => russian({ before: '', name: names.of(code)!, form: 'genitive' }, code).name);
  assert.deepEqual(genitives, [
    'Ирана',
    'России',
    'Турции',
    'Нидерландов',
    'Соединенных Штатов',
    'Палестинских территорий',
    'Саудовской Аравии',
    'Республики Корея',
    'Великобритании',
    'Южной Георгии и Южных Сандвичевых о-вов',
    'Никарагуа',
    'Германии',
    'Уругвая',
    'Израиля',
    'Маршалловых о-вов',
    'ОАЭ',
    'Конго - Киншасы',
    'Южно-Африканской Республики',
    'Азии',
    'Карибов',
  ]);
  const { plain } = language('ru');
  assert.equal(plain(message('assess.title', { country: 'IR' })), 'Устойчивость сети Ирана');
  assert.equal(plain(message('explore.title', { country: 'IR' })), 'Обозреватель: Иран');
});
