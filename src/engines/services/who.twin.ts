import type { DnsRecord } from '../../schemas/services-folder.ts';
import { maskOf } from '../reach/failure.ts';
import { NONE } from '../routing/route-class.ts';
import { routesTo } from '../routing/routes-to.ts';
import { inPlane, type Territory } from '../territory/territory.ts';
import type { Going } from './going.ts';
import { slowWorks } from './live.twin.ts';
import type { NamedServices, TargetedNeed } from './service-graph.ts';

/** A country with its services, as tables. */
export interface SlowGround extends NamedServices {
  readonly territory: Territory;
  readonly records: readonly DnsRecord[];
  readonly originsOf: ReadonlyMap<string, readonly number[]>;
  readonly anycast: ReadonlySet<string>;
  readonly start: number;
}

const POWER = { need: 'must', group: undefined, layer: 'power' } as const;

/**
 * Whether each service works for the people of a network when somebody has gone: every need is followed down, every certificate to its
 * issuer from the networks of its servers.
 */
export function slowWorksAfter(
  ground: SlowGround,
  as: number,
  going: Going,
  nobody: Going,
  inTheEnd: boolean,
  unknownHolds: boolean,
): boolean[] {
  const { certificates, services, needs, records, start } = ground;
  const at = { file: '', line: 1 };
  const plain = (from: number, gone: Going, needsOf: readonly TargetedNeed[], isValid = () => unknownHolds) =>
    slowWorks({
      records,
      certificates,
      services: [...services, { id: 'asked', kind: 'other', ...at }],
      needs: needsOf,
      isReached: reachedFrom(ground, from, gone),
      silentHosts: gone.hosts,
      isValid,
      ...(inTheEnd && { isFresh: freshUnder(ground, gone, unknownHolds) }),
      unknownHolds,
    });
  /** Whether one need, of names and places, is met from a network. */
  const isMet = (need: TargetedNeed, from: number, gone: Going): boolean =>
    plain(from, gone, [{ ...need, service: 'asked', group: undefined, need: 'must' }])[services.length];
  const serversOf = (service: string): number[] =>
    needs.flatMap((need) => {
      if (need.service !== service || need.layer !== 'address') return [];
      const { of } = need;
      if (of.kind === 'network') return ground.originsOf.get(`AS${of.asn}`) ?? [];
      if (of.kind === 'address') return ground.originsOf.get(of.text) ?? [];
      return of.kind === 'host'
        ? addressesOf(records, of.host).flatMap((place) => ground.originsOf.get(place) ?? [])
        : [];
    });
  const isIssued = (certificate: number, service: string, gone: Going): boolean => {
    if (gone.certificates.includes(certificate)) return false;
    const { issuer_host: host } = certificates[certificate];
    const servers = serversOf(service);
    if (host === undefined || servers.length === 0) return unknownHolds;
    const need: TargetedNeed = { service, layer: 'cdn', target: host, of: { kind: 'host', host }, ...at };
    return servers.some((from) => isMet(need, from, gone));
  };
  const isValid = (certificate: number, service: string): boolean => {
    if (isIssued(certificate, service, going)) return true;
    if (inTheEnd) return false;
    return (
      certificates[certificate].not_after > start || (unknownHolds && isIssued(certificate, service, nobody))
    );
  };
  const lasting = needs.map((need): TargetedNeed => {
    const isThing = need.layer === 'power' || (need.of.kind === 'thing' && need.layer !== 'certificate');
    const isOther = need.of.kind === 'thing' && services.some(({ id }) => id === need.target);
    const hours = inTheEnd ? 0 : (need.hours ?? 0);
    if (isOther && need.layer !== 'power') return need;
    if (isThing)
      return going.things.includes(need.target) && hours === 0
        ? { ...need, layer: 'address', of: { kind: 'address', text: 'nowhere' } }
        : need;
    const isStocked = hours > 0 && need.layer !== 'certificate' && isMet(need, as, nobody);
    return isStocked ? { ...need, ...POWER, need: need.need ?? 'must', group: need.group } : need;
  });
  return slowWorks({
    ...ground,
    needs: lasting,
    isReached: reachedFrom(ground, as, going),
    silentHosts: going.hosts,
    isValid,
    ...(inTheEnd && { isFresh: freshUnder(ground, going, unknownHolds) }),
    unknownHolds,
  });
}

/** Whether a server's copy of a zone goes on for ever: asks, from every network in which it stands, for the primary. */
function freshUnder(
  ground: SlowGround,
  going: Going,
  unknownHolds: boolean,
): (zone: string, server: string) => boolean {
  const { records, originsOf } = ground;
  const of = (name: string): string[] =>
    records.flatMap((one) => (one.name === name && one.type === 'A' ? [one.value] : []));
  return (zone, server) => {
    const soa = records.findLast(({ name, type }) => name === zone && type === 'SOA');
    const isSigned = records.some(({ name, type }) => name === zone && type === 'RRSIG');
    if (soa === undefined && !isSigned) return true;
    const primary = soa?.value.split(' ')[0];
    const sources = primary === undefined ? [] : of(primary);
    if (server === primary || of(server).some((place) => sources.includes(place))) return true;
    const isHidden = !records.some(
      ({ name, type, value }) => name === zone && type === 'NS' && value === primary,
    );
    // Of signatures, and where the primary may not be the only source, nobody can say that they end.
    if (unknownHolds && (soa === undefined || isHidden)) return true;
    const states = of(server)
      .flatMap((place) => originsOf.get(place) ?? [])
      .flatMap((as) => sources.map(reachedFrom(ground, as, going)));
    if (states.includes(true)) return true;
    return unknownHolds && (states.length === 0 || states.includes(undefined));
  };
}

function reachedFrom(
  { territory, originsOf, anycast }: SlowGround,
  as: number,
  going: Going,
): (place: string) => boolean | undefined {
  const { graph } = territory;
  const mask = inPlane(territory, maskOf(graph, { ases: going.ases, links: [] }));
  return (place) => {
    if (place === 'nowhere' || going.places.includes(place)) return false;
    const origins = originsOf.get(place) ?? [];
    if (origins.length === 0) return undefined;
    const isReached = origins.some(
      (origin) => !mask.failedAs?.[as] && routesTo(graph, origin, mask).routeClass[as] !== NONE,
    );
    return isReached || (anycast.has(place) ? undefined : false);
  };
}

/** Addresses of a host, aliases followed. */
function addressesOf(records: readonly DnsRecord[], host: string, step = 0): string[] {
  if (step > 16) return [];
  const own = records.filter(({ name }) => name === host);
  const alias = own.find(({ type }) => type === 'CNAME');
  if (alias) return addressesOf(records, alias.value, step + 1);
  return own.flatMap(({ type, value }) => (type === 'A' ? [value] : []));
}
