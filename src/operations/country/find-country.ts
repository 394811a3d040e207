import { iso31661Alpha3ToAlpha2 } from 'iso-3166';
import { Refusal } from '../../core/refusal.ts';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';

/** How many countries a refusal suggests. */
const SUGGESTED = 3;

/**
 * The country of a snapshot that a user means: two letters, three letters (ISO 3166-1), or a name in any of the languages;
 * returns its index in `countries`. An unknown one is refused with the nearest names; one without networks by itself.
 */
export function findCountry(countries: readonly string[], wanted: string, file = 'snapshot'): number {
  if (countries.length <= 1) throw new Refusal('bad-data', 'assess.no-countries', { file, option: '--asns' });
  const word = folded(wanted);
  const names = countryNames();
  const code =
    /^[a-z]{2}$/.test(word) && names.has(word.toUpperCase()) ? word.toUpperCase() : codeOf(word, names);
  if (code === undefined)
    throw new Refusal('not-found', 'assess.unknown-country', {
      country: wanted,
      near: nearest(word, names).join(', '),
    });
  const index = countries.indexOf(code);
  if (index <= 0) throw new Refusal('not-found', 'assess.country-without-networks', { country: code });
  return index;
}

function codeOf(word: string, names: ReadonlyMap<string, readonly string[]>): string | undefined {
  const alpha2 = /^[a-z]{3}$/.test(word) ? iso31661Alpha3ToAlpha2[word.toUpperCase()] : undefined;
  return alpha2 ?? [...names].find(([, known]) => known.includes(word))?.[0];
}

/** Names of all countries in all languages, lower case and without accents, by code. */
function countryNames(): ReadonlyMap<string, readonly string[]> {
  const tables = LANGUAGE_CODES.map(
    (tag) => new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }),
  );
  const codes = [...Object.values(iso31661Alpha3ToAlpha2), 'XK', 'EU'];
  return new Map(
    codes.map((code) => [code, tables.flatMap((table) => table.of(code) ?? []).map((name) => folded(name))]),
  );
}

function folded(word: string): string {
  return word.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function nearest(word: string, names: ReadonlyMap<string, readonly string[]>): string[] {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  return [...names]
    .map(([code, known]) => ({
      code,
      distance: Math.min(
        distance(word, code.toLowerCase()) + 0.5,
        ...known.map((name) => distance(word, name) - (name.startsWith(word) ? 3 : 0)),
      ),
    }))
    .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
    .slice(0, SUGGESTED)
    .map(({ code }) => `${code} (${english.of(code)})`);
}

/** Edit distance (Levenshtein 1966). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1];
    for (let to = 1; to <= other.length; to++)
      next.push(Math.min(next[to - 1] + 1, row[to] + 1, row[to - 1] + (letter === other[to - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length];
}
