import { nameInRecord } from '../../core/record-name.ts';
import { signatureOf } from '../../core/signature-record.ts';
import type { DnsRecord } from '../../schemas/services-folder.ts';
import { ROOT_COPY } from './name-graph.ts';

/** Copies of zones under a strike, stretch by stretch of whole hours. */
export interface SlowCopies {
  readonly records: readonly DnsRecord[];
  /** Hours at which stretches begin, from 0, which is the first of 1970; the stretch before the strike is number 0. */
  readonly begins: readonly number[];
  /** Whether a place is reached from where a server's copy of a zone stands; undefined where that is not known. */
  readonly isReached: (server: string, place: string, stretch: number) => boolean | undefined;
  readonly unknownHolds: boolean;
}

/** Whether the copy of a zone that a server holds answers at an hour: hour by hour, when was it refreshed last? */
export function slowFresh(world: SlowCopies, zone: string, server: string, hour: number): boolean {
  const { records, begins, unknownHolds: unknown } = world;
  const of = (name: string, type: string): string[] =>
    records.filter((one) => one.name === name && one.type === type).map(({ value }) => value);
  const servers = records
    .filter(({ name, type }) => name === zone && type === 'NS')
    .map((one) => nameInRecord(one)!);
  const soa = records.findLast(({ name, type }) => name === zone && type === 'SOA');
  const ends = records.flatMap(({ name, type, value }) => {
    const signature = type === 'RRSIG' ? signatureOf(value) : undefined;
    if (signature?.signer !== zone) return [];
    // What begins after hour 0 does not hold.
    const until = signature.from > 0 ? -Infinity : signature.until;
    return [{ of: `${name} ${signature.covered}`, until }];
  });
  const isCopy = server === ROOT_COPY;
  if (soa === undefined && ends.length === 0 && !isCopy) return true;
  const primary = soa && nameInRecord(soa)!;
  const sources = isCopy
    ? servers.filter((one) => one !== ROOT_COPY).flatMap((one) => of(one, 'A'))
    : primary === undefined
      ? []
      : of(primary, 'A');
  if (!isCopy && (server === primary || of(server, 'A').some((one) => sources.includes(one)))) return true;
  const stretchAt = (when: number): number => begins.findLastIndex((begin) => begin <= when) + 1;
  const canAsk = (stretch: number): boolean =>
    sources.length === 0
      ? unknown
      : sources.some((source) => world.isReached(server, source, stretch) ?? unknown);
  if (canAsk(stretchAt(hour))) return true;
  let last = 0;
  for (let past = 0; past < hour; past++) if (canAsk(stretchAt(past))) last = past + 1;
  // Of each set of records the newest signature counts, of these the first to end.
  const newest = ends.map((one) =>
    Math.max(...ends.filter((other) => other.of === one.of).map(({ until }) => until)),
  );
  const isSigned = newest.length === 0 || unknown || hour < Math.max(last, Math.min(...newest) / 3_600_000);
  if (!isSigned) return false;
  if (soa === undefined) return !isCopy || unknown || hour < last;
  if (unknown && !isCopy && !servers.includes(primary!)) return true;
  const [refresh, expire] = [3, 5].map((at) => Number(soa.value.split(' ')[at]) / 3600);
  return hour < last + (unknown ? expire : Math.max(0, expire - refresh));
}
