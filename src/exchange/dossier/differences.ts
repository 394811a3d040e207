/** A place at which two answers differ. */
export interface Difference {
  /** Dotted path. */
  readonly path: string;
  readonly was: string;
  readonly is: string;
}

/** What depends on the machine and the hour, and not on the inputs. */
const VOLATILE = /(^|\.)(seconds|milliseconds|workers|madeOn|elapsed\w*)$/;

/** Where two answers differ, at most `most` places. Numbers must be equal to the last digit; sealed fields are passed over. */
export function differences(was: unknown, is: unknown, most = 20): Difference[] {
  const found: Difference[] = [];
  const visit = (one: unknown, other: unknown, path: string): void => {
    if (found.length >= most || Object.is(one, other) || isSealed(one) || VOLATILE.test(path)) return;
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
