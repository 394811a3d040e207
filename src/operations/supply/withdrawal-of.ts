import { findingOf, type Finding } from '../../core/finding.ts';
import { Refusal } from '../../core/refusal.ts';
import type { SupplyWithdrawal } from '../../engines/supply/withdrawal.ts';
import { nearest } from '../../formats/structured-text/nearest.ts';
import { seenLetters } from '../../formats/structured-text/same-letters.ts';
import { supplyWithdrawRequest } from '../../schemas/requests/supply.ts';
import type { SupplyRow } from '../../schemas/supply-table.ts';
import { countryCode } from '../country/find-country.ts';
import { optionOf } from '../option-of.ts';

/**
 * Who withdraws, by the names in the table. A country that no row names is a remark.
 *
 * @throws Refusal where nobody is named, and for a vendor that no row names: misspelt, nothing would seem lost
 */
export function withdrawalOf(
  rows: readonly SupplyRow[],
  { countries, vendors }: { readonly countries: readonly string[]; readonly vendors: readonly string[] },
): { readonly withdrawal: SupplyWithdrawal; readonly noticed: readonly Finding[] } {
  if (countries.length + vendors.length === 0)
    throw new Refusal('usage', 'supply.nobody', {
      countries: optionOf(supplyWithdrawRequest, 'countries'),
      vendors: optionOf(supplyWithdrawRequest, 'vendors'),
    });
  const codes = new Set(countries.map(countryCode));
  const there = new Set(rows.flatMap((row) => [row.vendor_country ?? [], row.origin ?? []].flat()));
  return {
    withdrawal: { countries: codes, vendors: new Set(vendors.map((vendor) => knownVendor(rows, vendor))) },
    noticed: [...codes]
      .filter((code) => !there.has(code))
      .map((country) => findingOf('supply.country-not-there', 'note', { country })),
  };
}

/** The vendor as the table writes it: case and look-alike letters do not matter. */
function knownVendor(rows: readonly SupplyRow[], wanted: string): string {
  const vendors = [...new Set(rows.flatMap(({ vendor }) => vendor ?? []))];
  const plain = (text: string): string => seenLetters(text).toLowerCase();
  const found = vendors.find((vendor) => plain(vendor) === plain(wanted));
  if (found !== undefined) return found;
  const near = nearest(wanted, vendors);
  throw near === undefined
    ? new Refusal('not-found', 'supply.no-vendor', { vendor: wanted })
    : new Refusal('not-found', 'supply.no-vendor-near', { vendor: wanted, near });
}
