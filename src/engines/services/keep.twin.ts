import { slowWorks } from './live.twin.ts';
import type { Remedy, RemedyTables } from './remedies.ts';
import type { TargetedNeed } from './service-graph.ts';

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
  readonly serversOf: (service: string) => readonly number[];
  readonly isIssuing: (certificate: number, stretch: number) => boolean;
}

const AT = { file: '', line: 1 };

/** The mean share of services that certainly work with some remedies, each written into the tables, hour by hour. */
export function slowKeepValue(world: SlowKeep, chosen: readonly Remedy[]): number {
  const { horizon, shares, begins, serversOf, isIssuing, isHomeReached } = world;
  const tables = written(world.tables, chosen);
  const { services, certificates } = tables;
  const seen = (group: number, stretch: number) => ({
    ...tables,
    isReached: (place: string): boolean | undefined =>
      place === 'copy' ||
      (place === 'home' ? isHomeReached(group, stretch) : world.isReached(group, place, stretch)),
    unknownHolds: false,
  });
  /** Whether a certificate can be renewed; the stretch before the strike is number 0. */
  const isRenewed = (certificate: number, service: string, stretch: number): boolean => {
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
      })[0];
    });
  };
  let sum = 0;
  for (let hour = 0; hour < horizon; hour++) {
    const stretch = begins.findLastIndex((begin) => begin <= hour) + 1;
    for (const [group, share] of shares.entries()) {
      const isValid = (certificate: number, service: string): boolean => {
        if (isRenewed(certificate, service, stretch)) return true;
        let last = -Infinity;
        for (let past = 0; past < stretch; past++)
          if (isRenewed(certificate, service, past)) last = begins[past];
        return hour < Math.max(last, certificates[certificate].not_after / 3_600_000);
      };
      const works = slowWorks({ ...seen(group, stretch), isValid });
      sum += (share * works.filter(Boolean).length) / services.length;
    }
  }
  return sum / horizon;
}

/** The tables as someone would write them who takes these remedies. */
function written(tables: RemedyTables, chosen: readonly Remedy[]): RemedyTables {
  const records = chosen.flatMap((remedy) => {
    if (remedy.kind === 'root-copy')
      return [
        { name: '.', type: 'NS' as const, value: 'copy', ...AT },
        { name: 'copy', type: 'A' as const, value: 'copy', ...AT },
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
  return { ...tables, records: [...tables.records, ...records], needs };
}
