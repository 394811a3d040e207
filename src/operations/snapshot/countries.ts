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
 * countries, the one that asns.csv gives too counts, else none. Codes that are no country (ZZ, EU, AP…) say nothing.
 */
export function registeredCountries({ delegations, asnCountries, asns }: CountrySources): {
  countries: Map<number, string>;
  findings: Finding[];
} {
  const byAsns = new Map(asns.filter(({ country }) => isCountry(country)).map((r) => [r.asn, r.country]));
  const countries = new Map(byAsns);
  let ambiguous = 0;
  for (const { asn, countries: all } of asnCountries) {
    const codes = all.filter(isCountry);
    const [only] = codes.length === 1 ? codes : codes.filter((code) => code === byAsns.get(asn));
    if (only) countries.set(asn, only);
    else if (codes.length > 1) {
      countries.delete(asn);
      ambiguous++;
    }
  }
  const { delegated, contradictory } = delegatedCountries(delegations);
  for (const [asn, country] of delegated) countries.set(asn, country);
  for (const asn of contradictory) countries.delete(asn);
  ambiguous += contradictory.size;
  return {
    countries,
    findings:
      ambiguous > 0
        ? [{ code: 'snapshot.several-countries', severity: 'lost', facts: { ases: ambiguous } }]
        : [],
  };
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
function delegatedCountries(delegations: readonly Delegation[]): {
  delegated: Map<number, string>;
  contradictory: Set<number>;
} {
  const delegated = new Map<number, string>();
  const contradictory = new Set<number>();
  for (const { type, status, country, start, value } of delegations) {
    if (type !== 'asn' || !isCountry(country) || !/^(allocated|assigned)$/.test(status)) continue;
    for (let asn = Number(start); asn < Number(start) + Math.min(value, LARGEST_BLOCK); asn++) {
      const known = delegated.get(asn);
      if (known !== undefined && known !== country) contradictory.add(asn);
      delegated.set(asn, country);
    }
  }
  return { delegated, contradictory };
}

/** No registry gives anyone more AS numbers at once than these. */
const LARGEST_BLOCK = 65_536;

/** Two letters that ISO 3166-1 gives, or could give, to a country: not those reserved for users, nor for unions. */
function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !/^(AA|AP|EU|EZ|UN|Q[M-Z]|X[A-JL-Z]|ZZ)$/.test(code);
}
