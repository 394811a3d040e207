import { usualCode } from '../../core/usual-code.ts';
import type { Finding } from '../../core/finding.ts';
import type { AsnRecord } from '../../formats/asns-csv/asns-csv.ts';
import type { AsnCountry } from '../../formats/asns-csv/asn-country.ts';
import type { Delegation } from '../../formats/delegated/delegated.ts';

/** Who says in which country a network is registered. */
export interface CountrySources {
  readonly delegations: readonly Delegation[];
  readonly asnCountries: readonly AsnCountry[];
  readonly asns: readonly AsnRecord[];
}

/**
 * The country a network is registered in, AS number → ISO 3166-1 alpha-2 code.
 *
 * The registries' own delegations come first, then the table derived from them, then asns.csv. Where a table gives several
 * countries, the one that asns.csv gives too counts, else none. Codes that are no country (ZZ, XX, EU, AP…) say nothing, and UK is
 * read as GB.
 */
export function registeredCountries({ delegations, asnCountries, asns }: CountrySources): {
  countries: Map<number, string>;
  findings: Finding[];
} {
  const named = onlyOneEach(asns.map(({ asn, country }) => [asn, countryOf(country)]));
  const countries = new Map(named.only);
  const ambiguous = new Set(named.several);
  for (const [asn, codes] of together(asnCountries)) {
    const [only] = codes.length === 1 ? codes : codes.filter((code) => code === named.only.get(asn));
    ambiguous.delete(asn);
    if (only) countries.set(asn, only);
    else if (codes.length > 1) {
      countries.delete(asn);
      ambiguous.add(asn);
    }
  }
  const delegated = delegatedCountries(delegations);
  for (const [asn, country] of delegated.only) {
    countries.set(asn, country);
    ambiguous.delete(asn);
  }
  for (const asn of delegated.several) {
    countries.delete(asn);
    ambiguous.add(asn);
  }
  return { countries, findings: severalCountries(ambiguous.size) };
}

/** The rows of a table of countries by network, each network once. */
function together(rows: readonly AsnCountry[]): Map<number, string[]> {
  const codes = new Map<number, string[]>();
  for (const { asn, countries } of rows) {
    const known = codes.get(asn) ?? [];
    codes.set(asn, [...new Set([...known, ...countries.map(countryOf).filter((code) => code !== '')])]);
  }
  return codes;
}

/** Networks of which a list says more than one country. */
export function severalCountries(ases: number): Finding[] {
  return ases > 0 ? [{ code: 'snapshot.several-countries', severity: 'lost', facts: { ases } }] : [];
}

/** Keys with their only value, and keys of which different values are said; empty values say nothing. */
export function onlyOneEach<Value extends string | number>(
  pairs: Iterable<readonly [number, Value]>,
): { only: Map<number, Value>; several: Set<number> } {
  const only = new Map<number, Value>();
  const several = new Set<number>();
  for (const [key, value] of pairs) {
    if (value === '') continue;
    const known = only.get(key);
    if (known !== undefined && known !== value) several.add(key);
    only.set(key, value);
  }
  for (const key of several) only.delete(key);
  return { only, several };
}

/**
 * The same with supplied lists: the networks of a listed country are those that are listed, and no others.
 */
export function withNationalLists(
  countries: ReadonlyMap<number, string>,
  lists: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const listed = new Set(lists.values());
  const kept = [...countries].filter(([, country]) => !listed.has(country));
  return new Map([...kept, ...lists]);
}

/** Blocks of AS numbers held by someone, each number with its country; numbers of which two registries say different things. */
function delegatedCountries(delegations: readonly Delegation[]): ReturnType<typeof onlyOneEach<string>> {
  const pairs: [number, string][] = [];
  for (const { type, status, country, start, value } of delegations) {
    if (type !== 'asn' || !/^(allocated|assigned)$/.test(status)) continue;
    for (let asn = Number(start); asn < Number(start) + Math.min(value, LARGEST_BLOCK); asn++)
      pairs.push([asn, countryOf(country)]);
  }
  return onlyOneEach(pairs);
}

/** No registry gives anyone more AS numbers at once than these. */
const LARGEST_BLOCK = 65_536;

/** The ISO 3166-1 code of a country; empty for codes that are reserved for users or for unions, and for what is no code. */
export function countryOf(code: string): string {
  const name = usualCode(code);
  const isCountry = /^[A-Z]{2}$/.test(name) && !/^(AA|AP|EU|EZ|UN|Q[M-Z]|X[A-JL-Z]|ZZ)$/.test(name);
  return isCountry ? name : '';
}
