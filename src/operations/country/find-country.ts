import { iso31661Alpha3ToAlpha2 } from 'iso-3166';
import { once } from '../../core/once.ts';
import { usualCode } from '../../core/usual-code.ts';
import { Refusal } from '../../core/refusal.ts';
import { editDistance } from '../../formats/structured-text/nearest.ts';
import { seenLetters } from '../../formats/structured-text/same-letters.ts';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { optionOf } from '../option-of.ts';
import { snapshotBuildRequest } from '../../schemas/requests/snapshot.ts';

/** How many countries a refusal suggests. */
const SUGGESTED = 3;

/** The index in `countries`, those of a snapshot, of the country that a user means. One without networks is refused. */
export function findCountry(countries: readonly string[], wanted: string, file = 'snapshot'): number {
  if (countries.length <= 1)
    throw new Refusal('bad-data', 'assess.no-countries', {
      file,
      option: optionOf(snapshotBuildRequest, 'asns'),
    });
  const country = countryCode(wanted);
  const index = countries.indexOf(country);
  if (index <= 0) throw new Refusal('not-found', 'assess.country-without-networks', { country });
  return index;
}

/**
 * The code of the country that a user means: two letters, three letters (ISO 3166-1), or a name in any of the languages. An
 * unknown one is refused with the nearest names.
 */
export function countryCode(wanted: string): string {
  const word = folded(wanted);
  const code = codeOf(word) ?? codeOfName(word);
  if (code === undefined) throw unknownCountry(wanted, nearCountries(word, countryNames()));
  return code;
}

const CODES = new Set([...Object.values(iso31661Alpha3ToAlpha2), 'XK', 'EU']);

function codeOf(word: string): string | undefined {
  const code = usualCode(word);
  if (/^[a-z]{2}$/.test(word) && CODES.has(code)) return code;
  return /^[a-z]{3}$/.test(word) ? iso31661Alpha3ToAlpha2[code] : undefined;
}

function codeOfName(word: string): string | undefined {
  return [...countryNames()].find(([, known]) => known.includes(word))?.[0];
}

/** Names of all countries in all languages, lower case and without accents, by code. */
const countryNames = once((): ReadonlyMap<string, readonly string[]> => {
  const tables = LANGUAGE_CODES.map(
    (tag) => new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }),
  );
  return new Map(
    Array.from(CODES, (code) => [
      code,
      tables.flatMap((table) => table.of(code) ?? []).map((name) => folded(name)),
    ]),
  );
});

function folded(word: string): string {
  return seenLetters(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

/** An unknown country, with those that may have been meant; their names are said in the language of the reader. */
function unknownCountry(country: string, near: readonly string[]): Refusal {
  return near.length === 0
    ? new Refusal('not-found', 'assess.unknown-country', { country })
    : new Refusal('not-found', 'assess.unknown-country-near', { country, near: near.join(', ') });
}

/** Codes of the countries whose names come nearest to a word, if any comes near: at most a third of its letters differ. */
function nearCountries(word: string, names: ReadonlyMap<string, readonly string[]>): string[] {
  const farthest = Math.max(1, Math.floor(word.length / 3));
  return [...names]
    .map(([code, known]) => ({
      code,
      distance: Math.min(
        ...known.map((name) => (word.length > 2 && name.startsWith(word) ? 0 : editDistance(word, name))),
      ),
      length: Math.min(...known.filter((name) => name.startsWith(word)).map((name) => name.length)),
    }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance || a.length - b.length || (a.code < b.code ? -1 : 1))
    .slice(0, SUGGESTED)
    .map(({ code }) => code);
}
