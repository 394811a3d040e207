import { LANGUAGE_CODES } from '../../i18n/codes.ts';

const names = new Map<string, readonly string[]>();

/** Fewer letters are found at the beginning of a word only: "tic" is not in Vatican City. */
const LEAST_INSIDE = 4;

/** Whether a country has a name with that word in it (in small letters), in any of the languages. */
export function isCalled(country: string, word: string): boolean {
  const known =
    names.get(country) ??
    LANGUAGE_CODES.map((code) =>
      (new Intl.DisplayNames(code, { type: 'region' }).of(country) ?? '').toLocaleLowerCase(),
    );
  names.set(country, known);
  return known.some((name) =>
    word.length < LEAST_INSIDE
      ? name.split(/[^\p{L}\p{M}]+/u).some((part) => part.startsWith(word))
      : name.includes(word),
  );
}
