import type { IpRange } from '../../formats/ip-range/ip-range.ts';

/** Which addresses are an AS's: a range with its AS number. */
export interface AsnRange {
  readonly family: 4 | 6;
  readonly start: bigint;
  readonly end: bigint;
  readonly asn: number;
}

/**
 * The country in which most of a network's addresses are registered, AS number → ISO 3166-1 alpha-2 code, where there is one:
 * where its IPv4 addresses (else its IPv6 addresses) lie for more than half, of those that the table knows, in one country,
 * and its IPv6 addresses, if it has any, do not say otherwise.
 *
 * @param origins in ascending order within a family; they may overlap, @param countries in ascending order within a family;
 * where two of them overlap, the later one loses what it shares
 */
export function countriesByAddresses(
  origins: readonly AsnRange[],
  countries: readonly IpRange[],
): Map<number, string> {
  const four = majorities(origins, countries, 4);
  const six = majorities(origins, countries, 6);
  const result = new Map<number, string>();
  for (const asn of new Set([...four.keys(), ...six.keys()])) {
    const country = four.get(asn) ?? six.get(asn) ?? '';
    const contradicted = six.get(asn) !== undefined && six.get(asn) !== country;
    if (country !== '' && !contradicted) result.set(asn, country);
  }
  return result;
}

/** The country with more than half of the addresses by AS; '' where none has. */
function majorities(
  origins: readonly AsnRange[],
  countries: readonly IpRange[],
  family: number,
): Map<number, string> {
  const table = withoutOverlaps(countries.filter((range) => range.family === family));
  const counts = new Map<number, Map<string, number>>();
  let first = 0;
  for (const { start, end, asn } of origins.filter((range) => range.family === family)) {
    while (first < table.length && table[first].end < start) first++;
    for (let at = first; at < table.length && table[at].start <= end; at++) {
      const from = start > table[at].start ? start : table[at].start;
      const to = end < table[at].end ? end : table[at].end;
      if (to < from) continue;
      const ofAs = counts.get(asn) ?? new Map<string, number>();
      counts.set(asn, ofAs);
      const [country] = table[at].fields;
      ofAs.set(country, (ofAs.get(country) ?? 0) + Number(to - from + 1n));
    }
  }
  return new Map([...counts].map(([asn, ofAs]) => [asn, majority(ofAs)]));
}

function majority(counts: ReadonlyMap<string, number>): string {
  let total = 0;
  for (const count of counts.values()) total += count;
  for (const [country, count] of counts) if (count > total / 2) return country;
  return '';
}

function withoutOverlaps(ranges: readonly IpRange[]): IpRange[] {
  const kept: IpRange[] = [];
  let end = -1n;
  for (const range of ranges) {
    if (range.end <= end) continue;
    kept.push(range.start > end ? range : { ...range, start: end + 1n });
    end = range.end;
  }
  return kept;
}
