import { nameInRecord } from '../../core/record-name.ts';
import { signatureOf } from '../../core/signature-record.ts';
import type { DnsRecord } from '../../schemas/services-folder.ts';

/** What ends the answers of a server of a zone: its copy expires, or the signatures in it do. */
export interface ZoneClock {
  readonly kind: 'expiry' | 'signature';
  readonly zone: string;
  /** Addresses of the server whose copy it is; undefined where those who ask hold it themselves, as a copy of the root. */
  readonly copyAt: readonly string[] | undefined;
  /** Addresses from any of which the copy is refreshed; none where that is not known. */
  readonly sources: readonly string[];
  /** Whether the sources may not be all: the primary is no name server of the zone, so that copies may come from elsewhere. */
  readonly mayHaveOthers: boolean;
  /** Hours from the last refresh to the end, and the hours between refreshes; NaN where not known. */
  readonly expireHours: number;
  readonly refreshHours: number;
  /** Moment at which the first signature ends, in milliseconds since 1970; NaN for expiry. */
  readonly signedUntil: number;
}

/** What the records of a zone say of its time. */
export interface ZoneTimes {
  /** The primary (MNAME); undefined without an SOA. */
  readonly primary: string | undefined;
  readonly expireHours: number;
  readonly refreshHours: number;
  /** The first end of its newest signatures, in milliseconds since 1970; NaN where none is known. */
  readonly signedUntil: number;
}

const SECONDS_PER_HOUR = 3600;
/** For how long a copy answers, and a signature holds, where somebody has seen to it: an SOA's expire of 3,600,000 s (RIPE-203). */
export const LONGER_HOURS = 1000;

/** The clock of a copy whose zone expires later. */
export function longerClock(clock: ZoneClock): ZoneClock {
  return { ...clock, expireHours: Math.max(clock.expireHours, LONGER_HOURS) };
}

/**
 * Times of every zone that has an SOA (RFC 1035 §3.3.13) or signatures (RFC 4034 §3.1).
 *
 * @param start hour 0 in milliseconds since 1970: a set of records whose signatures all begin later is not signed
 */
export function zoneTimes(records: readonly DnsRecord[], start = Infinity): Map<string, ZoneTimes> {
  const times = new Map<string, ZoneTimes>();
  const none = { primary: undefined, expireHours: NaN, refreshHours: NaN, signedUntil: NaN };
  for (const record of records) {
    if (record.type !== 'SOA') continue;
    const [, , , refresh, , expire] = record.value.trim().split(/\s+/).map(Number);
    times.set(record.name, {
      ...none,
      primary: nameInRecord(record),
      expireHours: expire / SECONDS_PER_HOUR,
      refreshHours: refresh / SECONDS_PER_HOUR,
    });
  }
  /** The newest signature of each set of records, by the zone that signed it. */
  const newest = new Map<string, Map<string, number>>();
  for (const { name, type, value } of records) {
    const signature = type === 'RRSIG' ? signatureOf(value) : undefined;
    if (signature === undefined) continue;
    const { signer, covered, from } = signature;
    const until = from > start ? -Infinity : signature.until;
    const own = newest.get(signer) ?? new Map<string, number>();
    const key = `${name} ${covered}`;
    own.set(key, Math.max(until, own.get(key) ?? -Infinity));
    newest.set(signer, own);
  }
  for (const [zone, ends] of newest)
    times.set(zone, { ...(times.get(zone) ?? none), signedUntil: Math.min(...ends.values()) });
  return times;
}
