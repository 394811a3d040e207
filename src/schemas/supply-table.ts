import { z } from 'zod';
import { boundedName } from './bounded-name.ts';
import { countryCell, dateCell, flagCell, listCell, numberCell, partsCell } from './cells.ts';

export const SUPPLY_KINDS = ['equipment', 'software', 'licence', 'service', 'material', 'other'] as const;

/** A day until whose end something lasts; `never` for what does not end. */
const endCell = () =>
  z
    .string()
    .transform((value, context) => {
      if (value.toLowerCase() === 'never') return 'never' as const;
      const date = dateCell().safeParse(value);
      if (date.success) return date.data;
      context.addIssue({ code: 'custom', params: { fault: 'bad-date' } });
      return z.NEVER;
    })
    .meta({ description: '2027-03-01 (until its end), or never; left out: not known' });

export const supplyItemSchema = z.object({
  id: boundedName(),
  name: boundedName().optional(),
  vendor: boundedName().optional(),
  vendor_country: countryCell().optional(),
  /** Where it is made. */
  origin: countryCell().optional(),
  kind: z.enum(SUPPLY_KINDS).optional(),
  /** Ids of sites and links of the inventory, or of services. */
  used_at: listCell().optional(),
  /** What one failure takes from the inventory's stores. */
  parts: partsCell().optional(),
  /** Whole pieces of the item itself at hand, where no parts are named. */
  stock: numberCell(0, 1e6).optional(),
  /** Of all that is in use, together. */
  failures_per_year: numberCell(0, 1e6).optional(),
  lead_days: numberCell(0, 36_500).optional(),
  licence_until: endCell().optional(),
  needs_vendor_server: flagCell('not known').optional(),
  support_until: endCell().optional(),
  /** Ids of other rows that can take its place. */
  alternatives: listCell().optional(),
});

/** What is in use of one kind, and where it comes from; a cell that is left out is not known. */
export type SupplyRow = z.output<typeof supplyItemSchema> & { readonly file: string; readonly line: number };
