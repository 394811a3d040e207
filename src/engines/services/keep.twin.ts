import { slowWorks } from './live.twin.ts';
import { ROOT_COPY } from './name-graph.ts';
import type { Remedy, RemedyTables } from './remedies.ts';
import type { TargetedNeed } from './service-graph.ts';
import { slowFresh } from './zone-clocks.twin.ts';

/** Services under a strike, stretch by stretch of whole hours, as seen by groups of networks. */
export interface SlowKeep {
  readonly tables: RemedyTables;
  /** Hours at which stretches begin, from 0. */
  readonly begins: readonly number[];
  readonly horizon: number;
  readonly shares: readonly number[];
  /** Whether a place is reached; undefined where that is not known. */
  readonly isReached: (group: number, place: string, stretch: number) => boolean | undefined;
  readonly isHomeReached: (group: number, stretch: number) => boolean;
  /** Groups from which a copy of a zone at a place is refreshed. */
  readonly groupsAt: (place: string) => readonly number[];
  /** The hour that is looked at alone; undefined = all up to the horizon. */
  readonly hour?: number;
  readonly serversOf: (service: string) => readonly number[];
  readonly isIssuing: (certificate: number, stretch: number) => boolean;
}

const AT = { file: '', line: 1 };
const LONG_SECONDS = 3_600_000;

/** The mean share of services that certainly work with some remedies, each written into the tables, hour by hour. */
export function slowKeepValue(world: SlowKeep, chosen: readonly Remedy[]): number {
  const { horizon, shares, begins, serversOf, isIssuing, isHomeReached } = world;
  const tables = written(world.tables, chosen);
  const { services, certificates } = tables;
  const seen = (group: number, stretch: number) => ({
    ...tables,
    isReached: (place: string): boolean | undefined =>
      place === ROOT_COPY ||
      (place === 'home' ? isHomeReached(group, stretch) : world.isReached(group, place, stretch)),
    unknownHolds: false,
  });
  /** Whether a certificate can be renewed; the stretch before the strike is number 0. */
  const isRenewed = (certificate: number, service: string, stretch: number, hour: number): boolean => {
    const { issuer_host: host } = certificates[certificate];
    const isSecond = chosen.some((one) => one.kind === 'issuer' && one.certificates.includes(certificate));
    return serversOf(service).some((group) => {
      if (isSecond && isHomeReached(group, stretch)) return true;
      if (host === undefined || !isIssuing(certificate, stretch)) return false;
      const need: TargetedNeed = {
        service: 'asked',
        layer: 'cdn',
        target: host,
        of: { kind: 'host', host },
        ...AT,
      };
      const asked = { id: 'asked', kind: 'other' as const, ...AT };
      return slowWorks({
        ...seen(group, stretch),
        services: [asked],
        needs: [need],
        isValid: () => false,
        isFresh: isFresh(group, hour),
      })[0];
    });
  };
  const isFresh =
    (asking: number, hour: number) =>
    (zone: string, server: string): boolean =>
      slowFresh(
        {
          records: tables.records,
          begins,
          unknownHolds: false,
          isReached(copy, place, stretch) {
            const own = tables.records.filter(({ name, type }) => name === copy && type === 'A');
            const groups = copy === ROOT_COPY ? [asking] : own.flatMap(({ value }) => world.groupsAt(value));
            const states = groups.map((group) => world.isReached(group, place, stretch));
            return (
              states.includes(true) ||
              (states.length > 0 && !states.includes(undefined) ? states.includes(true) : undefined)
            );
          },
        },
        zone,
        server,
        hour,
      );
  let sum = 0;
  const hours = world.hour === undefined ? Array.from({ length: horizon }, (_, at) => at) : [world.hour];
  for (const hour of hours) {
    const stretch = begins.findLastIndex((begin) => begin <= hour) + 1;
    for (const [group, share] of shares.entries()) {
      const isValid = (certificate: number, service: string): boolean => {
        if (isRenewed(certificate, service, stretch, hour)) return true;
        // Before the strike everything was fresh.
        let last = isRenewed(certificate, service, 0, -1) ? 0 : -Infinity;
        for (let past = 0; past < hour; past++)
          if (isRenewed(certificate, service, begins.findLastIndex((begin) => begin <= past) + 1, past))
            last = past + 1;
        return hour < Math.max(last, certificates[certificate].not_after / 3_600_000);
      };
      const works = slowWorks({ ...seen(group, stretch), isValid, isFresh: isFresh(group, hour) });
      sum += (share * works.filter(Boolean).length) / services.length;
    }
  }
  return sum / hours.length;
}

/** The tables as someone would write them who takes these remedies. */
function written(tables: RemedyTables, chosen: readonly Remedy[]): RemedyTables {
  const records = chosen.flatMap((remedy) => {
    if (remedy.kind === 'root-copy')
      return [
        { name: '.', type: 'NS' as const, value: ROOT_COPY, ...AT },
        { name: ROOT_COPY, type: 'A' as const, value: ROOT_COPY, ...AT },
      ];
    if (remedy.kind !== 'secondary') return [];
    const name = `second.${remedy.zone}`;
    return [
      { name: remedy.zone, type: 'NS' as const, value: name, ...AT },
      { name, type: 'A' as const, value: 'home', ...AT },
    ];
  });
  const mirrored = chosen.flatMap((remedy) => (remedy.kind === 'mirror' ? [remedy.target] : []));
  const needs = tables.needs.flatMap((need, at): TargetedNeed[] => {
    const isOfPlace = need.of.kind === 'host' || need.of.kind === 'address';
    const isCopied = ['address', 'cdn', 'login', 'payment', 'time', 'mail'].includes(need.layer);
    if (need.need === 'degrades' || !isOfPlace || !isCopied || !mirrored.includes(need.target)) return [need];
    const group = need.group ?? `own ${at}`;
    return [
      { ...need, group },
      { ...need, group, layer: 'address', target: 'home', of: { kind: 'address', text: 'home' } },
    ];
  });
  const lasting = tables.records.map((record) => {
    const words = record.value.split(' ');
    const has = (kind: Remedy['kind'], zone: string): boolean =>
      chosen.some((one) => one.kind === kind && 'zone' in one && one.zone === zone);
    if (record.type === 'SOA' && has('expiry', record.name))
      return { ...record, value: words.with(5, String(Math.max(Number(words[5]), LONG_SECONDS))).join(' ') };
    if (record.type === 'RRSIG' && has('signature', words[7]))
      return { ...record, value: words.with(4, String(Math.max(Number(words[4]), LONG_SECONDS))).join(' ') };
    return record;
  });
  return { ...tables, records: [...lasting, ...records], needs };
}
