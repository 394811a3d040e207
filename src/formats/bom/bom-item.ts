import type { SUPPLY_KINDS } from '../../schemas/supply-table.ts';

/** What a bill of materials says of one thing in use, as far as supplies go; what it does not say is left out. */
export interface BomItem {
  readonly name: string;
  readonly version?: string | undefined;
  readonly kind: (typeof SUPPLY_KINDS)[number];
  readonly vendor?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly vendorCountry?: string | undefined;
  /** ISO 8601, or `never` for what is licensed without end. */
  readonly licenceUntil?: string | undefined;
  readonly supportUntil?: string | undefined;
  /** Cells of a table of supplies by column, where the bill was made of one. */
  readonly cells?: ReadonlyMap<string, string>;
  /** It is a service that its vendor runs. */
  readonly isServed?: true;
}

/** Text of a property that has some. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Properties of an object; none of anything else. */
export function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** Items of a list; of a single thing, that one. */
export function listIn(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The day of a moment. */
export function dayIn(value: unknown): string | undefined {
  const text = textIn(value);
  return text !== undefined && /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text.slice(0, 10)))
    ? text.slice(0, 10)
    : undefined;
}
