/** A place at which two answers differ. */
export interface Difference {
  /** Dotted path. */
  readonly path: string;
  readonly was: string;
  readonly is: string;
}

/** Numbers are equal if they agree to nine digits: sums in another order, or on another processor, differ in the last bits. */
const TOLERANCE = 1e-9;

/** What a search cost belongs to the machine, not to the answer. */
const OF_THE_MACHINE = /(^|\.)effort$/;

/** Where two answers differ, at most `most` places; sealed fields are passed over. */
export function differences(was: unknown, is: unknown, most = 20): Difference[] {
  const found: Difference[] = [];
  const visit = (one: unknown, other: unknown, path: string): void => {
    if (found.length >= most || Object.is(one, other) || isSealed(one) || areClose(one, other)) return;
    if (OF_THE_MACHINE.test(path)) return;
    if (isObject(one) && isObject(other)) {
      for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
        visit(one[key], other[key], path === '' ? key : `${path}.${key}`);
      return;
    }
    found.push({ path, was: short(one), is: short(other) });
  };
  visit(was, is, '');
  return found;
}

function areClose(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return false;
  return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other), TOLERANCE);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isSealed(value: unknown): boolean {
  return isObject(value) && typeof value['$sealed'] === 'string';
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
