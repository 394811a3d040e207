import { itemFates, partFates, type SuppliedItem, type SupplyWithdrawal } from './withdrawal.ts';

/** Every way in which what is not known of a list could be: each field that is missing takes each of its values. */
export function completions(
  item: SuppliedItem,
  countries: readonly string[],
  vendors: readonly string[],
): SuppliedItem[] {
  const options = <Value>(value: Value | undefined, all: readonly Value[]): readonly Value[] =>
    value === undefined ? all : [value];
  const found: SuppliedItem[] = [];
  for (const vendor of options(item.vendor, vendors))
    for (const vendorCountry of options(item.vendorCountry, countries))
      for (const origin of options(item.origin, countries))
        for (const licenceEnds of options(item.licenceEnds, [0, 0.7, Infinity]))
          for (const lead of options(item.lead, [0, 0.3, 100]))
            for (const needsVendorServer of item.needsVendorServer === 'unknown'
              ? (['yes', 'no'] as const)
              : [item.needsVendorServer])
              found.push({ ...item, vendor, vendorCountry, origin, licenceEnds, lead, needsVendorServer });
  return found;
}

/** The fates of a list of which everything is known: brackets are points there. */
export function knownFates(
  items: readonly SuppliedItem[],
  withdrawal: SupplyWithdrawal,
  stocks: readonly number[],
  chance: number,
): { readonly stops: readonly number[]; readonly short: readonly number[] } {
  const fates = itemFates(items, withdrawal);
  return {
    stops: fates.map(({ stops }) => stops.earliest),
    short: partFates(items, fates, stocks, chance).map(({ short }) => short.earliest!),
  };
}
