/** Microseconds since 1970 as a whole number: exact until the year 2255. */
export type Microseconds = number;

/** One version of an object in a collection of TAXII 2.1, without what stands in it. */
export interface AddedRecord {
  readonly id: string;
  readonly type: string;
  readonly specVersion: string;
  readonly version: Microseconds;
  /** Unique in its collection; what is added later has a later one. */
  readonly added: Microseconds;
}

/** One with what stands in it. */
export interface AddedObject extends AddedRecord {
  /** As it is sent. */
  readonly object: object;
}

const MOMENT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?Z$/;

/** A moment of RFC 3339 in UTC; what is finer than a microsecond is cut off. Undefined where it is none. */
export function microsecondsOf(text: string): Microseconds | undefined {
  const [, whole, fraction = ''] = MOMENT.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const seconds = Date.parse(`${whole}Z`);
  if (Number.isNaN(seconds)) return undefined;
  return seconds * 1000 + Number(fraction.slice(0, 6).padEnd(6, '0'));
}

/** @example momentOfMicroseconds(1_000_001) // '1970-01-01T00:00:01.000001Z' */
export function momentOfMicroseconds(at: Microseconds): string {
  const micro = ((at % 1_000_000) + 1_000_000) % 1_000_000;
  const whole = new Date((at - micro) / 1000).toISOString().slice(0, 19);
  return `${whole}.${String(micro).padStart(6, '0')}Z`;
}

/**
 * The date of what is added next. It is later than the last one whatever the clock says, so that who asks for all that was added after the last object he has misses nothing.
 *
 * @param last of what was added before; undefined in an empty collection
 */
export function nextAddition(last: Microseconds | undefined, now: Date): Microseconds {
  const at = now.getTime() * 1000;
  return last === undefined ? at : Math.max(at, last + 1);
}

/** The version of an object (TAXII 2.1, section 3.4.1): when it was changed, else made, else added. */
export function addedObject(
  object: Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string },
  added: Microseconds,
): AddedObject {
  const said = (name: string): string | undefined =>
    typeof object[name] === 'string' ? object[name] : undefined;
  const version = microsecondsOf(said('modified') ?? said('created') ?? '') ?? added;
  const { id, type } = object;
  return { id, type, specVersion: said('spec_version') ?? '2.1', version, added, object };
}
