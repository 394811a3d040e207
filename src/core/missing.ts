/**
 * Engines say "unknown" with NaN, documents with null: unknown is a value of its own, never zero. These two are the only way from
 * one to the other.
 */

/** A number as documents hold it: null where it is missing. What is infinite has no figure either. */
export function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** A number of a document as engines and reports reckon with it: NaN where it is missing. */
export function orNaN(value: number | null | undefined): number {
  return value ?? Number.NaN;
}
