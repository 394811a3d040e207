import type { IpRange } from '../../formats/ip-range/ip-range.ts';

/** Which addresses are an AS's: a range with its AS number. */
export interface AsnRange {
  readonly family: 4 | 6;
  readonly start: bigint;
  readonly end: bigint;
  readonly asn: number;
}

/** What part of what an AS holds is registered in each country: AS number → ISO 3166-1 alpha-2 code → share, 0 … 1. */
export type CountryShares = ReadonlyMap<number, ReadonlyMap<string, number>>;

/**
 * The country of each AS on which several views of its addresses agree: the one whose shares, averaged over the views that know
 * something of the AS, come to more than half. ASes without such a country are left out.
 */
export function agreedCountries(views: readonly CountryShares[]): Map<number, string> {
  const sums = new Map<number, Map<string, number>>();
  for (const view of views)
    for (const [asn, shares] of view) for (const [country, share] of shares) add(sums, asn, country, share);
  const agreed = new Map<number, string>();
  for (const [asn, shares] of sums) {
    const country = majority(shares);
    if (country !== undefined) agreed.set(asn, country);
  }
  return agreed;
}

/**
 * Where the addresses of ASes are registered, by number of addresses or, each range counting the same, by number of ranges.
 *
 * @param origins in ascending order within a family; they may overlap, @param countries in ascending order within a family;
 * where two of them overlap, the later one loses what it shares
 */
export function countryShares(
  origins: readonly AsnRange[],
  countries: readonly IpRange[],
  family: 4 | 6,
  by: 'addresses' | 'ranges',
): CountryShares {
  const table = withoutOverlaps(countries.filter((range) => range.family === family));
  const sums = new Map<number, Map<string, number>>();
  let first = 0;
  for (const { start, end, asn } of origins.filter((range) => range.family === family)) {
    while (first < table.length && table[first].end < start) first++;
    const size = by === 'addresses' ? 1 : Number(end - start + 1n);
    for (let at = first; at < table.length && table[at].start <= end; at++) {
      const from = start > table[at].start ? start : table[at].start;
      const to = end < table[at].end ? end : table[at].end;
      if (to >= from) add(sums, asn, table[at].fields[0], Number(to - from + 1n) / size);
    }
  }
  return new Map([...sums].map(([asn, counts]) => [asn, asShares(counts)]));
}

function add(sums: Map<number, Map<string, number>>, asn: number, country: string, amount: number): void {
  const ofAs = sums.get(asn) ?? new Map<string, number>();
  sums.set(asn, ofAs.set(country, (ofAs.get(country) ?? 0) + amount));
}

function asShares(counts: ReadonlyMap<string, number>): Map<string, number> {
  const total = sum(counts);
  return new Map([...counts].map(([country, count]) => [country, count / total]));
}

function majority(counts: ReadonlyMap<string, number>): string | undefined {
  const half = sum(counts) / 2;
  for (const [country, count] of counts) if (count > half) return country;
  return undefined;
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
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
